import type { TextSpan } from '../../../span.ts';
import type { CheckReader } from '../check-reader.ts';
import type { NameTest } from './name-test.ts';

/** Where names stand beside a quotation. */
interface NamePatterns {
  /** “…” (Ana Ruiz); “…”, Ana Ruiz, mayor; “…” Ana Ruiz. */
  readonly behind: RegExp;
  /** Ana Ruiz, mayor of the town: “…” */
  readonly withRole: RegExp;
  /** from Ana Ruiz, “…”; did Ana Ruiz really say “…”; Ana Ruiz tweeted “…” */
  readonly before: RegExp;
}

const FULL_STOP = /\.$/u;
/** How far around the marks a name is looked for, in UTF-16 code units. */
const MAX_NEAR = 100;

/**
 * The name beside a marked stretch where no reporting clause names anybody; null where none stands there. So loose a
 * tie is taken only for somebody who is quoted in the archive.
 */
export async function findNameBeside(
  text: string,
  paragraph: TextSpan,
  marked: TextSpan,
  names: NameTest,
): Promise<string | null> {
  const behind = text.slice(marked.end, Math.min(text.length, marked.end + MAX_NEAR));
  const before = text.slice(Math.max(paragraph.start, marked.start - MAX_NEAR), marked.start);
  const patterns = patternsOf(names.language.checks);
  const beside = [patterns.behind.exec(behind)?.[1], patterns.withRole.exec(before)?.[1]];
  for (const name of beside) {
    const claim = await claimOf(name, names);
    if (claim !== null) return claim;
  }
  return findNameBefore(before, names);
}

/** The name at the end of what stands before the words: "from Ana Ruiz,", "Ana Ruiz tweeted:"; null where none does. */
export function findNameBefore(before: string, names: NameTest): Promise<string | null> {
  return claimOf(nameBefore(before, names.language.checks), names);
}

async function claimOf(name: string | undefined, { isQuoted, toClaim }: NameTest): Promise<string | null> {
  const claim = name === undefined ? null : await toClaim(name.replace(FULL_STOP, ''));
  return claim !== null && (await isQuoted(claim)) ? claim : null;
}

function nameBefore(text: string, checks: CheckReader): string | undefined {
  const [, opener = '', name, between = '', mark] = patternsOf(checks).before.exec(text) ?? [];
  const words = between.trim() === '' ? [] : between.trim().split(/\s+/u);
  const isTied = checks.leadsToSpeaker(opener.toLowerCase()) || words.length > 0 || mark === ':';
  return isTied && words.every((word) => checks.goesOnToQuote(word)) ? name : undefined;
}

const known = new WeakMap<CheckReader, NamePatterns>();

function patternsOf(checks: CheckReader): NamePatterns {
  const patterns = known.get(checks) ?? patternsWith([...checks.nameParticles].join('|'));
  known.set(checks, patterns);
  return patterns;
}

function patternsWith(particles: string): NamePatterns {
  const name = String.raw`@?\p{Lu}[\p{L}\p{N}.'’_-]*(?:\s+(?:(?:${particles})\s+)?\p{Lu}[\p{L}.'’-]*){0,5}`;
  return {
    behind: new RegExp(String.raw`^[\s,.(—–~:-]*(${name})(?=\s*(?:$|[,;:()?!\n\d[]))`, 'u'),
    withRole: new RegExp(String.raw`(?:^|[.!?\n]\s*)(${name}),\s[^.!?:]{1,60}:\s*$`, 'u'),
    before: new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}])(\p{L}+)\s+)?(?<![\p{L}\p{N}])(${name})((?:\s+\p{Ll}+){0,4})\s*([,:]?)[\s—–-]*$`,
      'u',
    ),
  };
}

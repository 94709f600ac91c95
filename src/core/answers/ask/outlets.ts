import type { Archive } from '../../archive.ts';
import { splitWords } from '../../search/words.ts';

/** The outlets of a question. */
export interface ReadOutlets {
  /** As the archive spells them. */
  readonly found: readonly string[];
  /** Named in the question but publishers of nothing here. */
  readonly unknown: readonly string[];
  /** The question without the words that name them. */
  readonly rest: string;
}

/** "in the Guardian", "according to The Sun", "on CNN": what stands behind the preposition. */
const BEHIND_PREPOSITION =
  /\b(?:in|on|by|from|according to|reported by)\s+((?:the\s+|The\s+)?(?:\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s+(?:of\s+|and\s+)?\p{Lu}[\p{L}\p{N}.’'&-]*){0,4})/gu;
const PRESS_WORD =
  /\b(?:Times|Post|Guardian|Telegraph|Herald|Tribune|Gazette|Examiner|Journal|Chronicle|Observer|Independent|Mirror|Sun|Mail|Express|Star|Globe|Economist|Spectator|Atlantic|Newsweek|Reuters|BBC|CNN|NBC|CBS|ABC|MSNBC|NPR|ITV|Politico|Breitbart|Bloomberg|Fox News|Sky News|GB News|News)\b/u;
const ARTICLE = /^the\s+/iu;

/** Finds the outlets by which a question wants its answer. */
export async function readOutlets(text: string, archive: Archive): Promise<ReadOutlets> {
  const mentions = [...text.matchAll(BEHIND_PREPOSITION)];
  if (mentions.length === 0) return { found: [], unknown: [], rest: text };
  const publishers = new Map<string, Set<string>>();
  for (const publisher of (await archive.outlets()).flatMap(({ spellings }) => spellings)) {
    for (const key of keysOf(publisher))
      publishers.set(key, (publishers.get(key) ?? new Set()).add(publisher));
  }
  const found = new Set<string>();
  const unknown: string[] = [];
  let rest = text;
  for (const { 0: phrase, 1: named = '' } of mentions) {
    const name = longestKnown(named, publishers);
    if (name !== null) {
      for (const publisher of publishers.get(name) ?? []) found.add(publisher);
      rest = rest.replace(phrase, ' ');
    } else if (PRESS_WORD.test(named) && !(await archive.speakers.isName(foldName(named))))
      unknown.push(named.replace(ARTICLE, ''));
  }
  return { found: [...found], unknown, rest };
}

/** The name and its beginning before a comma: "Verbatim Sample Desk, London" goes by "Verbatim Sample Desk" too. */
function keysOf(publisher: string): readonly string[] {
  return [...new Set([foldName(publisher), foldName(publisher.split(',')[0] ?? '')])];
}

function longestKnown(named: string, publishers: ReadonlyMap<string, unknown>): string | null {
  const words = foldName(named).split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (publishers.has(name)) return name;
  }
  return null;
}

function foldName(name: string): string {
  return splitWords(name.replace(ARTICLE, ''))
    .map(({ form }) => form)
    .join(' ');
}

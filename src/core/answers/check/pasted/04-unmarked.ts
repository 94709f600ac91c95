import type { Language } from '../../../language/language.ts';
import { splitWords } from '../../../search/words.ts';
import { type TextSpan, trim } from '../../../span.ts';
import type { NameTest } from './name-test.ts';
import { findNameBefore } from './names-beside.ts';

/** One way to read a text without marks: which of its words are supposed to have been said, and by whom. */
export interface UnmarkedReading {
  readonly span: TextSpan;
  /** Null if nobody is named. */
  readonly claimed: string | null;
}

const LABEL = /^([^:“”"]{1,120}?):\s+(?=\S)/u;
const NAME_AT_END =
  /(?:^|[\s.?!,(])((?:\p{Lu}[\p{L}.'’-]*|@[\p{L}\p{N}_]+)(?:\s+\p{Lu}[\p{L}.'’-]*){0,4})\s*(?:\([^()]*\))?$/u;
/** A longer label before a colon is a sentence. */
const MAX_LABEL_WORDS = 8;
const SENTENCE_END = /[.?!]\s/u;
/** … — Ana Ruiz; … (Ana Ruiz); a line of its own: Ana Ruiz, mayor. */
const SIGNATURE =
  /(?:\s[—–-]{1,3}\s*|\n\s*[—–~-]{0,3}\s*|\s\()(@?\p{Lu}[\p{L}\p{N}.'’_-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4})(?:,[^\n]{0,60}|\s*\([^()\n]*\)|\))?\s*$/u;
const MIN_WORDS = 3;

/** A text without marks, and without the words that only address the bot. */
export function wordsBehindAddress(text: string, { checks }: Language): TextSpan {
  return trim(text, { start: checks.lengthOfAddress(text), end: text.length });
}

/**
 * The ways to read a text without marks whose words somebody introduces or signs: behind a label, before a signature,
 * in a report ("Ruiz said …", "…, said Ruiz"). None where it is all one speech.
 */
export async function findReadings(
  text: string,
  paragraphs: readonly TextSpan[],
  names: NameTest,
): Promise<readonly UnmarkedReading[]> {
  const whole = wordsBehindAddress(text, names.language);
  const readings = [
    await readSignature(text, whole, names),
    await readLabel(text, whole, names),
    ...(await readReports(text, paragraphs, names)),
  ];
  return readings.flatMap((reading) =>
    reading !== null && splitWords(text, reading.span).length >= MIN_WORDS ? [reading] : [],
  );
}

async function readLabel(text: string, whole: TextSpan, names: NameTest): Promise<UnmarkedReading | null> {
  const label = LABEL.exec(text.slice(whole.start, whole.end));
  if (label === null) return null;
  const words = label[1] ?? '';
  const last = words.split(SENTENCE_END).at(-1) ?? words;
  if (splitWords(last).length > MAX_LABEL_WORDS) return null;
  const span = trim(text, { start: whole.start + label[0].length, end: whole.end });
  return { span, claimed: (await claimAtEnd(last, names)) ?? (await findNameBefore(`${last}:`, names)) };
}

/**
 * The longest name at a label's end that somebody quoted bears; else all of the label where it is a name of two words.
 */
async function claimAtEnd(label: string, { isQuoted, toClaim }: NameTest): Promise<string | null> {
  const name = NAME_AT_END.exec(label)?.[1];
  if (name === undefined) return null;
  const words = name.split(/\s+/u);
  const ends = words.map((_, index) => words.slice(index).join(' '));
  for (const end of ends) {
    const known = await toClaim(end);
    if (known !== null && (await isQuoted(known))) return known;
  }
  return words.length > 1 && name.length === label.trim().length ? toClaim(name) : null;
}

async function readSignature(
  text: string,
  whole: TextSpan,
  { isQuoted, toClaim }: NameTest,
): Promise<UnmarkedReading | null> {
  const words = text.slice(whole.start, whole.end);
  const signature = SIGNATURE.exec(words.slice(-MAX_SIGNATURE));
  const name = signature?.[1];
  if (signature === null || name === undefined) return null;
  const claimed = await toClaim(name);
  const isOfTwo = name.trim().includes(' ');
  if (claimed === null || !(isOfTwo || (await isQuoted(claimed)))) return null;
  const end = whole.end - Math.min(words.length, MAX_SIGNATURE) + signature.index;
  return { span: trim(text, { start: whole.start, end }), claimed };
}

/** How much of the end is searched for a signature, in UTF-16 code units. */
const MAX_SIGNATURE = 140;

function readReports(
  text: string,
  paragraphs: readonly TextSpan[],
  names: NameTest,
): Promise<readonly UnmarkedReading[]> {
  const reports = names.language.quotations
    .find({ prose: text, paragraphs })
    .filter(({ kind }) => kind === 'indirect')
    .map(async ({ start, end, speaker, confidence }) => {
      const conjunction = names.language.checks.lengthOfConjunction(text.slice(start, end));
      const name = confidence === 'sure' ? speaker?.name : null;
      const span = trim(text, { start: start + conjunction, end });
      return { span, claimed: name == null ? null : await names.toClaim(name) };
    });
  return Promise.all(reports);
}

import { eld } from 'eld/extrasmall';
import { slice, type TextSpan } from '../span.ts';

/** Up to this many letters, words say little about the language: headlines are mostly names. */
const MAX_UNSURE_LETTERS = 80;
/** Fewer letters are English unless the article says otherwise. */
const MIN_LETTERS = 25;
/** The length of a stretch handed to the library, which reads some 350 bytes; in UTF-16 code units. */
const STRETCH = 400;
const MAX_STRETCHES = 4;
/** English is refused where it fits less than this, as a share of the language that fits best. */
const MAX_ENGLISH_SHARE = 0.75;
const LETTER = /\p{L}/gu;
const PRIMARY_SUBTAG = /^\s*([a-z]{2,3})(?=\s*$|[-_])/iu;

/**
 * The language of an article, as an ISO 639 code. Four stretches of it are looked at, however long it is, so that a
 * foreign quotation or heading decides nothing. Unsure, it is what the article says of itself, or else English.
 *
 * @param stated - what the page or the front matter says, a BCP 47 tag; null where nothing.
 */
export function tellLanguage(prose: string, paragraphs: readonly TextSpan[], stated: string | null): string {
  const stretches = pickStretches(prose, paragraphs);
  if (isPlainEnglish(stretches)) return 'en';
  const said = primarySubtag(stated);
  const { language, letters, isReliable, englishShare } = hear(stretches);
  const isForeign = language !== null && language !== 'en' && englishShare < MAX_ENGLISH_SHARE;
  if (letters <= MAX_UNSURE_LETTERS) {
    const isTold = isForeign && isReliable && letters >= MIN_LETTERS;
    return said ?? (isTold ? language : 'en');
  }
  // The page knows Galician from Portuguese better than a library of sixty languages.
  if (isForeign) return said !== null && said !== 'en' ? said : language;
  return language === 'en' ? 'en' : (said ?? 'en');
}

/** "pt" of "pt-BR"; null if it is not a language tag. */
function primarySubtag(tag: string | null): string | null {
  return tag === null ? null : (PRIMARY_SUBTAG.exec(tag)?.[1]?.toLowerCase() ?? null);
}

/** Stretches at even distances, the first at the first paragraph's start, the last up to the last one's end. */
function pickStretches(prose: string, paragraphs: readonly TextSpan[]): readonly string[] {
  const start = paragraphs[0]?.start ?? 0;
  const end = paragraphs.at(-1)?.end ?? prose.length;
  const count = Math.min(MAX_STRETCHES, Math.max(1, Math.ceil((end - start) / STRETCH)));
  const step = count === 1 ? 0 : (end - start - STRETCH) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor(start + index * step);
    return slice(prose, { start: from, end: Math.min(end, from + STRETCH) });
  });
}

/** Whether two stretches of an article that has more are English: so most are, and need no closer look. */
function isPlainEnglish(stretches: readonly string[]): boolean {
  const [first = '', , third = ''] = stretches;
  return [first, third].every(
    (stretch) => countLetters(stretch) > MAX_UNSURE_LETTERS && eld.detect(stretch).language === 'en',
  );
}

function countLetters(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

interface Heard {
  /** What fits best over all stretches; null where there are no words. */
  readonly language: string | null;
  readonly letters: number;
  /** Whether the library holds all its findings to be reliable. */
  readonly isReliable: boolean;
  /** How well English fits, as a share of `language`. */
  readonly englishShare: number;
}

function hear(stretches: readonly string[]): Heard {
  const sums = new Map<string, number>();
  let letters = 0;
  let isReliable = true;
  for (const stretch of stretches) {
    const found = eld.detect(stretch);
    const weight = countLetters(stretch);
    letters += weight;
    isReliable &&= found.isReliable();
    for (const [language, score] of Object.entries(found.getScores()))
      sums.set(language, (sums.get(language) ?? 0) + score * weight);
  }
  const [best] = [...sums].sort(([, one], [, other]) => other - one);
  const englishShare = best === undefined ? 1 : (sums.get('en') ?? 0) / best[1];
  return { language: best?.[0] ?? null, letters, isReliable, englishShare };
}

import type { Archive } from '../../archive.ts';
import type { LanguageWords } from '../../language/language-words.ts';
import { splitWords } from '../../search/words.ts';
import { slice, type TextSpan, trim } from '../../span.ts';
import { check } from './check.ts';
import type { Checked, Verdict } from './check-answer.ts';
import { MAX_CHECKED_LENGTH } from './checked-quote.ts';
import type { PasteAnswer, QuotationCheck } from './paste-answer.ts';
import type { MarkedQuotation } from './pasted/03-marked.ts';
import { createNameTest } from './pasted/name-test.ts';
import { type PastedText, toPastedText, toSource } from './pasted/pasted-text.ts';
import { type Pasted, readDraft, readPasted } from './pasted/read-pasted.ts';

/** The longest text that is read, in UTF-16 code units: a long news story. */
export const MAX_PASTED_LENGTH = 20_000;
/** How many quotations of one text are checked: more than such a story has. */
export const MAX_QUOTATIONS = 60;

/** The worst first: no evidence, then wrong in itself, then said but differently. */
const WORST_FIRST: readonly Verdict[] = [
  'not-found',
  'misattributed',
  'stitched',
  'altered',
  'paraphrase',
  'verbatim',
];

/**
 * Checks a text that somebody pasted: what is in quotation marks, or else all of it without
 * its introduction. The speaker whom the text names is checked too.
 *
 * @param speakerName - the supposed speaker, in place of the one whom the text names; null if nobody is asked
 * about.
 */
export async function checkPasted(
  archive: Archive,
  source: string,
  speakerName: string | null,
): Promise<PasteAnswer> {
  const fault = faultOf(source);
  if (fault !== null) return { type: 'unsearchable', fault };
  const pasted = await readPasted(source, createNameTest(archive));
  const said = await findSaidWhole(archive, pasted, speakerName);
  if (said !== null) return toAnswer([said]);
  if (pasted.type === 'marked') return checkMarked(archive, pasted, speakerName);
  const chosen = await checkUnmarked(archive, pasted, speakerName);
  return chosen === null ? faultOfWords(archive, source) : toAnswer([chosen]);
}

/** A longer text with marks in it is not a single quotation that contains another. */
const MAX_WHOLE = 2_000;

/**
 * Takes words that were said exactly so for one quotation, even with marks and colons in them; null if they were not.
 */
async function findSaidWhole(
  archive: Archive,
  { type, text }: Pasted,
  speakerName: string | null,
): Promise<QuotationCheck | null> {
  if (type === 'marked' && text.source.length > MAX_WHOLE) return null;
  const asTyped = await checkWhole(archive, toPastedText(text.source), speakerName);
  return asTyped ?? (text.plain === text.source ? null : await checkWhole(archive, text, speakerName));
}

/** Checks the whole text as one quotation; null if nobody said it. */
async function checkWhole(
  archive: Archive,
  text: PastedText,
  speakerName: string | null,
): Promise<QuotationCheck | null> {
  const whole = await checkSpan(
    archive,
    text,
    trim(text.plain, { start: 0, end: text.plain.length }),
    speakerName,
  );
  return whole !== null && isSaid(whole) ? whole : null;
}

/** Checks each quotation of a draft and whom the draft names for it. */
export async function checkDraft(
  archive: Archive,
  source: string,
  speakerName: string | null,
): Promise<PasteAnswer> {
  const fault = faultOf(source);
  if (fault !== null) return { type: 'unsearchable', fault };
  return checkMarked(archive, await readDraft(source, createNameTest(archive)), speakerName);
}

function faultOf(source: string) {
  if (source.trim() === '') return { reason: 'empty' } as const;
  return source.length > MAX_PASTED_LENGTH ? ({ reason: 'too-long', length: source.length } as const) : null;
}

async function checkMarked(
  archive: Archive,
  { text, quotations }: Extract<Pasted, { type: 'marked' }>,
  speakerName: string | null,
): Promise<PasteAnswer> {
  const taken = quotations.slice(0, MAX_QUOTATIONS);
  const checked: QuotationCheck[] = [];
  let long = 0;
  for (const quotation of taken) {
    const check = withoutCoincidence(
      await checkSpan(archive, text, quotation.inside, speakerName ?? quotation.claimed),
      speakerName === null ? quotation.words : Number.POSITIVE_INFINITY,
    );
    if (check === null) long += 1;
    else if (!(await isPartOfSaid(archive, text, quotation))) checked.push(check);
  }
  return toAnswer(checked, { many: quotations.length - taken.length, long });
}

/** That somebody else said no more words than this is not a sign that these are theirs. */
const MAX_COINCIDENCE = 2;

/** A quotation of two words that somebody else is quoted with as well accuses nobody: it is too short to tell. */
function withoutCoincidence(check: QuotationCheck | null, words: number): QuotationCheck | null {
  if (check === null || words > MAX_COINCIDENCE || check.answer.verdict !== 'misattributed') return check;
  return { ...check, answer: { ...check.answer, verdict: 'not-found', reason: 'too-short', wordings: [] } };
}

/** “No,” she said, “we did not go”: one word is nothing to check by itself, but its quotation may stand for it. */
async function isPartOfSaid(
  archive: Archive,
  { plain }: PastedText,
  { words, pieces }: MarkedQuotation,
): Promise<boolean> {
  if (words > 1 || pieces.length < 2) return false;
  const whole = await check(archive, pieces.map((piece) => slice(plain, piece)).join(' '), null);
  return whole.type === 'checked' && whole.verdict === 'verbatim';
}

/** The reading that shares most with what was said; the whole text if it shares more than any reading. */
async function checkUnmarked(
  archive: Archive,
  { text, whole, readings }: Extract<Pasted, { type: 'unmarked' }>,
  speakerName: string | null,
): Promise<QuotationCheck | null> {
  const all = await checkSpan(archive, text, whole, speakerName);
  const read: QuotationCheck[] = [];
  for (const { span, claimed } of readings) {
    const check = await checkSpan(archive, text, span, speakerName ?? claimed);
    if (check !== null) read.push(check);
  }
  const shared = (each: QuotationCheck) => countShared(each, archive.language.words);
  const [best] = read.toSorted(
    (one, other) => Number(isSaid(other)) - Number(isSaid(one)) || shared(other) - shared(one),
  );
  if (best === undefined || all === null) return best ?? all;
  return shared(all) > shared(best) ? all : best;
}

/** How many content words of a check were found as said. */
function countShared({ answer: { matches, quote } }: QuotationCheck, { isStopWord }: LanguageWords): number {
  const [main] = matches;
  if (main === undefined) return 0;
  const marked = main.marks.flatMap((mark) => splitWords(main.article.text, mark));
  const asked = new Set(splitWords(quote).map(({ form }) => form));
  return marked.filter(({ form }) => asked.has(form) && !isStopWord(form)).length;
}

async function checkSpan(
  archive: Archive,
  text: PastedText,
  inside: TextSpan,
  claimed: string | null,
): Promise<QuotationCheck | null> {
  if (inside.end - inside.start > MAX_CHECKED_LENGTH) return null;
  const answer = await check(archive, slice(text.plain, inside), claimed);
  if (answer.type === 'unsearchable') return null;
  const span = toSource(text, inside);
  return { quote: slice(text.source, span), span, claimed, answer, text, inside };
}

/** Whether the very words were said, by whomever. */
function isSaid({ answer: { verdict, matches } }: QuotationCheck): boolean {
  return verdict === 'verbatim' || (verdict === 'misattributed' && matches[0]?.isVerbatim === true);
}

function toAnswer(
  quotations: readonly QuotationCheck[],
  leftOut: Extract<PasteAnswer, { type: 'checked' }>['leftOut'] = { many: 0, long: 0 },
): PasteAnswer {
  return { type: 'checked', quotations: quotations.toSorted(compareBadness), leftOut };
}

function compareBadness(one: QuotationCheck, other: QuotationCheck): number {
  return badnessOf(one.answer) - badnessOf(other.answer) || one.span.start - other.span.start;
}

function badnessOf({ verdict }: Checked): number {
  return WORST_FIRST.indexOf(verdict);
}

/** Why no reading of a text without marks could be looked for. */
async function faultOfWords(archive: Archive, source: string): Promise<PasteAnswer> {
  const answer = await check(archive, source, null);
  return answer.type === 'unsearchable' ? answer : toAnswer([]);
}

import type { Archive } from '../../archive.ts';
import { areOwnWords, findClosestPassages } from '../closest.ts';
import { findFormer } from '../find-former.ts';
import { askSpeaker } from './asked-speaker.ts';
import type { CheckAnswer } from './check-answer.ts';
import type { CheckedInput } from './checked-input.ts';
import { isCheckedQuote, readCheckedQuote } from './checked-quote.ts';
import { findInexact } from './find-inexact.ts';
import { findVerbatim } from './find-verbatim.ts';

/**
 * Checks whether words were said as they are given. Case, marks, dashes, spacing and what closes the sentence make no
 * difference; every word does.
 *
 * @param speakerName - who is supposed to have said them, in any form of the name; null where nobody is asked about.
 */
export async function check(
  archive: Archive,
  text: string,
  speakerName: string | null,
): Promise<CheckAnswer> {
  const quote = readCheckedQuote(text, archive.language);
  if (!isCheckedQuote(quote)) return { type: 'unsearchable', fault: quote };
  const speaker = speakerName === null ? null : await askSpeaker(archive, speakerName);
  const lookUp = archive.lookUp(quote.query);
  const input: CheckedInput = { archive, quote, speaker, lookUp };
  const isTooShort = quote.words.length < MIN_WORDS;
  const finding = (await findVerbatim(input)) ?? (isTooShort ? null : await findInexact(input));
  const ownWords = finding === null ? (await lookUp.findPassagesExactly()).filter(areOwnWords).length : 0;
  const closest = finding === null ? await findClosestPassages(await lookUp.findSome(), lookUp, archive) : [];
  return {
    type: 'checked',
    quote: text,
    speaker,
    ...(finding ?? { verdict: 'not-found', matches: [], wordings: [] }),
    ...(isTooShort ? { verdict: 'not-found', wordings: [], reason: 'too-short' } : { reason: null }),
    only: finding?.verdict === 'altered' && finding.matches[0]?.isSpelling ? 'spelling' : null,
    isOwnWords: ownWords > 0,
    closest: ownWords > 0 ? closest.slice(0, ownWords) : closest,
    former: finding?.verdict === 'verbatim' ? [] : await findFormer(archive, text),
    searched: await archive.holdings(),
  };
}

/** One word alone is said by many, and tells nothing of a quotation. */
const MIN_WORDS = 2;

import type { Archive } from '../../archive.ts';
import type { Statement } from '../../statement.ts';
import { check } from '../check/check.ts';
import type { CheckMatch } from '../check/check-answer.ts';
import type { ClaimedSpeech } from './question.ts';

/** Whether somebody said some words, by the archive's quotations. */
export type SpeechVerdict =
  /** In exactly these words. */
  | { readonly type: 'said' }
  /** Somebody else said exactly these words. */
  | { readonly type: 'said-by-other'; readonly name: string }
  /** The person asked for says as much, in nearly these words. */
  | { readonly type: 'said-so' }
  /** The person asked for is quoted with other words only. */
  | { readonly type: 'other-words' };

/** What a yes-or-no question comes to: whether words were said, or whether the article itself states what is asked. */
export type Verdict = SpeechVerdict | { readonly type: 'stated' } | { readonly type: 'stated-otherwise' };

/** A verdict with the words that decide it. */
export interface JudgedClaim {
  readonly verdict: SpeechVerdict;
  readonly matches: readonly CheckMatch[];
}

/** Many people say fewer words than this: that somebody else did decides nothing. */
const MIN_WORDS_OF_OTHER = 3;

/**
 * Judges whether somebody said some words. Null where no quotation decides it: nobody said the words, the speaker is
 * only probable, or a denial or a condition beside them changes what they say.
 */
export async function judgeClaim(
  archive: Archive,
  { who, words }: ClaimedSpeech,
): Promise<JudgedClaim | null> {
  const found = await archive.speakers.find(who);
  if (found.type === 'none') return null;
  const answer = await check(archive, words, who);
  if (answer.type !== 'checked') return null;
  const sure = answer.matches.filter(isPlain);
  const own = sure.filter(({ authorship }) => authorship === 'asked');
  if (answer.verdict === 'verbatim' && own.length > 0) return { verdict: { type: 'said' }, matches: own };
  const others = sure.filter(({ authorship }) => authorship === 'other');
  const name = others[0] === undefined ? null : await nameOf(archive, others[0]);
  const isLong = words.split(/\s+/u).length >= MIN_WORDS_OF_OTHER;
  return answer.verdict === 'misattributed' && name !== null && isLong
    ? { verdict: { type: 'said-by-other', name }, matches: others }
    : null;
}

/** Whether a quotation surely has exactly these words, and nothing beside them takes them back. */
function isPlain({ isVerbatim, omittedWords, quotation, meaningChanges, inner }: CheckMatch): boolean {
  const isTakenBack =
    omittedWords.before !== null || omittedWords.after !== null || meaningChanges.length > 0;
  return isVerbatim && !isTakenBack && inner === null && quotation.confidence === 'sure';
}

async function nameOf({ speakers }: Archive, statement: Statement): Promise<string | null> {
  const { entryOf } = await speakers.of([statement]);
  return entryOf(statement.quotation)?.name ?? statement.quotation.speaker?.name ?? null;
}

import type { Archive } from '../../archive.ts';
import type { Statement } from '../../statement.ts';
import { check } from '../check/check.ts';
import type { CheckMatch } from '../check/check-answer.ts';
import type { ClaimedSpeech } from './question.ts';

/** Whether somebody said some words, as far as the archive's quotations decide it. */
export type SpeechVerdict =
  /** In these very words. */
  | { readonly type: 'said' }
  /** Not that one: somebody else said these very words. */
  | { readonly type: 'said-by-other'; readonly name: string }
  /** The one asked for is quoted with other words only. */
  | { readonly type: 'other-words' };

/** A verdict with the words that decide it. */
export interface JudgedClaim {
  readonly verdict: SpeechVerdict;
  readonly matches: readonly CheckMatch[];
}

/** Fewer words are said by many: whoever else said them decides nothing. */
const MIN_WORDS_OF_OTHER = 3;

/**
 * Judges whether somebody said some words. Null where no quotation decides it: the words are nobody's, somebody's who is
 * only probably the speaker, or hang on a denial or a condition beside them.
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

/** Whether a quotation has the very words, for sure, and nothing beside them takes them back. */
function isPlain({ isVerbatim, omittedWords, quotation, meaningChanges, inner }: CheckMatch): boolean {
  const isTakenBack =
    omittedWords.before !== null || omittedWords.after !== null || meaningChanges.length > 0;
  return isVerbatim && !isTakenBack && inner === null && quotation.confidence === 'sure';
}

async function nameOf({ speakers }: Archive, statement: Statement): Promise<string | null> {
  const { entryOf } = await speakers.of([statement]);
  return entryOf(statement.quotation)?.name ?? statement.quotation.speaker?.name ?? null;
}

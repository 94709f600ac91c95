import type { CandidatePassage } from '../../../answers/ask/passages.ts';
import type { Question } from '../../../answers/ask/question.ts';
import { splitWords } from '../../../search/words.ts';
import { slice } from '../../../span.ts';
import { stemOf } from '../stem.ts';

/** Verbs by which somebody does more than say something, those of one kind together, by their beginnings. */
const ACTS = toPatterns([
  'criticis|criticiz|critic|condemn|blam|accus|attack|mock|dismiss|denounc|slam|blast|lambast|lash|rebuk|decr(?:y|ied)|derid|complain|object|reject|protest',
  'prais|laud|applaud|welcom|hail|commend|defend|back(?:s|ed|ing)\\b|support|endors|thank',
  'den(?:y|ie)|rebut|disput|refut|reject',
  'promis|pledg|vow|commit',
  'warn|caution|fear',
]);

/** Verbs by which somebody says what something is, or what should be done: others say so without such a verb. */
const NAMING_ACTS = toPatterns(['suggest|propos', 'call|describ|dub|label|brand']);

function toPatterns(kinds: readonly string[]): readonly RegExp[] {
  return kinds.map((beginnings) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${beginnings})\\p{L}*`, 'iu'));
}

/**
 * Of the passages that may answer "who criticised …" those that tell of such an act: whoever is only quoted beside the
 * same words may have praised them. All of them where the question asks for no act or no passage tells of one.
 */
export function keepActsAsked(
  { text, speech }: Question,
  passages: readonly CandidatePassage[],
): readonly CandidatePassage[] {
  const act = speech === null || speech.speaker !== null ? undefined : ACTS.find((each) => each.test(text));
  if (act === undefined) return passages;
  const told = passages.filter((each) => act.test(slice(each.source.read.article.prose, each)));
  return told.length > 0 ? told : passages;
}

/**
 * Whether words tell in the verb of the question that somebody did more than say something: of several who criticise,
 * each does it in a verb of his own. True where the question has no such verb.
 */
export function tellsAct(question: string, words: string): boolean {
  const asked = [...ACTS, ...NAMING_ACTS].flatMap((each) => each.exec(question)?.[0] ?? [])[0];
  if (asked === undefined) return true;
  const stem = stemOf(asked.toLowerCase());
  return splitWords(words).some(({ form }) => stemOf(form) === stem);
}

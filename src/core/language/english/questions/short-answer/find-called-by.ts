import type { CandidatePassage } from '../../../../answers/ask/passages.ts';
import type { WeightedQuestion } from '../../../../answers/ask/question-reader.ts';
import { slice, type TextSpan } from '../../../../span.ts';
import { isNegation } from '../../negation.ts';
import { holdsParaphrase } from './paraphrases.ts';
import { stemsOf } from './sentence-readings.ts';

const ASKS_CALLED =
  /\b(?:what|how)\s+(?:else\s+)?(?:did|does|do|has|have)\s+.+?\s(?:call|called|describe|described|dub|dubbed|brand|branded|label|labelled|labeled|term|termed)\b/iu;
const CALLING = String.raw`\b(?:call(?:s|ed|ing)|describ(?:es|ed|ing)|dub(?:s|bed|bing)|brand(?:s|ed|ing)|label(?:s|l?ed|l?ing)|term(?:s|ed|ing)|characteri[sz](?:es|ed|ing)|deem(?:s|ed|ing)|likened|refer(?:s|red|ring)\s+to)\b`;
/** Nothing that parts clauses stands between the verb and the words. */
const NEAR = String.raw`(?:[^“”".;:?!]|\.(?=\S)){0,120}?`;
const WORDS = `[“"](?<words>[^“”"]{2,160}?)[,.]?[”"]`;
const CALLED = new RegExp(`${CALLING}(?<between>${NEAR})${WORDS}`, 'giu');
/** So much of what it is called must be told in the citation, as a share of the weight of its words. */
const MIN_TOLD = 0.5;
const NOT_BEFORE = 30;

/** Whether a question asks what somebody calls something: "what did Ruiz call the bridge?". */
function asksWhatCalled(text: string): boolean {
  return ASKS_CALLED.test(text);
}

/**
 * What the one who speaks in a passage calls the thing asked about: the words in marks behind "called", "described … as".
 * Null where several stand there, where it is denied, or where too little of the thing is told.
 */
export function findCalledBy(asked: WeightedQuestion, passage: CandidatePassage): TextSpan | null {
  if (!asksWhatCalled(asked.question.text)) return null;
  const text = slice(passage.source.read.article.prose, passage);
  const told = new Set(stemsOf(text));
  const whole = asked.terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = asked.terms.filter(({ stem }) => holdsParaphrase(told, stem));
  const isTold = met.reduce((sum, { weight }) => sum + weight, 0) >= MIN_TOLD * whole;
  const [found, another] = [...text.matchAll(CALLED)];
  if (!isTold || whole === 0 || found === undefined || another !== undefined) return null;
  if (isDenied(text.slice(Math.max(0, found.index - NOT_BEFORE), found.index))) return null;
  const words = found.groups?.['words'] ?? '';
  const start = passage.start + found.index + found[0].lastIndexOf(words);
  return { start, end: start + words.length };
}

/** "stopped short of calling", "did not call". */
function isDenied(before: string): boolean {
  const words = before.toLowerCase().replaceAll(/['’]/gu, '').split(/\s+/u).slice(-4);
  return words.some((word) => isNegation(word) || SHORT_OF.has(word));
}

const SHORT_OF = new Set(['short', 'declined', 'refused', 'avoided', 'denied', 'if', 'would', 'could']);

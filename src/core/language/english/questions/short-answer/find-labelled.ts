import type { AnswerType } from '../../../../answers/ask/question.ts';
import type { TextSpan } from '../../../../span.ts';
import { stemOf } from '../../stem.ts';
import { typedIn } from './find-amount.ts';
import { paraphrasesOf } from './paraphrases.ts';
import type { StatedSentence } from './stated-sentence.ts';

const AMOUNTS: readonly AnswerType[] = ['money', 'percent', 'measure', 'number'];
/** "a fine of $40", "a stake worth 5%": words between a noun and its amount. */
const MAX_BEHIND = 3;
const SCORE = stemOf('score');
const JOINTS =
  /^(?:of|was|is|at|to|about|around|nearly|almost|over|a|an|up|worth|surged|rose|reached|totaling|:)$/u;

/**
 * The amount that a noun goes with: "magnitude 5.9", "a 50% stake", "a fine of $40"; null where there is none, or
 * several.
 */
export function findLabelled(sentence: StatedSentence, label: string): TextSpan | null {
  const { items, stems } = sentence;
  const labels = paraphrasesOf(label);
  // To score nine goals is not to win by nine.
  const isLabel = (at: number) =>
    labels.has(stems[at] ?? '') && !(stems[at] === SCORE && items[at]?.tag === 'VERB');
  const found = AMOUNTS.flatMap((type) => typedIn(sentence, type)).filter(({ start, end }) => {
    const first = items.findIndex((item) => item.end > start);
    const next = items.findIndex((item) => item.start >= end);
    if (first < 0 || next < 0) return false;
    if (isLabel(next) || (items[next]?.text === '-' && isLabel(next + 1))) return true;
    for (let at = first - 1; at >= first - 1 - MAX_BEHIND; at -= 1) {
      if (isLabel(at)) return true;
      if (!JOINTS.test(items[at]?.lower ?? '')) return false;
    }
    return false;
  });
  const widest = found.filter(
    (span) =>
      !found.some(
        (other) =>
          other !== span &&
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      ),
  );
  const [only, another] = widest;
  return only === undefined || (another !== undefined && another.start !== only.start) ? null : only;
}

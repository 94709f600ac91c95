import type { MarkedSpan } from './01-marks.ts';
import { lookAround } from './attributions/around-marks.ts';
import type { AttributedSpan } from './attributions/attributed-span.ts';
import {
  calledBefore,
  claimedWithin,
  openedBehindMarks,
  ownedMarks,
  reportedBefore,
  reportedBehind,
  reportedWithin,
} from './attributions/beside-marks.ts';
import {
  determined,
  felt,
  labelled,
  meantByDeed,
  saidByMainSubject,
  thought,
  trailing,
} from './attributions/without-saying.ts';
import { isInQuestion } from './clauses/content/beside-marks.ts';
import type { ReadSentence } from './clauses/reporting/reporting-clauses.ts';

/**
 * The clause of its own sentence that reports the marked span at item `at`, or null where there is none.
 *
 * The fallbacks are in the order of how plainly they tell whose the words are. Each is tried only if all before it
 * found nothing, since a sentence with a plain sign may also have a weaker one of somebody else:
 *
 * - A verb or an owner whose object the marks are has them, whatever follows.
 * - Between the marks and a clause right behind them no other can come; a name there whose verb stands farther off is
 *   weaker, and so is a claim, whose words may be a part of the marks only.
 * - A clause right before the marks may itself be reported by another verb of saying, and under the outermost of these
 *   all else in the sentence falls.
 * - A label or a signature needs no verb, but a verb overrules it.
 * - A clause that trails behind other words may report only these; the subject of a verb of thinking need not have said
 *   anything.
 * - Without a verb of saying, whole sentences in marks that are placed like speech belong to the main clause's subject.
 * - Some verbs report with some subjects or objects only, then come feelings.
 * - By a deed somebody may have meant the words, a weak link.
 */
export function attributeInSentence(
  sentence: ReadSentence,
  at: number,
  marked: MarkedSpan,
  text: string,
): AttributedSpan | null {
  if (isInQuestion(sentence.items, at)) return null;
  const around = lookAround({ sentence, at, marked }, text);
  return (
    calledBefore(around) ??
    ownedMarks(around) ??
    reportedBehind(around) ??
    openedBehindMarks(around) ??
    claimedWithin(around) ??
    reportedBefore(around) ??
    reportedWithin(around) ??
    labelled(around) ??
    trailing(around) ??
    thought(around) ??
    saidByMainSubject(around) ??
    determined(around) ??
    felt(around) ??
    meantByDeed(around)
  );
}

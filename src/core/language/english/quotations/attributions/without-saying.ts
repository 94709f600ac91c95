import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import { documentFamily } from '../../lists/speech/documents.ts';
import { FINDING_VERBS } from '../../lists/speech/speech-words.ts';
import type { Item } from '../02-sentences.ts';
import { isParted, isTrailing } from '../clauses/content/beside-marks.ts';
import { readFeeling } from '../clauses/reporting/feelings.ts';
import { readLabel, readSignature, subjectBeforeSpeech } from '../clauses/reporting/labels.ts';
import { ownerOfWords } from '../clauses/reporting/owned-words.ts';
import type { ReportingClause } from '../clauses/reporting/reporting-clause.ts';
import type { AroundMarks } from './around-marks.ts';
import { type AttributedSpan, attributed, named } from './attributed-span.ts';

/** "Smith: “…”", "“…” — Smith", "in Smith’s words, “…”". */
export function labelled(around: AroundMarks): AttributedSpan | null {
  const { sentence, items, at, text } = around;
  const label = ownerOfWords(items, at) ?? readLabel(sentence, at, text) ?? readSignature(items, at);
  return label && named(around, label);
}

/** "It was “absurd” and wrong, Smith said": behind other words it reports the whole sentence. */
export function trailing(around: AroundMarks): AttributedSpan | null {
  const { items, at, later } = around;
  const clause = later.find((each) => isVerbOfMind(each) && isTrailing(items, at, each));
  return clause === undefined ? null : attributed(around, clause, 'within');
}

/** "Smith thought it “absurd”". */
export function thought(around: AroundMarks): AttributedSpan | null {
  const { items, at, earlier } = around;
  const clause = earlier.findLast((each) => each.cueClass === 'think' && !isParted(items, each, at));
  return clause === undefined ? null : attributed(around, clause, 'within');
}

/** "Smith shook his head, “It is absurd.”": whole sentences behind a comma are what the main clause's subject says. */
export function saidByMainSubject(around: AroundMarks): AttributedSpan | null {
  const subject = subjectBeforeSpeech(around.items, around.at, around.text);
  return subject && named(around, subject);
}

/** "Smith determined that it was “absurd”": a verb that reports with some subjects or objects only. */
export function determined(around: AroundMarks): AttributedSpan | null {
  const { items, earlier } = around;
  const clause = earlier.findLast(
    (each) => each.cueClass === 'other' && (each.subject?.kind !== 'nominal' || reportsOf(items, each)),
  );
  return clause?.subject ? attributed(around, clause, 'within') : null;
}

/** "Smith was proud of the “absurd” plan". */
export function felt(around: AroundMarks): AttributedSpan | null {
  const feeling = readFeeling(around.items, around.at, around.text);
  return feeling && { ...named(around, feeling.subject), cue: feeling.verb };
}

/** A deed shows that somebody meant the words, not that he said them; "the study found" tells what it says. */
export function meantByDeed(around: AroundMarks): AttributedSpan | null {
  const { items, earlier } = around;
  const clause = earlier.findLast((each) => each.cueClass === 'act');
  if (clause === undefined) return null;
  const mayMean = clause.subject?.kind === 'pronoun' || isFindingOf(items, clause);
  return mayMean ? attributed(around, clause, 'weak') : null;
}

/** "a study by Ruiz found bridges are “…”". */
function isFindingOf(items: readonly Item[], { subject, cueIndex }: ReportingClause): boolean {
  return (
    subject?.kind === 'nominal' &&
    FINDING_VERBS.has(items[cueIndex]?.lower ?? '') &&
    documentFamily(items[subject.to - 1]?.lower ?? '') !== null
  );
}

/** "a judge determined that …", but not "the rain meant that …". */
function reportsOf(items: readonly Item[], { subject, to }: ReportingClause): boolean {
  const noun = items[(subject?.to ?? 0) - 1]?.lower ?? '';
  return items[to]?.lower === 'that' && isPersonNoun(noun);
}

function isVerbOfMind(clause: ReportingClause): boolean {
  return clause.cueClass === 'say' || clause.cueClass === 'tell' || clause.cueClass === 'think';
}

import { wordSet } from '../../lists/grammar/words.ts';
import type { Item } from '../02-sentences.ts';
import type { AttributedSpan } from '../attributions/attributed-span.ts';
import { isDirectlyAfter } from '../clauses/content/beside-marks.ts';
import { type NounPhrase, phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import type { ReadSentence } from '../clauses/reporting/reporting-clauses.ts';
import { reportedBy, toldBy, type UnreportedSpan } from './unreported-span.ts';

/** "Ode, who runs the port, laughed": in words. */
const MAX_APPOSITION = 12;
const IMPERSONAL = wordSet('it this that there');

/**
 * "Carter said that the region matters." and below it “…”: a paragraph of nothing but speech below a report
 * continues what is reported.
 */
export function reportedAbove(span: UnreportedSpan): AttributedSpan | null {
  const { sentence, sentences } = span;
  const previous = sentences[sentence.index - 1];
  const next = sentences[sentence.index + 1];
  if (!span.marked.opensParagraph || previous?.paragraph !== sentence.paragraph - 1 || previous.isHeading)
    return null;
  if (next?.paragraph === sentence.paragraph || sentence.items.some(isWordOutside)) return null;
  if (previous.items.some((item) => item.marked)) return null;
  const [clause] = previous.clauses;
  const isReport = clause?.cueClass === 'say' || clause?.cueClass === 'tell';
  return isReport && clause.subject?.kind !== 'nominal'
    ? reportedBy(clause, previous, span, 'continued')
    : null;
}

function isWordOutside(item: Item): boolean {
  return item.marked === undefined && /\p{L}/u.test(item.text);
}

/** “…” “…,” he said: the next sentence tells. */
export function reportedNext(span: UnreportedSpan): AttributedSpan | null {
  const next = span.sentences[span.sentence.index + 1];
  if (next?.paragraph !== span.sentence.paragraph || !next.items[0]?.marked) return null;
  const clause = next.clauses.find((one) => isDirectlyAfter(next.items, 0, one, span.text));
  return reportedBy(clause, next, span, 'continued');
}

/** "The Examiner noted that the risk is high. “…”": the sentence before reports, and its source continues. */
export function reportedInSentenceBefore(span: UnreportedSpan): AttributedSpan | null {
  const previous = span.sentences[span.sentence.index - 1];
  // "“We are late,” is a saying here."
  if (span.sentence.items[span.at + 1]?.lower === 'is') return null;
  if (span.at > 0 || previous?.paragraph !== span.sentence.paragraph) return null;
  const clause = previous.clauses.find((one) => one.subject !== null && one.cueClass !== 'think');
  return reportedBy(clause, previous, span, 'continued');
}

/**
 * "Ode recalled how the first bridge fell. It was wooden and “stood for a day.”": the sentence before reports, without
 * marks.
 */
export function reportedInWords(span: UnreportedSpan): AttributedSpan | null {
  const { sentence, sentences } = span;
  const previous = sentences[sentence.index - 1];
  if (previous?.paragraph !== sentence.paragraph || previous.items.some((item) => item.marked)) return null;
  if (!IMPERSONAL.has(sentence.items[0]?.lower ?? '')) return null;
  const clauses = previous.clauses.filter(({ cueClass }) => cueClass === 'say' || cueClass === 'tell');
  const [clause] = clauses;
  return clauses.length === 1 && clause?.subject?.kind === 'proper'
    ? reportedBy(clause, previous, span, 'continued')
    : null;
}

/**
 * "Ode praised the mayor for her work. “We need somebody like that.”": the one whom the sentence before is about
 * continues in marks.
 */
export function spokenOfBefore(span: UnreportedSpan): AttributedSpan | null {
  const { sentence, sentences, text, marked } = span;
  const previous = sentences[sentence.index - 1];
  if (span.at > 0 || previous === undefined || previous.isHeading) return null;
  if (previous.paragraph !== sentence.paragraph && !isParagraphBelow(span, previous)) return null;
  if (previous.items.some((item) => item.marked) || isAnsweredBelow(span)) return null;
  if (!WHOLE_SENTENCE.test(text.slice(marked.inside.start, marked.inside.end))) return null;
  const subject = topicOf(previous.items, previous.paragraph === sentence.paragraph);
  return subject === null ? null : toldBy(span, subject, previous, 'continued');
}

/** "Ode laughed", "Ode, 43, is not so sure", "She shook her head", "For Ode, the answer is plain"; or null. */
function topicOf(items: readonly Item[], isBeside: boolean): NounPhrase | null {
  const isView = items[0]?.lower === 'for';
  const phrase = phraseStartingAt(items, isView ? 1 : 0);
  if (phrase === null || !(phrase.kind === 'proper' || isPersonalPronoun(items, phrase))) return null;
  if (isView) return phrase.kind === 'proper' && items[phrase.to]?.text === ',' ? phrase : null;
  const isParted = isBeside && items[phrase.to]?.text === ',';
  const closing = isParted
    ? items.slice(phrase.to + 1, phrase.to + MAX_APPOSITION).findIndex(({ text }) => text === ',')
    : -1;
  const verb = items[closing < 0 ? phrase.to : phrase.to + closing + 2];
  return VERB_TAGS.has(verb?.tag ?? '') ? phrase : null;
}

function isPersonalPronoun(items: readonly Item[], { kind, from }: NounPhrase): boolean {
  return kind === 'pronoun' && /^s?he$/u.test(items[from]?.lower ?? '');
}

/** "Ruiz turned to Ode. “It will close.” Ode nodded.": either may have said it. */
function isAnsweredBelow({ sentence, sentences }: UnreportedSpan): boolean {
  const next = sentences[sentence.index + 1];
  return next?.paragraph === sentence.paragraph && phraseStartingAt(next.items, 0)?.kind === 'proper';
}

/** Whether the span is the whole of the paragraph below. */
function isParagraphBelow({ sentence, sentences }: UnreportedSpan, previous: ReadSentence): boolean {
  const isAlone = sentences[sentence.index + 1]?.paragraph !== sentence.paragraph;
  return previous.paragraph === sentence.paragraph - 1 && isAlone && !sentence.items.some(isWordOutside);
}

const VERB_TAGS = new Set(['VERB', 'AUX', 'ADV']);
const WHOLE_SENTENCE = /^[\s[(]*\p{Lu}\S*\s+\S+\s+\S+\s+\S+.*[.!?…][\s)\]'’”"]*$/su;

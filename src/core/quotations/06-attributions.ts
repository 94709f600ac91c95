import type { TextSpan } from '../span.ts';
import type { MarkedSpan } from './01-marks.ts';
import type { Item, Sentence } from './02-sentences.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt, phraseStartingAt } from './03-noun-phrases.ts';
import { isPartingMark } from './04-subjects.ts';
import { findReportingClauses, type ReportingClause } from './05-reporting-clauses.ts';

/** A marked span with what reports it. */
export interface AttributedSpan {
  readonly marked: MarkedSpan;
  readonly sentence: Sentence;
  readonly cue: TextSpan | null;
  readonly source: NounPhrase | null;
  /** The sentence in which `source` stands. */
  readonly sourceSentence: Sentence;
  readonly isContinued: boolean;
  /** How the span hangs on its clause, for the judgement whether it is a statement. */
  readonly link: 'after' | 'before' | 'within' | 'weak' | 'continued' | 'indirect' | 'none';
}

const DASH = /^[-—–―]+$/u;
const END_INSIDE = /[.!?…,;—–-][\s)\]'’”"]*$/u;

/** Finds for each marked span the clause that reports it: in its sentence, or else where the speaker goes on. */
export function attributeSpans(sentences: readonly Sentence[], text: string): readonly AttributedSpan[] {
  const found: AttributedSpan[] = [];
  const clauses = new Map<Sentence, readonly ReportingClause[]>();
  const clausesOf = (sentence: Sentence) => {
    const known = clauses.get(sentence) ?? findReportingClauses(sentence.items);
    clauses.set(sentence, known);
    return known;
  };
  for (const [index, sentence] of sentences.entries()) {
    for (const [at, item] of sentence.items.entries()) {
      if (item.marked === undefined) continue;
      const own = attributeInSentence(sentence, at, item.marked, clausesOf(sentence), text);
      found.push(own ?? continueSpeaker(sentences, index, at, item.marked, found, clausesOf, text));
    }
  }
  return found;
}

function attributeInSentence(
  sentence: Sentence,
  at: number,
  marked: MarkedSpan,
  clauses: readonly ReportingClause[],
  text: string,
): AttributedSpan | null {
  const { items } = sentence;
  const earlier = clauses.filter((clause) => clause.cueIndex < at);
  const nearest = earlier.at(-1);
  const isDirect = nearest && isDirectlyBefore(items, nearest, at);
  if (nearest?.cueClass === 'call' && isDirect) return attributed(sentence, marked, nearest, 'before');
  const after = clauses.find((clause) => clause.cueIndex > at && isDirectlyAfter(items, at, clause, text));
  if (after) return attributed(sentence, marked, after, 'after');
  const saying = outermost(
    items,
    earlier.filter((clause) => isSaying(clause)),
  );
  if (nearest && isDirect && nearest.cueClass !== 'act' && !isEmbedded(nearest, saying))
    return attributed(sentence, marked, nearest, 'before');
  const label = readLabel(items, at) ?? readSignature(items, at);
  if (label && saying === undefined)
    return {
      marked,
      sentence,
      cue: null,
      source: label,
      sourceSentence: sentence,
      isContinued: false,
      link: 'before',
    };
  if (saying) return attributed(sentence, marked, saying, 'within');
  const trailing = clauses
    .filter(
      (clause) =>
        clause.cueIndex > at &&
        clause.cueClass !== 'act' &&
        clause.cueClass !== 'other' &&
        isTrailing(items, clause),
    )
    .at(0);
  if (trailing) return attributed(sentence, marked, trailing, 'within');
  const thinking = earlier.filter((clause) => clause.cueClass === 'think').at(-1);
  if (thinking) return attributed(sentence, marked, thinking, 'within');
  const acting = earlier.filter((clause) => clause.cueClass === 'act').at(-1);
  // Such verbs tell that somebody meant the words, not that he said them.
  return acting?.subject?.kind === 'pronoun' ? attributed(sentence, marked, acting, 'weak') : null;
}

function attributed(
  sentence: Sentence,
  marked: MarkedSpan,
  clause: ReportingClause,
  link: AttributedSpan['link'],
): AttributedSpan {
  return {
    marked,
    sentence,
    cue: clause.cue,
    source: clause.subject,
    sourceSentence: sentence,
    isContinued: false,
    link,
  };
}

/** “…,” she said; “…,” said Smith: nothing but the clause stands behind the mark. */
function isDirectlyAfter(items: readonly Item[], at: number, clause: ReportingClause, text: string): boolean {
  const marked = items[at]?.marked;
  if (!marked || clause.cueClass === 'act') return false;
  if (clause.cueClass === 'call' && !/^[.,]/u.test(items[clause.to]?.text ?? '.')) return false;
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  if (start <= at || introducesNext(items, at, clause)) return false;
  const between = items.slice(at + 1, start);
  const isPunctuated =
    END_INSIDE.test(text.slice(marked.inside.start, marked.inside.end)) ||
    /^[,—–-]/u.test(between[0]?.text ?? '');
  const isFree = between.every((item) => /^[\p{P}\p{S}]/u.test(item.text) || item.tag === 'ADV');
  return isPunctuated && isFree;
}

/** "… at “less advanced schools,” Trump said: “…”": the clause belongs to what follows it. */
function introducesNext(items: readonly Item[], at: number, clause: ReportingClause): boolean {
  return at > 0 && items[clause.to]?.text === ':';
}

function isDirectlyBefore(items: readonly Item[], clause: ReportingClause, at: number): boolean {
  return items.slice(clause.to, at).every((item) => /^[\p{P}\p{S}]/u.test(item.text) || item.tag === 'ADV');
}

/** "CLINTON: “…”", "More from Jones: “…”", "Gillibrand on the speech: “…”": a name and a colon. */
function readLabel(items: readonly Item[], at: number): NounPhrase | null {
  if (items[at - 1]?.text !== ':') return null;
  const end = phraseEndingAt(items, at - 2);
  const phrase = end && leadingPhrase(items, end);
  const before = phrase ? items[phrase.from - 1] : undefined;
  const opensLabel =
    before === undefined || isPartingMark(before) || before.text === '-' || before.lower === 'from';
  return phrase?.kind === 'proper' && opensLabel ? phrase : null;
}

/** “We lost.” — Jo Brand: a dash and a name, and nothing more. */
function readSignature(items: readonly Item[], at: number): NounPhrase | null {
  if (at > 0 || !DASH.test(items[at + 1]?.text ?? '')) return null;
  const phrase = phraseStartingAt(items, at + 2);
  const next = phrase ? items[phrase.to] : undefined;
  const isAlone = next === undefined || /^[.,(]$/u.test(next.text) || next.marked !== undefined;
  return phrase?.kind === 'proper' && isAlone ? phrase : null;
}

function isSaying(clause: ReportingClause): boolean {
  return clause.cueClass === 'say' || clause.cueClass === 'tell' || clause.cueClass === 'call';
}

/** The last clause, or the one that reports it: "Smith said that Jones called it “…”" is what Smith said. */
function outermost(items: readonly Item[], saying: readonly ReportingClause[]): ReportingClause | undefined {
  let outer = saying.at(-1);
  for (const clause of [...saying].reverse().slice(1)) {
    if (outer === undefined || !reportsClause(items, clause, outer)) break;
    outer = clause;
  }
  return outer;
}

function reportsClause(items: readonly Item[], clause: ReportingClause, inner: ReportingClause): boolean {
  const between = items.slice(clause.to, inner.from);
  const hasComplement =
    between.slice(0, 4).some((item) => item.lower === 'that') || inner.subject?.from === clause.to;
  const isRelative =
    inner.subject?.kind === 'pronoun' &&
    items[inner.subject.from]?.lower === 'who' &&
    inner.subject.from > clause.to + 1;
  return (
    (hasComplement || isRelative) &&
    clause.subject !== null &&
    !between.some((item) => item.marked !== undefined || item.text === ';')
  );
}

/** "Benjamin said he believes “…”": the clause with the pronoun stands inside what the other reports. */
function isEmbedded(clause: ReportingClause, saying: ReportingClause | undefined): boolean {
  return (
    clause.cueClass === 'think' &&
    clause.subject?.kind === 'pronoun' &&
    saying !== undefined &&
    saying.subject !== null
  );
}

/** A clause at the end of its sentence, behind a comma: "It was “absurd” to go on, Smith said." */
function isTrailing(items: readonly Item[], clause: ReportingClause): boolean {
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  return items[start - 1]?.text === ',';
}

function continueSpeaker(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  marked: MarkedSpan,
  found: readonly AttributedSpan[],
  clausesOf: (sentence: Sentence) => readonly ReportingClause[],
  text: string,
): AttributedSpan {
  const sentence = sentences[index] as Sentence;
  const none: AttributedSpan = {
    marked,
    sentence,
    cue: null,
    source: null,
    sourceSentence: sentence,
    isContinued: false,
    link: 'none',
  };
  const last = found.at(-1);
  if (
    at > 0 &&
    sentence.items.slice(0, at).some((item) => item.marked === undefined && /\p{L}/u.test(item.text))
  )
    return none;
  const previous = sentences[index - 1];
  const isSameParagraph = last?.sentence.paragraph === sentence.paragraph;
  if (last?.source && isSameParagraph)
    return {
      ...none,
      cue: last.cue,
      source: last.source,
      sourceSentence: last.sourceSentence,
      isContinued: true,
      link: 'continued',
    };
  if (
    last?.source &&
    marked.opensParagraph &&
    last.sentence.paragraph === sentence.paragraph - 1 &&
    !last.marked.isClosed
  ) {
    return {
      ...none,
      cue: last.cue,
      source: last.source,
      sourceSentence: last.sourceSentence,
      isContinued: true,
      link: 'continued',
    };
  }
  if (previous && previous.items.at(-1)?.text === ':') {
    const clause = clausesOf(previous).at(-1);
    if (clause?.subject)
      return { ...attributed(sentence, marked, clause, 'before'), sourceSentence: previous };
  }
  const next = sentences[index + 1];
  if (next && next.paragraph === sentence.paragraph) {
    const first = next.items.findIndex((item) => item.marked);
    const clause =
      first === 0 ? clausesOf(next).find((one) => isDirectlyAfter(next.items, first, one, text)) : undefined;
    if (clause?.subject)
      return { ...attributed(sentence, marked, clause, 'continued'), sourceSentence: next };
  }
  if (previous && at === 0) {
    const clause =
      previous.paragraph === sentence.paragraph
        ? clausesOf(previous).find((one) => one.subject && one.cueClass !== 'think')
        : undefined;
    if (clause?.subject)
      return { ...attributed(sentence, marked, clause, 'continued'), sourceSentence: previous };
  }
  if (last?.source && marked.opensParagraph && last.sentence.paragraph === sentence.paragraph - 1) {
    return {
      ...none,
      cue: last.cue,
      source: last.source,
      sourceSentence: last.sourceSentence,
      isContinued: true,
      link: 'continued',
    };
  }
  return none;
}

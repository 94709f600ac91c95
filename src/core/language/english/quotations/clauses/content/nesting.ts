import { ADVERBIAL_OPENERS } from '../../../lists/grammar/words.ts';
import type { Item } from '../../02-sentences.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from '../reporting/reporting-clause.ts';

/** A clause reports another over at most this many words. */
const FAR = 120;
/** The longest object, or beginning of a clause, between a clause and the marks, in words. */
const MAX_OBJECT = 4;
const MAX_CONTENT = 25;
/** "According to" tells of what ends at most this many words before it. */
const MAX_TO_TELLER = 25;

/** Whether the clause reports speech rather than a thought or a deed. */
export function isSaying(clause: ReportingClause): boolean {
  return clause.cueClass === 'say' || clause.cueClass === 'tell' || clause.cueClass === 'call';
}

/** The last clause, or the one that reports it: "Smith said that Jones called it “…”" is what Smith said. */
export function outermost(
  items: readonly Item[],
  saying: readonly ReportingClause[],
): ReportingClause | undefined {
  let outer = saying.at(-1);
  for (const clause of [...saying].reverse().slice(1)) {
    if (outer === undefined || !reportsClause(items, clause, outer)) break;
    outer = clause;
  }
  return outer;
}

/** The source inside the outermost report, where another is named: C in "A told B that C had said “…”". */
export function innerSource(
  items: readonly Item[],
  outer: ReportingClause,
  inner: ReportingClause | undefined,
  at: number,
): NounPhrase | null {
  if (inner === undefined || inner === outer || inner.subject?.kind !== 'proper') return null;
  return isLeftByVerb(items, inner, at) ? null : inner.subject;
}

/** "Smith claimed that notes of Jones calling for a ban make him “…”": the noun before has a verb of its own. */
function isLeftByVerb(items: readonly Item[], { cueClass, cueIndex }: ReportingClause, at: number): boolean {
  if (cueClass !== 'call' || !/ing$/u.test(items[cueIndex]?.lower ?? '')) return false;
  const between = items.slice(cueIndex + 1, at);
  const verb = between.findIndex(({ tag, lower }) => tag === 'VERB' && /(?:[^s]s|ed)$/u.test(lower));
  return verb > 0 && between[verb - 1]?.tag === 'NOUN' && !between.slice(0, verb).some(opensClause);
}

function opensClause({ tag, lower }: Item): boolean {
  return tag === 'SCONJ' || tag === 'PRON' || lower === ',';
}

/** "Smith said that it was “…,” he said": the clause behind the marks says again who the one before them named. */
export function saysAgain(outer: ReportingClause, inner: ReportingClause | undefined): boolean {
  return outer.subject?.kind === 'pronoun' && inner?.subject?.kind === 'proper';
}

/** "Jones had called it “…”", "told him in a call that he would “…”": the marks are content of the clause. */
export function leadsTo(items: readonly Item[], clause: ReportingClause, at: number): boolean {
  const between = items.slice(Math.max(clause.to, clause.cueIndex + 1), at);
  if (between.length > MAX_CONTENT || between.some(endsContent)) return false;
  return between.length <= MAX_OBJECT || between.some((item) => item.lower === 'that');
}

function endsContent(item: Item): boolean {
  return item.marked !== undefined || isPartingMark(item) || item.text === '(' || item.text === ';';
}

/** Who reports the clause in turn, innermost first: "According to Hill, Jones recounted Smith saying “…”". */
export function reportersOf(
  items: readonly Item[],
  clause: ReportingClause,
  saying: readonly ReportingClause[],
): readonly NounPhrase[] {
  const reporters: NounPhrase[] = [];
  let inner = clause;
  for (const outer of saying.slice(0, saying.indexOf(clause)).reverse()) {
    if (!tellsOf(items, outer, inner)) break;
    if (outer.subject) reporters.push(outer.subject);
    inner = outer;
  }
  return reporters;
}

/** "Hill said that Jones had said"; "According to Hill, Jones said". */
function tellsOf(items: readonly Item[], outer: ReportingClause, inner: ReportingClause): boolean {
  const start = Math.min(inner.from, inner.subject?.from ?? inner.from);
  if (outer.cueIndex === 0 && isAccordingTo(items, outer)) return items[start - 1]?.text === ',';
  // "Hill told Jones, who said": he answers, and she tells nothing.
  return reportsClause(items, outer, inner) && !items.slice(outer.to, start).some(isPartingMark);
}

/** "…, Smith said on Monday, according to Hill": who tells of what ends at the item, or null. */
export function tellerBehind(
  items: readonly Item[],
  at: number,
  later: readonly ReportingClause[],
): NounPhrase | null {
  const clause = later.find((each) => isAccordingTo(items, each) && each.cueIndex > at);
  if (clause === undefined || clause.cueIndex - at > MAX_TO_TELLER) return null;
  const between = items.slice(at + 1, clause.cueIndex);
  return between.some(opensNews) ? null : clause.subject;
}

/** What begins news of its own, that the teller may be telling instead. */
function opensNews({ lower, text, marked }: Item): boolean {
  return marked !== undefined || lower === 'and' || lower === 'but' || lower === 'while' || text === ';';
}

/** Whether the clause is "according to" or "per". */
export function isAccordingTo(items: readonly Item[], clause: ReportingClause): boolean {
  return /^(?:according|per)$/u.test(items[clause.cueIndex]?.lower ?? '');
}

function reportsClause(items: readonly Item[], clause: ReportingClause, inner: ReportingClause): boolean {
  if (inner.from - clause.to > FAR || isAsideOf(items, clause, inner)) return false;
  const between = items.slice(clause.to, inner.from);
  const hasComplement =
    between.slice(0, 4).some((item) => item.lower === 'that') || inner.subject?.from === clause.to;
  const isRelative =
    inner.subject?.kind === 'pronoun' &&
    items[inner.subject.from]?.lower === 'who' &&
    inner.subject.from > clause.to + 1 &&
    !describesListener(items, clause, inner.subject);
  return (
    (hasComplement || isRelative) &&
    clause.subject !== null &&
    !between.some((item) => item.marked !== undefined || item.text === ';')
  );
}

/** "Smith told Jones, who said": nothing is told before the comma but to whom. */
function describesListener(items: readonly Item[], clause: ReportingClause, relative: NounPhrase): boolean {
  // "said Smith, a welder, who added": the speaker himself.
  if (clause.subject !== null && clause.subject.from > clause.cueIndex) return false;
  const between = items.slice(clause.to, relative.from);
  return isPartingMark(between.at(-1)) && !between.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "After Trump argued that …, Rubio said": the clause before is an adverbial of the one behind the comma. */
function isAsideOf(items: readonly Item[], clause: ReportingClause, inner: ReportingClause): boolean {
  const opener = items[(clause.subject?.from ?? clause.from) - 1]?.lower ?? '';
  return (
    ADVERBIAL_OPENERS.has(opener) &&
    opener !== 'as' &&
    items[(inner.subject?.from ?? inner.from) - 1]?.text === ','
  );
}

/** "Smith said after Jones had ruled on it, it was “…”": a comma closes the adverbial clause before the marks. */
export function isAdverbialAside(items: readonly Item[], clause: ReportingClause, at: number): boolean {
  const opener = items[(clause.subject?.from ?? clause.from) - 1]?.lower ?? '';
  if (!ADVERBIAL_OPENERS.has(opener)) return false;
  return items.slice(clause.to, Math.min(at, clause.to + FAR)).some((item) => item.text === ',');
}

/** "When Smith spoke of it, the crowd took up the chant “…”": the clause behind the comma has a verb of its own. */
export function isLeftBehind(items: readonly Item[], clause: ReportingClause, at: number): boolean {
  // "As Smith explained, the board showed “…”".
  if (items[clause.to]?.text === ',') return false;
  const between = items.slice(clause.to, at);
  const behind = between.slice(between.findIndex((item) => item.text === ',') + 1);
  return behind.some(
    ({ tag, lower }, index) =>
      tag === 'VERB' && !/ing$/u.test(lower) && /^(?:NOUN|PROPN)$/u.test(behind[index - 1]?.tag ?? ''),
  );
}

/** "the plan that Smith is offering for the town, in contrast to “…”": what Smith offers is the plan. */
export function describesNoun(items: readonly Item[], clause: ReportingClause, at: number): boolean {
  const { subject, cueIndex } = clause;
  const relative = (subject?.from ?? 0) - 1;
  if (relative < 1 || subject === null || subject.from > cueIndex || at === clause.to) return false;
  const isRelative =
    /^(?:that|which)$/u.test(items[relative]?.lower ?? '') && items[relative]?.tag !== 'SCONJ';
  return (
    isRelative &&
    /^(?:NOUN|PROPN)$/u.test(items[relative - 1]?.tag ?? '') &&
    items[cueIndex + 1]?.tag === 'ADP' &&
    GIVING.test(items[cueIndex]?.lower ?? '')
  );
}

const GIVING = /^(?:offer|propos|promis|outlin|announc|declar|promot)/u;

/** "whatever Smith says about fares, …", "no matter what Smith says, …": it reports nothing of what follows. */
export function isConceded(items: readonly Item[], { subject, cueIndex }: ReportingClause): boolean {
  if (subject === null || subject.from > cueIndex) return false;
  const before = items[subject.from - 1]?.lower ?? '';
  return (
    CONCEDING.has(items[subject.from]?.lower ?? '') ||
    CONCEDING.has(before) ||
    (/^(?:what|how)$/u.test(before) && items[subject.from - 2]?.lower === 'matter')
  );
}

const CONCEDING = new Set(['whatever', 'whichever', 'however']);

/** "Smith told Jones, who had asked about the port: “…”": the listener's question is told of, not given. */
export function isQuestionOfListener(
  items: readonly Item[],
  { subject, cueIndex }: ReportingClause,
): boolean {
  if (!/^ask/u.test(items[cueIndex]?.lower ?? '')) return false;
  // "Smith asked Jones about a remark that the mayor made, that it was “late”"
  const listener = phraseStartingAt(items, cueIndex + 1);
  if (listener !== null && items[behindApposition(items, listener.to)]?.lower === 'about') return true;
  return (
    items[subject?.from ?? 0]?.lower === 'who' &&
    /^(?:about|whether|if|for)$/u.test(items[cueIndex + 1]?.lower ?? '')
  );
}

/** Where what follows "the clerk, Jones," goes on; the index itself where no apposition opens there. */
function behindApposition(items: readonly Item[], index: number): number {
  if (items[index]?.text !== ',') return index;
  const closing = items.slice(index + 1, index + MAX_APPOSITION).findIndex(({ text }) => text === ',');
  return closing < 0 ? index : index + closing + 2;
}

/** In words. */
const MAX_APPOSITION = 8;

/** "told him that Jones had said “…”": the report of an earlier report. */
export function isPluperfect(items: readonly Item[], clause: ReportingClause): boolean {
  return items
    .slice(Math.max(0, clause.cueIndex - 3), clause.cueIndex)
    .some((item) => item.lower === 'had' || item.lower === "'d");
}

/** "Benjamin said he believes “…”": the clause with the pronoun stands inside what the other reports. */
export function isEmbedded(clause: ReportingClause, saying: ReportingClause | undefined): boolean {
  return (
    clause.cueClass === 'think' &&
    clause.subject?.kind === 'pronoun' &&
    saying !== undefined &&
    saying.subject !== null
  );
}

import type { TextSpan } from '../../../span.ts';
import type { CueClass } from '../cue-verbs.ts';
import { documentFamily } from '../documents.ts';
import { isPersonNoun } from '../person-nouns.ts';
import { FINDING_VERBS } from '../speech-words.ts';
import type { MarkedSpan } from './01-marks.ts';
import type { Item } from './02-sentences.ts';
import {
  isDirectlyAfter,
  isDirectlyBefore,
  isInQuestion,
  isParted,
  isTrailing,
  openedBehind,
} from './clauses/beside-marks.ts';
import { readFeeling } from './clauses/feelings.ts';
import { readLabel, readSignature, subjectBeforeSpeech } from './clauses/labels.ts';
import {
  innerSource,
  isAccordingTo,
  isAdverbialAside,
  isEmbedded,
  isPluperfect,
  isSaying,
  leadsTo,
  outermost,
  reportersOf,
  saysAgain,
  tellerBehind,
} from './clauses/nesting.ts';
import type { NounPhrase } from './clauses/noun-phrases.ts';
import { isWithinClaim, ownerOfMarks, ownerOfWords } from './clauses/owned-words.ts';
import type { ReportingClause } from './clauses/reporting-clause.ts';
import type { ReadSentence } from './clauses/reporting-clauses.ts';
import { spokenBehind } from './clauses/spoken-behind.ts';

/** How a span hangs on what reports it; `weak`: on a verb that is no verb of saying. */
export type Link = 'after' | 'before' | 'within' | 'weak' | 'continued' | 'indirect' | 'none';

/** What somebody may have said, with what reports it. */
export interface AttributedSpan {
  readonly marked: MarkedSpan;
  readonly sentence: ReadSentence;
  /** The item of the sentence at which it stands. */
  readonly at: number;
  readonly cue: TextSpan | null;
  /** What its cue tells about speech; null without one in its own sentence. */
  readonly cueClass: CueClass | null;
  readonly source: NounPhrase | null;
  /** Whose words the source gives in turn: C in "A told B that C had said “…”". */
  readonly inner: NounPhrase | null;
  /** Who passes on what the source says, innermost first: A, then B in "According to B, A recounted C saying “…”". */
  readonly tellers: readonly NounPhrase[];
  /** The sentence in which `source` stands. */
  readonly sourceSentence: ReadSentence;
  /** Whether the source is that of a span before. */
  readonly isContinued: boolean;
  readonly link: Link;
}

/** A span is reported by one of so many clauses on either side of it. */
const NEAREST_CLAUSES = 8;

/**
 * The clause of its own sentence that reports the marked span at item `at`, or null where there is none.
 *
 * The fallbacks stand in the order of how plainly they tell whose the words are. Each is tried only where all before it
 * found nothing, since a sentence with a plain sign may have a weaker one of somebody else too:
 *
 * 1. what stands right beside the marks: no other clause can come between;
 * 2. the outermost verb of saying before them, under which all else in the sentence falls;
 * 3. a label or a signature, which needs no verb but is overruled by one;
 * 4. a clause that trails behind other words, and may report only these;
 * 5. a verb of thinking, whose subject need not have said it;
 * 6. the main clause's subject, where whole sentences in marks stand as speech does and no verb reports them;
 * 7. a verb that reports with some subjects or objects only, then a feeling;
 * 8. a deed, by which somebody may have meant the words (a weak link).
 */
export function attributeInSentence(
  sentence: ReadSentence,
  at: number,
  marked: MarkedSpan,
  text: string,
): AttributedSpan | null {
  const { items } = sentence;
  if (isInQuestion(items, at)) return null;
  const { earlier, later } = clausesAround(sentence.clauses, at);
  const nearest = earlier.at(-1);
  const isDirect = nearest !== undefined && isDirectlyBefore(items, nearest, at);
  // "Smith called it “absurd,” Jones said": "call" takes the marks for its object, whatever follows them.
  if (isDirect && nearest.cueClass === 'call') return attributed({ sentence, at, marked }, nearest, 'before');
  const owner = ownerOfMarks(items, at);
  if (owner) return named({ sentence, at, marked }, owner);
  const after = later.find((clause) => isDirectlyAfter(items, at, clause, text));
  const citers = earlier.flatMap((clause) => citerOf(items, clause, earlier) ?? []);
  const sayings = earlier.filter(
    (clause) => isSaying(clause) && clause.subject !== null && !citers.includes(clause),
  );
  const reports = sayings.filter((clause) => clause === sayings[0] || !isAdverbialAside(items, clause, at));
  const behind = tellerBehind(items, at, later);
  if (after && isDirect && isSaying(nearest) && isAccordingTo(items, after))
    return told(attributed({ sentence, at, marked }, nearest, 'before'), after.subject);
  if (after) {
    const inner = earlier.findLast((clause) => isSaying(clause) && leadsTo(items, clause, at));
    const span = attributed({ sentence, at, marked }, after, 'after');
    if (inner && saysAgain(after, inner)) return { ...span, source: inner.subject };
    return told({ ...span, inner: innerSource(after, inner) }, tellerBehind(items, after.to - 1, later));
  }
  // Only where no clause is complete behind the marks: a name there without its verb right beside it is weaker.
  const opened = openedBehind(items, at, later, text);
  const spoken = opened ?? spokenBehind(items, at, later);
  if (spoken)
    return { ...attributed({ sentence, at, marked }, spoken.clause, 'after'), source: spoken.subject };
  if (nearest?.cueClass === 'own' && isWithinClaim(items, nearest, at))
    return told(
      attributed({ sentence, at, marked }, nearest, 'within'),
      ...reportersOf(items, nearest, reports),
    );
  // A verb of saying that governs the nearest one outranks it: the nearest is then part of what is reported.
  const saying = outermost(items, reports);
  const isOuter =
    saying !== undefined && nearest !== undefined && saying !== nearest && isPluperfect(items, nearest);
  const isKnown = nearest?.subject !== null || saying === undefined;
  if (isDirect && isKnown && nearest.cueClass !== 'act' && !isOuter && !isEmbedded(nearest, saying))
    return told(
      attributed({ sentence, at, marked }, nearest, 'before'),
      ...reportersOf(items, nearest, reports),
      behind,
    );
  if (saying)
    return told(
      {
        ...attributed({ sentence, at, marked }, saying, 'within'),
        inner: innerSource(saying, reports.at(-1)),
      },
      ...reportersOf(items, saying, reports),
      citerOf(items, saying, earlier)?.subject ?? null,
      behind,
    );
  const label = ownerOfWords(items, at) ?? readLabel(items, at) ?? readSignature(items, at);
  if (label) return named({ sentence, at, marked }, label);
  // Behind other words "…, Smith said" reports the whole sentence, unless a verb of saying before the marks did.
  const trailing = later.find((clause) => isVerbOfMind(clause) && isTrailing(items, at, clause));
  if (trailing) return attributed({ sentence, at, marked }, trailing, 'within');
  const thinking = earlier.findLast((clause) => clause.cueClass === 'think' && !isParted(items, clause, at));
  if (thinking) return attributed({ sentence, at, marked }, thinking, 'within');
  // No verb reports: whole sentences in marks behind a comma are what the main clause's subject says.
  const main = subjectBeforeSpeech(items, at, text);
  if (main) return named({ sentence, at, marked }, main);
  const telling = earlier.findLast(
    (clause) =>
      clause.cueClass === 'other' && (clause.subject?.kind !== 'nominal' || reportsOf(items, clause)),
  );
  if (telling?.subject) return attributed({ sentence, at, marked }, telling, 'within');
  const feeling = readFeeling(items, at, text);
  if (feeling) return { ...named({ sentence, at, marked }, feeling.subject), cue: feeling.verb };
  const acting = earlier.findLast((clause) => clause.cueClass === 'act');
  // Such verbs tell that somebody meant the words, not that he said them; "the study found" tells what it says.
  const mayMean = acting?.subject?.kind === 'pronoun' || (acting && isFindingOf(items, acting));
  return acting && mayMean ? attributed({ sentence, at, marked }, acting, 'weak') : null;
}

/** "a study by Ruiz found bridges are “…”". */
function isFindingOf(items: readonly Item[], { subject, cueIndex }: ReportingClause): boolean {
  return (
    subject?.kind === 'nominal' &&
    FINDING_VERBS.has(items[cueIndex]?.lower ?? '') &&
    documentFamily(items[subject.to - 1]?.lower ?? '') !== null
  );
}

/** "The Post, citing a neighbour as saying “…”": who cites whoever says it; null where nobody does. */
function citerOf(
  items: readonly Item[],
  saying: ReportingClause,
  clauses: readonly ReportingClause[],
): ReportingClause | null {
  if (items[saying.cueIndex - 1]?.lower !== 'as') return null;
  return clauses.find(({ cueIndex }) => saying.subject?.from === cueIndex + 1) ?? null;
}

/** A marked span where it stands. */
export type PlacedSpan = Pick<AttributedSpan, 'sentence' | 'at' | 'marked'>;

/** The span as reported by a clause of its sentence. */
export function attributed(span: PlacedSpan, clause: ReportingClause, link: Link): AttributedSpan {
  return { ...unattributed(span), cue: clause.cue, cueClass: clause.cueClass, source: clause.subject, link };
}

/** The span as nobody's. */
export function unattributed({ sentence, at, marked }: PlacedSpan): AttributedSpan {
  return {
    marked,
    sentence,
    at,
    cue: null,
    cueClass: null,
    source: null,
    inner: null,
    tellers: [],
    sourceSentence: sentence,
    isContinued: false,
    link: 'none',
  };
}

/** The span as told by those whom the sentence names. */
function told(span: AttributedSpan, ...tellers: readonly (NounPhrase | null)[]): AttributedSpan {
  return { ...span, tellers: tellers.filter((teller) => teller !== null) };
}

function named(span: PlacedSpan, source: NounPhrase): AttributedSpan {
  return { ...unattributed(span), source, link: 'before' };
}

interface ClausesAround {
  readonly earlier: readonly ReportingClause[];
  readonly later: readonly ReportingClause[];
}

/** The nearest clauses whose cues stand before and behind the item, in order. */
function clausesAround(clauses: readonly ReportingClause[], at: number): ClausesAround {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.cueIndex ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return {
    earlier: clauses.slice(Math.max(0, low - NEAREST_CLAUSES), low),
    later: clauses.slice(low, low + NEAREST_CLAUSES),
  };
}

/** "a judge determined that …", but not "the rain meant that …". */
function reportsOf(items: readonly Item[], { subject, to }: ReportingClause): boolean {
  const noun = items[(subject?.to ?? 0) - 1]?.lower ?? '';
  return items[to]?.lower === 'that' && isPersonNoun(noun);
}

function isVerbOfMind(clause: ReportingClause): boolean {
  return clause.cueClass === 'say' || clause.cueClass === 'tell' || clause.cueClass === 'think';
}

import { firstEndingBehind } from '../../../../span.ts';
import { BE_FORMS } from '../../lists/grammar/words.ts';
import { CUE_VERBS } from '../../lists/speech/cue-verbs.ts';
import type { Item } from '../02-sentences.ts';
import type { Named, NameMention } from '../08-people.ts';
import { isPostNominal } from '../clauses/names/name-runs.ts';
import { isTitle } from '../clauses/names/name-words.ts';
import { phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import type { ReadSentence } from '../clauses/reporting/reporting-clauses.ts';

/** What the article says of a name right beside it, in lower-cased words without full stops. */
export interface Description {
  /** All words of titles, appositions and predicates: "sen", "r-ky", "43". */
  readonly said: ReadonlySet<string>;
  /** What it is said to be: "band" of "the rock band Red Harbour" and of "Red Harbour, a band from Lorne". */
  readonly kinds: ReadonlySet<string>;
  /** How often the article names it. */
  readonly count: number;
  /** Whether it is also named inside a sentence: "Late" at the start of one is not a name. */
  readonly isWithin: boolean;
}

export type Descriptors = ReadonlyMap<Named, Description>;

const MAX_BEFORE = 8;
const MAX_BEHIND = 16;
const OPENING = /^(?:,|\(|—|–|―|--)$/u;
const CLOSING = /^(?:,|\)|—|–|―|--|;|:|\.)$/u;
const JOINING = /^(?:'s|'|of|for|and|the)$/u;
const DESCRIBING = /^(?:NOUN|PROPN|ADJ|NUM)$/u;

/** Reads what stands beside each mention of each name: titles before it, an apposition or a predicate behind it. */
export function describeNames(
  names: readonly NameMention[],
  sentences: readonly ReadSentence[],
): Descriptors {
  const descriptors = new Map<Named, GrowingDescription>();
  for (const [index, mention] of names.entries()) {
    const { named } = mention;
    const last = names[index - 1];
    const known = descriptors.get(named) ?? {
      said: new Set(wordsOf(named.role ?? '')),
      kinds: new Set(),
      count: 0,
      isWithin: false,
    };
    descriptors.set(named, known);
    const items = sentences[mention.sentence]?.items ?? [];
    const from = firstEndingBehind(items, mention.start);
    const to = firstEndingBehind(items, mention.end - 1) + 1;
    known.count += 1;
    known.isWithin ||= from > 0;
    const others = last?.sentence === mention.sentence ? firstEndingBehind(items, last.end - 1) + 1 : 0;
    const before = wordsBefore(items, from, to, others);
    const behind = wordsBehind(items, to);
    for (const item of [...before, ...behind]) for (const word of wordsOf(item.lower)) known.said.add(word);
    for (const item of [before.at(-1), headOf(behind)]) if (item) known.kinds.add(item.lower);
  }
  return descriptors;
}

interface GrowingDescription {
  readonly said: Set<string>;
  readonly kinds: Set<string>;
  count: number;
  isWithin: boolean;
}

/** The noun of an apposition: "band" of "a rock band from Lorne". */
function headOf(words: readonly Item[]): Item | undefined {
  const phrase = phraseStartingAt(words, 0);
  return phrase === null ? undefined : words[phrase.to - 1];
}

function wordsOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/[\s,/()]+/u)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '');
}

/**
 * "GOP Sen.", "the band"; not "mayor Ana Ruiz" of "mayor Ana Ruiz and Ken Ode", who is named before `others`; across a
 * comma if the name is the apposition: "the mayor, Ana Ruiz,".
 */
function wordsBefore(items: readonly Item[], from: number, to: number, others: number): readonly Item[] {
  const isApposed = items[from - 1]?.text === ',' && CLOSING.test(items[to]?.text ?? '.');
  const end = isApposed ? from - 1 : from;
  let start = end;
  while (start > others && end - start < MAX_BEFORE && isDescribing(items[start - 1])) start--;
  return items.slice(start, end);
}

/** ", a Kentucky Republican,", " (R-Ky.)", ", 43,", " is the mayor of Lorne". */
function wordsBehind(items: readonly Item[], to: number): readonly Item[] {
  const opening = items[to];
  if (opening && isPostNominal(items, to)) return [opening];
  const isPredicate = opening !== undefined && BE_FORMS.has(opening.lower) && items[to + 1]?.tag === 'DET';
  if (!isPredicate && !(OPENING.test(opening?.text ?? '') && opensDescription(items[to + 1]))) return [];
  const words: Item[] = [];
  for (const item of items.slice(to + 1, to + MAX_BEHIND)) {
    // "To Ana Ruiz, the mayor said": no apposition.
    if (!isPredicate && isSpeaking(item)) return [];
    if (item.marked || CLOSING.test(item.text) || item.tag === 'AUX' || item.tag === 'PRON') break;
    words.push(item);
  }
  return words;
}

function isSpeaking({ lower, tag }: Item): boolean {
  const cue = CUE_VERBS.get(lower);
  return tag === 'AUX' || (tag === 'VERB' && (cue === 'say' || cue === 'tell' || cue === 'call'));
}

function opensDescription(item: Item | undefined): boolean {
  return item !== undefined && (item.tag === 'DET' || DESCRIBING.test(item.tag));
}

function isDescribing(item: Item | undefined): boolean {
  if (item === undefined || item.marked) return false;
  return DESCRIBING.test(item.tag) || JOINING.test(item.lower) || isTitle(item);
}

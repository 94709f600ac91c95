import { wordSet } from '../../../lists/grammar/words.ts';
import { isBodyHead, isBodyNoun } from '../../../lists/names/bodies.ts';
import { isPersonNoun, isPluralNoun } from '../../../lists/names/person-nouns.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import { documentFamily } from '../../../lists/speech/documents.ts';
import type { Item } from '../../02-sentences.ts';
import { isCalendarWord, isName } from '../names/name-words.ts';
import { type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';
import { PARTICIPLE, startOfVerbGroup } from './verb-groups.ts';

/** At most this many words between two participles of one subject. */
const REACH = 80;

/**
 * "wrote back to Ruiz noting that …", "a piece in the Harbour Post calling it “…”", "shouted into the hall saying “…”":
 * who writes has the participle.
 */
export function isAimedAt(items: readonly Item[], { kind, from, to }: NounPhrase): boolean {
  // "due to Ruiz saying …": the name is what the participle goes with.
  const isCause = CAUSING.test(items[from - 2]?.lower ?? '');
  // "people huddling in a hall telling …": another participle has its own subject.
  const isPlaceOfOther = PARTICIPLE.test(items[from - 2]?.lower ?? '');
  const isThing = kind === 'nominal' && isMereThing(items[to - 1]?.lower ?? '') && !isPlaceOfOther;
  return (kind === 'proper' || isThing) && AIMING.has(items[from - 1]?.lower ?? '') && !isCause;
}

/** Whether the lower-cased noun is neither people nor a body nor something that is read. */
function isMereThing(noun: string): boolean {
  const single = noun.replace(/s$/u, '');
  const speaks = [noun, single].some((each) => isPersonNoun(each) || isBodyNoun(each) || isBodyHead(each));
  return (
    !speaks &&
    !AGENT.test(noun) &&
    !isPluralNoun(noun) &&
    documentFamily(noun) === null &&
    documentFamily(single) === null
  );
}

/** "telemarketer", "activists". */
const AGENT = /(?:er|or|ist|ian|ant)s?$/u;

/** "remarks that Ruiz made in May saying she hoped “…”": whose remarks they are. */
export function makerOfRemarks(items: readonly Item[], last: number): NounPhrase | null {
  for (let at = last; at > 1 && last - at < MAX_BEHIND_MAKING; at--) {
    const item = items[at];
    if (item === undefined || item.marked || item.text === ',') return null;
    if (!MAKING.has(item.lower)) continue;
    const maker = phraseEndingAt(items, at - 1);
    if (maker?.kind !== 'proper') return null;
    const before = THAT.test(items[maker.from - 1]?.lower ?? '') ? maker.from - 2 : maker.from - 1;
    const made = items[before]?.lower ?? '';
    return REMARKS.has(made) || documentFamily(made) !== null ? maker : null;
  }
  return null;
}

const THAT = /^(?:that|which)$/u;
const REMARKS = wordSet('comments comment remarks speech speeches statements address posts tweets letters');
const MAKING = wordSet('made gave wrote sent posted issued published released');
/** Between the verb of making and the participle, in words: "in May", "to a crowd last week". */
const MAX_BEHIND_MAKING = 8;

/** "Ruiz shared Ode’s post calling it “…”": the document of another speaks. */
export function isOwnedDocument(items: readonly Item[], { from, to }: NounPhrase): boolean {
  if (documentFamily(items[to - 1]?.lower ?? '') === null) return false;
  const possessive = items.slice(from, to).findIndex(({ lower, tag }) => lower === "'s" && tag === 'PART');
  return possessive > 0 && isName(items, from + possessive - 1);
}

/** "…, with Ruiz telling them it was “…” and asking, “…”": two participles of one subject. */
export function subjectOfTwin(items: readonly Item[], index: number, last: number): NounPhrase | null {
  if (items[last]?.lower !== 'and' || !PARTICIPLE.test(items[index]?.lower ?? '')) return null;
  for (let at = last - 1; at > 0 && last - at < REACH; at--) {
    const item = items[at];
    if (item === undefined || item.text === ';') return null;
    if (item.tag !== 'VERB' || !PARTICIPLE.test(item.lower) || !CUE_VERBS.has(item.lower)) continue;
    const group = startOfVerbGroup(items, at);
    const subject = phraseEndingAt(items, group - 1);
    return subject?.kind === 'proper' && items[subject.from - 1]?.lower === 'with' ? subject : null;
  }
  return null;
}

/** "Mr. Hill, citing “…,” said": the phrase that opens the sentence and ends at the comma. */
export function openingPhrase(items: readonly Item[], comma: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, comma - 1);
  return phrase?.from === 0 ? phrase : null;
}

/** "the order released Friday said". */
export function phraseBeforeParticiple(items: readonly Item[], index: number): NounPhrase | null {
  const item = items[index];
  if (item?.tag !== 'VERB' || !/(?:ed|en)$/u.test(item.lower) || !isCalendarWord(items[index + 1]))
    return null;
  const phrase = phraseEndingAt(items, index - 1);
  return phrase?.kind === 'nominal' ? phrase : null;
}

/** "emailed supporters saying", "put out a statement saying". */
export function isObjectOfVerb(items: readonly Item[], phrase: NounPhrase): boolean {
  const before = items[phrase.from - 1];
  return (
    before?.tag === 'VERB' ||
    (/^(?:out|up|off)$/u.test(before?.lower ?? '') && items[phrase.from - 2]?.tag === 'VERB')
  );
}

const CAUSING = /^(?:due|owing|thanks|prior|led|lead|leads|leading|contributed)$/u;

const AIMING = wordSet('to at in into on against towards toward');

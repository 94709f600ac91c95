import { BE_FORMS, VERB_GROUP_WORDS } from '../../../lists/grammar/words.ts';
import type { Item } from '../../02-sentences.ts';
import { isName } from '../names/name-words.ts';

const GROUP_TAGS = new Set(['AUX', 'ADV', 'PART']);
/** What a participle or a gerund ends in. */
export const PARTICIPLE = /ing$/u;
/** The most auxiliaries and adverbs of a verb; bounds the work on endless sentences. */
const MAX_GROUP = 80;
/** "in the past" stands between an auxiliary and its verb; in words. */
const MAX_ADVERBIAL = 5;

/** Where the verb's auxiliaries, adverbs and "went on to" begin; `index` where it has none. */
export function startOfVerbGroup(items: readonly Item[], index: number): number {
  let start = behindAuxiliary(items, index);
  while (start > 0 && index - start < MAX_GROUP && belongsToVerbGroup(items, start - 1, start)) start--;
  return start;
}

/** "has in the past described": where the adverbial behind the auxiliary begins; `index` where there is none. */
function behindAuxiliary(items: readonly Item[], index: number): number {
  const noun = items[index - 1];
  if (!(noun?.tag === 'NOUN' || noun?.lower === 'past') || items[index]?.tag !== 'VERB') return index;
  for (let at = index - 2; at > 0 && at >= index - MAX_ADVERBIAL; at--) {
    const { tag = '' } = items[at] ?? {};
    if (tag === 'ADP') return items[at - 1]?.tag === 'AUX' ? at : index;
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM') return index;
  }
  return index;
}

function belongsToVerbGroup(items: readonly Item[], index: number, start: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked || (item.lower === "'s" && item.tag === 'PART')) return false;
  if (item.tag === 'AUX' && isName(items, index)) return false;
  if (GROUP_TAGS.has(item.tag) || VERB_GROUP_WORDS.has(item.lower) || isManner(items, index)) return true;
  // "flat-out denied": no preposition has a hyphen.
  if (item.tag === 'ADP' && item.lower.includes('-')) return true;
  if (item.tag === 'CCONJ' && items[index - 1]?.tag === 'ADV' && items[start]?.tag === 'ADV') return true;
  const next = items[start]?.lower;
  return (item.tag === 'VERB' && (next === 'to' || next === 'on')) || (item.lower === 'on' && next === 'to');
}

/** "she angrily said": adverbs that the tagger takes for adjectives. */
function isManner(items: readonly Item[], index: number): boolean {
  return (
    items[index]?.tag === 'ADJ' &&
    items[index]?.lower.endsWith('ly') === true &&
    items[index - 1]?.tag === 'PRON'
  );
}

/** "…, adding": a participle without a form of "be". */
export function isBareParticiple(items: readonly Item[], index: number, group: number): boolean {
  return (
    PARTICIPLE.test(items[index]?.lower ?? '') &&
    !items.slice(group, index).some((item) => BE_FORMS.has(item.lower))
  );
}

/** "declined to say", "and joked", "by saying": the subject is the main clause's. */
export function sharesSubject(items: readonly Item[], group: number, last: number): boolean {
  const before = items[last];
  return (
    items[group]?.lower === 'to' ||
    before?.lower === 'and' ||
    before?.lower === 'but' ||
    before?.tag === 'ADP'
  );
}

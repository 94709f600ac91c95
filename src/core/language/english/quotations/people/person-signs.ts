import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import { CUE_VERBS } from '../../lists/speech/cue-verbs.ts';
import type { Item } from '../02-sentences.ts';

/** What tells whether a name is a person's. */
export interface NameForm {
  readonly core: readonly string[];
  readonly role: string | null;
  readonly hasArticle: boolean;
  /** Whether it is where only a person's name is; see {@link hasPersonSign}. */
  readonly hasPersonSign: boolean;
  readonly isSpeaking: boolean;
}

const DASH = /^(?:—|–|--)$/u;
const AGE = /^\d{1,3}$/u;
const MAX_AGE = 115;
const OF_THINGS =
  /^(?:continu|point|indicat|reveal|signal|suggest|impl|read|rul|hit|went|fir|shot|order|press|commit)/u;
const INVERTED = /^(?:said|says|added|adds|recalled|explained|wrote|asked)$/u;
/** A body's name is as long, but nobody calls it by its last word alone. */
const MAX_PERSONAL_WORDS = 4;

/** "Ode, 55,", "Ode, who", "said Ken Ode": where mostly a person's name is. */
export function hasPersonSign(items: readonly Item[], at: number, to: number): boolean {
  if (INVERTED.test(items[at - 1]?.lower ?? '') && to - at > 1) return true;
  // "a resident named Jane"
  if (items[at - 1]?.lower === 'named' && isPersonNoun(items[at - 2]?.lower ?? '')) return true;
  const next = items[to + 1];
  if (DASH.test(items[to]?.text ?? '')) return next?.lower === 'who';
  if (items[to]?.text !== ',') return false;
  return next?.lower === 'who' || (AGE.test(next?.text ?? '') && isAge(items, to + 1));
}

function isAge(items: readonly Item[], index: number): boolean {
  return Number(items[index]?.text) <= MAX_AGE && items[index + 1]?.text === ',';
}

/** Whether the name is the subject of a verb of saying: bodies may be, but places are not. */
export function isSubjectOfSaying(items: readonly Item[], to: number): boolean {
  const next = items[to]?.tag === 'ADV' ? items[to + 1] : items[to];
  const cue = CUE_VERBS.get(next?.lower ?? '');
  if (cue !== 'say' && cue !== 'tell') return false;
  // "Fires continued", "Shares pointed": things do that, too.
  return next?.tag === 'VERB' && !OF_THINGS.test(next.lower);
}

/**
 * Whether the forms of one name, none of which is known for a first name or has a title, are a person's: somebody
 * described, somebody with a person's sign, or "Kazan" of "Leena Kazan".
 */
export function arePersonal(group: readonly NameForm[], longest: NameForm): boolean {
  const [first = ''] = longest.core;
  if (first.includes('.') && longest.core.length === 1) return false;
  if (group.some((form) => form.hasPersonSign || form.role !== null)) return true;
  const last = longest.core.at(-1);
  const isWhole = longest.core.length > 1 && longest.core.length <= MAX_PERSONAL_WORDS;
  if (!isWhole || OF_PLACES.test(first)) return false;
  return group.some(({ core, hasArticle }) => core.length === 1 && core[0] === last && !hasArticle);
}

/** "Western Europe" and "Europe", "New Lorne" and "Lorne". */
const OF_PLACES =
  /^(?:(?:north|south|east|west)(?:ern)?|central|united|new|great|greater|royal|national|saint|st\.?)$/iu;

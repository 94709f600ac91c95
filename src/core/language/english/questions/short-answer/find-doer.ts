import type { TextSpan } from '../../../../span.ts';
import { BE_FORMS } from '../../lists/grammar/words.ts';
import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import {
  leadingPhrase,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from '../../quotations/clauses/phrases/noun-phrases.ts';
import { findSubjectBefore } from '../../quotations/clauses/subjects/subjects.ts';
import { startOfVerbGroup } from '../../quotations/clauses/subjects/verb-groups.ts';
import { paraphrasesOf } from './paraphrases.ts';
import { nameOf } from './shown-name.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** "was awarded by": at most this many words from the verb to the agent. */
const MAX_TO_AGENT = 8;
const MAX_TO_OBJECT = 4;
const MAX_TO_COMPLEMENT = 3;
const MAX_LIST = 6;
/** Words between a verb and the passive that it is joined to. */
const MAX_TO_PASSIVE = 14;

/**
 * Who does (`agent`) or undergoes (`patient`) what a verb of the sentence says, by its stem or a paraphrase.
 *
 * @param complements - stems of which one must follow a verb that says little by itself; else null.
 */
export function findParty(
  { items, stems }: StatedSentence,
  verb: string,
  part: 'agent' | 'patient',
  complements: ReadonlySet<string> | null,
): TextSpan | null {
  const family = paraphrasesOf(verb);
  for (const [index, item] of items.entries()) {
    if (!family.has(stems[index] ?? '') || (item.tag !== 'VERB' && item.tag !== 'AUX')) continue;
    if (isAttribute({ items }, index)) continue;
    const behind = stems.slice(index + 1, index + 1 + MAX_TO_COMPLEMENT);
    if (complements !== null && !behind.some((stem) => complements.has(stem))) continue;
    const phrase = partyAt(items, index, part);
    if (phrase?.kind === 'proper' && isNamed(items, phrase)) return withOthers({ items }, phrase);
  }
  return null;
}

/** Who does what a verb of the sentence says, by its stem or a paraphrase, named or not; null where nobody is told. */
export function findDoer(
  { items, stems }: Pick<StatedSentence, 'items' | 'stems'>,
  verb: string,
): NounPhrase | null {
  const family = paraphrasesOf(verb);
  for (const [index, item] of items.entries()) {
    if (!family.has(stems[index] ?? '') || item.tag !== 'VERB' || isAttribute({ items }, index)) continue;
    const phrase = partyAt(items, index, 'agent');
    if (phrase !== null) return leadingPhrase(items, phrase);
  }
  return null;
}

/** "without running water": nobody runs it. */
function isAttribute({ items }: Items, index: number): boolean {
  const before = items[index - 1];
  const isJoined = before?.tag === 'ADP' || before?.tag === 'CCONJ' || before?.tag === 'ADJ';
  return isJoined && /ing$/u.test(items[index]?.lower ?? '') && items[index + 1]?.tag === 'NOUN';
}

/** Whether the phrase names all it is about: "icon and designer Ana Ruiz" does, "residents and Ana Ruiz" does not. */
function isNamed(items: Items['items'], phrase: NounPhrase): boolean {
  if (leadingPhrase(items, phrase).kind === 'proper') return true;
  const first = items[phrase.from];
  return items[phrase.from - 1]?.lower === 'and' && first?.tag === 'NOUN' && !first.isCapitalised;
}

function partyAt(items: Items['items'], index: number, part: 'agent' | 'patient'): NounPhrase | null {
  const group = startOfVerbGroup(items, index);
  if (part === 'agent' && mayBePassiveToo({ items }, group, index)) return agentBehind({ items }, index);
  const isPassive = isPassiveAt({ items }, group, index);
  if ((part === 'agent') !== isPassive)
    return (
      whoBefore({ items }, group) ??
      beforeRelative({ items }, group) ??
      findSubjectBefore(items, index, group)
    );
  return part === 'agent' ? agentBehind({ items }, index) : objectBehind({ items }, index);
}

type Items = Pick<StatedSentence, 'items'>;

/** "was given", "has been sued", not "is giving" and "has given". */
function isPassiveAt({ items }: Items, group: number, index: number): boolean {
  const being = items.slice(group, index).some(({ lower }) => BE_FORMS.has(lower));
  return being && !(items[index]?.lower.endsWith('ing') ?? false);
}

/** "was taken from her home and kidnapped": joined to a passive, it may be one too. */
function mayBePassiveToo({ items }: Items, group: number, index: number): boolean {
  if (group !== index || items[index - 1]?.tag !== 'CCONJ') return false;
  const first = Math.max(0, index - MAX_TO_PASSIVE);
  const before = items.findLastIndex(({ tag }, at) => at >= first && at < index - 1 && tag === 'VERB');
  return before >= 0 && isPassiveAt({ items }, startOfVerbGroup(items, before), before);
}

/** "Ana Ruiz, who advised the mayor": the one whom a relative clause tells of. */
export function whoBefore({ items }: Items, group: number): NounPhrase | null {
  const isRelative = items[group - 1]?.lower === 'who' && BEFORE_RELATIVE.test(items[group - 2]?.text ?? '');
  return isRelative ? phraseEndingAt(items, group - 3) : null;
}

/** "Birch Foods, which owns Ode and Marsh, is recalling it": whoever stands before the relative clause. */
function beforeRelative({ items }: Items, group: number): NounPhrase | null {
  if (items[group - 1]?.text !== ',') return null;
  const opening = items.findLastIndex(({ lower }, at) => at < group - 1 && RELATIVE.test(lower));
  const isClause = opening > 0 && items[opening - 1]?.text === ',';
  return isClause ? phraseEndingAt(items, opening - 2) : null;
}

const RELATIVE = /^(?:which|who|whose|where)$/u;
const BEFORE_RELATIVE = /^[,–—-]+$/u;

function agentBehind({ items }: Items, index: number): NounPhrase | null {
  const by = items.findIndex(({ lower }, at) => at > index && at <= index + MAX_TO_AGENT && lower === 'by');
  return by < 0 ? null : namedBehind({ items }, phraseStartingAt(items, by + 1));
}

/** "by her daughter, Ana Ruiz": the name behind what somebody is. */
function namedBehind({ items }: Items, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase?.kind !== 'nominal' || items[phrase.to]?.text !== ',') return phrase;
  if (!isPersonNoun(items[phrase.to - 1]?.lower ?? '')) return phrase;
  const name = phraseStartingAt(items, phrase.to + 1);
  return name?.kind === 'proper' ? name : phrase;
}

function objectBehind({ items }: Items, index: number): NounPhrase | null {
  for (let at = index + 1; at <= index + MAX_TO_OBJECT; at += 1) {
    const phrase = phraseStartingAt(items, at);
    if (phrase !== null) return phrase;
    if (items[at]?.tag === 'PUNCT') return null;
  }
  return null;
}

/** "Ted Cruz and Lee Zeldin": all names of a list, or null where one of them is not a name. */
function withOthers({ items }: Items, phrase: NounPhrase): TextSpan | null {
  const last = nameOf({ items }, phrase);
  const next = items[phrase.to];
  if (next?.lower === 'and' || next?.lower === 'or') {
    const other = phraseStartingAt(items, phrase.to + 1);
    return other?.kind === 'proper' ? { start: last.start, end: nameOf({ items }, other).end } : null;
  }
  let { from } = phrase;
  let { start } = last;
  for (let count = 0; count < MAX_LIST; count += 1) {
    const link = items[from - 1]?.lower;
    if (link !== 'and' && link !== '&' && !(count > 0 && link === ',')) break;
    const isSerial = items[from - 2]?.text === ',';
    const other = phraseEndingAt(items, from - (isSerial ? 3 : 2));
    if (other?.kind !== 'proper') return count === 0 ? null : { start, end: last.end };
    ({ from } = other);
    ({ start } = nameOf({ items }, other));
  }
  return { start, end: last.end };
}

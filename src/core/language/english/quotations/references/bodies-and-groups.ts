import { slice } from '../../../../span.ts';
import { isPluralNoun } from '../../lists/names/person-nouns.ts';
import type { Item } from '../02-sentences.ts';
import type { Named, NameMention } from '../08-people.ts';
import { type NounPhrase, phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import { type Offer, offersBefore, openingPhrase } from './offers.ts';
import type { ReferenceContext, Referent } from './referent.ts';

/** "It" and "they" skip at most this many sentences with a subject of their own. */
const MAX_SENTENCES = 2;

/** The body that "it" means: the one that spoke or was the subject right before; null where something else was. */
export function findBody(source: NounPhrase, context: ReferenceContext): Referent | null {
  const found = nearest(source, context, (offer) => bodyIn(offer, 'it', context.text));
  if (found === null || found.isPerson) return null;
  const { name, role } = found;
  return {
    speaker: { name, role, mention: source.mention },
    named: found,
    attribution: 'pronoun',
    evidence: 'pronoun-it',
  };
}

/** Who "they" are: two named people, or a body that spoke right before, or the group as the article describes it. */
export function findGroup(source: NounPhrase, context: ReferenceContext): Referent | null {
  const { mention } = source;
  const [first] = offersBefore(source, context).filter(
    ({ sentence }) => sentence !== context.span.sourceSentence && !isPassing(sentence.items, context.text),
  );
  if (first === undefined) return null;
  const pair = pairIn(first);
  if (pair) {
    const [one, ...others] = pair.map((named) => ({ name: named.name, role: named.role, mention }));
    return one
      ? { speaker: one, coSpeakers: others, attribution: 'pronoun', evidence: 'pronoun-they' }
      : null;
  }
  const opening = openingPhrase(first.sentence.items);
  const group = first.sources.at(-1)?.phrase ?? opening;
  if (
    group?.kind === 'nominal' &&
    isPlural(first.sentence.items[group.to - 1], first.sentence.items[group.from])
  )
    return {
      speaker: { name: null, role: slice(context.text, group.mention), mention },
      attribution: 'pronoun',
    };
  const body = first.sources.at(-1)?.referent.named;
  if (!body || !(isSingle(body, first, context) || (!body.isPerson && body.gender === null))) return null;
  return {
    speaker: { name: body.name, role: body.role, mention },
    named: body,
    attribution: 'pronoun',
    evidence: 'pronoun-they',
  };
}

/** Whether "they" may be the one person who spoke right before and whose gender the article leaves open. */
function isSingle(named: Named, { sentence, names, sources }: Offer, { span }: ReferenceContext): boolean {
  if (!named.isKnownPerson || named.gender !== null || span.link !== 'after') return false;
  const isNext = span.sourceSentence.index - sentence.index === 1;
  return isNext && sources.length === 1 && names.every((name) => name.named === named);
}

/** The result of the nearest sentence, the pronoun's own first; `undefined` skips one. */
function nearest(
  source: NounPhrase,
  context: ReferenceContext,
  read: (offer: Offer) => Named | null | undefined,
): Named | null {
  let tried = 0;
  for (const offer of offersBefore(source, context)) {
    if (offer.sentence === context.span.sourceSentence && offer.names.length === 0) continue;
    const found = read(offer);
    if (found !== undefined) return found;
    tried += 1;
    if (tried === MAX_SENTENCES) return null;
  }
  return null;
}

/** The body that the sentence is about; null where it is about something else, undefined where about "it" again. */
function bodyIn(
  { sentence, sources, names }: Offer,
  pronoun: string,
  text: string,
): Named | null | undefined {
  const last = sources.at(-1);
  if (last?.phrase.kind === 'pronoun' && slice(text, last.phrase.mention).toLowerCase() === pronoun)
    return last.referent.named ?? null;
  if (last) return last.referent.named ?? null;
  const opening = openingPhrase(sentence.items);
  if (opening === null) return null;
  if (opening.kind === 'pronoun')
    return slice(text, opening.mention).toLowerCase() === pronoun ? undefined : null;
  const body = names.find((name) => isIn(name, opening) && name.isSubject)?.named;
  return body?.name.includes(' ') ? body : null;
}

function isIn(name: NameMention, phrase: NounPhrase): boolean {
  return phrase.mention.start <= name.start && name.end <= phrase.mention.end;
}

/** A sentence that continues with "they" says nothing new of who they are. */
function isPassing(items: readonly Item[], text: string): boolean {
  const opening = openingPhrase(items);
  return opening?.kind === 'pronoun' && slice(text, opening.mention).toLowerCase() === 'they';
}

/** "Ana Ruiz and Ken Ode met": two people who are the subject together. */
function pairIn({ sentence: { items }, names }: Offer): readonly Named[] | null {
  const first = openingPhrase(items);
  if (first?.kind !== 'proper' || items[first.to]?.lower !== 'and') return null;
  const second = phraseStartingAt(items, first.to + 1);
  if (second?.kind !== 'proper') return null;
  const next = items[second.to];
  if (next?.tag !== 'VERB' && next?.tag !== 'AUX' && next?.tag !== 'ADV') return null;
  const pair = [first, second].flatMap((phrase) => names.find((name) => isIn(name, phrase))?.named ?? []);
  return pair.length === 2 && pair.every((named) => named.isPerson) && pair[0] !== pair[1] ? pair : null;
}

function isPlural(noun: Item | undefined, opening: Item | undefined): boolean {
  if (noun === undefined || opening?.lower === 'a' || opening?.lower === 'an') return false;
  return isPluralNoun(noun.lower);
}

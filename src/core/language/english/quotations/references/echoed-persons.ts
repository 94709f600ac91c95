import { slice } from '../../../../span.ts';
import { ATTENDANTS, isNative, isPartisan, isRole, VAGUE_PERSONS } from '../../lists/names/descriptions.ts';
import { parentIn } from '../../lists/names/kin.ts';
import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import type { Item } from '../02-sentences.ts';
import type { Named } from '../08-people.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import { isAge } from './epithets.ts';
import { distinct, type Offer, offersBefore, openingPhrase } from './offers.ts';
import { mayBeCalled } from './presumed-roles.ts';
import { namesBefore, type ReferenceContext } from './referent.ts';

/** "The candidate" goes back over at most one paragraph. */
const MAX_PARAGRAPHS = 1;
/** Longer adverbials contain clauses. In words. */
const MAX_ADVERBIAL = 16;
/** Nobody else is among the last this many speakers. */
const MAX_SPEAKERS = 40;

/**
 * The person whom "the candidate" means, though the article never called them one: the one who spoke or was the subject
 * right before, else the only speaker; null where the words contradict what it says of them, or another may be meant.
 *
 * @param words - the description without its article, in lower case.
 */
export function echoedPerson(
  words: readonly string[],
  source: NounPhrase,
  context: ReferenceContext,
): Named | null {
  const noun = words.at(-1) ?? '';
  const parent = parentIn(noun);
  if (parent !== null) {
    const found = leadBefore(source, context);
    // The noun for the gender, and the whole word, which goes with any office.
    return found && mayBeCalled(found, [parent, noun], source, context) ? found : null;
  }
  if (!isRole(noun) && !isPartisan(noun) && !isAge(noun) && !isNative(noun)) return null;
  if (ATTENDANTS.has(noun) || VAGUE_PERSONS.has(noun) || isAcronym(source, context)) return null;
  const found = leadBefore(source, context) ?? soleSpeaker(source, context);
  return found && mayBeCalled(found, words, source, context) ? found : null;
}

/** "The SVP" is a body. */
function isAcronym({ to }: NounPhrase, { span }: ReferenceContext): boolean {
  const { text = '', lower = '' } = span.sourceSentence.items[to - 1] ?? {};
  return text.slice(1) !== lower.slice(1);
}

/** Who the nearest sentence about anybody is about; null if that is open. */
export function leadBefore(source: NounPhrase, context: ReferenceContext): Named | null {
  const { sourceSentence } = context.span;
  let asker: Named | null = null;
  for (const offer of offersBefore(source, context)) {
    if (sourceSentence.paragraph - offer.sentence.paragraph > MAX_PARAGRAPHS + (asker ? 1 : 0)) return null;
    if (asker) return askedBy(asker, offer);
    asker = askerIn(offer);
    if (asker) continue;
    const lead = offer.sentence === sourceSentence ? ownLead(offer) : leadOf(offer, context.text);
    if (lead !== undefined) return lead;
  }
  return null;
}

/** Who puts a question in the sentence and names nobody else; null where nobody does. */
function askerIn({ sentence: { items }, sources, names }: Offer): Named | null {
  const asker = sources.at(-1)?.referent.named ?? null;
  if (!asker?.isPerson || !isAsking(items)) return null;
  return names.every(({ named }) => named === asker || !named.isPerson) ? asker : null;
}

function isAsking(items: readonly Item[]): boolean {
  return items.some(({ lower, marked }) => !marked && lower === 'asked');
}

/** Who spoke right before somebody asked, and so answers. */
function askedBy(asker: Named, { sources }: Offer): Named | null {
  const before = sources.at(-1)?.referent.named ?? null;
  return before?.isPerson && before !== asker ? before : null;
}

/**
 * In its own sentence the description is beside those named there and rarely means them; "In a letter to Ruiz," names
 * nobody who may speak.
 */
function ownLead({ sentence: { items }, names }: Offer): null | undefined {
  const behind = items[openingAdverbialEnd(items)]?.start ?? 0;
  return names.some(({ start, named }) => named.isPerson && start >= behind) ? null : undefined;
}

/** The index of the comma that ends "In a letter to Ruiz,"; 0 where the sentence opens with anything else. */
function openingAdverbialEnd(items: readonly Item[]): number {
  if (items[0]?.tag !== 'ADP') return 0;
  const end = items.slice(0, MAX_ADVERBIAL).findIndex(({ text, tag }) => text === ',' || tag === 'VERB');
  return items[end]?.text === ',' ? end : 0;
}

/** Who the sentence is about; null if that is open, undefined if it is about nobody. */
function leadOf({ sentence: { items }, sources, names }: Offer, text: string): Named | null | undefined {
  // "Borger asked": the person asked speaks next.
  if (isAsking(items)) return null;
  const last = sources.at(-1);
  if (last) return last.referent.named ?? null;
  const people = names.filter(({ named }) => named.isPerson);
  const opening = openingPhrase(items);
  if (people.length === 0) return isAboutUnnamed(opening, text) ? null : undefined;
  const [subject, ...others] = distinct(
    people.filter((name) => name.isSubject || (opening?.kind === 'proper' && isIn(name, opening))),
  );
  if (subject === undefined || others.length > 0) return null;
  return distinct(people).some((named) => named !== subject && isNamesake(named, subject)) ? null : subject;
}

/** "The developer paid more": the sentence is about a person without a name. */
function isAboutUnnamed(opening: NounPhrase | null, text: string): boolean {
  if (opening?.kind !== 'nominal') return false;
  return isPersonNoun(slice(text, opening.mention).toLowerCase().split(/\s+/u).at(-1) ?? '');
}

function isIn({ start, end }: Offer['names'][number], { mention }: NounPhrase): boolean {
  return mention.start <= start && end <= mention.end;
}

/** One of a family: "Jo Ode brought his brother, Ken Ode". */
function isNamesake(one: Named, other: Named): boolean {
  return one.name.split(' ').at(-1) === other.name.split(' ').at(-1);
}

/** Who alone has spoken, where nobody else is named near. */
function soleSpeaker(source: NounPhrase, { speakers, names, span }: ReferenceContext): Named | null {
  const near = namesBefore(names, source.mention, span.sourceSentence.paragraph);
  const [only, ...others] = distinct(near.filter(({ named }) => named.isKnownPerson));
  const spoken = speakers.slice(-MAX_SPEAKERS);
  if (only === undefined || others.length > 0 || spoken.length === 0) return null;
  return spoken.every(({ name }) => name === only.name) ? only : null;
}

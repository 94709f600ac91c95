import { type Evidence, LEVELS } from '../../../../quotations/confidence.ts';
import { firstEndingBehind, slice } from '../../../../span.ts';
import type { Gender } from '../../gender.ts';
import { INNER_CLAUSE_OPENERS, RELATIVE_PRONOUNS } from '../../lists/grammar/clause-words.ts';
import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import type { Item } from '../02-sentences.ts';
import type { Named, NameMention } from '../08-people.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import { askedBefore } from './asked-persons.ts';
import { excludedFrom } from './excluded-persons.ts';
import { mainSubject, topicOf } from './main-subject.ts';
import { distinct, type Offer, offersBefore, openingPhrase } from './offers.ts';
import { namesBefore, type ReferenceContext, type SourceMention } from './referent.ts';
import {
  hasNewSpeaker,
  isOneOfSeveral,
  mayBePassed,
  type UnnamedPerson,
  unnamedSubject,
} from './unnamed-persons.ts';

/** A mention of "he" or "she". */
export interface PersonalPronoun {
  readonly gender: Gender;
  /** In lower case. */
  readonly pronoun: string;
  readonly source: NounPhrase;
}

/** The person that a pronoun was found to mean. */
export interface FoundPerson {
  readonly named: Named;
  readonly evidence: Evidence;
}

/**
 * Whom "he" or "she" means: the last speaker or subject, since English continues with the subject (Grosz, Joshi and
 * Weinstein 1995); null where two fit equally, somebody unnamed spoke since, or nobody fits.
 */
export function findPerson(pronoun: PersonalPronoun, context: ReferenceContext): FoundPerson | null {
  const fits = fittingFor(pronoun, context);
  const asked = askedBefore(fits, context);
  if (asked === 'unclear') return null;
  if (asked) return { named: asked, evidence: 'pronoun-asked' };
  const passed: Named[] = [];
  let doubt: Doubt | null = null;
  let unnamed: UnnamedPerson | null = null;
  for (const offer of offersBefore(pronoun.source, context)) {
    const isOwn = offer.sentence === context.span.sourceSentence;
    const fitting = offer.names.filter(({ named }) => fits(named));
    if (hasNewSpeaker(offer, pronoun.source.mention.start)) return null;
    const lead = leadOf(offer, fitting, { pronoun, fits, isOwn }, context.text);
    if (lead === 'unclear') return null;
    if (lead !== null) {
      if (unnamed !== null && !mayBePassed(unnamed, lead.named, pronoun.gender, context)) return null;
      const rivals = [...passed, ...distinct(fitting)].filter((named) => named !== lead.named);
      return {
        named: lead.named,
        evidence:
          doubtOver(doubt, lead, offer, pronoun, context) ?? evidenceFor(lead, rivals, offer, context),
      };
    }
    doubt ??= doubtFrom(offer, fitting, isOwn);
    unnamed ??= isOwn ? null : unnamedSubject(offer.sentence.items);
    passed.push(...distinct(fitting));
  }
  const [only, ...others] = new Set(passed);
  if (!only || others.length > 0) return null;
  return {
    named: only,
    evidence: doubt ?? (isNear(only, context) ? 'pronoun-only-near' : 'pronoun-only-name'),
  };
}

/** Whether the gender is known and the pronoun's own paragraph has the name. */
function isNear(named: Named, { names, span }: ReferenceContext): boolean {
  if (named.gender === null) return false;
  const last = names[firstEndingBehind(names, span.marked.start) - 1];
  return last?.paragraph === span.sourceSentence.paragraph;
}

type Doubt =
  | 'pronoun-own-rivalled'
  | 'pronoun-own-rivalled-far'
  | 'pronoun-blurred'
  | 'pronoun-passed'
  | 'pronoun-passed-unknown'
  | 'pronoun-passed-body';

interface Lead {
  readonly named: Named;
  readonly by: 'source' | 'chain' | 'subject' | 'possessor';
  /** In a chain how the first of it was found. */
  readonly evidence?: Evidence | undefined;
}

interface LeadOptions {
  readonly pronoun: PersonalPronoun;
  readonly fits: (named: Named) => boolean;
  readonly isOwn: boolean;
}

/** Who the sentence is about: its speaker, else its subject; null if the pronoun doesn't fit them. */
function leadOf(
  { sentence, sources, names }: Offer,
  fitting: readonly NameMention[],
  { pronoun, fits, isOwn }: LeadOptions,
  text: string,
): Lead | 'unclear' | null {
  const topic = topicOf(sentence.items, fitting);
  if (topic) return { named: topic, by: 'subject' };
  for (const source of [...sources].reverse()) {
    const lead = leadBySource(source, fits, pronoun, text);
    if (lead !== null) return lead;
  }
  const opening = openingPhrase(sentence.items);
  if (!isOwn && opening?.kind === 'pronoun' && wordOf(opening, text) === pronoun.pronoun) return null;
  const [subject, ...others] = distinct(
    fitting.filter((name) => name.isSubject && !(isOwn && isBystander(name, sentence.items))),
  );
  if (subject) {
    const main = others.length === 0 ? subject : isOwn ? null : mainSubject(fitting, sentence.items);
    return main === null ? 'unclear' : { named: main, by: 'subject' };
  }
  const possessor = opening?.kind === 'nominal' ? possessorIn(opening, names, sentence.items) : null;
  return possessor && fits(possessor) ? { named: possessor, by: 'possessor' } : null;
}

function leadBySource(
  { phrase, referent }: SourceMention,
  fits: (named: Named) => boolean,
  pronoun: PersonalPronoun,
  text: string,
): Lead | 'unclear' | null {
  const { named } = referent;
  const word = wordOf(phrase, text);
  const isAgain = phrase.kind === 'pronoun' && word === pronoun.pronoun;
  if (named)
    return fits(named) ? { named, by: isAgain ? 'chain' : 'source', evidence: referent.evidence } : null;
  const isUnnamed =
    phrase.kind === 'nominal' && (isPersonNoun(lastWord(phrase, text)) || isOneOfSeveral(phrase, text));
  return isAgain || isUnnamed ? 'unclear' : null;
}

/** "Ode’s letter also attacked …": whose thing the sentence is about. */
function possessorIn(
  opening: NounPhrase,
  names: readonly NameMention[],
  items: readonly Item[],
): Named | null {
  if (isPersonNoun(items[opening.to - 1]?.lower ?? '')) return null;
  const possessor = names.find(
    (name) => name.start >= opening.mention.start && name.end <= opening.mention.end,
  );
  const next = possessor ? items[firstEndingBehind(items, possessor.end)] : undefined;
  return possessor && /^['’]s?$/u.test(next?.text ?? '') ? possessor.named : null;
}

/** How strong the case for the lead is. */
function evidenceFor(
  { named, by, evidence }: Lead,
  rivals: readonly Named[],
  { sentence }: Offer,
  { span }: ReferenceContext,
): Evidence {
  if (by === 'chain' && evidence && LEVELS[evidence] === 'unclear') return evidence;
  if (evidence === 'description-echoed') return evidence;
  if (!named.isKnownPerson) return by === 'subject' ? 'pronoun-likely-subject' : 'pronoun-likely-person';
  if (by === 'possessor') return 'pronoun-possessor';
  const isSubject = by === 'subject';
  if (named.gender === null) {
    if (rivals.length > 0) return 'pronoun-unknown-rivalled';
    return isSubject ? 'pronoun-unknown-subject' : 'pronoun-unknown-source';
  }
  if (rivals.length > 0) return isSubject ? 'pronoun-subject-rivalled' : 'pronoun-source-rivalled';
  if (sentence === span.sourceSentence) return 'pronoun-own-sentence';
  if (span.sourceSentence.paragraph - sentence.paragraph > 1) return 'pronoun-far';
  if (by === 'chain') return 'pronoun-chain';
  return isSubject ? 'pronoun-subject' : 'pronoun-source';
}

/** How much a doubt weighs against the lead that was found. */
function doubtOver(
  doubt: Doubt | null,
  { named }: Lead,
  { sentence }: Offer,
  { source }: PersonalPronoun,
  context: ReferenceContext,
): Doubt | null {
  if (doubt === 'pronoun-passed' && named.gender === null) return 'pronoun-passed-unknown';
  if (doubt !== 'pronoun-own-rivalled') return doubt;
  const isFar = context.span.sourceSentence.paragraph - sentence.paragraph > 1;
  return isFar || describesRival(named, source, context) ? 'pronoun-own-rivalled-far' : doubt;
}

/** "Hill, who left when he said", "Hill’s letter in which he said": the pronoun's clause describes somebody else. */
function describesRival(
  lead: Named,
  { from, mention }: NounPhrase,
  { names, span: { sourceSentence } }: ReferenceContext,
): boolean {
  const { index, items } = sourceSentence;
  const last = namesBefore(names, mention, sourceSentence.paragraph).findLast(
    ({ sentence, named }) => sentence === index && named.isPerson,
  );
  if (last === undefined || last.named === lead) return false;
  // "Hill, who he said was late": he is another.
  const end = items[from - 1]?.lower === 'who' ? from - 1 : from;
  const between = items.slice(firstEndingBehind(items, last.end), end);
  return between.some(({ lower, marked }) => !marked && RELATIVE_PRONOUNS.has(lower));
}

/** What makes it doubtful that the pronoun goes back beyond the sentence. */
function doubtFrom(
  { sentence, sources }: Offer,
  fitting: readonly NameMention[],
  isOwn: boolean,
): Doubt | null {
  if (isOwn)
    return fitting.some((name) => name.named.isKnownPerson && !isBystander(name, sentence.items))
      ? 'pronoun-own-rivalled'
      : null;
  if (unnamedSubject(sentence.items)) return 'pronoun-blurred';
  if (sources.some(({ referent }) => referent.named?.isPerson)) return 'pronoun-passed';
  return sources.some(({ phrase }) => phrase.kind === 'proper') ? 'pronoun-passed-body' : null;
}

function fittingFor({ gender }: PersonalPronoun, context: ReferenceContext): (named: Named) => boolean {
  const excluded = excludedFrom(context);
  return (named) => named.isPerson && (named.gender ?? gender) === gender && !excluded(named);
}

/** "Asked whether Lord Ally had paid, he said": who is named in a question or in a clause of its own. */
function isBystander(name: NameMention, items: readonly Item[]): boolean {
  const at = firstEndingBehind(items, name.start);
  if (OPENING_PARTICIPLE.test(items[0]?.lower ?? '')) return true;
  return items.slice(0, at).some((item) => INNER_CLAUSE_OPENERS.has(item.lower));
}

const OPENING_PARTICIPLE = /(?:ing|ed)$|^told$/u;

function wordOf(phrase: NounPhrase, text: string): string {
  return slice(text, phrase.mention).toLowerCase();
}

function lastWord(phrase: NounPhrase, text: string): string {
  return wordOf(phrase, text).split(/\s+/u).at(-1) ?? '';
}

import { slice } from '../../../../span.ts';
import { bodyWords, isRole, VAGUE_PERSONS } from '../../lists/names/descriptions.ts';
import { NAME_TITLES } from '../../lists/names/offices.ts';
import type { Item } from '../02-sentences.ts';
import type { Named, NameMention } from '../08-people.ts';
import { type NounPhrase, phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import { bodyDescribed } from './bodies.ts';
import { bodyOfName } from './bodies-of-names.ts';
import type { Descriptors } from './descriptors.ts';
import { echoedBody } from './echoed-bodies.ts';
import { echoedPerson, leadBefore } from './echoed-persons.ts';
import { fitOf } from './epithets.ts';
import { bodyOfMembers } from './members.ts';
import { outletDescribed } from './outlets.ts';
import { namesBefore, type ReferenceContext, type Referent } from './referent.ts';

/** Longer descriptions tell more than the article has told before. In words. */
const MAX_WORDS = 6;
const NOTHING: ReadonlySet<string> = new Set();

/** Whom a description means; the description itself if it fits nobody in the article. */
export function resolveDescription(source: NounPhrase, context: ReferenceContext): Referent {
  const words = slice(context.text, source.mention);
  const body = bodyOfName(source, context);
  if (body) {
    const { mention } = source;
    return { speaker: { name: body.name, role: null, mention }, attribution: 'named', named: body };
  }
  const bearer = bearerOf(words, context);
  if (bearer) {
    const { name, role } = bearer;
    return { speaker: { name, role, mention: source.mention }, attribution: 'named', named: bearer };
  }
  const described = describedBy(words, source, context);
  const { name = null } = described?.named ?? {};
  const role = described
    ? (described.named.role ?? (described.named.isPerson ? words.replace(/^the\s/iu, '') : null))
    : words;
  return {
    speaker: { name, role, mention: source.mention },
    attribution: 'description',
    named: described?.named ?? null,
    evidence: described?.evidence ?? 'description-loose',
  };
}

/** "Cook", "Judge": a surname that is a common noun too, where the article names one person so. */
function bearerOf(word: string, { names }: ReferenceContext): Named | null {
  if (!SURNAME.test(word)) return null;
  const bearers = new Set(
    names.flatMap(({ named }) => (named.isKnownPerson && named.name.endsWith(` ${word}`) ? [named] : [])),
  );
  const [bearer, ...others] = bearers;
  return bearer && others.length === 0 ? bearer : null;
}

const SURNAME = /^\p{Lu}\p{Ll}{2,}$/u;

/** Who a description means, and how sure that is. */
interface Described {
  readonly named: Named;
  readonly evidence: 'description' | 'description-loose' | 'description-echoed';
}

/** "the outlet": the last outlet that spoke; "the senator": the only person whom the article calls one. */
function describedBy(description: string, source: NounPhrase, context: ReferenceContext): Described | null {
  const [article, ...all] = description.toLowerCase().replaceAll('.', '').split(/\s+/u);
  // "the singer and guitarist" is the person called by the last noun
  const words = all.slice(all.lastIndexOf('and') + 1);
  const noun = words.at(-1);
  if (article !== 'the' || noun === undefined || words.length > MAX_WORDS || VAGUE_PERSONS.has(noun))
    return null;
  const { paragraph } = context.span.sourceSentence;
  const before = namesBefore(context.names, source.mention, paragraph);
  const outlet = outletDescribed(words, before, paragraph, context);
  if (outlet) return { named: outlet, evidence: 'description' };
  if (bodyWords(noun) !== null) return anyBody(words, source, context);
  const membership = bodyOfMembers(words, source, context);
  if (membership) return { named: membership, evidence: 'description-loose' };
  const complement = complementOf(source, context);
  const person = personDescribed(words, complement, before, source, context);
  if (person || complement.length > 0) return person;
  const echoed = echoedPerson(words, source, context);
  if (echoed) return { named: echoed, evidence: 'description-echoed' };
  return isRole(noun) ? null : namedByItsNoun(words, source, context);
}

/** "The clearinghouse" of a Ship Records Clearinghouse. */
function namedByItsNoun(
  words: readonly string[],
  { mention }: NounPhrase,
  context: ReferenceContext,
): Described | null {
  const body = bodyDescribed(words, mention, context);
  return body?.isNamedSo && !body.named.isPerson
    ? { named: body.named, evidence: 'description-loose' }
    : null;
}

/** "The agency"; "the ministry's harbour office", whoever the ministry is. */
function anyBody(words: readonly string[], source: NounPhrase, context: ReferenceContext): Described | null {
  const own = words.slice(words.findLastIndex((word) => /['’]s?$/u.test(word)) + 1);
  const isWhole = own.length === words.length;
  const body = isWhole || own.length > 1 ? bodyDescribed(own, source.mention, context) : null;
  if (body?.isNamedSo) return { named: body.named, evidence: isWhole ? 'description' : 'description-loose' };
  const named = isWhole ? (body?.named ?? echoedBody(words, source, context)) : null;
  return named && { named, evidence: 'description-loose' };
}

/** The one person whom all words fit, else the one whom the noun fits without a contradiction. */
function personDescribed(
  words: readonly string[],
  complement: readonly string[],
  names: readonly NameMention[],
  source: NounPhrase,
  context: ReferenceContext,
): Described | null {
  const { descriptors } = context;
  const { paragraph } = context.span.sourceSentence;
  const people = [...new Set(names.map((name) => name.named))].filter((named) => named.isPerson);
  const fits = people.map((named) => {
    const said = saidOf(named, descriptors);
    return {
      named,
      fit: complement.every((word) => said.has(word)) ? fitOf(words, named.gender, said) : null,
    };
  });
  const full = fits.filter(({ fit }) => fit === 'full');
  const chosen = full.length > 0 ? full : fits.filter(({ fit }) => fit === 'partial');
  const [one] = chosen;
  if (one === undefined) return null;
  if (chosen.length > 1) return ledBy(chosen, names, source, context);
  const rivals = names.filter(
    (name) => name.paragraph === paragraph && name.isSubject && name.named !== one.named,
  );
  const isOpen = rivals.some(({ named }) => named.isPerson && saidOf(named, descriptors).size === 0);
  return isOpen
    ? null
    : { named: one.named, evidence: one.fit === 'full' ? 'description' : 'description-loose' };
}

/** Of two senators the one the sentence before is about, if it doesn't name the other. */
function ledBy(
  chosen: readonly { readonly named: Named }[],
  names: readonly NameMention[],
  source: NounPhrase,
  context: ReferenceContext,
): Described | null {
  const lead = leadBefore(source, context);
  const lastOf = (named: Named) => names.findLast((name) => name.named === named)?.sentence ?? -1;
  const isClear =
    lead !== null &&
    chosen.some(({ named }) => named === lead) &&
    chosen.every(({ named }) => named === lead || lastOf(named) < lastOf(lead));
  return isClear ? { named: lead, evidence: 'description-echoed' } : null;
}

/** "Pope Francis" is said to be a pope. */
function saidOf(named: Named, descriptors: Descriptors): ReadonlySet<string> {
  const [first = '', ...rest] = named.name.toLowerCase().split(' ');
  const said = descriptors.get(named)?.said ?? NOTHING;
  return rest.length > 0 && NAME_TITLES.has(first) ? new Set([...said, first]) : said;
}

/** "the head of the committee", "the ambassador to Norway": the words of what the description belongs to. */
function complementOf(source: NounPhrase, { span }: ReferenceContext): readonly string[] {
  const { items } = span.sourceSentence;
  if (!/^(?:of|for|to)$/u.test(items[source.to]?.lower ?? '')) return [];
  const phrase = phraseStartingAt(items, source.to + 1);
  return phrase === null ? [] : items.slice(phrase.from, phrase.to).flatMap(wordOf);
}

function wordOf({ tag, lower }: Item): readonly string[] {
  return tag === 'DET' || tag === 'PART' ? [] : [lower.replaceAll('.', '')];
}

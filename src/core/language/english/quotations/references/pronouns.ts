import { slice } from '../../../../span.ts';
import { genderOfPronoun } from '../../gender.ts';
import { wordSet } from '../../lists/grammar/words.ts';
import type { Named } from '../08-people.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import { antecedentOf } from '../clauses/subjects/relative-clauses.ts';
import { findBody, findGroup } from './bodies-and-groups.ts';
import { resolveDescription } from './descriptions.ts';
import { findDocument } from './document-pronouns.ts';
import { findPerson } from './persons.ts';
import { resolveProperName } from './proper-names.ts';
import type { ReferenceContext, Referent } from './referent.ts';

/** Who "he", "she", "it", "they" or "who" means; unclear if two fit equally, or nobody does. */
export function resolvePronoun(source: NounPhrase, context: ReferenceContext): Referent {
  const word = slice(context.text, source.mention).toLowerCase();
  const pronoun = OWNERS.get(word) ?? word;
  if (pronoun === 'who') return resolveRelative(source, context);
  if (pronoun === 'it') return findDocument(source, context) ?? findBody(source, context) ?? unclear(source);
  if (pronoun === 'they') return findGroup(source, context) ?? unclear(source);
  const gender = genderOfPronoun(pronoun);
  const found = gender && findPerson({ gender, pronoun, source }, context);
  if (!found || context.levels[found.evidence] === 'unclear') return unclear(source);
  return { ...pointsTo(found.named, source), evidence: found.evidence };
}

/** Whose "its website" is. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['its', 'it'],
  ['their', 'they'],
]);

function pointsTo(named: Named, { mention }: NounPhrase): Referent {
  return { speaker: { name: named.name, role: named.role, mention }, named, attribution: 'pronoun' };
}

function unclear({ mention }: Pick<NounPhrase, 'mention'>): Referent {
  return { speaker: { name: null, role: null, mention }, attribution: 'unclear' };
}

/** "Rubio of Florida, who said": the person that the relative pronoun describes; the mention stays the pronoun. */
function resolveRelative(source: NounPhrase, context: ReferenceContext): Referent {
  const { span, names, text } = context;
  const antecedent = antecedentOf(span.sourceSentence.items, source.from);
  // "the senator, who said"
  if (antecedent?.kind === 'nominal') return withMention(resolveDescription(antecedent, context), source);
  const opening = span.sourceSentence.items[antecedent?.from ?? 0]?.lower ?? '';
  // "a Lorne Democrat, who said"
  if (antecedent?.kind !== 'proper' || INDEFINITE.has(opening)) return unclear(source);
  const { speaker, named } = resolveProperName(antecedent.mention, names, text);
  return speaker
    ? {
        speaker: { ...speaker, mention: source.mention },
        named: named ?? null,
        attribution: 'pronoun',
        evidence: 'relative',
      }
    : unclear(source);
}

const INDEFINITE = wordSet('a an another one');

function withMention(referent: Referent, { mention }: NounPhrase): Referent {
  const { speaker } = referent;
  return speaker?.name == null
    ? unclear({ mention })
    : { ...referent, speaker: { ...speaker, mention }, attribution: 'pronoun' };
}

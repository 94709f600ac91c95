import { genderOfPronoun } from '../../language/english/gender.ts';
import { firstEndingBehind, type TextSpan } from '../../span.ts';
import type { Item } from '../02-sentences.ts';
import type { AttributedSpan } from '../03-attributions.ts';
import type { Named, NameMention } from '../08-people.ts';
import { type NounPhrase, phraseStartingAt } from '../clauses/noun-phrases.ts';
import { antecedentOf } from '../clauses/subjects.ts';
import { resolveProperName } from './proper-names.ts';
import { namesBefore, type ReferenceContext, type Referent, type SpeakerMention } from './referent.ts';

/** Whom "he", "she", "it" or "who" means; unclear where two fit equally or nobody does. */
export function resolvePronoun(source: NounPhrase, context: ReferenceContext): Referent {
  const { span, names, speakers, text } = context;
  const { mention } = source;
  const { items, paragraph } = span.sourceSentence;
  const pronoun = text.slice(mention.start, mention.end).toLowerCase();
  if (pronoun === 'who') return resolveRelative(items, source, names, text);
  const listener = listenerOf(span, items);
  const candidates = namesBefore(names, mention, paragraph).filter(
    (name) => !listener.includes(name.named.name.split(' ').at(-1) ?? ''),
  );
  const named = antecedentOfPronoun(pronoun, mention, candidates, speakers);
  return named
    ? { speaker: { name: named.name, role: named.role, mention }, attribution: 'pronoun' }
    : { speaker: { name: null, role: null, mention }, attribution: 'unclear' };
}

/** "Rubio of Florida, who said": whom the relative pronoun describes; the mention stays the pronoun. */
function resolveRelative(
  items: readonly Item[],
  source: NounPhrase,
  names: readonly NameMention[],
  text: string,
): Referent {
  const antecedent = antecedentOf(items, source.from);
  const named =
    antecedent?.kind === 'proper' ? resolveProperName(antecedent.mention, names, text).speaker : null;
  return named
    ? { speaker: { ...named, mention: source.mention }, attribution: 'pronoun' }
    : { speaker: { name: null, role: null, mention: source.mention }, attribution: 'unclear' };
}

/** "he told Hannity": whoever is spoken to is not "he". */
function listenerOf(span: AttributedSpan, items: readonly Item[]): readonly string[] {
  const cue = span.cue ? firstEndingBehind(items, span.cue.start) : -1;
  const phrase = cue < 0 ? null : phraseStartingAt(items, cue + 1);
  return phrase?.kind === 'proper' ? items.slice(phrase.from, phrase.to).map((item) => item.text) : [];
}

/**
 * Whom a singular pronoun means: the nearest fitting subject, since English goes on with the subject (Grosz, Joshi and
 * Weinstein 1995), else the one fitting name of the nearest paragraph that has any, else the last speaker; null where
 * two fit equally. "It" goes on with a subject only.
 */
function antecedentOfPronoun(
  pronoun: string,
  mention: TextSpan,
  names: readonly NameMention[],
  speakers: readonly SpeakerMention[],
): Named | null {
  if (pronoun === 'it') return nearestSubject(names.filter((name) => !name.named.isPerson));
  const gender = genderOfPronoun(pronoun);
  if (gender === null) return null;
  const fitting = names.filter((name) => name.named.isPerson && (name.named.gender ?? gender) === gender);
  const scope = fitting.filter((name) => name.paragraph === fitting.at(-1)?.paragraph);
  const subject = nearestSubject(scope);
  if (subject) return subject;
  if (new Set(scope.map((name) => name.named)).size === 1) return scope[0]?.named ?? null;
  const lastSpeaker = speakers.findLast((speaker) => speaker.start < mention.start)?.name;
  return scope.find((name) => name.named.name === lastSpeaker)?.named ?? null;
}

/** The subject of the nearest sentence that has one among the names; null where it has two. */
function nearestSubject(names: readonly NameMention[]): Named | null {
  const subjects = names.filter((name) => name.isSubject);
  const nearest = new Set(
    subjects.filter((name) => name.sentence === subjects.at(-1)?.sentence).map((name) => name.named),
  );
  return nearest.size === 1 ? ([...nearest][0] ?? null) : null;
}

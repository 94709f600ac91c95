import { genderOfPronoun } from '../language/english/gender.ts';
import { firstEndingBehind, type TextSpan } from '../span.ts';
import type { Item } from './02-sentences.ts';
import type { AttributedSpan } from './03-attributions.ts';
import type { Named, NameMention } from './08-people.ts';
import { type NounPhrase, phraseStartingAt } from './clauses/noun-phrases.ts';
import { antecedentOf } from './clauses/subjects.ts';
import type { Attribution, Confidence, Speaker } from './quotation.ts';

/** A speaker as far as the article tells, and how it is known. */
export interface Reference {
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  readonly confidence: Confidence;
  readonly coSpeakers: readonly Speaker[];
  /** Innermost first. */
  readonly tellers: readonly Speaker[];
  readonly document: TextSpan | null;
}

/** Whom a noun phrase means. */
type Referent = Pick<Reference, 'speaker' | 'attribution'>;

const UNCLEAR: Referent = { speaker: null, attribution: 'unclear' };
/** A pronoun points back over at most so many paragraphs. */
const REACH = 3;
const MOST_NAMES = 100;
/** Longer descriptions tell more than a role that the article has given before. */
const LONGEST_DESCRIPTION = 3;
const OUTLET_NOUNS = new Set([
  'outlet',
  'newspaper',
  'paper',
  'network',
  'magazine',
  'agency',
  'broadcaster',
  'site',
  'website',
  'publication',
  'station',
  'tabloid',
  'blog',
]);

/** Resolves the sources of the spans, in order, to the names of the article. */
export function resolveReferences(
  spans: readonly AttributedSpan[],
  names: readonly NameMention[],
  text: string,
): readonly Reference[] {
  const resolved = new Map<NounPhrase, Referent>();
  const references: Reference[] = [];
  const speakers: SpeakerMention[] = [];
  for (const span of spans) {
    const known = span.source && resolved.get(span.source);
    const reference = known ?? resolve(span, names, speakers, text);
    if (span.source) resolved.set(span.source, reference);
    const isContinued = reference.speaker !== null && span.isContinued && reference.attribution !== 'unclear';
    const { speaker } = reference;
    const inner = span.inner && properReference(span.inner.mention, names, text).speaker;
    // What is told in indirect speech only is the teller's own wording.
    const isTold = span.link !== 'indirect' && inner !== null && inner.name !== speaker?.name;
    references.push({
      speaker: isTold ? inner : speaker,
      attribution: isContinued ? 'continued' : isTold ? 'named' : reference.attribution,
      confidence: speaker?.name == null ? 'unclear' : 'sure',
      coSpeakers: [],
      tellers: isTold && speaker ? [speaker] : [],
      document: null,
    });
    if (span.source && reference.speaker?.name) {
      speakers.push({
        start: span.source.mention.start,
        name: reference.speaker.name,
        paragraph: span.sourceSentence.paragraph,
      });
    }
  }
  return references;
}

interface SpeakerMention {
  readonly start: number;
  readonly name: string;
  readonly paragraph: number;
}

function resolve(
  span: AttributedSpan,
  names: readonly NameMention[],
  speakers: readonly SpeakerMention[],
  text: string,
): Referent {
  const { source } = span;
  if (source === null) return UNCLEAR;
  const { mention } = source;
  const { items } = span.sourceSentence;
  if (source.kind === 'proper') return properReference(mention, names, text);
  const words = text.slice(mention.start, mention.end);
  if (source.kind === 'pronoun') {
    if (words.toLowerCase() === 'who') return relativeReference(items, source, names, text);
    const listener = listenerOf(span, items);
    const candidates = namesBefore(names, mention, span.sourceSentence.paragraph).filter(
      (name) => !listener.includes(name.named.name.split(' ').at(-1) ?? ''),
    );
    const named = resolvePronoun(words.toLowerCase(), mention, candidates, speakers);
    return named
      ? { speaker: { name: named.name, role: named.role, mention }, attribution: 'pronoun' }
      : { speaker: { name: null, role: null, mention }, attribution: 'unclear' };
  }
  const named = resolveDescription(words, mention, span.sourceSentence.paragraph, names, speakers);
  return {
    speaker: { name: named?.name ?? null, role: named ? named.role : words, mention },
    attribution: 'description',
  };
}

/** "Rubio of Florida, who said": whom the relative pronoun describes; the mention stays the pronoun. */
function relativeReference(
  items: readonly Item[],
  source: NounPhrase,
  names: readonly NameMention[],
  text: string,
): Referent {
  const antecedent = antecedentOf(items, source.from);
  const named =
    antecedent?.kind === 'proper' ? properReference(antecedent.mention, names, text).speaker : null;
  return named
    ? { speaker: { ...named, mention: source.mention }, attribution: 'pronoun' }
    : { speaker: { name: null, role: null, mention: source.mention }, attribution: 'unclear' };
}

/** The names before the mention, over at most {@link REACH} paragraphs back and {@link MOST_NAMES} names. */
function namesBefore(
  names: readonly NameMention[],
  mention: TextSpan,
  paragraph: number,
): readonly NameMention[] {
  const end = firstEndingBehind(names, mention.start);
  const near = names.slice(Math.max(0, end - MOST_NAMES), end);
  return near.filter((name) => paragraph - name.paragraph <= REACH);
}

/** "he told Hannity": whoever is spoken to is not "he". */
function listenerOf(span: AttributedSpan, items: readonly Item[]): readonly string[] {
  const cue = span.cue ? firstEndingBehind(items, span.cue.start) : -1;
  const phrase = cue < 0 ? null : phraseStartingAt(items, cue + 1);
  return phrase?.kind === 'proper' ? items.slice(phrase.from, phrase.to).map((item) => item.text) : [];
}

function properReference(mention: TextSpan, names: readonly NameMention[], text: string): Referent {
  const found = [names[firstEndingBehind(names, mention.end - 1)]].find(
    (name) => name !== undefined && name.start < mention.end,
  );
  const name = found?.named.name ?? text.slice(mention.start, mention.end);
  return { speaker: { name, role: found?.named.role ?? null, mention }, attribution: 'named' };
}

/**
 * Whom a singular pronoun means: the nearest fitting subject, since English goes on with the subject (Grosz, Joshi and
 * Weinstein 1995), else the one fitting name of the nearest paragraph that has any, else the last speaker; null where
 * two fit equally. "It" goes on with a subject only.
 */
function resolvePronoun(
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

/** "the outlet": the last outlet that spoke; "the senator": the one person whose role says so. */
function resolveDescription(
  words: string,
  mention: TextSpan,
  paragraph: number,
  names: readonly NameMention[],
  speakers: readonly SpeakerMention[],
): Named | null {
  const [article, ...rest] = words.toLowerCase().split(/\s+/u);
  const noun = rest.at(-1);
  if (article !== 'the' || noun === undefined || rest.length > LONGEST_DESCRIPTION) return null;
  const before = namesBefore(names, mention, paragraph);
  if (OUTLET_NOUNS.has(noun)) {
    const last = speakers.findLast((speaker) => paragraph - speaker.paragraph <= REACH);
    const outlet = before.filter((name) => !name.named.isPerson && name.isSubject).at(-1);
    return outlet && (last === undefined || last.start <= outlet.start) ? outlet.named : null;
  }
  const fitting = new Set(
    before.map((name) => name.named).filter((named) => named.isPerson && hasRole(named, noun)),
  );
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

function hasRole(named: Named, noun: string): boolean {
  return (
    named.role
      ?.toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun) ?? false
  );
}

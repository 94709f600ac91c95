import type { ReadPassage } from './read-passage.ts';
import { relatedTo } from './related-stems.ts';
import { isExchanged } from './short-answer/is-exchanged.ts';
import { holdsParaphrase } from './short-answer/paraphrases.ts';
import { headlineStems, readingAt } from './short-answer/sentence-readings.ts';
import { deedOf, withRelated } from './tells-deed.ts';

const KINDS: ReadonlySet<string> = new Set(['why', 'when', 'how-much']);
/** A question of more words tells a story, whose words an answer need not repeat. */
const MAX_TERMS = 9;
/** So much of a name or a noun must stand there, as a share of its words' weight: "Ruiz" of "Ana Ruiz". */
const LEAST_OF_PARTY = 0.4;
/** What has more words is no name, and news shortens it. */
const MAX_OF_NAME = 2;
/** The headline stands above the first sentences. */
const LEAD = 2;

type Stems = ReadonlySet<string>;
const NOTHING: Stems = new Set();

/**
 * Whether an article tells nowhere what a question of why, when or how much takes for granted: that this one did that to
 * the other.
 * It is told where the verb, or what says nearly the same, stands in a sentence, and who does it and to whom it is done
 * in it or right beside it; of why also not the other way round.
 */
export function lacksEvent({ asked, relation, passage }: ReadPassage): boolean {
  const { kind } = asked.question;
  const verb = deedOf(relation);
  if (!KINDS.has(kind) || relation === null || verb === null) return false;
  if (relation.office.length > 0 || relation.framing.length > 1 || asked.terms.length > MAX_TERMS)
    return false;
  const { subject, object } = relation;
  if (subject.length === 0 && object.length === 0) return false;
  const { source } = passage;
  const all: readonly Stems[] = source.read.sentences.map((_, at) => new Set(readingAt(source, at)?.stems()));
  const headline: Stems = new Set(headlineStems(source));
  if (holds(headline, verb) && tellsBoth([headline])) return false;
  return !all.some((stems, at) => {
    if (!holds(stems, verb)) return false;
    const around = [all[at - 1] ?? NOTHING, stems, all[at + 1] ?? NOTHING, at < LEAD ? headline : NOTHING];
    return tellsBoth(around) && (kind !== 'why' || !isOfOthers(at));
  });

  function tellsBoth(around: readonly Stems[]): boolean {
    return tells(subject, around) && tells(object, around);
  }

  function tells(party: readonly string[], around: readonly Stems[]): boolean {
    const terms = asked.terms.filter(({ stem, share }) => share === 1 && party.includes(stem));
    const told = terms.filter(({ stem }) => around.some((each) => holds(each, stem)));
    // "the inquiry into the harbour company" is told of as "the inquiry".
    return kind === 'when' && terms.length > MAX_OF_NAME
      ? told.length > 0
      : sum(told) >= LEAST_OF_PARTY * sum(terms);
  }

  function isOfOthers(at: number): boolean {
    const tagged = readingAt(source, at)?.tagged();
    return tagged !== undefined && relation !== null && isExchanged(withRelated(relation), tagged);
  }
}

function sum(terms: readonly { readonly weight: number }[]): number {
  return terms.reduce((whole, { weight }) => whole + weight, 0);
}

function holds(stems: Stems, stem: string): boolean {
  return holdsParaphrase(stems, stem) || [...relatedTo(stem)].some((other) => stems.has(other));
}

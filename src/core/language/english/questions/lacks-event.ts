import type { ReadPassage } from './read-passage.ts';
import { relatedTo } from './related-stems.ts';
import { isExchanged } from './short-answer/is-exchanged.ts';
import { holdsParaphrase } from './short-answer/paraphrases.ts';
import { headlineStems, readingAt } from './short-answer/sentence-readings.ts';
import { deedOf, withRelated } from './tells-deed.ts';

const KINDS: ReadonlySet<string> = new Set(['why', 'when', 'how-much']);
/** A longer question tells a story, whose words an answer need not repeat. */
const MAX_TERMS = 9;
/** The share of a name's or noun's weight that must be there: "Ruiz" of "Ana Ruiz". */
const LEAST_OF_PARTY = 0.4;
/** A longer phrase is not a name, and news shortens it. */
const MAX_OF_NAME = 2;
/** The headline is near the first sentences. */
const LEAD = 2;

type Stems = ReadonlySet<string>;
const NOTHING: Stems = new Set();

/**
 * Whether an article never tells what a question of why, when or how much takes for granted: that one did this to the
 * other. A sentence tells it that has the verb, or one that says nearly the same, and has in it or right beside it who
 * does it and whom it is done to; for why, not the other way round.
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

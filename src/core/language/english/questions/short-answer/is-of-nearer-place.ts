import { slice, type TextSpan } from '../../../../span.ts';
import { isKnownPlace } from '../answer-types.ts';
import { typedIn } from './find-amount.ts';
import { areAlike } from './same-answer.ts';
import type { StatedSentence } from './stated-sentence.ts';

/**
 * Whether a count is told of another country or state than the question names: of several in its sentence the one nearest
 * to it counts. "Before hitting Florida, the storm swept through Cuba, killing three": three died in Cuba.
 */
export function isOfNearerPlace(question: string, sentence: StatedSentence, count: TextSpan): boolean {
  const places = typedIn(sentence, 'place')
    .map((span) => ({ span, name: slice(sentence.text, span) }))
    .filter(({ name }) => isKnownPlace(name));
  const isAsked = (name: string) => question.includes(name);
  if (!places.some(({ name }) => isAsked(name))) return false;
  const [nearest] = places.toSorted((one, other) => gap(one.span, count) - gap(other.span, count));
  if (nearest === undefined || isAsked(nearest.name)) return false;
  return !places.some(({ name }) => isAsked(name) && areAlike(name, nearest.name));
}

function gap(one: TextSpan, other: TextSpan): number {
  return one.end <= other.start ? other.start - one.end : Math.max(0, one.start - other.end);
}

/** Whether a name stands for another country or state than the question names: "Ana Ruiz in Ohio and Ken Ode in Utah". */
export function isPlacedElsewhere(question: string, { text, span }: StatedSentence, name: TextSpan): boolean {
  const place =
    BEHIND.exec(text.slice(name.end, Math.min(span.end, name.end + MAX_BEHIND)))?.groups?.['place'] ?? '';
  return isKnownPlace(place) && !question.includes(place) && NAMES_PLACE.test(question);
}

const BEHIND = /^\s+(?:in|of|from)\s+(?<place>\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)/u;
const NAMES_PLACE = /\b(?:in|of|from|for)\s+\p{Lu}/u;
const MAX_BEHIND = 40;

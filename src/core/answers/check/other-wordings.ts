import type { Language } from '../../language/language.ts';
import type { WordRun } from '../../search/fragments.ts';
import type { ComparedWord } from '../compared-words.ts';
import { changeWords, type WordChange } from '../word-changes.ts';
import { type CheckCandidate, toCandidate } from './candidates.ts';
import type { InformedInput } from './checked-input.ts';
import { findNearestStretch } from './compare/nearest-stretch.ts';
import { sentencesAround } from './compare/said-sentences.ts';
import { type Located, locate } from './locate.ts';

/** How near a sentence must come to be the same one in another wording, given that it belongs to the same saying. */
const MIN_CLOSENESS = 0.25;

/**
 * How other reports of the same saying word what a report says at a stretch of it. Reports that have the same words
 * there, or do not reach so far, are no other wording.
 */
export function locateOtherWordings({ sayings, quote }: InformedInput, report: Located): readonly Located[] {
  const { statement, words, stretch } = report;
  const sentences = sentencesAround(statement.article.prose, words, stretch);
  const sentence = words.slice(sentences.first, sentences.last + 1);
  const within = { first: stretch.first - sentences.first, last: stretch.last - sentences.first };
  return sayings
    .of(statement)
    .wordings.flatMap(({ statements }) => statements)
    .flatMap((other) => locateOtherwise(sentence, within, toCandidate(other), quote.language) ?? []);
}

function locateOtherwise(
  sentence: readonly ComparedWord[],
  within: WordRun,
  candidate: CheckCandidate,
  language: Language,
): Located | null {
  const found = findNearestStretch(sentence, candidate.words, candidate.statement.article.prose, language);
  if (found === null || found.closeness < MIN_CLOSENESS) return null;
  const changes = changeWords(sentence, candidate.words.slice(found.first, found.last + 1), language.words);
  const stretch = findCounterpart(changes, within, found.first);
  if (stretch === null) return null;
  return locate(candidate, [stretch], stretch, found.closeness);
}

/**
 * What stands for the words `within` the first text in the second, counted from `offset`; null where nothing changed.
 */
function findCounterpart(changes: readonly WordChange[], within: WordRun, offset: number): WordRun | null {
  const counterparts: WordRun[] = [];
  let isChanged = false;
  let [from, to] = [0, offset];
  for (const [index, change] of changes.entries()) {
    const isEdge = index === 0 || index === changes.length - 1;
    const first = Math.max(within.first - from, 0);
    const last = Math.min(within.last - from, change.from.length - 1);
    const isInside = change.from.length > 0 ? first <= last : within.first < from && from <= within.last;
    const isCut = !change.isEqual && isEdge && change.to.length === 0;
    if (isInside && isCut) return null;
    if (isInside && change.isEqual)
      counterparts.push({ first: to + first, last: to + Math.min(last, change.to.length - 1) });
    if (isInside && !change.isEqual) {
      isChanged ||= hasSaidWords(change);
      if (change.to.length > 0) counterparts.push({ first: to, last: to + change.to.length - 1 });
    }
    from += change.from.length;
    to += change.to.length;
  }
  const [start, end] = [counterparts[0], counterparts.at(-1)];
  return isChanged && start !== undefined && end !== undefined
    ? { first: start.first, last: end.last }
    : null;
}

/** An insertion of the outlet makes no other wording. */
function hasSaidWords({ from, to }: WordChange): boolean {
  return [...from, ...to].some(({ isInserted }) => !isInserted);
}

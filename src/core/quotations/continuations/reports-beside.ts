import { wordSet } from '../../language/english/words.ts';
import type { Item } from '../02-sentences.ts';
import type { AttributedSpan } from '../03-attributions.ts';
import { isDirectlyAfter } from '../clauses/beside-marks.ts';
import { type Place, reportedBy } from './place.ts';

const IMPERSONAL = wordSet('it this that there');

/**
 * "Carter said that the region matters." and below it “…”: a paragraph of nothing but speech under a report goes on
 * with what is reported.
 */
export function reportedAbove(place: Place): AttributedSpan | null {
  const { sentence, sentences } = place;
  const previous = sentences[sentence.index - 1];
  const next = sentences[sentence.index + 1];
  if (!place.marked.opensParagraph || previous?.paragraph !== sentence.paragraph - 1 || previous.isHeading)
    return null;
  if (next?.paragraph === sentence.paragraph || sentence.items.some(isWordOutside)) return null;
  if (previous.items.some((item) => item.marked)) return null;
  const [clause] = previous.clauses;
  const isReport = clause?.cueClass === 'say' || clause?.cueClass === 'tell';
  return isReport && clause.subject?.kind !== 'nominal'
    ? reportedBy(clause, previous, place, 'continued')
    : null;
}

function isWordOutside(item: Item): boolean {
  return item.marked === undefined && /\p{L}/u.test(item.text);
}

/** “…” “…,” he said: the next sentence tells. */
export function reportedNext(place: Place): AttributedSpan | null {
  const next = place.sentences[place.sentence.index + 1];
  if (next?.paragraph !== place.sentence.paragraph || !next.items[0]?.marked) return null;
  const clause = next.clauses.find((one) => isDirectlyAfter(next.items, 0, one, place.text));
  return reportedBy(clause, next, place, 'continued');
}

/** "The Examiner noted that the risk is high. “…”": the sentence before reports, and its source goes on. */
export function reportedBefore(place: Place): AttributedSpan | null {
  const previous = place.sentences[place.sentence.index - 1];
  if (place.at > 0 || previous?.paragraph !== place.sentence.paragraph) return null;
  const clause = previous.clauses.find((one) => one.subject !== null && one.cueClass !== 'think');
  return reportedBy(clause, previous, place, 'continued');
}

/** "Ode recalled how the first bridge fell. It was wooden and “stood for a day.”": the sentence before reports, without marks. */
export function reportedInWords(place: Place): AttributedSpan | null {
  const { sentence, sentences } = place;
  const previous = sentences[sentence.index - 1];
  if (previous?.paragraph !== sentence.paragraph || previous.items.some((item) => item.marked)) return null;
  if (!IMPERSONAL.has(sentence.items[0]?.lower ?? '')) return null;
  const clauses = previous.clauses.filter(({ cueClass }) => cueClass === 'say' || cueClass === 'tell');
  const [clause] = clauses;
  return clauses.length === 1 && clause?.subject?.kind === 'proper'
    ? reportedBy(clause, previous, place, 'continued')
    : null;
}

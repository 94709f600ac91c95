import type { RankedPassage } from '../../../../answers/ask/passages.ts';
import { publicationDay } from '../../../../article/publication-day.ts';

const DAY = 86_400_000;
/** What happened this many days before is mostly another event of its kind. */
const MAX_DAYS = 45;

/** Whether a passage was published long before another; false where a day is unknown. */
export function isMuchOlder({ passage }: RankedPassage, { passage: other }: RankedPassage): boolean {
  const day = publicationDay(passage.source.read.article);
  const later = publicationDay(other.source.read.article);
  return day !== null && later !== null && Date.parse(later) - Date.parse(day) > MAX_DAYS * DAY;
}

import { groupBy } from '../../../group-by.ts';
import type { SpeakerGroup } from './speaker-group.ts';

/** How much of an article's id an entry's id has. */
const ID_LENGTH = 8;

/**
 * Splits a group that may be several people by article: nothing says that one article's "Minister Lind" is another's.
 */
export function splitUnclear(groups: readonly SpeakerGroup[]): readonly SpeakerGroup[] {
  return groups.flatMap((group) => {
    const byArticle = groupBy(group.uses, ({ article }) => article);
    if (!group.isAmbiguous || byArticle.size < 2) return [group];
    return [...byArticle].map(([{ id }, uses]) => ({
      ...group,
      mark: [group.mark, id.slice(0, ID_LENGTH)].filter((part) => part !== null).join(' '),
      uses,
    }));
  });
}

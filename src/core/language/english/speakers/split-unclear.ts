import { groupBy } from '../../../group-by.ts';
import type { SpeakerGroup } from './speaker-group.ts';

/** So much of an article's id tells it from others in an entry's. */
const ID_LENGTH = 8;

/**
 * Makes what may be several people one group an article: nothing says that one article's "Minister Lind" is another's.
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

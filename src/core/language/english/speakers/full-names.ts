import { baseOf, type Lists } from '../../../speakers/index-base.ts';
import type { FullName, SpeakerIndex } from '../../../speakers/speaker-index.ts';
import { readName } from './01-names.ts';

/** The full names of `count` words in an index that have a word, folded. */
export function findFullNames(
  { byWhole, byKey }: SpeakerIndex,
  word: string,
  count: number,
): readonly FullName[] {
  return [byWhole, byKey].flatMap((lists) =>
    keysWith(lists, word).flatMap((key): readonly FullName[] => {
      const words = key.split(' ');
      if (words.length !== count) return [];
      const [entry] = lists.get(key) ?? [];
      if (entry === undefined || readName(entry.name)?.kind !== 'full') return [];
      return [{ words, entry }];
    }),
  );
}

/** The keys of an index by their words, made when first needed; an index never changes. */
const BY_WORD = new WeakMap<Lists, KeysByWord>();

/** Most words stand in one key, which needs no list. */
type KeysByWord = ReadonlyMap<string, string | readonly string[]>;

function keysWith(lists: Lists, word: string): readonly string[] {
  const { base, changed } = baseOf(lists);
  const byWord = BY_WORD.get(base) ?? indexKeys(base);
  const isChanged = new Set(changed);
  const kept = [byWord.get(word) ?? []].flat().filter((key) => !isChanged.has(key));
  return [...kept, ...changed.filter((key) => key.split(' ').includes(word))];
}

function indexKeys(base: Lists): KeysByWord {
  const byWord = new Map<string, string | string[]>();
  for (const key of base.keys()) {
    for (const word of new Set(key.split(' '))) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, key);
      else if (typeof others === 'string') byWord.set(word, [others, key]);
      else others.push(key);
    }
  }
  BY_WORD.set(base, byWord);
  return byWord;
}

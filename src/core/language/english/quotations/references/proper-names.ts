import { firstEndingBehind, type TextSpan } from '../../../../span.ts';
import type { NameMention } from '../08-people.ts';
import type { Referent } from './referent.ts';

/** Whom a name means: the article's person or body of that name, else the words as they are. */
export function resolveProperName(mention: TextSpan, names: readonly NameMention[], text: string): Referent {
  const found = [names[firstEndingBehind(names, mention.end - 1)]].find(
    (name) => name !== undefined && name.start < mention.end,
  );
  const named = found?.named ?? null;
  const name = named?.name ?? text.slice(mention.start, mention.end);
  return { speaker: { name, role: named?.role ?? null, mention }, named, attribution: 'named' };
}

import { BE_FORMS } from '../../../lists/grammar/words.ts';
import { documentFamily } from '../../../lists/speech/documents.ts';
import { QUOTING_VERBS } from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isName } from '../names/name-words.ts';
import { type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';

/** "The agency quoted Smith as saying": whoever is quoted speaks, not who quotes. */
export function quotedAs(items: readonly Item[], index: number): NounPhrase | null {
  if (items[index]?.lower !== 'saying' || items[index - 1]?.lower !== 'as') return null;
  const item = items[index - 2];
  const object: NounPhrase | null = /^(?:him|her|them)$/u.test(item?.lower ?? '')
    ? {
        from: index - 2,
        to: index - 1,
        kind: 'pronoun',
        mention: { start: item?.start ?? 0, end: item?.end ?? 0 },
      }
    : phraseEndingAt(items, index - 2);
  const verb = items[(object?.from ?? 0) - 1]?.lower ?? '';
  return object && QUOTING_VERBS.has(verb) && !BE_FORMS.has(items[object.from - 2]?.lower ?? '')
    ? object
    : null;
}

/** "The clerk read from a letter by Ruiz: “…”": the letter speaks, not who reads it. */
export function documentRead(items: readonly Item[], index: number): NounPhrase | null {
  if (!READING.test(items[index]?.lower ?? '')) return null;
  const noun = items
    .slice(index + 1, index + 1 + MAX_TO_DOCUMENT)
    .findIndex(({ lower }) => documentFamily(lower) !== null);
  const at = index + 1 + noun;
  const isOfAnother = /^(?:by|from)$/u.test(items[at + 1]?.lower ?? '') && isName(items, at + 2);
  return noun > 0 && isOfAnother ? phraseEndingAt(items, at) : null;
}

const READING = /^read(?:s|ing)?$/u;

/** "read aloud from a long letter", in words. */
const MAX_TO_DOCUMENT = 6;

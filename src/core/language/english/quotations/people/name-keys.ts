import { isNameOrOffice } from '../../lists/names/offices.ts';
import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import type { RawName } from '../clauses/phrases/raw-names.ts';

const ACCENTS = /\p{M}/gu;
const PLAIN = /^[A-Za-z]*$/u;

/** A word without case, accents and the shape of apostrophes, which make no other name. */
export function fold(word: string | undefined): string {
  const lower = (word ?? '').toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(ACCENTS, '').replace(/[‘’]/gu, "'");
}

/** Whether it names somebody in full. */
export function isFull(name: RawName): boolean {
  return name.core.length > 1 && !name.isShort;
}

/**
 * What joins full names: a body's whole name; a person's first and last, so that "Donald J. Trump" and "Donald Trump"
 * are one. "Jo Hill Jr." and "Jo Hill" are two where both occur.
 */
export function keyReader(names: readonly RawName[]): (name: RawName) => string {
  const plain = new Set(names.filter((name) => isFull(name) && name.suffix === '').map(firstAndLast));
  return (name) => {
    if (name.isBody) return `body ${name.words.map(fold).join(' ')}`;
    const key = firstAndLast(name);
    return name.suffix !== '' && plain.has(key) ? `${key} ${name.suffix}` : key;
  };
}

function firstAndLast(name: RawName): string {
  return `${fold(name.core[0])} ${fold(name.core.at(-1))}`;
}

/** Whether its first word, which opens the sentence, may not belong to the name: "Potter Jo Hill". */
export function mayHaveOpener({ core, opensSentence, isBody }: RawName): boolean {
  const first = fold(core[0]);
  return opensSentence && !isBody && core.length > 2 && (isPersonNoun(first) || isNameOrOffice(first));
}

/** One bearer's names without those that are another of them behind a word that opens the sentence. */
export function withoutOpeners(names: readonly RawName[]): readonly RawName[] {
  if (!names.some(mayHaveOpener)) return names;
  const whole = new Set(names.map(({ words }) => words.join(' ')));
  return names.filter((name) => !mayHaveOpener(name) || !whole.has(name.words.slice(1).join(' ')));
}

/** Adds to the list that a map has under a key. */
export function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

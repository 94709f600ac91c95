import { groupBy } from '../../../group-by.ts';
import { isTopic } from '../lists/names/bodies.ts';
import { PLACES } from '../lists/names/places.ts';
import type { NameUse } from './02-uses.ts';
import { readBodyName } from './body-names.ts';

/** "FlightAware": a capital inside. */
const COMPOUND = /\p{Ll}\p{Lu}/u;
/** Of more bodies that begin alike nobody could tell which is meant. */
const MAX_BODIES = 20;

/** Whether nothing tells that a person bears a name of one word. */
export function isNobodys({ name, gender, offices, isTitled }: NameUse): boolean {
  return name.kind === 'short' && gender === null && offices.size === 0 && !isTitled;
}

/**
 * Makes the function that gives the body which a name is another form of, as its key, or null: "Flight Aware",
 * "Flightaware" and "FlightAware" are one; "Northgate" is the "Northgate Research Center" that its own article names, if it names one
 * such body only and nobody of the archive is called so.
 */
export function createShortBodyReader(uses: readonly NameUse[]): (use: NameUse) => string | null {
  const compounds = new Set(
    uses.flatMap(({ name }) => (name.words.length === 1 && COMPOUND.test(name.text) ? name.words : [])),
  );
  const people = new Set(uses.flatMap(({ name }) => (name.kind === 'full' ? name.words : [])));
  const texts = new Set(
    uses.flatMap(({ name }) => (name.kind === 'body' && name.words.length > 1 ? [name.text] : [])),
  );
  const byOpening = groupBy(texts, (text) => text.split(' ')[0] ?? '');
  return (use) => {
    const { article, name } = use;
    const compound = name.words.join('');
    const isCompound =
      COMPOUND.test(name.text.replaceAll(' ', '')) || (name.words.length === 1 && isNobodys(use));
    if (compounds.has(compound) && isCompound) return compound;
    const [word = ''] = name.words;
    if (!isNobodys(use) || name.words.length > 1 || people.has(word) || PLACES.has(word) || isTopic(word))
      return null;
    const bodies = byOpening.get(name.text) ?? [];
    const named = bodies.length > MAX_BODIES ? [] : bodies.filter((text) => article.text.includes(text));
    const keys = new Set(named.map((text) => readBodyName(text.toLowerCase().split(' ')).words.join(' ')));
    return keys.size === 1 ? ([...keys][0] ?? null) : null;
  };
}

import { groupBy } from '../../../group-by.ts';
import { isTopic } from '../lists/names/bodies.ts';
import { PLACES } from '../lists/names/places.ts';
import type { NameUse } from './02-uses.ts';
import { readBodyName } from './body-names.ts';

/** "FlightAware": a capital inside. */
const COMPOUND = /\p{Ll}\p{Lu}/u;
/** Among more bodies that begin alike a short name means none. */
const MAX_BODIES = 20;

/** Whether a name of one word is not known to be a person's. */
export function isNobodys({ name, gender, offices, isTitled }: NameUse): boolean {
  return name.kind === 'short' && gender === null && offices.size === 0 && !isTitled;
}

/**
 * Makes a function that gives the key of the body that a name is another form of, or null. "Flight Aware",
 * "Flightaware" and "FlightAware" are one; "Northgate" is the "Northgate Research Center" of its own article, if that
 * names only one such body and nobody in the archive has the name.
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

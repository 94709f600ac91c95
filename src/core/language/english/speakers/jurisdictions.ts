import type { Article } from '../../../article/article.ts';
import { PLACES } from '../lists/names/places.ts';
import { stateNamedInFull } from '../lists/names/us-states.ts';

/** The place of a body that every state or country has: named, left open, or not mentioned. */
export type Jurisdiction = { readonly place: string } | 'open' | 'unsaid';

/** How far before the name the place is searched, in code units. */
const REACH = 40;
/** At most this many mentions are read. */
const MAX_MENTIONS = 20;
const POSSESSOR = /(?:^|[^\p{L}.])((?:\p{Lu}[\p{L}.]+[ -]){0,2}\p{Lu}[\p{L}.]+)['’]s?\s+(?:state\s+)?$/u;
const OF_NO_NAME =
  /\b(?:state|country|county|city|nation|province|kingdom|town|territory|local|regional)(?:['’]s)?\s+$/iu;
const AMERICAN = /\b(?:U\.S\.|US|American|[Ff]ederal)\s+$/u;

/** Reads from the words before each mention of a body whose it is: "Peru’s", "the state", "U.S.". */
export function findJurisdiction({ text }: Article, name: string): Jurisdiction {
  const found = new Set<string>();
  let isOpen = false;
  let index = text.indexOf(name);
  for (let count = 0; index >= 0 && count < MAX_MENTIONS; count++) {
    const before = text.slice(Math.max(index - REACH, 0), index);
    const place = AMERICAN.test(before) ? 'us' : placeNamed(POSSESSOR.exec(before)?.[1] ?? '');
    if (place !== null) found.add(place);
    else if (OF_NO_NAME.test(before)) isOpen = true;
    index = text.indexOf(name, index + name.length);
  }
  const [place, ...others] = found;
  if (place === undefined) return isOpen ? 'open' : 'unsaid';
  return others.length > 0 ? 'open' : { place };
}

/** The place that the last words name: a country or city of one word, or a state. */
function placeNamed(words: string): string | null {
  const all = words.toLowerCase().split(/[ -]/u);
  const last = all.at(-1) ?? '';
  const form = last.replaceAll('.', '');
  if (form === 'us' || form === 'uk') return form;
  const state = stateNamedInFull(all.slice(-2).join(' ')) ?? stateNamedInFull(last);
  return state?.replaceAll('-', ' ') ?? (PLACES.has(last) ? last : null);
}

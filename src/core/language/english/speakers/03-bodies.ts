import { groupBy } from '../../../group-by.ts';
import { isFederal, isLocalBody } from '../lists/names/public-bodies.ts';
import { readName } from './01-names.ts';
import type { NameUse } from './02-uses.ts';
import { type AcronymIntroduction, createExpansion, findIntroductions, isAcronym } from './acronyms.ts';
import { readBodyName } from './body-names.ts';
import { findJurisdiction } from './jurisdictions.ts';
import { createShortBodyReader, isNobodys } from './short-bodies.ts';
import type { SpeakerGroup } from './speaker-group.ts';

/** The bodies among the names, and the other uses. */
export interface Bodies {
  readonly groups: readonly SpeakerGroup[];
  readonly rest: readonly NameUse[];
}

/** Papers call their own country's court so. */
const SUPREME_COURT = 'supreme court';

/** The body that a use means. */
export interface Identity {
  readonly key: string;
  /** Whether another article may mean another body by it. */
  readonly isAmbiguous: boolean;
}

/**
 * Puts the uses of one body together: by its name without the article, whichever way round ("Department of Labor",
 * "Labor Department"), and by an acronym where an article introduces it with its letters ("Federal Election
 * Commission (FEC)"). An article's own introduction goes before those of others; an acronym that others introduce for
 * two bodies stays open. "U.S. Harbour Agency" and "Harbour Agency" are one, but every country and state has courts. A
 * body that every state or country has one of ("Department of Health") is that of the place which its article gives
 * it ("Peru’s"); without one, each article's is another.
 */
export function* groupBodies(uses: readonly NameUse[]): Generator<void, Bodies> {
  const introductions = findIntroductions(uses);
  yield;
  const identify = createIdentity(uses, introductions);
  yield;
  const byBody = groupBy(uses, (use) => {
    const identity = identify(use);
    return identity === null ? null : JSON.stringify([identity.key, identity.isAmbiguous]);
  });
  const groups = [...byBody].flatMap(([id, members]) => {
    const [sample] = members;
    const identity = id === null || sample === undefined ? null : identify(sample);
    return identity === null ? [] : [makeBody(identity, members, introductions)];
  });
  return { groups, rest: byBody.get(null) ?? [] };
}

function createIdentity(
  uses: readonly NameUse[],
  introductions: readonly AcronymIntroduction[],
): (use: NameUse) => Identity | null {
  const expand = createExpansion(introductions);
  const readShortBody = createShortBodyReader(uses);
  const introduced = new Map(introductions.map(({ words, key }) => [keyOfWords(words), key]));
  const acronyms = new Set(uses.flatMap((use) => (isAcronym(use) ? use.name.words : [])));
  const unmarked = new Set(
    uses.flatMap(({ name }) => {
      const { words, isAmerican } = readBodyName(name.words);
      return isAmerican ? [] : [words.join(' ')];
    }),
  );
  return (use) => {
    const body = readBodyName(use.name.words);
    const key = introduced.get(body.words.join(' ')) ?? body.words.join(' ');
    // "Nasa" is "NASA" in other papers.
    if (isAcronym(use) || (acronyms.has(key) && isNobodys(use)))
      return identifyAcronym(use, expand(use), introductions);
    const whole = readShortBody(use);
    if (whole !== null) return { key: whole, isAmbiguous: false };
    if (use.name.kind !== 'body' && !introduced.has(key)) return null;
    if (isLocalBody(body.words)) return identifyLocal(use);
    const isMarked = body.isAmerican && !unmarked.has(key) && !introduced.has(key);
    return { key: isMarked ? `us ${key}` : key, isAmbiguous: false };
  };
}

function keyOfWords(words: string): string {
  return readBodyName(readName(words)?.words ?? []).words.join(' ');
}

/** An acronym that nobody introduces is a body by itself; one of two bodies may be either. */
function identifyAcronym(
  use: NameUse,
  expanded: string | null,
  introductions: readonly AcronymIntroduction[],
): Identity {
  const letters = use.name.words.join(' ');
  if (expanded === null)
    return { key: letters, isAmbiguous: introductions.some(({ acronym }) => acronym === letters) };
  const words = expanded.split(' ');
  return { key: expanded, isAmbiguous: isLocalBody(words) && !isFederal(words, false) };
}

/** The one of many bodies of a name that a use means, by the place in its article. */
export function identifyLocal({ article, name }: NameUse): Identity {
  const { words, isAmerican, isHeadLast } = readBodyName(name.words);
  const key = words.join(' ');
  const isOfNation = isFederal(words, isHeadLast) || key === SUPREME_COURT;
  const found = isAmerican ? { place: 'us' } : findJurisdiction(article, name.text);
  if (found === 'open' || (found === 'unsaid' && !isOfNation)) return { key, isAmbiguous: true };
  const isUnmarked = found === 'unsaid' || (found.place === 'us' && isFederal(words, true));
  return { key: isUnmarked ? key : `${found.place} ${key}`, isAmbiguous: false };
}

function makeBody(
  { key, isAmbiguous }: Identity,
  uses: readonly NameUse[],
  introductions: readonly AcronymIntroduction[],
): SpeakerGroup {
  const aliases = introductions.filter((each) => each.key === key).map(({ words }) => words);
  return { kind: 'body', key, mark: null, isAmbiguous, uses, aliases: [...new Set(aliases)].toSorted() };
}

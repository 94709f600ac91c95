import { wordSet } from '../grammar/words.ts';
import { isTopic } from './bodies.ts';

/** Departments that only the United States' own government has, by what they are for. */
const FEDERAL = new Set([
  'state',
  'justice',
  'defense',
  'treasury',
  'interior',
  'energy',
  'homeland security',
  'veterans affairs',
  'health human services',
  'housing urban development',
]);

/** Departments that states have too; theirs is the "Department of Labor", the federal one the "Labor Department". */
const FEDERAL_IN_SHORT = new Set(['labor', 'agriculture', 'education', 'transportation', 'commerce']);

const DEPARTMENTS = wordSet('department ministry');

/** Other bodies that every state, county or town has one of. */
const LOCAL_BODIES: ReadonlySet<string> = new Set([
  'board regents',
  'board education',
  'board elections',
  'board supervisors',
  'city council',
  'court appeal',
  'court appeals',
  'district court',
  'emergency operations center',
  'fire department',
  'high court',
  'highway patrol',
  'meteorological agency',
  'national guard',
  'police department',
  'state police',
  'state patrol',
  'supreme court',
]);

/**
 * Whether the words, lower-cased and with the head last ("health department"), name one of many bodies that the
 * countries, states or towns have, so that only its place tells which one it is.
 */
export function isLocalBody(words: readonly string[]): boolean {
  if (LOCAL_BODIES.has(words.join(' '))) return true;
  return words.length > 1 && DEPARTMENTS.has(words.at(-1) ?? '') && words.slice(0, -1).every(isTopic);
}

/** Whether such a body is the United States' where nothing is said of its place. */
export function isFederal(words: readonly string[], isHeadLast: boolean): boolean {
  if (words.at(-1) !== 'department') return false;
  const field = words.slice(0, -1).join(' ');
  return FEDERAL.has(field) || (isHeadLast && FEDERAL_IN_SHORT.has(field));
}

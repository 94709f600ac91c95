import { wordSet } from '../grammar/words.ts';
import { isOfficeWord } from './offices.ts';

/** Countries and firms whose name is two words with "and" between them. */
const NAME_PAIRS: ReadonlySet<string> = new Set(
  `trinidad tobago|bosnia herzegovina|antigua barbuda|kitts nevis|turks caicos|tyne wear|procter gamble|
  johnson johnson|marks spencer|ernst young|simon schuster|barnes noble|dolce gabbana|smith wesson|abercrombie fitch|
  pratt whitney`
    .split('|')
    .map((pair) => pair.trim()),
);

/** Whether two lower-cased words with "and" between them are one name: "Trinidad and Tobago". */
export function areNamePair(first: string, second: string): boolean {
  return NAME_PAIRS.has(`${first} ${second}`);
}

const GROUPS_OF_OWNERS = wordSet(
  'children women men people veterans workers teachers nurses farmers players writers',
);
const OWNED = wordSet(
  'office offices department bureau association hospital union league society council foundation fund institute guild',
);

/** Whether an owner and the owned are one name: "Sheriff’s Office", "Children’s Hospital". */
export function isOwnedBody(owner: string, owned: string): boolean {
  return OWNED.has(owned) && (GROUPS_OF_OWNERS.has(owner) || isOfficeWord(owner));
}

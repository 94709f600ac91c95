import { findNearest } from '../../core/language/nearest.ts';
import type { OptionSyntax } from '../options.ts';
import type { Fault } from './fault.ts';
import { fault, onOneLine } from './fault.ts';
import type { LineToken } from './tokens.ts';
import { splitOption } from './tokens.ts';

/** Option values by name: as typed, or `true` for a flag. */
export type OptionValues = ReadonlyMap<string, string | true>;

/** What a scan looks for. */
export interface ScanRules {
  readonly known: readonly OptionSyntax[];
  /** Who has these options, for the message about one that nobody has. */
  readonly owner: string;
  /** Ends the scan at the first word; what follows is then left in `rest`. */
  readonly stopsAtWord: boolean;
}

/** Tokens parted into options and words. */
export interface Scan {
  readonly ok: true;
  readonly options: OptionValues;
  readonly words: readonly LineToken[];
  readonly rest: readonly LineToken[];
}

/** Parts options from words; `given` are options read before. After `--` everything is words. */
export function scanOptions(
  tokens: readonly LineToken[],
  rules: ScanRules,
  given: OptionValues,
): Scan | Fault {
  const options = new Map(given);
  const words: LineToken[] = [];
  let index = 0;
  for (let token = tokens[0]; token !== undefined; token = tokens[index]) {
    if (token.text === '--' && !token.isQuoted) return end(options, words, tokens.slice(index + 1), rules);
    const typed = splitOption(token, rules.known);
    if (typed === null && rules.stopsAtWord) return { ok: true, options, words, rest: tokens.slice(index) };
    index += 1;
    if (typed === null) {
      words.push(token);
      continue;
    }
    const read = readOption(typed, tokens[index], rules);
    if (!read.ok) return read;
    if (options.has(read.name) && read.value !== true)
      return fault(`${rules.owner}: --${read.name} is given twice. Give it once.`);
    options.set(read.name, read.value);
    if (read.isNextUsed) index += 1;
  }
  return { ok: true, options, words, rest: [] };
}

function end(
  options: OptionValues,
  words: readonly LineToken[],
  after: readonly LineToken[],
  rules: ScanRules,
): Scan {
  return rules.stopsAtWord
    ? { ok: true, options, words, rest: after }
    : { ok: true, options, words: [...words, ...after], rest: [] };
}

interface ReadOption {
  readonly ok: true;
  readonly name: string;
  readonly value: string | true;
  /** Whether the value was the token after the option. */
  readonly isNextUsed: boolean;
}

function readOption(
  typed: { readonly name: string; readonly value: string | null },
  next: LineToken | undefined,
  rules: ScanRules,
): ReadOption | Fault {
  const { name, value } = typed;
  const option = rules.known.find((candidate) => candidate.name === name);
  if (option === undefined) return fault(describeUnknown(name, rules));
  if (option.valueName === null) {
    return value === null
      ? { ok: true, name, value: true, isNextUsed: false }
      : fault(`${rules.owner}: --${name} takes no value; received “${onOneLine(value)}”.`);
  }
  if (value !== null && value !== '') return { ok: true, name, value, isNextUsed: false };
  if (value === null && next !== undefined && isValue(next, rules.known)) {
    return { ok: true, name, value: next.text, isNextUsed: true };
  }
  return fault(`${rules.owner}: --${name} needs a value, as in --${name} ${option.valueName}.`);
}

function isValue(token: LineToken, known: readonly OptionSyntax[]): boolean {
  if (token.text === '') return false;
  return token.isQuoted || (token.text !== '--' && splitOption(token, known) === null);
}

function describeUnknown(name: string, { known, owner }: ScanRules): string {
  const names = known.map((option) => option.name);
  const nearest = findNearest(name, names);
  const unknown = `${owner} has no option --${onOneLine(name)}.`;
  if (nearest !== null) return `${unknown} Did you mean --${nearest}?`;
  if (names.length === 0) return `${unknown} It takes none.`;
  return `${unknown} It takes ${names.map((each) => `--${each}`).join(', ')}.`;
}

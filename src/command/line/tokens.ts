import type { OptionSyntax } from '../options.ts';
import type { Fault } from './fault.ts';
import { fault, onOneLine } from './fault.ts';

/** A piece of a command line. */
export interface LineToken {
  /** Its value, the quotes around it taken off. */
  readonly text: string;
  /** As it was typed. */
  readonly raw: string;
  /** Quoted pieces are never options. */
  readonly isQuoted: boolean;
  /** The white space before it, as typed. */
  readonly space: string;
}

/** The short options, and what each is short for. */
const SHORT_OPTIONS: ReadonlyMap<string, string> = new Map([
  ['-h', '--help'],
  ['-v', '--version'],
  ['-V', '--version'],
]);

/** The program's arguments, which the shell has parted already; an unknown option of a single dash is a fault. */
export function readArguments(
  args: readonly string[],
): { readonly ok: true; readonly tokens: readonly LineToken[] } | Fault {
  const end = args.indexOf('--');
  const isOption = (arg: string, index: number) => (end === -1 || index < end) && SHORT_OPTION.test(arg);
  const unknown = args.find((arg, index) => isOption(arg, index) && !SHORT_OPTIONS.has(arg));
  if (unknown !== undefined) {
    return fault(
      `Unknown option ${onOneLine(unknown)}. Options begin with two dashes; after -- everything is words.`,
    );
  }
  const expanded = args.map((arg, index) => (isOption(arg, index) ? (SHORT_OPTIONS.get(arg) ?? arg) : arg));
  return { ok: true, tokens: expanded.map((arg) => ({ text: arg, raw: arg, isQuoted: false, space: ' ' })) };
}

/** A line of text, parted at white space outside of double quotes. A quote that is never closed is a letter. */
export function readLineTokens(text: string): readonly LineToken[] {
  let end = 0;
  return Array.from(text.matchAll(TOKEN), ({ 0: raw, index, groups = {} }) => {
    const { option = '', quoted } = groups;
    const space = text.slice(end, index);
    end = index + raw.length;
    return quoted === undefined
      ? { text: raw, raw, isQuoted: false, space }
      : { text: option + quoted.slice(1, -1), raw, isQuoted: option === '', space };
  });
}

/**
 * The words as typed, joined by one space; quotes around all of them are taken off.
 *
 * @param keepsSpace - joined by the white space between them as typed instead, line breaks among it.
 */
export function joinWords(tokens: readonly LineToken[], keepsSpace = false): string {
  const [first, ...others] = tokens;
  if (first !== undefined && others.length === 0) return first.text.trim();
  return tokens
    .map(({ space, raw }) => (keepsSpace ? space : ' ') + raw)
    .join('')
    .trim();
}

/**
 * The option that a token names, whether it is known or not, or null for a word. After a dash that smart punctuation
 * may have made of `--`, only a known name makes an option: a sentence may well begin with such a dash. So may a
 * signature: “…” --Governor Ada Lind.
 */
export function splitOption(
  token: LineToken,
  known: readonly OptionSyntax[],
): { readonly name: string; readonly value: string | null } | null {
  const groups = token.isQuoted ? undefined : OPTION.exec(token.text)?.groups;
  if (groups === undefined) return null;
  const { dashes = '', name: typed = '', value = null } = groups;
  const name = typed.toLowerCase();
  const isMeant = dashes === '--' && !CAPITAL.test(typed);
  return isMeant || known.some((option) => option.name === name) ? { name, value } : null;
}

/** `-j`, but neither `-` nor `-100`. */
const SHORT_OPTION = /^-[a-z]/iu;
/** `--about`, `--about=x`, and the dashes that smart punctuation makes of `--`. */
const OPTION = /^(?<dashes>--|[‒–—―]{1,2})(?<name>\p{L}[^=]*)(?:=(?<value>[\s\S]*))?$/u;
const CAPITAL = /^\p{Lu}/u;
/** A quoted piece, on its own or as an option's value, or else anything up to the next white space. */
const TOKEN = /(?<option>[-‒–—―]{1,2}[^\s="“”„]+=)?(?<quoted>["“„”][^"“„”]*["“”])(?!\S)|\S+/gu;

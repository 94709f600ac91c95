import { parseLine } from '../../command/line/parse-line.ts';
import type { CommandSyntax } from '../../command/options.ts';

/** Quotes a chat line for a shell: `ask who pays?` becomes `verbatim ask "who pays?"`. */
export function writeForShell(line: string, commands: readonly CommandSyntax[]): string {
  const parsed = parseLine(line, commands);
  if (!parsed.ok) return `verbatim ${line}`;
  const options = Object.entries(parsed.options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, quote(value)],
  );
  const words = parsed.words === '' ? [] : [quote(parsed.words)];
  return ['verbatim', parsed.command.name, ...words, ...options].join(' ');
}

function quote(text: string): string {
  return PLAIN.test(text) ? text : `"${text.replace(SPECIAL, '\\$&')}"`;
}

const PLAIN = /^[\p{L}\p{N}_.:/+-]+$/u;
/** What a POSIX shell interprets even inside double quotes. */
const SPECIAL = /["\\$`]/gu;

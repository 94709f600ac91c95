import type { TextSpan } from '../../../../span.ts';
import { isRole } from '../../lists/names/descriptions.ts';

/** "— Jo Hill, who runs the port". In UTF-16 code units. */
const MAX_DASHED = 120;
const DASHED = /^[-—–―]+\s*\p{Lu}/u;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*`;
/** "Jo Hill", "Jo Hill, Harbour Research": a name in capitals, alone or with what it is behind a comma. */
const NAMED = new RegExp(String.raw`^(?:${WORD}\s){0,2}${WORD}\s${WORD}(?:,\s[^.!?;:]{3,70})?\.?$`, 'u');
/** "Former union president Jo Hill": what stands before the name ends in a role. */
const BEFORE_NAME = new RegExp(
  String.raw`^${WORD}(?:\s[\p{L}’'-]+){0,3}?\s(\p{Ll}+)\s${WORD}\s${WORD}\.?$`,
  'u',
);

/**
 * Whether the last line of a text in marks is nobody's words but the name of who said those above it, as marks around
 * a whole pulled quote take it in: "It must reopen. ¶ Jo Hill, harbour master.”
 */
export function isSignature(text: string, line: TextSpan): boolean {
  const words = text.slice(line.start, line.end).trim();
  if (DASHED.test(words)) return words.length <= MAX_DASHED;
  const role = BEFORE_NAME.exec(words)?.[1];
  return NAMED.test(words) || (role !== undefined && isRole(role));
}

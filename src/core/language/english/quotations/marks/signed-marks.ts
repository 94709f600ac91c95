import type { TextSpan } from '../../../../span.ts';
import { isFirstName } from '../../gender.ts';
import { isRole } from '../../lists/names/descriptions.ts';

const DASH = /^[-—–―]+\s*/u;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*`;
/** "S.C. Rep. ": shortened titles before a name. */
const TITLES = String.raw`(?:\p{Lu}[\p{L}.]*\.\s)*`;
/** "Jo Hill", "Jo Hill, Harbour Research": a name, alone or with what it is behind a comma. */
const NAMED = new RegExp(
  String.raw`^${TITLES}((${WORD})\s(?:${WORD}\s)?${WORD}?\p{L})(?:,\s([^.!?;:]{3,70}))?\.?$`,
  'u',
);
/** "Former union president Jo Hill": what stands before the name ends in a role. */
const BEFORE_NAME = new RegExp(
  String.raw`^${WORD}(?:\s[\p{L}’'-]+){0,3}?\s(\p{Ll}+)\s(${WORD})\s${WORD}\.?$`,
  'u',
);
/** What is signed is said to its end. */
const SAID = /[.!…]["”’']?$/u;
const LAST_WORD = /\p{L}+$/u;
const CAPITALISED = /^\p{Lu}/u;

/**
 * Whether the last line of a text in marks is nobody's words but the name of who said those above it, as marks around
 * a whole pulled quote take it in: "It must reopen. ¶ Jo Hill, harbour master.” To lose words of a speech is worse than
 * to keep a name among them. So it must begin like a person's name, and have a role or a body, or stand elsewhere in
 * the article: "Happy New Year." ends a speech.
 *
 * @param above - the line before it; null: there is none.
 */
export function isSignature(text: string, line: TextSpan, above: TextSpan | null): boolean {
  const before = above === null ? '' : text.slice(above.start, above.end).trim();
  if (!SAID.test(before) || DASH.test(before)) return false;
  const words = text.slice(line.start, line.end).trim().replace(DASH, '');
  const [, role, given = ''] = BEFORE_NAME.exec(words) ?? [];
  if (role !== undefined && isRole(role) && isFirstName(given)) return true;
  const [, name, first = '', what] = NAMED.exec(words) ?? [];
  if (name === undefined || !isFirstName(first)) return false;
  return what === undefined ? standsElsewhere(text, name, line) : isDescription(what);
}

/** "Harbour Research", "deputy harbour master": what begins with a capital letter, or ends in a role. */
function isDescription(what: string): boolean {
  return CAPITALISED.test(what) || isRole(LAST_WORD.exec(what)?.[0] ?? '');
}

function standsElsewhere(text: string, name: string, { start, end }: TextSpan): boolean {
  return text.slice(0, start).includes(name) || text.slice(end).includes(name);
}

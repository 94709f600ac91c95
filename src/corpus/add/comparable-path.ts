/** What is written otherwise in an address: escaped letters, and letters that need an escape. */
const ESCAPES_AND_LETTERS = /%[\dA-Fa-f]{2}|[^\w.~%/?&=*$-]/gu;
/** Letters that are the same escaped or not. */
const UNRESERVED = /^[\w.~-]$/u;
const WILDCARDS = /[*$]/gu;
const QUERY = /\?.*$/su;

/**
 * A path of robots.txt in the one form in which it is compared: letters that addresses escape are escaped, with capital
 * digits, and those that need no escape have none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309#section-2.2.2
 */
export function comparablePattern(path: string): string {
  const end = path.endsWith('$') ? '$' : '';
  const pattern = foldEscapes(path.slice(0, path.length - end.length)).replaceAll('$', '%24');
  return escapeQuery(pattern) + end;
}

/**
 * An address's path in the forms that a pattern may fit: as it stands, and with the slashes of its query escaped, as
 * those of a pattern with a query are. `*` and `$` are letters here, which patterns escape.
 */
export function comparablePaths(path: string): readonly string[] {
  const comparable = foldEscapes(path).replace(WILDCARDS, escapeLetter);
  return [...new Set([comparable, escapeQuery(comparable)])];
}

function escapeQuery(path: string): string {
  return path.replace(QUERY, (query) => query.replaceAll('/', '%2F'));
}

function foldEscapes(path: string): string {
  return path.replace(ESCAPES_AND_LETTERS, (found) => {
    if (!found.startsWith('%')) return escapeLetter(found);
    const letter = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return UNRESERVED.test(letter) ? letter : found.toUpperCase();
  });
}

function escapeLetter(letter: string): string {
  const bytes = [...new TextEncoder().encode(letter)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

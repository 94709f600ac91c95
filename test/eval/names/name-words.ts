const TITLES: ReadonlySet<string> = new Set(
  [
    'mr mrs ms miss dr prof professor sir gov governor sen senator rep representative congressman congresswoman',
    'president judge justice sheriff mayor gen general maj major col colonel capt captain lt rev',
  ]
    .join(' ')
    .split(' '),
);

const COMBINING_MARK = /\p{M}/gu;
const POSSESSIVE = /[’']s(?=\s|$)/g;
const PUNCTUATION = /[^\p{L}\p{N}\s-]/gu;

/** The words of a text in small letters, without accents, punctuation and the possessive. */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARK, '')
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(PUNCTUATION, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The plain words of a name without "the" and titles before it; its last word stays whatever it is. */
export function nameWords(name: string): readonly string[] {
  const words = plainWords(name);
  const first = words.findIndex((word, index) => index === words.length - 1 || !isTitle(word));
  return words.slice(Math.max(first, 0));
}

function isTitle(word: string): boolean {
  return word === 'the' || TITLES.has(word);
}

/**
 * Whether the name shown is one of the names wanted: the last words are the same and, where both have several, the
 * first ones too. A full name must agree with a full one where there is one with its last word: “Vera Lind” is not
 * right for “Nora Lind”, “Lind”.
 */
export function isOneOf(shown: string, names: readonly string[]): boolean {
  const words = nameWords(shown);
  const sameLast = names.map(nameWords).filter((name) => name.length > 0 && name.at(-1) === words.at(-1));
  const full = sameLast.filter((name) => name.length > 1);
  if (words.length > 1 && full.length > 0) return full.some(([first]) => first === words[0]);
  return sameLast.length > 0;
}

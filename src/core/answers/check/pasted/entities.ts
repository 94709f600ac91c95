/** The named entities that editors and chat programs write for characters that no key has. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00AD',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  yen: '¥',
  cent: '¢',
  sect: '§',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
};

/** Accents as combining characters: `&eacute;`, `&Uuml;`. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030C',
};

/** An entity, by number or by name. */
export const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/gu;

const ACCENTED = /^([A-Za-z])(grave|acute|circ|tilde|uml|cedil|caron)$/u;
const HIGHEST = 0x10_ffff;

/** The characters that a match of {@link ENTITY} stands for, or the match itself if it is not an entity. */
export function decodeEntity([entity, decimal, hex, name]: RegExpMatchArray): string {
  if (name !== undefined) return NAMED[name] ?? decodeAccented(name) ?? entity;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= HIGHEST && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}

function decodeAccented(name: string): string | null {
  const [, letter, accent] = ACCENTED.exec(name) ?? [];
  return letter === undefined || accent === undefined
    ? null
    : `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
}

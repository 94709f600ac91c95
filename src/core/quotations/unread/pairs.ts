import type { TextSpan } from '../../span.ts';

/** Which way an article's angle marks point: « … » or » … «; » … » where one glyph does for both. */
export type Angles = 'outwards' | 'inwards' | 'alike';

type Role = 'opens' | 'closes' | 'either';

interface OpenMark {
  readonly start: number;
  /** Which glyphs may close it. */
  readonly closers: string;
}

const MARK = /[„“”‟"＂«»‹›「」『』‚‘’]/gu;
const ANGLE = /[«»]/gu;
const SPACE_OR_OPENING = /[\s([{—–\-:¿¡„“"«»‹›「『‚‘’']/u;
const SPACE = /\s/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Single marks are easily mistaken for apostrophes, so they enclose at most this many UTF-16 code units. */
const MAX_SINGLE = 600;

/** By its first glyph: which glyphs close a mark. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"“',
  '”': '”',
  '‟': '”',
  '"': '"”“',
  '＂': '＂',
  '«': '»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‚': '‘’',
  '‘': '’',
};

/**
 * Which way the angle marks of an article point, by the first one of each paragraph: the French and the Italians write
 * « … », many Germans and Danes » … «, Finns and Swedes » … ».
 */
export function readAngles(text: string, paragraphs: readonly TextSpan[]): Angles {
  let outwards = 0;
  let inwards = 0;
  let hasLeft = false;
  for (const { start, end } of paragraphs) {
    const words = text.slice(start, end);
    const first = words.search(ANGLE);
    if (first < 0) continue;
    hasLeft ||= words.includes('«');
    if (words[first] === '«') outwards += 1;
    else inwards += 1;
  }
  if (outwards >= inwards) return 'outwards';
  return hasLeft ? 'inwards' : 'alike';
}

/**
 * What stands between an opening mark of a paragraph and its closing one, marks included; the outermost, in order. A
 * mark that its paragraph does not close encloses nothing, so that no reporter's words are taken for a quotation.
 */
export function findPairs(text: string, paragraph: TextSpan, angles: Angles): readonly TextSpan[] {
  const open: OpenMark[] = [];
  const pairs: TextSpan[] = [];
  for (const { 0: glyph, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const start = paragraph.start + index;
    // An apostrophe: the Dutch write “foto’s”.
    if (glyph === '’' && LETTER.test(text[start + 1] ?? '')) continue;
    const role = roleOf(text, paragraph, start, glyph, angles);
    const opener = role === 'opens' ? -1 : findOpener(open, glyph, start);
    if (opener >= 0) {
      addPair(pairs, { start: open[opener]?.start ?? start, end: start + glyph.length });
      open.length = opener;
    } else if (role !== 'closes') open.push({ start, closers: closersOf(glyph, angles) });
  }
  return pairs;
}

/** A pair takes the place of those inside it. */
function addPair(pairs: TextSpan[], pair: TextSpan): void {
  while ((pairs.at(-1)?.start ?? -1) > pair.start) pairs.pop();
  pairs.push(pair);
}

/** Marks nest a few deep at most; what is open farther out was never closed. */
const MAX_DEPTH = 6;

/** The innermost open mark that the glyph closes; -1 where there is none. */
function findOpener(open: readonly OpenMark[], glyph: string, at: number): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - MAX_DEPTH); index--) {
    const mark = open[index];
    if (mark?.closers.includes(glyph) && (glyph !== '’' || at - mark.start <= MAX_SINGLE)) return index;
  }
  return -1;
}

function closersOf(glyph: string, angles: Angles): string {
  if (glyph === '»') return angles === 'inwards' ? '«' : '»';
  return CLOSERS[glyph] ?? '';
}

function roleOf(text: string, paragraph: TextSpan, start: number, glyph: string, angles: Angles): Role {
  const before = start > paragraph.start ? (text[start - 1] ?? ' ') : ' ';
  const after = start + 1 < paragraph.end ? (text[start + 1] ?? ' ') : ' ';
  switch (glyph) {
    case '«':
      return angles === 'outwards' ? 'opens' : 'closes';
    case '»':
      if (angles === 'alike') return byPlace(before, after, 'either');
      return angles === 'outwards' ? 'closes' : 'opens';
    case '„':
    case '‚':
    case '「':
    case '『':
      return 'opens';
    case '」':
    case '』':
      return 'closes';
    case '‹':
    case '›':
      return (glyph === '‹') === (angles === 'outwards') ? 'opens' : 'closes';
    case '‘':
      return !LETTER.test(before) && LETTER.test(after) ? 'opens' : 'closes';
    case '’':
      return 'closes';
    case '“':
      return byPlace(before, after, 'opens');
    case '”':
      return byPlace(before, after, 'closes');
    default:
      return byPlace(before, after, 'either');
  }
}

/** By the white space on either side; by the glyph where that tells nothing, as in Chinese. */
function byPlace(before: string, after: string, otherwise: Role): Role {
  const mayOpen = SPACE_OR_OPENING.test(before) && !SPACE.test(after);
  const mayClose = !SPACE.test(before) && !LETTER.test(after);
  if (mayOpen && !mayClose) return 'opens';
  return mayClose && !mayOpen ? 'closes' : otherwise;
}

import type { Paragraph, ParagraphForm } from '../../../article/article.ts';
import { slice } from '../../../span.ts';

/** Longer paragraphs are not headings. In UTF-16 code units. */
const MAX_HEADING = 120;
/** At most this many paragraphs below a heading are searched for running text. */
const MAX_BELOW = 4;
const ENDS_SENTENCE = /[.!?…:;,][\s)\]'’”"»*]*$/u;
const DOUBLE_MARK = /["“”]|''/u;
const ALL_IN_SINGLES = /^['‘](?!['‘])[^"“”]+(?<!['’])['’][.!?]?$/u;
/** Longer paragraphs in single marks are speech. In UTF-16 code units. */
const MAX_QUOTED = 60;
/** How much of a paragraph's end tells whether a sentence ends there, in UTF-16 code units. */
const TAIL = 20;
const LETTER = /\p{L}/u;

/**
 * Which paragraphs are headings: those with such markup; else short ones above longer running text that have no full
 * stop, or are all in single marks where speech has double ones.
 */
export function findHeadings(paragraphs: readonly Paragraph[], text: string): ReadonlySet<number> {
  const hasDoubles = DOUBLE_MARK.test(text);
  const shapes = paragraphs.map((paragraph) => shapeOf(paragraph, text, hasDoubles));
  return new Set(shapes.flatMap((shape, index) => (isHeading(shapes, shape, index) ? [index] : [])));
}

interface Shape {
  readonly form: ParagraphForm;
  readonly length: number;
  readonly isSentence: boolean;
  readonly hasLetters: boolean;
}

function shapeOf(paragraph: Paragraph, text: string, hasDoubles: boolean): Shape {
  const words = slice(text, paragraph);
  const isQuoted = hasDoubles && words.length <= MAX_QUOTED && ALL_IN_SINGLES.test(words);
  return {
    form: paragraph.form ?? null,
    length: words.length,
    isSentence: !isQuoted && ENDS_SENTENCE.test(words.slice(-TAIL)),
    hasLetters: LETTER.test(words),
  };
}

function isHeading(shapes: readonly Shape[], shape: Shape, index: number): boolean {
  if (shape.form) return shape.form === 'heading';
  if (shape.isSentence || !shape.hasLetters || shape.length > MAX_HEADING) return false;
  return shapes
    .slice(index + 1, index + 1 + MAX_BELOW)
    .some((below) => below.isSentence && below.length > shape.length);
}

const TEASER =
  /^(?:more|read more|read also|also read|read next|read|related|see also|see more|watch|watch live|watch now|listen|must read|don[’']t miss|up next|live updates|live|recommended)\s*(?::|\||>>?|»|–|—)\s*\S/iu;
/** Longer paragraphs are the article's own. In UTF-16 code units. */
const MAX_TEASER = 200;
const FULL_STOP = /[.;:,][\s)\]'’”"»]*$/u;

/**
 * Whether the paragraph leads to another article: "MORE: Minister ‘ready to talk’"; nothing in it belongs to this one.
 */
export function isTeaser(words: string): boolean {
  return words.length <= MAX_TEASER && TEASER.test(words) && !FULL_STOP.test(words);
}

import { type PastedText, rewriteText } from './pasted-text.ts';

/** The fields of front matter, by the names that editors and site generators use. */
const FIELDS =
  'headline title subtitle subhead standfirst slug kicker byline author authors publisher outlet source date datePublished published updated url link lang language tags keywords categories category description summary excerpt layout draft status section image caption';
/** In small letters, with a capital, in capitals: "by" is told from a name by its capital, so that case counts. */
const FIELD = FIELDS.split(' ')
  .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
  .join('|');
/** YAML between two lines of dashes at the very start. */
const BETWEEN_DASHES =
  /^\uFEFF?---[ \t]*\r?\n(?:(?:[a-z_][\w-]*:[^\r\n]*|[ \t]+[^\r\n]*|-[ \t][^\r\n]*|#[^\r\n]*|)\r?\n)*?(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/giu;
const STATES_FIELD = new RegExp(`^(?:${FIELD}):`, 'mu');
/** The same without dashes, one field a line, including "By Ana Ruiz". */
const LINES = new RegExp(
  String.raw`^\uFEFF?(?:(?:(?:${FIELD}):[^\r\n]*|(?:[Bb]y|BY)[ \t]+\p{Lu}[^\r\n"“”„«»]{0,100})(?:\r?\n|$))+`,
  'gu',
);

/** A text without the YAML between lines of dashes at its start, if there is any. */
export function withoutFrontMatter(text: PastedText): PastedText {
  return rewriteText(text, {
    pattern: BETWEEN_DASHES,
    rewrite: ([block]) => (STATES_FIELD.test(block) ? '' : block),
  });
}

/** A draft without what it states of itself before its first paragraph, with or without lines of dashes. */
export function withoutDraftHead(text: PastedText): PastedText {
  return rewriteText(withoutFrontMatter(text), { pattern: LINES, rewrite: () => '' });
}

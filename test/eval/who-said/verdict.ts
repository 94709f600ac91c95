import type { WhoSaidAnswer } from '../../../src/core/answers/who-said.ts';
import { isStopWord } from '../../../src/core/language/english/lists/grammar/stop-words.ts';
import { splitWords } from '../../../src/core/search/words.ts';
import { covers, overlaps, slice, type TextSpan } from '../../../src/core/span.ts';
import type { QuotedArticle, Statement } from '../../../src/core/statement.ts';

/**
 * What the first result is: the quotation that was asked for; another article's report of the same statement; another
 * quotation with the very words; or something else, or nothing at all. The header of ../who-said.ts says why the first
 * three are right.
 */
export type Verdict = 'strict' | 'also-in' | 'same-words' | 'wrong' | 'nothing';

/** What was asked for: where it stands, and which words in their order tell it. */
export interface Target {
  readonly path: string;
  readonly content: readonly TextSpan[];
  readonly span: TextSpan;
}

/** Which words have to stand in a row in another quotation to be the very words: all, or the content words. */
export type Reading = 'text' | 'contentWords';

/** Judges the first result; `text` is the article's that holds the target. */
export function judge(answer: WhoSaidAnswer, target: Target, text: string, reading: Reading): Verdict {
  const first = answer.type === 'found' ? answer.results[0] : undefined;
  if (first === undefined) return 'nothing';
  if (isOf(target, first)) return 'strict';
  if (first.alsoIn.some((statement) => isOf(target, statement))) return 'also-in';
  return holdsWords(first, slice(text, target.span), reading) ? 'same-words' : 'wrong';
}

/** Whether one quotation of the target's article has all the words that are asked for. */
export function isHeld({ article, quotations }: QuotedArticle, { span }: Pick<Target, 'span'>): boolean {
  const words = splitWords(article.prose, span);
  return quotations.some(({ parts }) => words.every((word) => parts.some((part) => covers(part, word))));
}

function isOf({ path, content }: Target, { article, quotation }: Statement): boolean {
  return (
    article.path === path && quotation.parts.some((part) => content.some((span) => overlaps(span, part)))
  );
}

function holdsWords({ article, quotation }: Statement, words: string, reading: Reading): boolean {
  const said = quotation.parts.map((part) => slice(article.text, part)).join(' ');
  return ` ${formsOf(said, reading)} `.includes(` ${formsOf(words, reading)} `);
}

function formsOf(text: string, reading: Reading): string {
  return splitWords(text)
    .map(({ form }) => form)
    .filter((form) => reading === 'text' || !isStopWord(form))
    .join(' ');
}

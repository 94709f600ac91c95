import type { AttributedSpan } from './attributions/attributed-span.ts';
import { isWorkTitle } from './clauses/names/titles.ts';
import {
  contentOf,
  holdingAll,
  holdingInRow,
  indexSaid,
  keyOf,
  type SaidIndex,
  wordsOf,
} from './said-words.ts';
import type { StatementSpan } from './statements.ts';

const WORDS_AROUND = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
/** Fewer content words in another order are not a retelling. */
const MIN_CONTENT = 2;

/**
 * The statements with those of the headings among `spans`: words in marks in a heading belong to whoever says the
 * same words in the text.
 */
export function withHeadings(
  statements: readonly StatementSpan[],
  spans: readonly AttributedSpan[],
  text: string,
): readonly StatementSpan[] {
  const headings = spans.filter((span) => span.sentence.isHeading);
  if (headings.length === 0) return statements;
  const inText = statements.filter(({ span }) => !span.sentence.isHeading && span.link !== 'indirect');
  const index = indexSaid(inText, new Set(headings.flatMap((span) => keysOf(span, text))), text);
  const own = new Map(statements.map((statement) => [statement.span, statement]));
  const headline = spans[0]?.sentence.paragraph ?? 0;
  return spans.flatMap((span) => {
    const statement = own.get(span);
    if (!span.sentence.isHeading) return statement ? [statement] : [];
    if (
      isWorkTitle(span.sentence.items, span.at, text.slice(span.marked.inside.start, span.marked.inside.end))
    )
      return [];
    const words = wordsOf(span, text);
    const mayRetell = statement !== undefined || span.sentence.items.length === 1;
    const said = firstNamed(holdingInRow(index, words)) ?? (mayRetell ? retold(words, index) : null);
    if (said) return [{ span, reference: said.reference }];
    return statement && !leadsElsewhere(span, headline) ? [statement] : [];
  });
}

function keysOf(span: AttributedSpan, text: string): readonly string[] {
  const words = wordsOf(span, text);
  return [keyOf(words), keyOf(contentOf(words))].filter((key) => key !== null);
}

/** A line below the headline with marks whose words nobody says in the text is about another article. */
function leadsElsewhere({ sentence, link }: AttributedSpan, headline: number): boolean {
  return (
    link === 'none' &&
    sentence.paragraph > headline &&
    sentence.items.some((item) => WORDS_AROUND.has(item.tag))
  );
}

/** ‘Plan is mad’ over “The plan is plainly mad,” Ode said: only where all who say all of it are one. */
function retold(words: readonly string[], index: SaidIndex<StatementSpan>): StatementSpan | null {
  const content = contentOf(words);
  if (content.length < MIN_CONTENT) return null;
  const holding = holdingAll(index, content);
  const names = new Set(holding.map(({ reference }) => reference.speaker?.name));
  return names.size === 1 ? (holding[0] ?? null) : null;
}

/** One with a name before one without. */
function firstNamed(statements: readonly StatementSpan[]): StatementSpan | null {
  return statements.find(({ reference }) => reference.speaker?.name != null) ?? statements[0] ?? null;
}

import type { AttributedSpan } from './03-attributions.ts';
import type { StatementSpan } from './10-statements.ts';
import { isTitle } from './clauses/titles.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const WORDS_AROUND = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
/** Of the statements that share a word with a heading so many are compared with it. */
const MAX_COMPARED = 60;

/**
 * The statements with those of the headings among `spans`: words in marks in a heading are whoever's says the same
 * words in the text.
 */
export function withHeadings(
  statements: readonly StatementSpan[],
  spans: readonly AttributedSpan[],
  text: string,
): readonly StatementSpan[] {
  const headings = spans.filter((span) => span.sentence.isHeading);
  if (headings.length === 0) return statements;
  const inText = statements.filter(({ span }) => !span.sentence.isHeading && span.link !== 'indirect');
  const index = indexWords(inText, new Set(headings.flatMap((span) => firstWord(span, text))), text);
  const own = new Map(statements.map((statement) => [statement.span, statement]));
  const headline = spans[0]?.sentence.paragraph ?? 0;
  return spans.flatMap((span) => {
    const statement = own.get(span);
    if (!span.sentence.isHeading) return statement ? [statement] : [];
    if (isTitle(span.sentence.items, span.at, text.slice(span.marked.inside.start, span.marked.inside.end)))
      return [];
    const said = saidInText(span, index, text);
    if (said) return [{ span, reference: said.reference }];
    return statement && !leadsElsewhere(span, headline) ? [statement] : [];
  });
}

/** A line below the headline with words around marks that nobody says in the text is about another article. */
function leadsElsewhere({ sentence, link }: AttributedSpan, headline: number): boolean {
  return (
    link === 'none' &&
    sentence.paragraph > headline &&
    sentence.items.some((item) => WORDS_AROUND.has(item.tag))
  );
}

/** The statement in the text that holds the words of the heading; one with a name before one without. */
function saidInText(span: AttributedSpan, index: WordIndex, text: string): StatementSpan | null {
  const words = spaced(wordsOf(span, text));
  const [first] = firstWord(span, text);
  const holding = (index.get(first ?? '') ?? []).filter((entry) => entry.words.includes(words));
  const named = holding.find(({ statement }) => statement.reference.speaker?.name != null);
  return (named ?? holding[0])?.statement ?? null;
}

interface IndexedStatement {
  readonly statement: StatementSpan;
  /** Its words in lower case, a space around each. */
  readonly words: string;
}

type WordIndex = ReadonlyMap<string, readonly IndexedStatement[]>;

function indexWords(
  statements: readonly StatementSpan[],
  wanted: ReadonlySet<string>,
  text: string,
): WordIndex {
  const index = new Map<string, IndexedStatement[]>();
  for (const statement of statements) {
    const words = wordsOf(statement.span, text);
    const entry = { statement, words: spaced(words) };
    for (const word of new Set(words)) {
      if (!wanted.has(word)) continue;
      const found = index.get(word) ?? [];
      if (found.length < MAX_COMPARED) found.push(entry);
      index.set(word, found);
    }
  }
  return index;
}

function firstWord(span: AttributedSpan, text: string): readonly string[] {
  return wordsOf(span, text).slice(0, 1);
}

function wordsOf({ marked }: AttributedSpan, text: string): readonly string[] {
  const inside = text.slice(marked.inside.start, marked.inside.end);
  return (inside.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

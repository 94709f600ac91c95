import type { Confidence } from '../../../src/core/quotations/confidence.ts';
import { slice } from '../../../src/core/span.ts';
import type { AnsweredArticle, Piece } from './answered-article.ts';
import type { Attributed } from './attributed.ts';
import type { GoldEntry } from './gold.ts';
import type { NoStatement, ShownQuotations } from './no-statement.ts';

/** Something that is not right: what is annotated, what is shown. */
export interface NameError {
  /** A verdict that is not "right", before it "indirect " for indirect speech; or what a quotation lies on. */
  readonly verdict: string;
  readonly file: string;
  readonly start: number;
  readonly text: string;
  /** Null where a quotation lies on nothing that is annotated. */
  readonly gold: Pick<GoldEntry, 'names' | 'description' | 'role' | 'doubt'> | null;
  /** Null where the words were not found. */
  readonly shown: {
    readonly name: string | null;
    readonly role: string | null;
    readonly confidence: Confidence;
  } | null;
}

/** What became of all articles. */
interface Outcome {
  readonly statements: readonly Attributed[];
  readonly shown: readonly ShownQuotations[];
  readonly indirect: readonly Attributed[];
}

/** Lists what is not right: statements, then quotations that are none, then indirect speech, each in order. */
export function listNameErrors(
  articles: readonly AnsweredArticle[],
  { statements, shown, indirect }: Outcome,
): readonly NameError[] {
  const textOf = new Map(articles.map(({ gold }) => [gold.file, gold.text]));
  return [
    ...statements.filter(isNotRight).map((one) => describeAttributed(one, '')),
    ...shown
      .flatMap(({ noStatement }) => noStatement)
      .map((one) => describeNoStatement(one, textOf.get(one.file) ?? '')),
    ...indirect.filter(isNotRight).map((one) => describeAttributed(one, 'indirect ')),
  ];
}

function isNotRight({ verdict }: Attributed): boolean {
  return verdict !== 'right';
}

function describeAttributed({ file, entry, piece, verdict }: Attributed, prefix: string): NameError {
  const { start, text } = entry;
  return {
    verdict: `${prefix}${verdict}`,
    file,
    start,
    text,
    gold: goldOf(entry),
    shown: piece && shownOf(piece),
  };
}

function describeNoStatement({ file, piece, entry }: NoStatement, text: string): NameError {
  return {
    verdict: entry === null ? 'nothing there' : 'no statement',
    file,
    start: piece.start,
    text: slice(text, piece),
    gold: entry && goldOf(entry),
    shown: shownOf(piece),
  };
}

function goldOf({ names, description, role, doubt }: GoldEntry): NameError['gold'] {
  return { names, description, role, doubt };
}

function shownOf({ speaker, confidence }: Piece): NameError['shown'] {
  return { name: speaker?.name ?? null, role: speaker?.role ?? null, confidence };
}

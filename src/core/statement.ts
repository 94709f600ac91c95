import type { Article } from './article/article.ts';
import type { Quotation, QuotationKind } from './quotations/quotation.ts';

/** A quotation and the article in which it stands. */
export interface Statement {
  readonly article: Article;
  readonly quotation: Quotation;
  /** What is known of it without reading the quotation, where that lies on the disk. */
  readonly outline?: StatementOutline | undefined;
}

/** What is known of a statement that lies on the disk. */
export interface StatementOutline {
  /** The articles among which it has its number. */
  readonly among: object;
  readonly number: number;
  readonly kind: QuotationKind;
  /** Whether it is sure who says it. */
  readonly isSure: boolean;
  /** The quotation, where somebody holds it. */
  living(): Quotation | undefined;
}

/** How much of a statement is in marks. */
export function kindOf(statement: Statement): QuotationKind {
  return statement.outline?.kind ?? statement.quotation.kind;
}

/** Whether it is sure who makes a statement. */
export function isSure(statement: Statement): boolean {
  return statement.outline?.isSure ?? isSurelySaid(statement.quotation);
}

/** Whether it is sure who says something. */
export function isSurelySaid({ speaker, confidence }: Quotation): boolean {
  return speaker !== null && confidence === 'sure';
}

/** An article and all that is said in it. */
export interface QuotedArticle {
  readonly article: Article;
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  /** How many of them there are of each kind, where that is known without reading them. */
  readonly kinds?: QuotationCounts;
}

/** What is said in an article, in the order of the text. */
export function statementsIn({ article, quotations }: QuotedArticle): readonly Statement[] {
  return quotations.map((quotation) => ({ article, quotation }));
}

/** How many quotations there are of each kind. */
export type QuotationCounts = Readonly<Record<QuotationKind, number>>;

/** Counts an article's quotations, by what is known of it where that tells. */
export function countKinds(quoted: QuotedArticle): QuotationCounts {
  if (quoted.kinds !== undefined) return quoted.kinds;
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  for (const { kind } of quoted.quotations) counts[kind] += 1;
  return counts;
}

/** How many there are of all kinds. */
export function sumKinds({ direct, mixed, indirect }: QuotationCounts): number {
  return direct + mixed + indirect;
}

/** How many quotations some articles have. */
export function countQuotations(quoted: readonly QuotedArticle[]): number {
  return quoted.reduce((sum, each) => sum + sumKinds(countKinds(each)), 0);
}

import { LRUCache } from 'lru-cache';
import type { Paragraph } from '../article/article.ts';
import { keepOnly } from '../article/prose.ts';
import { type Quotation, type Speaker, speakersOf } from '../quotations/quotation.ts';
import type { TextSpan } from '../span.ts';
import { readJson, readText } from './bytes.ts';
import { WeakValues } from './weak-values.ts';

/** Reads a block by its number; throws if it is damaged or gone. */
export type ReadBlock = (number: number) => Uint8Array;

/** An article has two blocks: its head and its text. */
export const BLOCKS_OF_ARTICLE = 2;

/** The block before an article's text. */
export interface ArticleHead {
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  /** What of the text is its prose; the prose itself where it does not follow from the text. */
  readonly prose: readonly TextSpan[] | string;
}

/** A speaker, by the number of the statement and the index among its speakers. */
export interface SpeakerPlace {
  readonly statement: number;
  readonly place: number;
}

/** The contents of articles, read when asked for. */
export interface ArticleContents {
  headOf(article: number): ArticleHead;
  /** The head, if somebody still holds it. */
  livingHead(article: number): ArticleHead | undefined;
  textOf(article: number): { readonly text: string; readonly prose: string };
  /** The number of the statement in which a quotation stands; -1 of one that was not read here. */
  statementOf(quotation: Quotation): number;
  /** Which of a statement's speakers one is; undefined of one who was not read here. */
  placeOf(speaker: Speaker): SpeakerPlace | undefined;
}

/** How many UTF-16 code units of article texts are held after they were read. */
const MAX_TEXT_HELD = 3_000_000;
/** How many heads are held. */
const MAX_HEADS_HELD = 500;

/** @param statementStarts - the number of each article's first statement. */
export function readContents(readBlock: ReadBlock, statementStarts: Uint32Array): ArticleContents {
  const heads = createHeads(readBlock, statementStarts);
  const texts = new LRUCache<number, { readonly text: string; readonly prose: string }>({
    maxSize: MAX_TEXT_HELD,
    sizeCalculation: ({ text }) => 2 * text.length + 1,
  });
  return {
    ...heads,
    textOf(article) {
      const known = texts.get(article);
      if (known !== undefined) return known;
      const text = readText(readBlock(BLOCKS_OF_ARTICLE * article + 1));
      const { prose } = heads.headOf(article);
      const read = { text, prose: typeof prose === 'string' ? prose : keepOnly(text, prose) };
      texts.set(article, read);
      return read;
    },
  };
}

/** Reads heads. A quotation stays the same object as long as somebody holds it or another one of its article. */
function createHeads(readBlock: ReadBlock, statementStarts: Uint32Array): Omit<ArticleContents, 'textOf'> {
  const held = new LRUCache<number, ArticleHead>({ max: MAX_HEADS_HELD });
  const living = new WeakValues<number, ArticleHead>();
  // Each value holds the head, which lives as long as anything in it.
  const quotations = new WeakMap<Quotation, { readonly statement: number; readonly head: ArticleHead }>();
  const speakers = new WeakMap<Speaker, SpeakerPlace & { readonly head: ArticleHead }>();
  const read = (article: number): ArticleHead => {
    const head = readJson<ArticleHead>(readBlock(BLOCKS_OF_ARTICLE * article));
    living.set(article, head);
    head.quotations.forEach((quotation, index) => {
      const statement = (statementStarts[article] ?? 0) + index;
      quotations.set(quotation, { statement, head });
      speakersOf(quotation).forEach((speaker, place) => {
        speakers.set(speaker, { statement, place, head });
      });
    });
    return head;
  };
  return {
    headOf(article) {
      const known = held.get(article);
      if (known !== undefined) return known;
      const head = living.get(article) ?? read(article);
      held.set(article, head);
      return head;
    },
    livingHead: (article) => living.get(article),
    statementOf: (quotation) => quotations.get(quotation)?.statement ?? -1,
    placeOf: (speaker) => speakers.get(speaker),
  };
}

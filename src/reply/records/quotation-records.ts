import type { Archive } from '../../core/archive.ts';
import type { Article } from '../../core/article/article.ts';
import { timeAt } from '../../core/article/transcript.ts';
import type { Confidence } from '../../core/quotations/confidence.ts';
import { type QuotationKind, speakersOf } from '../../core/quotations/quotation.ts';
import type { SupersededQuoted } from '../../core/reading-report.ts';
import { slice, type TextSpan } from '../../core/span.ts';
import type { QuotedArticle, Statement } from '../../core/statement.ts';
import { compareText } from '../../core/text-order.ts';
import { type ArticleJson, articleToJson, plainSpan, type VoiceJson, voiceToJson } from './json-who-said.ts';

/** One piece of a quotation: contiguous words of the speaker, without the words that report them. */
export interface QuotePieceJson extends TextSpan {
  readonly text: string;
  readonly kind: QuotationKind;
  /** Whose words they are. */
  readonly speaker: VoiceJson | null;
  /** All who say it together, the speaker first; empty if the text leaves it open. */
  readonly speakers: readonly VoiceJson[];
  /** How sure the speaker is. */
  readonly confidence: Confidence;
  /** Who told of the words, innermost first. */
  readonly tellers: readonly VoiceJson[];
  /** What the speaker speaks through: "complaint". */
  readonly document: string | null;
  readonly cue: TextSpan | null;
  /** One-based: which quotation of the article the piece belongs to. */
  readonly quotation: number;
  /** It stands under a picture and not in the article's text. */
  readonly inCaption?: true;
  /** When it is said in a recording. */
  readonly seconds?: number;
}

/** All that is said in one article. */
export interface ArticleQuotesJson extends Omit<ArticleJson, 'id'> {
  /** The file's name without folder and extension. */
  readonly file: string;
  /** The id of the newer version that answers for it. Absent: it answers itself. */
  readonly supersededBy?: string;
  readonly quotes: readonly QuotePieceJson[];
}

const FOLDER = /^.*\//s;
const EXTENSION = /(?<=.)\.[^.]*$/s;
/** What tells an article from the others of its file, behind the file's extension. */
const PART = /(?<=\.\w{2,8})#.*$/s;

/**
 * Gives one record an article, as they are asked for, by path; an article in which nothing is said has an empty one.
 *
 * @param superseded - articles for which newer versions answer.
 */
export async function* listAllQuotes(
  archive: Archive,
  superseded: readonly SupersededQuoted[] = [],
): AsyncGenerator<ArticleQuotesJson, void> {
  const waiting = superseded.toSorted((one, other) => comparePaths(one.quoted, other.quoted));
  for await (const quoted of archive.eachArticle()) {
    for (
      let next = waiting[0];
      next !== undefined && comparePaths(next.quoted, quoted) < 0;
      next = waiting[0]
    ) {
      yield toSuperseded(next);
      waiting.shift();
    }
    yield toArticleQuotes(quoted);
  }
  yield* waiting.map(toSuperseded);
}

function comparePaths({ article: one }: QuotedArticle, { article: other }: QuotedArticle): number {
  return compareText(one.path, other.path);
}

function toSuperseded({ quoted, supersededBy }: SupersededQuoted): ArticleQuotesJson {
  const { quotes, ...known } = toArticleQuotes(quoted);
  return { ...known, supersededBy, quotes };
}

/** Gives the record of an article. */
export function toArticleQuotes({ article, quotations }: QuotedArticle): ArticleQuotesJson {
  const quotes = quotations.flatMap((quotation, index) => piecesOf({ article, quotation }, index + 1));
  const { id: _, ...known } = articleToJson(article);
  return { file: fileName(article), ...known, quotes };
}

function secondsOf(article: Article, { start }: TextSpan): Pick<QuotePieceJson, 'seconds'> {
  const seconds = timeAt(article, start);
  return seconds === null ? {} : { seconds };
}

function piecesOf({ article, quotation }: Statement, ordinal: number): readonly QuotePieceJson[] {
  const { kind, parts, cue, confidence } = quotation;
  const speaker = quotation.speaker && voiceToJson(quotation.speaker);
  const speakers = speakersOf(quotation).map(voiceToJson);
  const tellers = quotation.tellers.map(voiceToJson);
  const document = quotation.document && slice(article.text, quotation.document);
  return parts.map((part) => ({
    ...plainSpan(part),
    text: slice(article.text, part),
    kind,
    speaker,
    speakers,
    confidence,
    tellers,
    document,
    cue: cue && plainSpan(cue),
    quotation: ordinal,
    ...(quotation.inCaption && { inCaption: true }),
    ...secondsOf(article, part),
  }));
}

/**
 * A file's name without folder and extension; of one of its articles with what tells it from the others.
 *
 * @example fileName({ path: '2026/box.mbox#3' }) // 'box#3'
 */
export function fileName({ path }: Pick<Article, 'path'>): string {
  const part = PART.exec(path)?.[0] ?? '';
  const file = path.slice(0, path.length - part.length);
  return `${file.replace(FOLDER, '').replace(EXTENSION, '')}${part}`;
}

import type { Article } from '../../../core/article/article.ts';
import { cite } from '../../../core/citation.ts';
import { oneLine } from '../../../core/one-line.ts';
import type { Quotation } from '../../../core/quotations/quotation.ts';
import type { Statement } from '../../../core/statement.ts';
import { formatDate } from '../../../reply/dates.ts';
import { escapeMarkdown } from '../../../reply/escape-markdown.ts';
import { placeOf } from '../../../reply/place-of.ts';
import { listFilledIn, listRemarks } from '../../../reply/source.ts';
import { describeSpeaker } from '../../../reply/speaker.ts';
import { describeStanding } from '../../../reply/standing.ts';
import { titleOf } from '../../../reply/title.ts';
import { withoutControls } from '../../../reply/without-controls.ts';
import { placePath, webAddress } from '../addresses.ts';

/** A complete citation as plain text and as Markdown, for pasting elsewhere. */
export const CITATION_FORMATS = {
  txt: { type: 'text/plain; charset=utf-8', write: citeAsText },
  md: { type: 'text/markdown; charset=utf-8', write: citeAsMarkdown },
} as const;

/** What a format's name is in an address. */
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** Stands for the reporter's words or a gap between two parts of a quotation. */
const GAP = ' […] ';
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** @param url - the page's public address, without a trailing slash. */
function citeAsText({ article, quotation }: Statement, url: string): string {
  const { words, speaker, title, outlet, date, link } = tellCitation(article, quotation, url);
  const source = `${oneLine(speaker)}, in: ${oneLine(title)} (${oneLine(outlet)}, ${date})${reported(quotation)}`;
  return withoutControls(`${words}\n— ${source}\n${link}\n`);
}

function citeAsMarkdown({ article, quotation }: Statement, url: string): string {
  const { words, speaker, title, outlet, date, link } = tellCitation(article, quotation, url);
  const lines = words.split(LINE_BREAK).map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd());
  const source = `[${escapeMarkdown(oneLine(title))}](<${link}>)`;
  const where = `${escapeMarkdown(oneLine(outlet))}, ${escapeMarkdown(date)}`;
  return `${lines.join('\n')}\n\n— ${escapeMarkdown(oneLine(speaker))}, in ${source} (${where})${reported(quotation)}\n`;
}

function tellCitation(article: Article, quotation: Quotation, url: string) {
  const { parts } = quotation;
  const { link } = cite(article, quotation);
  const { publisher, datePublished } = article;
  return {
    words: parts.map((part) => cite(article, part).text).join(GAP),
    speaker: describeSpeaker(article, quotation),
    title: titleOf(article),
    outlet: publisher ?? 'outlet unknown',
    date: [
      datePublished === null ? 'date unknown' : formatDate(datePublished),
      ...listRemarks({ filledIn: listFilledIn(article), remarks: describeStanding(article) }).map(oneLine),
    ].join('; '),
    link: webAddress(link) ?? `${url}${placePath(placeOf(article, quotation))}`,
  };
}

/** Indirect speech is in the reporter's words and must not pass for a quotation. */
function reported({ kind }: Quotation): string {
  return kind === 'indirect' ? ', reported in the article’s words, not quoted' : '';
}

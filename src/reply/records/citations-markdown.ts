import { oneLine } from '../../core/one-line.ts';
import { formatDate } from '../dates.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { type CitedRow, citedRows } from './cited-rows.ts';

/** What an answer cites, as Markdown: the words as a block quote, and below it who says them and where they stand. */
export function citationsToMarkdown(records: readonly unknown[]): string {
  return citedRows(records).map(toMarkdown).join('\n');
}

function toMarkdown(row: CitedRow): string {
  const { quote, verdict, text } = row;
  const checked = verdict === null ? '' : `“${inMarkdown(quote ?? '')}”: ${inMarkdown(verdict)}\n\n`;
  if (text === '') return checked;
  const words = text.split(LINE_BREAK).map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd());
  return `${checked}${words.join('\n')}\n\n— ${describeSource(row)}\n`;
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

function describeSource(row: CitedRow): string {
  const { kind, headline, publisher, datePublished, url, path } = row;
  const title = inMarkdown(headline ?? path);
  const linked =
    url === null || !WEB.test(url) ? title : `[${title}](<${url.replace(UNSAFE, encodeURIComponent)}>)`;
  const outlet = inMarkdown(publisher ?? 'outlet unknown');
  const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
  const told = kind === 'indirect' ? ', reported in the article’s words, not quoted' : '';
  return `${kind === null ? '' : `${describeSpeaker(row)}, `}in ${linked} (${outlet}, ${inMarkdown(date)})${told}`;
}

const WEB = /^https?:/iu;
const UNSAFE = /[<>\s\p{Cc}]/gu;

function describeSpeaker({ speaker, role, confidence }: CitedRow): string {
  if (speaker === null) return role === null ? 'speaker unclear' : inMarkdown(role);
  const name = role === null ? inMarkdown(speaker) : `${inMarkdown(speaker)}, ${inMarkdown(role)}`;
  return confidence === 'probable' ? `probably ${name}` : name;
}

function inMarkdown(text: string): string {
  return escapeMarkdown(oneLine(text));
}

import { oneLine } from '../../core/one-line.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { type CitedRow, citedRows } from './cited-rows.ts';
import { tellSource, tellSpeaker } from './tell-row.ts';

/** What an answer cites, as Markdown: the words as a block quote, and below it who says them and where they stand. */
export function citationsToMarkdown(records: readonly unknown[]): string {
  return citedRows(records).map(toMarkdown).join('\n');
}

function toMarkdown(row: CitedRow): string {
  const { quote, claimed, verdict, text } = row;
  const whose = claimed === null ? '' : `, claimed of ${inMarkdown(claimed)}`;
  const checked = verdict === null ? '' : `“${inMarkdown(quote ?? '')}”${whose}: ${inMarkdown(verdict)}\n\n`;
  if (text === '') return checked;
  const words = text.split(LINE_BREAK).map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd());
  return `${checked}${words.join('\n')}\n\n— ${describeSource(row)}\n`;
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

function describeSource(row: CitedRow): string {
  const { headline, url, path } = row;
  const title = inMarkdown(headline ?? path);
  const linked =
    url === null || !WEB.test(url) ? title : `[${title}](<${url.replace(UNSAFE, encodeURIComponent)}>)`;
  const speaker = tellSpeaker(row);
  return `${speaker === null ? '' : `${inMarkdown(speaker)}, `}in ${linked} (${inMarkdown(tellSource(row))})`;
}

const WEB = /^https?:/iu;
const UNSAFE = /[<>\s\p{Cc}]/gu;

function inMarkdown(text: string): string {
  return escapeMarkdown(oneLine(text));
}

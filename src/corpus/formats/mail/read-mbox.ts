import type { FormatFile, FormatPart } from '../format.ts';

/** A line that begins a mail: "From ana@post.example Mon Mar  9 10:00:00 2026". */
const BEGINS = /^From \S.{0,200}\d{4}(?: .{0,20})?\r?\n/u;
const SEPARATOR = Buffer.from('\nFrom ');
/** Where a mail's own line begins so, programs put a mark before it. */
const ESCAPED = /^>(?=>*From )/gmu;
/** Bytes of the line that begins a mail. */
const MAX_LINE = 300;

/**
 * Reads a mailbox, mail by mail.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4155
 */
export function* readMbox({ bytes }: FormatFile): Generator<FormatPart> {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let number = 0;
  for (const [start, end] of findMails(box)) {
    number += 1;
    const mail = box.toString('latin1', start, end).replace(ESCAPED, '');
    yield {
      name: `${number}`,
      kind: 'file',
      file: { path: 'mail.eml', bytes: Buffer.from(mail, 'latin1') },
    };
  }
  if (number === 0) throw new Error('it holds no mails');
}

function* findMails(box: Buffer): Generator<readonly [number, number]> {
  let start = -1;
  let at = 0;
  while (at !== -1) {
    const line = BEGINS.exec(box.toString('latin1', at, at + MAX_LINE))?.[0];
    if (line !== undefined) {
      if (start !== -1) yield [start, at];
      start = at + line.length;
    }
    const next = box.indexOf(SEPARATOR, at);
    at = next === -1 ? -1 : next + 1;
  }
  if (start !== -1) yield [start, box.length];
}

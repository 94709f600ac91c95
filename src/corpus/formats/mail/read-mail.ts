import PostalMime, { type Email } from 'postal-mime';
import { type Draft, draftOf } from '../../../core/article/draft.ts';
import { checkByHand, type StatedMetadata } from '../../../core/article/metadata.ts';
import { readFragment } from '../../../core/article/page/fragment.ts';
import { plainTextParagraphs } from '../../../core/article/plain-text.ts';
import { keepOnly } from '../../../core/article/prose.ts';
import type { FormatFile, FormatPart, OtherFormats } from '../format.ts';
import { writtenInMail } from './written-in-mail.ts';

const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_000_000, attachmentEncoding: 'arraybuffer' } as const;
const MAX_ATTACHMENTS = 50;
/** A mail that is meant to be read as HTML has a text that says so; it is shorter by this. */
const MIN_TEXT_SHARE = 0.4;

/**
 * Reads a mail: what its sender wrote, without what is quoted of others, and the files attached to it. Its subject is
 * the headline, its sender the author, its date the day of publication.
 */
export async function* readMail({ bytes }: FormatFile, { isRead }: OtherFormats): AsyncGenerator<FormatPart> {
  const email = await PostalMime.parse(bytes, LIMITS);
  if (email.headers.length === 0) throw new Error('it has no head of a mail');
  const attached = listAttached(email).filter(({ path }) => isRead(path));
  const draft = draftMail(email);
  const name = attached.length === 0 ? null : 'text';
  if (draft !== null) yield { name, kind: 'draft', draft };
  else if (attached.length === 0) yield { name, kind: 'left-out', reason: { kind: 'no-words' } };
  for (const file of attached) yield { name: file.path, kind: 'file', file };
}

function listAttached({ attachments }: Email): readonly FormatFile[] {
  return attachments.slice(0, MAX_ATTACHMENTS).flatMap(({ filename, content, mimeType }) => {
    const path = filename ?? (mimeType === 'message/rfc822' ? 'message.eml' : '');
    if (typeof content === 'string') return [];
    return [{ path, bytes: new Uint8Array(content) }];
  });
}

function draftMail(email: Email): Draft | null {
  const { subject = '', from, date = '', headers } = email;
  // With the sender's offset, which tells the day.
  const written = headers.find(({ key }) => key === 'date')?.value ?? '';
  const stated: StatedMetadata = {
    headline: [subject.replace(REPLY, '')],
    publisher: [],
    author: [from?.name ?? ''],
    datePublished: [written, date],
    url: [],
  };
  // A mailbox puts an empty line behind each mail, and programs have ends of lines of their own: it is the same mail.
  const text = (email.text ?? '').replace(LINE_END, '\n').trimEnd();
  const blocks = email.html === undefined ? [] : (readFragment(email.html) ?? []);
  const letters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (text.trim().length > letters * MIN_TEXT_SHARE) return draftText(text, stated);
  return blocks.length === 0 ? null : { ...draftOf(blocks, stated), ...checkByHand(stated) };
}

const LINE_END = /\r\n?/gu;
const REPLY = /^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/iu;

function draftText(text: string, stated: StatedMetadata): Draft {
  const own = writtenInMail(text);
  const prose = keepOnly(text, own);
  const paragraphs = own.flatMap(({ start, end }) =>
    plainTextParagraphs(text.slice(0, end), start).filter((each) => each.end > each.start),
  );
  return { text, prose, paragraphs, language: null, ...checkByHand(stated) };
}

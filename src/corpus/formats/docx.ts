import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { draftOf } from '../../core/article/draft.ts';
import { readFragment } from '../../core/article/page/fragment.ts';
import { stateDocument } from './document-head.ts';
import type { FormatFile, FormatPart } from './format.ts';
import { withoutHidden } from './hidden-in-word.ts';
import { openZip } from './open-zip.ts';
import { findAll, parseXml, textOf } from './xml/parse-xml.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const PROPERTIES = 'docProps/core.xml';
/** Pictures are never unpacked; this is the limit for the rest of a document. */
const LIMITS = { maxFiles: 500, maxBytes: 60_000_000 };
const MEDIA = /\/(?:media|embeddings|fonts)\//u;

/**
 * Reads a document of Word: its paragraphs and headings as it would be printed, without pictures, notes, comments and
 * hidden text.
 */
export async function* readDocx({ bytes }: FormatFile): AsyncGenerator<FormatPart> {
  const files = openZip(bytes, { ...LIMITS, wants: (name) => !MEDIA.test(name) });
  const document = files.get(DOCUMENT);
  if (document === undefined) throw new Error('it is no document of Word');
  const [written, styles] = [document, files.get(STYLES) ?? new Uint8Array()].map((bytes) =>
    new TextDecoder().decode(bytes),
  );
  const shown = withoutHidden(written ?? '', styles ?? '');
  const parts = Object.fromEntries([...files, [DOCUMENT, new TextEncoder().encode(shown)]]);
  const html = await toHtml(parts);
  const blocks = readFragment(html.replace(PICTURE, '').replace(NOTE_MARK, '').replace(NOTES, ''), true);
  if (blocks === null) return void (yield { name: null, kind: 'left-out', reason: { kind: 'too-complex' } });
  const core = parseXml(new TextDecoder().decode(files.get(PROPERTIES) ?? new Uint8Array()));
  const property = (name: string) => (core === null ? '' : textOf(findAll(core, name)[0]));
  const stated = stateDocument(blocks, { title: property('title'), author: property('creator') });
  const language = property('language');
  yield { name: null, kind: 'draft', draft: draftOf(blocks, stated, language === '' ? null : language) };
}

/** @throws where the library stumbles over parts that are not as Word writes them. */
async function toHtml(parts: Readonly<Record<string, Uint8Array>>): Promise<string> {
  try {
    const buffer = Buffer.from(zipSync({ ...parts }, STORED));
    return (await mammoth.convertToHtml({ buffer }, OPTIONS)).value;
  } catch (cause) {
    throw new Error('a part of it is damaged', { cause });
  }
}

const STORED = { level: 0 } as const;
const OPTIONS = {
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  styleMap: [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Subtitle'] => h2:fresh",
    "p[style-name='Quote'] => blockquote > p:fresh",
  ],
};
const PICTURE = /<img[^>]*>/gu;
const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^>]*>[^<]*<\/a><\/sup>/gu;
const NOTES = /<ol><li id="(?:foot|end)note-[\s\S]*<\/ol>$/u;

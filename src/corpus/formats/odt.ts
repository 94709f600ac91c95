import { draftOf } from '../../core/article/draft.ts';
import type { TextBlock } from '../../core/article/lay-out.ts';
import { stateDocument } from './document-head.ts';
import type { FormatFile, FormatPart } from './format.ts';
import { openZip } from './open-zip.ts';
import {
  findAll,
  isXmlElement,
  nameOf,
  parseXml,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml/parse-xml.ts';

const CONTENT = 'content.xml';
const META = 'meta.xml';
const LIMITS = { maxFiles: 2, maxBytes: 60_000_000 };

/** Reads a document of LibreOffice: its paragraphs and headings, without what is deleted, notes and comments. */
export function* readOdt({ bytes }: FormatFile): Generator<FormatPart> {
  const files = openZip(bytes, { ...LIMITS, wants: (name) => name === CONTENT || name === META });
  const content = parse(files.get(CONTENT));
  if (content === null) throw new Error('it is no text document');
  yield { name: null, kind: 'draft', draft: draftOdt(content, parse(files.get(META))) };
}

/** Reads a document of LibreOffice that is one XML file. */
export function* readFlatOdt({ bytes }: FormatFile): Generator<FormatPart> {
  const document = parse(bytes);
  if (document === null) throw new Error('it is no text document');
  yield { name: null, kind: 'draft', draft: draftOdt(document, document) };
}

function parse(bytes: Uint8Array | undefined): XmlElement | null {
  return bytes === undefined ? null : parseXml(new TextDecoder().decode(bytes));
}

function draftOdt(content: XmlElement, meta: XmlElement | null) {
  const [body] = findAll(content, 'text').filter(({ tagName }) => tagName === 'office:text');
  const blocks = body === undefined ? [] : listBlocks(body);
  const property = (...names: readonly string[]) => (meta === null ? '' : textOf(findAll(meta, ...names)[0]));
  const properties = { title: property('title'), author: property('initial-creator', 'creator') };
  return draftOf(blocks, stateDocument(blocks, properties));
}

/** What is no part of the text: earlier states, remarks, lists of contents, what is drawn. */
const NOT_READ: ReadonlySet<string> = new Set([
  'tracked-changes',
  'note',
  'annotation',
  'annotation-end',
  'table-of-content',
  'alphabetical-index',
  'bibliography',
  'sequence-decls',
  'frame',
  'ruby-text',
  'forms',
]);

/** Without recursion: a document may nest deeper than the stack. */
function listBlocks(body: XmlElement): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const pending: XmlNode[] = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isXmlElement(next) || NOT_READ.has(nameOf(next))) continue;
    if (next.tagName === 'text:p' || next.tagName === 'text:h') {
      const text = wordsOf(next);
      if (text !== '') blocks.push({ text, form: next.tagName === 'text:h' ? 'heading' : null });
    } else pending.push(...[...next.childNodes].reverse());
  }
  return blocks;
}

const SPACES: ReadonlyMap<string, string> = new Map([
  ['s', ' '],
  ['tab', ' '],
  ['line-break', '\n'],
]);

function wordsOf(paragraph: XmlElement): string {
  const words: string[] = [];
  const pending: XmlNode[] = [...paragraph.childNodes].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isXmlElement(next)) words.push((next.textContent ?? '').replace(WHITE_SPACE, ' '));
    else if (SPACES.has(nameOf(next))) words.push(SPACES.get(nameOf(next)) ?? '');
    else if (!NOT_READ.has(nameOf(next))) pending.push(...[...next.childNodes].reverse());
  }
  return words.join('').replace(RUN_OF_SPACES, ' ').trim();
}

const WHITE_SPACE = /\s+/gu;
const RUN_OF_SPACES = / {2,}/gu;

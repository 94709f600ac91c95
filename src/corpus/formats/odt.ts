import { draftOf } from '../../core/article/draft.ts';
import type { TextBlock } from '../../core/article/lay-out.ts';
import { stateDocument } from './document-head.ts';
import type { FormatFile, FormatPart } from './format.ts';
import { openZip } from './open-zip.ts';
import {
  childrenOf,
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
  const blocks = body === undefined ? [] : listBlocks(body, hiddenStyles(content));
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
  'hidden-text',
  'hidden-paragraph',
  'forms',
]);

/** The styles of text that is not shown. */
function hiddenStyles(content: XmlElement): ReadonlySet<string> {
  const hidden = findAll(content, 'style').filter((style) =>
    childrenOf(style, 'text-properties').some((each) => each.getAttribute('text:display') === 'none'),
  );
  return new Set(hidden.map((style) => style.getAttribute('style:name') ?? ''));
}

function isNotRead(element: XmlElement, hidden: ReadonlySet<string>): boolean {
  return NOT_READ.has(nameOf(element)) || hidden.has(element.getAttribute('text:style-name') ?? '\0');
}

/** Without recursion: a document may nest deeper than the stack. */
function listBlocks(body: XmlElement, hidden: ReadonlySet<string>): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const pending: XmlNode[] = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isXmlElement(next) || isNotRead(next, hidden)) continue;
    if (next.tagName === 'text:p' || next.tagName === 'text:h') {
      const text = wordsOf(next, hidden);
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

function wordsOf(paragraph: XmlElement, hidden: ReadonlySet<string>): string {
  const words: string[] = [];
  const pending: XmlNode[] = [...paragraph.childNodes].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isXmlElement(next)) words.push((next.textContent ?? '').replace(WHITE_SPACE, ' '));
    else if (SPACES.has(nameOf(next))) words.push(SPACES.get(nameOf(next)) ?? '');
    else if (!isNotRead(next, hidden)) pending.push(...[...next.childNodes].reverse());
  }
  return words.join('').replace(RUN_OF_SPACES, ' ').trim();
}

const WHITE_SPACE = /\s+/gu;
const RUN_OF_SPACES = / {2,}/gu;

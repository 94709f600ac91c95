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
const STYLES = 'styles.xml';
const READ: ReadonlySet<string> = new Set([CONTENT, META, STYLES]);
const LIMITS = { maxFiles: 3, maxBytes: 60_000_000 };

/** Reads a document of LibreOffice: its paragraphs and headings, without what is deleted, notes and comments. */
export function* readOdt({ bytes }: FormatFile): Generator<FormatPart> {
  const files = openZip(bytes, { ...LIMITS, wants: (name) => READ.has(name) });
  const content = parse(files.get(CONTENT));
  if (content === null) throw new Error('it is no text document');
  yield {
    name: null,
    kind: 'draft',
    draft: draftOdt(content, parse(files.get(META)), parse(files.get(STYLES))),
  };
}

/** Reads a document of LibreOffice that is one XML file. */
export function* readFlatOdt({ bytes }: FormatFile): Generator<FormatPart> {
  const document = parse(bytes);
  if (document === null) throw new Error('it is no text document');
  yield { name: null, kind: 'draft', draft: draftOdt(document, document, document) };
}

function parse(bytes: Uint8Array | undefined): XmlElement | null {
  return bytes === undefined ? null : parseXml(new TextDecoder().decode(bytes));
}

function draftOdt(content: XmlElement, meta: XmlElement | null, styles: XmlElement | null) {
  const [body] = findAll(content, 'text').filter(({ tagName }) => tagName === 'office:text');
  const blocks =
    body === undefined ? [] : listBlocks(body, hiddenStyles([content, ...(styles === null ? [] : [styles])]));
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

/** Styles are made of others, a few deep. */
const MAX_DEPTH = 20;

/** The styles of text that is not shown, each behind its family; a style is like the one that it is made of. */
function hiddenStyles(documents: readonly XmlElement[]): ReadonlySet<string> {
  const byName = new Map<string, XmlElement>();
  for (const document of documents) {
    for (const style of findAll(document, 'style')) {
      const family = style.getAttribute('style:family') ?? '';
      byName.set(`${family} ${style.getAttribute('style:name') ?? ''}`, style);
    }
  }
  const hides = (name: string, depth = 0): boolean => {
    const style = byName.get(name);
    if (style === undefined || depth > MAX_DEPTH) return false;
    const [display] = childrenOf(style, 'text-properties').flatMap(
      (each) => each.getAttribute('text:display') ?? [],
    );
    if (display !== undefined) return display === 'none';
    const family = style.getAttribute('style:family') ?? '';
    return hides(`${family} ${style.getAttribute('style:parent-style-name') ?? ''}`, depth + 1);
  };
  return new Set([...byName.keys()].filter((name) => hides(name)));
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h']);

function isNotRead(element: XmlElement, hidden: ReadonlySet<string>): boolean {
  const name = nameOf(element);
  if (NOT_READ.has(name) || element.getAttribute('text:display') === 'none') return true;
  const style = element.getAttribute('text:style-name') ?? '';
  // A style of no family is anybody's.
  return hidden.has(` ${style}`) || hidden.has(`${PARAGRAPHS.has(name) ? 'paragraph' : 'text'} ${style}`);
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

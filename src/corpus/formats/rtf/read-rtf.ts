import { draftOf } from '../../../core/article/draft.ts';
import type { TextBlock } from '../../../core/article/lay-out.ts';
import { type DocumentProperties, stateDocument } from '../document-head.ts';
import type { FormatFile, FormatPart } from '../format.ts';
import { changeState, FIRST_STATE, type RtfFonts, type RtfState } from './rtf-state.ts';
import { ENDS_PARAGRAPH, NOT_READ, WRITTEN } from './rtf-text.ts';
import { type RtfToken, readTokens } from './rtf-tokens.ts';

/**
 * Reads a document in RTF: its paragraphs and headings, without heads and feet, notes, pictures and what was deleted.
 */
export function* readRtf({ bytes }: FormatFile): Generator<FormatPart> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!source.startsWith('{\\rtf')) throw new Error('it is no RTF');
  const { blocks, properties } = readDocument(readTokens(source));
  yield { name: null, kind: 'draft', draft: draftOf(blocks, stateDocument(blocks, properties)) };
}

interface RtfDocument {
  readonly blocks: readonly TextBlock[];
  readonly properties: DocumentProperties;
}

/** Groups in groups; deeper ones change nothing for the groups around them. */
const MAX_DEPTH = 1_000;

function readDocument(tokens: Iterable<RtfToken>): RtfDocument {
  const writer = createWriter();
  const fonts: RtfFonts = { encoding: FIRST_STATE.encoding, current: 0, encodings: new Map() };
  const outer: RtfState[] = [];
  let state = FIRST_STATE;
  let depth = 0;
  let isOptional = false;
  for (const token of tokens) {
    if (token.kind === 'bytes') writer.addBytes(token.bytes);
    else if (token.kind === 'open') {
      writer.flush(state);
      depth += 1;
      if (depth <= MAX_DEPTH) outer.push(state);
    } else if (token.kind === 'close') {
      writer.flush(state);
      writer.endGroup(state);
      depth -= 1;
      if (depth < MAX_DEPTH) state = outer.pop() ?? FIRST_STATE;
    } else {
      writer.flush(state);
      const { word, number } = token;
      const isSkipped = NOT_READ.has(word) || (isOptional && word !== 'shppict');
      isOptional = word === '*';
      if (word === 'u' && number !== null) writer.addUnicode(number, state);
      else if (isSkipped) state = { ...state, to: 'nowhere' };
      else if (ENDS_PARAGRAPH.has(word)) writer.endParagraph(state);
      else if (WRITTEN.has(word)) writer.put(WRITTEN.get(word) ?? '', state);
      else state = { ...state, ...changeState(word, number, fonts) };
    }
  }
  writer.flush(state);
  writer.endParagraph({ ...state, to: 'text' });
  return writer.document();
}

const HEADING = /^(?:heading|überschrift|titre|título|kop|rubrik)\b|^(?:sub)?title;?$/iu;
const SPACES = /[ \t\u00a0]+/gu;

/** Takes words, and makes paragraphs of them. */
function createWriter() {
  const blocks: TextBlock[] = [];
  const headings = new Set<number>();
  const properties = { title: '', author: '' };
  let words = '';
  let styleName = '';
  let property = '';
  let bytes = '';
  let skip = 0;
  const put = (text: string, { to, isHidden }: RtfState): void => {
    if (to === 'style') styleName += text;
    else if (to === 'title' || to === 'author') property += text;
    else if (to === 'text' && !isHidden) words += text;
  };
  return {
    put,
    /** Bytes wait until all of a character are there; those that stand for the last one are passed over. */
    addBytes(added: string): void {
      const skipped = Math.min(skip, added.length);
      skip -= skipped;
      bytes += added.slice(skipped);
    },
    addUnicode(number: number, state: RtfState): void {
      put(String.fromCharCode(number < 0 ? number + 0x10000 : number), state);
      skip = state.fallback;
    },
    flush(state: RtfState): void {
      if (bytes !== '') put(decode(bytes, state.encoding), state);
      bytes = '';
    },
    endGroup({ to, style }: RtfState): void {
      if (to === 'style' && HEADING.test(styleName.trim())) headings.add(style);
      styleName = '';
      // A program may state its properties twice.
      if ((to === 'title' || to === 'author') && property !== '') properties[to] ||= property;
      property = '';
    },
    endParagraph({ to, style, isOutlined }: RtfState): void {
      if (to !== 'text') return;
      const text = words.replace(SPACES, ' ').trim();
      words = '';
      if (text !== '') blocks.push({ text, form: isOutlined || headings.has(style) ? 'heading' : null });
    },
    document: (): RtfDocument => ({ blocks, properties }),
  };
}

const NOT_ASCII = /[^\0-\x7f]/u;

function decode(bytes: string, encoding: string): string {
  return NOT_ASCII.test(bytes) ? new TextDecoder(encoding).decode(Buffer.from(bytes, 'latin1')) : bytes;
}

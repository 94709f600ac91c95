import { draftOf } from '../../core/article/draft.ts';
import type { TextBlock } from '../../core/article/lay-out.ts';
import { checkByHand, type StatedMetadata } from '../../core/article/metadata.ts';
import { readFragment } from '../../core/article/page/fragment.ts';
import type { FormatFile, FormatPart } from './format.ts';
import { openZip } from './open-zip.ts';
import { findAll, parseXml, textOf, type XmlElement } from './xml/parse-xml.ts';

const CONTAINER = 'META-INF/container.xml';
const LIMITS = { maxFiles: 5_000, maxBytes: 60_000_000 };
const TEXT = /(?:\.(?:x?html?|opf|xml))$/iu;

/** Reads a book as one article, chapter after chapter in its own order. */
export function* readEpub({ bytes }: FormatFile): Generator<FormatPart> {
  const files = openZip(bytes, { ...LIMITS, wants: (name) => TEXT.test(name) });
  const decode = (path: string) => new TextDecoder().decode(files.get(path) ?? new Uint8Array());
  const container = parseXml(decode(CONTAINER));
  const opf = (container && findAll(container, 'rootfile')[0]?.getAttribute('full-path')) ?? '';
  const book = parseXml(decode(opf));
  if (book === null) throw new Error('it is no EPUB');
  const folder = opf.slice(0, opf.lastIndexOf('/') + 1);
  const blocks = listChapters(book).flatMap((href): readonly TextBlock[] => {
    const body = BODY.exec(decode(`${folder}${unescapePath(href)}`))?.groups?.['body'] ?? '';
    return readFragment(body, true) ?? [];
  });
  const language = textOf(findAll(book, 'language')[0]);
  yield {
    name: null,
    kind: 'draft',
    draft: draftOf(blocks, stateBook(book), language === '' ? null : language),
  };
}

/** Names of files are addresses there. */
function unescapePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const BODY = /<body\b[^>]*>(?<body>[\s\S]*)<\/body>/iu;

function listChapters(book: XmlElement): readonly string[] {
  const hrefs = new Map(
    findAll(book, 'item').map((item) => [item.getAttribute('id') ?? '', item.getAttribute('href') ?? '']),
  );
  const listed = findAll(book, 'itemref').flatMap(
    (each) => hrefs.get(each.getAttribute('idref') ?? '') ?? [],
  );
  // A chapter that is listed thousands of times is one chapter.
  return [...new Set(listed)];
}

function stateBook(book: XmlElement): StatedMetadata {
  const texts = (name: string) => findAll(book, name).map(textOf);
  const stated: StatedMetadata = {
    headline: texts('title'),
    publisher: texts('publisher'),
    author: [texts('creator').join(', ')],
    datePublished: texts('date'),
    url: [],
  };
  const date = checkByHand(stated).metadata.datePublished;
  return { ...stated, datePublished: date === null ? [] : [date] };
}

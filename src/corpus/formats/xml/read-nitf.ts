import { draftOf } from '../../../core/article/draft.ts';
import type { TextBlock } from '../../../core/article/lay-out.ts';
import { checkByHand, type StatedMetadata } from '../../../core/article/metadata.ts';
import { namesFirst } from '../../../core/article/page/outlet-name.ts';
import { isTakenBack, noticesIn, takenBack } from '../agency-status.ts';
import type { FormatPart } from '../format.ts';
import {
  findAll,
  isXmlElement,
  nameOf,
  parseXml,
  textOf,
  type XmlElement,
  type XmlNode,
} from './parse-xml.ts';

/**
 * Reads an article of an agency in NITF.
 *
 * @see https://iptc.org/standards/nitf/
 */
export function* readNitf(text: string): Generator<FormatPart> {
  const nitf = parseXml(text);
  if (nitf === null) throw new Error('it is no NITF');
  const status = findAll(nitf, 'docdata')[0]?.getAttribute('management-status') ?? '';
  const { blocks, stated, language } = readNitfElement(nitf);
  const { item = [], embargoed = [], datePublished } = stated;
  if (isTakenBack(status)) yield { name: null, kind: 'left-out', reason: takenBack(item, datePublished) };
  else if (EMBARGOED.test(status) && embargoed.length === 0)
    yield { name: null, kind: 'left-out', reason: { kind: 'embargoed', until: null } };
  else yield { name: null, kind: 'draft', draft: draftOf(blocks, stated, language) };
}

const EMBARGOED = /^embargoed$/iu;

/** What an article in NITF says. */
export interface NitfArticle {
  readonly blocks: readonly TextBlock[];
  readonly stated: StatedMetadata;
  readonly language: string | null;
}

/** Reads the element `nitf`, by itself or in an envelope. */
export function readNitfElement(nitf: XmlElement): NitfArticle {
  const [content] = findAll(nitf, 'body.content');
  const first = (...names: readonly string[]) => textOf(findAll(nitf, ...names)[0]);
  const attributes = (element: string, ...names: readonly string[]) =>
    findAll(nitf, element).flatMap((each) => names.map((name) => each.getAttribute(name) ?? ''));
  const datePublished = [...attributes('pubdata', 'date.publication'), ...attributes('date.issue', 'norm')];
  const stated: StatedMetadata = {
    headline: [first('hl1'), first('title')],
    publisher: namesFirst([
      ...attributes('pubdata', 'name'),
      ...attributes('doc.copyright', 'holder'),
      first('distributor'),
    ]),
    author: [first('byline').replace(BY, '')],
    datePublished: datePublished.filter((date) => date !== ''),
    url: attributes('pubdata', 'ex-ref').filter((url) => url.startsWith('http')),
    notice: [
      ...findAll(nitf, 'correction').map(() => 'correction'),
      ...attributes('ed-msg', 'info').flatMap(noticesIn),
    ],
    item: [...attributes('doc-id', 'id-string'), ...attributes('correction', 'id-string')],
    embargoed: attributes('date.release', 'norm').filter((date) => date !== ''),
  };
  const date = checkByHand(stated).metadata.datePublished;
  return {
    blocks: content === undefined ? [] : listBlocks(content),
    stated: { ...stated, datePublished: date === null ? stated.datePublished : [date] },
    language: nitf.getAttribute('xml:lang'),
  };
}

const BY = /^by\s+/iu;

const FORMS: ReadonlyMap<string, (TextBlock['form'] & string) | 'text'> = new Map([
  ['p', 'text'],
  ['hl1', 'heading'],
  ['hl2', 'heading'],
  ['bq', 'quotation'],
  ['li', 'text'],
]);
const NOT_READ: ReadonlySet<string> = new Set(['media', 'table', 'note', 'fn', 'pre', 'nitf-table']);

function listBlocks(content: XmlElement): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const pending: XmlNode[] = [content];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isXmlElement(next) || NOT_READ.has(nameOf(next))) continue;
    const form = FORMS.get(nameOf(next));
    const text = form === undefined ? '' : textOf(next);
    if (form === undefined) pending.push(...[...next.childNodes].reverse());
    else if (text !== '') blocks.push({ text, form: form === 'text' ? null : form });
  }
  return blocks;
}

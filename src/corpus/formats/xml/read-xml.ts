import { decodeFile } from '../decode-file.ts';
import type { FormatFile, FormatPart } from '../format.ts';
import { readFeed } from './read-feed.ts';
import { readNewsMl } from './read-newsml.ts';
import { readNitf } from './read-nitf.ts';
import { rootOf } from './scan-elements.ts';

/** Takes XML apart. */
type XmlReader = (text: string) => Iterable<FormatPart>;

/** By the name of the outermost element, without its prefix. */
const READERS: ReadonlyMap<string, XmlReader> = new Map([
  ['rss', readFeed],
  ['feed', readFeed],
  ['RDF', readFeed],
  ['nitf', readNitf],
  ['newsItem', readNewsMl],
  ['newsMessage', readNewsMl],
]);

/** Reads XML by what it is: a feed, WordPress's export, NITF or NewsML-G2. */
export function* readXml({ bytes }: FormatFile): Generator<FormatPart> {
  const text = decodeFile(bytes);
  const reader = READERS.get(rootOf(text));
  if (reader === undefined) yield { name: null, kind: 'left-out', reason: { kind: 'unknown-format' } };
  else yield* reader(text);
}

import type { FormatFile, FormatPart, OtherFormats } from './format.ts';
import { openZip } from './open-zip.ts';

const LIMITS = { maxFiles: 10_000, maxBytes: 300_000_000 };
/** What systems put beside files, and what explains them. */
const PASSED_OVER = /(?:^|\/)(?:\.|__MACOSX\/|readme\.md$)/iu;

/** Reads the articles in a ZIP archive, each by its own format. */
export function* readZip({ bytes }: FormatFile, { isRead }: OtherFormats): Generator<FormatPart> {
  const files = openZip(bytes, {
    ...LIMITS,
    wants: (name) => isRead(name) && !PASSED_OVER.test(name),
  });
  if (files.size === 0) throw new Error('it holds no article');
  for (const path of [...files.keys()].sort()) {
    const own = files.get(path);
    if (own !== undefined) yield { name: path, kind: 'file', file: { path, bytes: own } };
  }
}

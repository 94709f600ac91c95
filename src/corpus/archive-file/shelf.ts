import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import process from 'node:process';
import type { QuotedArticle } from '../../core/statement.ts';
import { openArticles, packArticles } from '../../core/stored/stored-articles.ts';
import type { Notices } from '../../ports/ports.ts';
import { readFaultCode } from '../../store/faults.ts';
import { createBlockWriter, openBlocks } from './block-file.ts';

/** Puts articles on the disk while the rest of an archive is read, so that its indexes are built once, of all. */
export interface Shelf {
  /**
   * The same articles in the same order, read from the disk when somebody looks into them; null where they cannot be
   * written, with a notice.
   */
  put(
    quoted: readonly QuotedArticle[],
    run: <Result>(steps: Generator<void, Result>) => Promise<Result>,
  ): Promise<readonly QuotedArticle[] | null>;
  /** Removes what was put there; nothing can be read from it afterwards. */
  clear(): void;
}

/** @param archive - the file of the archive, beside which the articles are put. */
export function createShelf(archive: string, notices: Notices): Shelf {
  const files: string[] = [];
  return {
    async put(quoted, run) {
      const file = `${archive}-${process.pid}-${randomUUID()}`;
      files.push(file);
      try {
        const written = createBlockWriter(file);
        const packed = await run(packArticles(quoted, written.take)).finally(written.end);
        return openArticles(
          packed,
          openBlocks(file, written.sections(), () => {}),
        ).quoted;
      } catch (error) {
        notices.warn(`${file} cannot be written (${readFaultCode(error)}). Make room on its disk.`);
        return null;
      }
    },
    clear() {
      for (const file of files) rmSync(file, { force: true });
    },
  };
}

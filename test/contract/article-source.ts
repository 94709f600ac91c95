import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { englishQuotations } from '../../src/core/language/english/quotations/english-quotations.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { NO_STORE } from '../../src/corpus/analysis-store/analysis-store.ts';
import { createArchiveReader } from '../../src/corpus/archive-reader.ts';
import type { ArticleSource } from '../../src/corpus/article-source.ts';

/** A source, and hands that change what it holds. */
export interface SourceStage {
  readonly source: ArticleSource;
  /** Whether it stamps its files. */
  readonly hasStamps: boolean;
  /** Writes a file, each time at another time of its source's clock. */
  put(path: string, content: string): Promise<void>;
  remove(path: string): Promise<void>;
}

const A = 'Ana Ruiz said: “We will build it.”\n';
const B = 'Ken Ode said: “We will cross it.”\n';
const MAX_BYTES = 1_000;

/** What every source of articles must do. */
export function describeArticleSource(name: string, open: () => Promise<SourceStage>): void {
  describe(`${name}: files`, () => {
    it('lists them by code unit, those in folders among the others', async () => {
      const { source, put } = await open();
      for (const path of ['b.txt', 'a/c.txt', 'a.txt', 'Z.txt', 'é.txt']) await put(path, path);
      expect(await source.list()).toMatchObject({
        articles: ['Z.txt', 'a.txt', 'a/c.txt', 'b.txt', 'é.txt'],
      });
    });

    it('gives the bytes of each', async () => {
      const { source, put } = await open();
      await put('a.txt', '“été”');
      const read = await source.read('a.txt', MAX_BYTES);
      expect(read.kind === 'bytes' && new TextDecoder().decode(read.bytes)).toBe('“été”');
    });

    it('leaves out a file that is larger than it may be, and no smaller one', async () => {
      const { source, put } = await open();
      await put('a.txt', 'a'.repeat(MAX_BYTES));
      await put('b.txt', 'a'.repeat(MAX_BYTES + 1));
      expect(await source.read('a.txt', MAX_BYTES)).toMatchObject({ kind: 'bytes' });
      expect(await source.read('b.txt', MAX_BYTES)).toEqual({
        kind: 'left-out',
        reason: { kind: 'too-large', bytes: MAX_BYTES + 1, maxBytes: MAX_BYTES },
      });
    });

    it('leaves out a file that went after it was listed, and has no stamp for it', async () => {
      const { source, put, remove } = await open();
      await put('a.txt', A);
      await source.list();
      await remove('a.txt');
      expect(await source.read('a.txt', MAX_BYTES)).toMatchObject({ kind: 'left-out' });
      expect(await source.stamps(['a.txt'])).toEqual(new Map([['a.txt', null]]));
    });

    it('gives a file the stamp that came with its bytes for as long as these are the same, and no longer', async () => {
      const { source, hasStamps, put } = await open();
      await put('a.txt', A);
      letTimePass();
      const read = await source.read('a.txt', MAX_BYTES);
      const stamp = read.kind === 'bytes' ? read.stamp : null;
      expect(stamp !== null).toBe(hasStamps);
      const stampNow = async () => (await source.stamps(['a.txt'])).get('a.txt');
      if (stamp !== null) expect(await stampNow()).toEqual(stamp);
      await put('a.txt', B);
      expect(stamp === null || (await stampNow())).not.toEqual(stamp);
    });
  });

  describe(`${name}: an archive of it`, () => {
    async function openReader() {
      const { source, ...hands } = await open();
      const dependencies = {
        maxBytes: MAX_BYTES,
        analyser: createLocalAnalyser(englishQuotations),
        version: '',
        store: NO_STORE,
      };
      const reader = createArchiveReader(source, dependencies);
      const read = async () => {
        const result = await reader.read({ notices: { warn: () => {} } });
        return result.kind === 'read' ? result.quoted.map(({ article }) => article) : result;
      };
      return { ...hands, read };
    }

    it('follows what comes, changes and goes, and keeps the same object for what stays', async () => {
      const { put, remove, read } = await openReader();
      await put('a.txt', A);
      await put('b.txt', B);
      const first = await read();
      expect(first).toMatchObject([{ path: 'a.txt' }, { path: 'b.txt' }]);
      await remove('a.txt');
      await put('c.txt', A.replace('Ruiz', 'Reyes'));
      const second = await read();
      expect(second).toMatchObject([{ path: 'b.txt' }, { path: 'c.txt' }]);
      if ('kind' in first || 'kind' in second) return;
      expect(second[0]).toBe(first[1]);
      await put('b.txt', B.replace('Ode', 'Oduya'));
      expect(await read()).toMatchObject([{ text: expect.stringContaining('Oduya') }, { path: 'c.txt' }]);
    });

    it('fails in one line where there is no article', async () => {
      const { put, read } = await openReader();
      await put('a.txt', '');
      expect(await read()).toEqual({ kind: 'failed', message: expect.stringMatching(/^[^\n]+\.$/) });
    });
  });
}

/** A minute passes, after which a folder's stamps can be relied on. */
function letTimePass(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

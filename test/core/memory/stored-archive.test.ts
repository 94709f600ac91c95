import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/core/language/english/index.ts';
import { finish } from '../../../src/core/layers/finish.ts';
import type { Change } from '../../../src/core/layers/layers.ts';
import {
  buildLayeredArchive,
  changeArchive,
  type LayeredArchive,
  renewParts,
} from '../../../src/core/memory/layered-archive.ts';
import { buildArchive } from '../../../src/core/memory/memory-archive.ts';
import { miniSearchEngine } from '../../../src/core/search/minisearch-engine.ts';
import type { SearchEngine } from '../../../src/core/search/search-engine.ts';
import { segmentEngine } from '../../../src/core/search/segments/segment-engine.ts';
import { freezeDirectory } from '../../../src/core/speakers/stored/stored-directory.ts';
import type { QuotedArticle } from '../../../src/core/statement.ts';
import { describeArchive } from '../../contract/archive.ts';
import { changingArchive } from '../../fixtures/changing-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';
import { storeArchive } from '../../fixtures/store-archive.ts';
import { tellArchive, tellSpeakers } from '../../fixtures/tell-archive.ts';

const ALL = ['search', 'sentences', 'speakers', 'sayings'] as const;

function storeAll(quoted: readonly QuotedArticle[], engine: SearchEngine = segmentEngine): LayeredArchive {
  return storeArchive(buildLayeredArchive(quoted, engine, english));
}

/** A change with an archive's own articles for those that go. */
function change(archive: LayeredArchive, { gone, come }: Change): LayeredArchive {
  const paths = new Set(gone.map(({ article }) => article.path));
  const own = archive.indexes.quoted.filter(({ article }) => paths.has(article.path));
  return finish(changeArchive(archive, { gone: own, come }));
}

const OTHER = sketchStatement('We will rebuild the harbour bridge', 'Ana Ruiz', { path: 'other.txt' });

/** An engine, and how many archives are tried with it: MiniSearch indexes all anew after each change. */
const ENGINES: readonly [name: string, engine: SearchEngine, runs: number][] = [
  ['segments', segmentEngine, 40],
  ['MiniSearch', miniSearchEngine, 8],
];

describe.each(ENGINES)('with %s', (_, engine) => {
  describeArchive('opened again', async (quoted) => storeAll(quoted, engine));
  describeArchive('opened again, out of which one has gone', async (quoted) =>
    change(storeAll([OTHER, ...quoted], engine), { gone: [OTHER], come: [] }),
  );
  describeArchive('opened again, to which every article came', async (quoted) =>
    change(storeAll([], engine), { gone: [], come: quoted }),
  );
});

test.each(ENGINES)(
  'with %s answers as one that is built, after changes too, and can be written again',
  async (_, engine, numRuns) => {
    await fc.assert(
      fc.asyncProperty(changingArchive, fc.nat(5), async (steps, opened) => {
        let archive = buildLayeredArchive([], engine, english);
        for (const [place, step] of steps.entries()) {
          archive = change(archive, step.change);
          if (place === opened % steps.length) archive = storeArchive(finish(renewParts(archive, ALL)));
        }
        const last = steps.at(-1)?.after ?? [];
        const anew = buildArchive(last, miniSearchEngine, english);
        expect(await tellArchive(archive, last)).toEqual(await tellArchive(anew, last));
        const again = storeArchive(finish(renewParts(archive, ALL)));
        expect(await tellArchive(again, last)).toEqual(await tellArchive(anew, last));
        expect(await tellSpeakers(again, last)).toEqual(await tellSpeakers(anew, last));
      }),
      { numRuns },
    );
  },
  60_000,
);

test('is not written while something stands beside what it was built of', () => {
  const archive = change(storeAll([]), { gone: [], come: [OTHER] });
  expect(() => storeArchive(archive)).toThrow(RangeError);
});

test('an article has all that it had, what few have too', () => {
  const { article, quotations } = OTHER;
  const whole: QuotedArticle['article'] = {
    ...article,
    ...{ isUnread: true, filledIn: ['author'], captions: [{ start: 0, end: 2 }], author: 'Bo Reed' },
    prose: `${article.text.slice(0, -2)}  `,
  };
  const [again] = storeAll([{ article: whole, quotations }]).indexes.quoted;
  if (again === undefined) throw new Error('no article');
  const { text, prose, paragraphs } = again.article;
  expect({ ...again.article, text, prose, paragraphs }).toEqual(whole);
  expect(again.quotations).toEqual(quotations);
});

test('a statement of an article that is not among those written is refused, and never another’s', () => {
  const speakers = buildLayeredArchive([OTHER], segmentEngine, english).indexes.speakers;
  expect(() => freezeDirectory(speakers, [])).toThrow(RangeError);
});

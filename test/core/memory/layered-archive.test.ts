import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/core/archive.ts';
import { english } from '../../../src/core/language/english/index.ts';
import { finish } from '../../../src/core/layers/finish.ts';
import type { Change } from '../../../src/core/layers/layers.ts';
import {
  buildLayeredArchive as buildLayered,
  changeArchive,
  type LayeredArchive,
  renewParts,
  takeParts,
} from '../../../src/core/memory/layered-archive.ts';
import { buildArchive } from '../../../src/core/memory/memory-archive.ts';
import { miniSearchEngine } from '../../../src/core/search/minisearch-engine.ts';
import type { SearchEngine } from '../../../src/core/search/search-engine.ts';
import { segmentEngine } from '../../../src/core/search/segments/segment-engine.ts';
import type { QuotedArticle } from '../../../src/core/statement.ts';
import { describeArchive } from '../../contract/archive.ts';
import { changingArchive } from '../../fixtures/changing-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';
import { tellArchive, tellSpeakers } from '../../fixtures/tell-archive.ts';

const OTHER = sketchStatement('We will rebuild the harbour bridge', 'Ana Ruiz', { path: 'other.txt' });

const buildLayeredArchive = (quoted: readonly QuotedArticle[], engine: SearchEngine = segmentEngine) =>
  buildLayered(quoted, engine, english);

function change(archive: LayeredArchive, changed: Change): LayeredArchive {
  return finish(changeArchive(archive, changed));
}

describe.each([
  ['segments', segmentEngine],
  ['MiniSearch', miniSearchEngine],
])('with %s', (_, engine) => {
  describeArchive('in layers', async (quoted) => buildLayeredArchive(quoted, engine));
  describeArchive('in layers, to which every article came by itself', async (quoted) =>
    quoted.reduce(
      (archive, each) => change(archive, { gone: [], come: [each] }),
      buildLayeredArchive([], engine),
    ),
  );
  describeArchive('in layers, out of which one has gone', async (quoted) =>
    change(buildLayeredArchive([OTHER, ...quoted], engine), { gone: [OTHER], come: [] }),
  );
});

const ALL = ['search', 'sentences', 'speakers', 'sayings'] as const;

test('answers in layers as one that is built anew, and renewed it does so in all', async () => {
  await fc.assert(
    fc.asyncProperty(changingArchive, async ([first, ...others]) => {
      let archive = buildLayeredArchive(first?.after ?? []);
      for (const step of others) archive = change(archive, step.change);
      const last = others.at(-1)?.after ?? [];
      const anew = buildArchive(last, miniSearchEngine, english);
      expect(await tellArchive(archive, last)).toEqual(await tellArchive(anew, last));
      const renewed = finish(renewParts(archive, ALL));
      expect(await tellArchive(renewed, last)).toEqual(await tellArchive(anew, last));
      expect(await tellSpeakers(renewed, last)).toEqual(await tellSpeakers(anew, last));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('takes over what was built anew while it went on changing', async () => {
  await fc.assert(
    fc.asyncProperty(changingArchive, async ([first, ...others]) => {
      let archive = buildLayeredArchive(first?.after ?? []);
      const renewed = finish(renewParts(archive, ALL));
      for (const step of others) archive = change(archive, step.change);
      const last = others.at(-1)?.after ?? [];
      const before = await tellArchive(archive, last);
      for (const part of ALL) archive = takeParts(archive, renewed, [part]);
      expect(await tellArchive(archive, last)).toEqual(before);
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('what was asked of an archive before a change is answered as it was', async () => {
  const before = buildLayeredArchive([OTHER]);
  const state = before.asOfNow();
  const told = await tellAll(state, [OTHER]);
  const another = sketchStatement('Nobody pays for piers', 'Ken Ode', { path: 'b.txt' });
  const after = change(before, { gone: [OTHER], come: [another] });
  expect(await tellAll(state, [OTHER])).toEqual(told);
  expect(await after.revision()).not.toBe(await before.revision());
  expect(await after.statements({ speaker: 'ana-ruiz' })).toEqual([]);
});

async function tellAll(archive: Archive, quoted: readonly QuotedArticle[]) {
  return [await tellArchive(archive, quoted), await tellSpeakers(archive, quoted)];
}

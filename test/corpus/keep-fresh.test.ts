import { expect, test } from 'vitest';
import type { Refreshed } from '../../src/corpus/fresh-archive.ts';
import { keepFresh } from '../../src/corpus/keep-fresh.ts';
import { createRecordingLog } from '../fakes/recording-log.ts';

const EVERY = 300_000;

/** A folder that comes to one thing after another, and a timer that goes off when it is told to. */
function open(results: readonly (Refreshed | Error)[]) {
  const left = [...results];
  const log = createRecordingLog();
  const waiting: { readonly milliseconds: number; readonly call: () => void }[] = [];
  const looks: (string | undefined)[] = [];
  let replaced = 0;
  let isWatched = false;
  let change = () => {};
  const keeping = keepFresh({
    fresh: {
      refresh: async (look) => {
        looks.push(look);
        const next = left.shift() ?? { kind: 'same' };
        if (next instanceof Error) throw next;
        return next;
      },
    },
    every: EVERY,
    watch: (onEvent) => {
      isWatched = true;
      change = onEvent;
      return {
        close: () => {
          isWatched = false;
        },
      };
    },
    timer: {
      after: (milliseconds, call) => {
        const entry = { milliseconds, call };
        waiting.push(entry);
        return () => void waiting.splice(waiting.indexOf(entry), 1);
      },
    },
    log,
    onReplaced: () => {
      replaced += 1;
    },
  });
  const goOff = async () => {
    const [entry] = waiting.splice(0, 1);
    entry?.call();
    await expect.poll(() => waiting.length).toBe(1);
  };
  return {
    ...{ keeping, log, waiting, goOff, looks },
    replaced: () => replaced,
    isWatched: () => isWatched,
    change: () => change(),
  };
}

test('the folder is looked at again and again, and who keeps something of the archive is told of another', async () => {
  const { log, waiting, goOff, replaced } = open([
    { kind: 'same' },
    { kind: 'replaced', articles: 7 },
    { kind: 'same' },
  ]);
  for (const expected of [0, 1, 1]) {
    expect(waiting[0]?.milliseconds).toBe(EVERY);
    await goOff();
    expect(replaced()).toBe(expected);
  }
  expect(log.entries).toMatchObject([{ event: 'archive-refreshed', fields: { articles: 7 } }]);
});

test('a folder that cannot be read is logged once for each reason, and looked at again', async () => {
  const gone = { kind: 'failed', line: 'gone' } as const;
  const { log, goOff } = open([gone, gone, { kind: 'same' }, gone, new Error('torn')]);
  for (let times = 0; times < 5; times += 1) await goOff();
  expect(log.entries.map(({ fields }) => fields['reason'])).toEqual(['gone', 'gone', 'Error: torn']);
});

test('after the stop it is not looked at any more', async () => {
  const { keeping, waiting, isWatched, change } = open([]);
  expect(isWatched()).toBe(true);
  await keeping.stop();
  change();
  expect([waiting, isWatched()]).toEqual([[], false]);
});

test('a folder that tells of a change is looked at soon, when nothing more has happened for a moment', async () => {
  const { waiting, change, replaced } = open([{ kind: 'replaced', articles: 7 }]);
  change();
  change();
  const soon = waiting.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  expect(soon).toEqual([300, 1_200, EVERY]);
  const quiet = waiting.findIndex(({ milliseconds }) => milliseconds === 300);
  waiting.splice(quiet, 1)[0]?.call();
  await expect.poll(() => waiting.map(({ milliseconds }) => milliseconds)).toEqual([EVERY]);
  expect(replaced()).toBe(1);
});

test('after an event only what was told of is looked at, and now and then every file', async () => {
  const { waiting, change, goOff, looks } = open([]);
  await goOff();
  change();
  waiting
    .splice(
      waiting.findIndex(({ milliseconds }) => milliseconds === 300),
      1,
    )[0]
    ?.call();
  await expect.poll(() => waiting.map(({ milliseconds }) => milliseconds)).toEqual([EVERY]);
  await goOff();
  expect(looks).toEqual(['all', 'told', 'all']);
});

test('a folder in which something happens all the time is not waited for', async () => {
  const { waiting, change, replaced } = open([{ kind: 'replaced', articles: 7 }]);
  change();
  const patience = waiting.findIndex(({ milliseconds }) => milliseconds === 1_200);
  change();
  waiting.splice(patience, 1)[0]?.call();
  await expect.poll(() => waiting.map(({ milliseconds }) => milliseconds)).toEqual([EVERY]);
  expect(replaced()).toBe(1);
});

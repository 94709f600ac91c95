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
  let replaced = 0;
  const keeping = keepFresh({
    fresh: {
      refresh: async () => {
        const next = left.shift() ?? { kind: 'same' };
        if (next instanceof Error) throw next;
        return next;
      },
    },
    every: EVERY,
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
  return { keeping, log, waiting, goOff, replaced: () => replaced };
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
  const { keeping, waiting } = open([]);
  await keeping.stop();
  expect(waiting).toEqual([]);
});

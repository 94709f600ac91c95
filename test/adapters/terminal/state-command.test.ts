import path from 'node:path';
import { expect, test } from 'vitest';
import { runState } from '../../../src/adapters/terminal/state-command.ts';

const FILE = path.resolve('/desk/state.db');

async function run(words: string, stateUrl: string | null = 'postgres://desk@db.example/verbatim') {
  const copied: unknown[] = [];
  const done = await runState(
    async (...given) => {
      copied.push(given);
      return { ok: true, rows: 2 };
    },
    { stateFile: FILE, stateUrl },
    { words, options: { replace: true } },
  );
  return { done, copied };
}

test('what is set is named by its variable', async () => {
  expect(await run('copy STATE_FILE STATE_URL')).toEqual({
    done: { ok: true, text: 'Copied: 2 rows. Nothing was deleted where they came from.\n' },
    copied: [[FILE, 'postgres://desk@db.example/verbatim', true]],
  });
  expect((await run('copy postgres://a@b/c copy.db')).copied).toEqual([
    ['postgres://a@b/c', path.resolve('copy.db'), true],
  ]);
});

test('what is none is refused, and nothing is copied', async () => {
  for (const words of ['', 'copy', 'copy a', 'copy a b c', 'move a b'])
    expect(await run(words)).toMatchObject({ done: { ok: false }, copied: [] });
  expect(await run('copy STATE_FILE STATE_URL', null)).toMatchObject({ done: { ok: false }, copied: [] });
});

import { expect, test } from 'vitest';
import { createKeyedQueue } from '../../../src/chat/desk/keyed-queue.ts';
import { createGate } from '../../fakes/gate.ts';

test('tasks of one name go one after the other, those of another run beside', async () => {
  const turns = createKeyedQueue();
  const gate = createGate();
  const done: string[] = [];
  const first = turns.take('one', () => gate.passed.then(() => done.push('first')));
  const second = turns.take('one', async () => done.push('second'));
  await turns.take('other', async () => done.push('beside'));
  gate.open();
  await Promise.all([first, second]);
  expect(done).toEqual(['beside', 'first', 'second']);
});

test('a task that fails rejects for who asked, and the next has its turn', async () => {
  const turns = createKeyedQueue();
  const failing = turns.take('one', () => Promise.reject(new Error('torn')));
  const next = turns.take('one', async () => 'done');
  await expect(failing).rejects.toThrow('torn');
  expect(await next).toBe('done');
});

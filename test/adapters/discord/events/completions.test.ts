import { expect, test } from 'vitest';
import { createGate } from '../../../fakes/gate.ts';
import { failuresIn } from '../../start-app.ts';
import { startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';

test('a speaker is completed from a few letters, whatever else is typed', async () => {
  const { discord } = await startVerbatim();
  const others = { limit: 3 };
  const completed = discord.user(ANN).complete('quotes', 'speaker', 'farag', { others });
  expect(await completed.choices()).toContainEqual({ name: 'Nigel Farage', value: 'Nigel Farage' });
});

test('an outlet is completed in spite of a misspelling', async () => {
  const { discord } = await startVerbatim();
  const choices = await discord.user(ANN).complete('quotes', 'outlet', 'Verbatm').choices();
  expect(choices.map(({ name }) => name)).toContainEqual(expect.stringContaining('Verbatim'));
});

test('letters that no name has are answered with none', async () => {
  const { discord } = await startVerbatim();
  expect(await discord.user(ANN).complete('quotes', 'speaker', 'zzzzzzzz').choices()).toEqual([]);
});

test('names come while answers wait', async () => {
  const gate = createGate();
  const { discord } = await startVerbatim({
    changeDesk: (desk) => ({
      ...desk,
      run: async (...asked) => {
        await gate.passed;
        return desk.run(...asked);
      },
    }),
  });
  const person = discord.user(ANN);
  const waiting = Array.from({ length: 20 }, () => person.slash('archive').waitForMessage());
  expect(await person.complete('quotes', 'speaker', 'farag').choices()).not.toEqual([]);
  gate.open();
  await Promise.all(waiting);
});

test('of names that are too many or too long Discord gets what it takes', async () => {
  const names = ['x'.repeat(101), ...Array.from({ length: 40 }, (_, each) => `Name ${each}`)];
  const { discord } = await startVerbatim({ complete: async () => names });
  const choices = await discord.user(ANN).complete('quotes', 'speaker', '').choices();
  expect(choices.map(({ name }) => name)).toEqual(names.slice(1, 26));
});

test('a fault is answered with no names, and logged once', async () => {
  const { discord, log } = await startVerbatim({
    complete: async () => {
      throw new TypeError('x is undefined');
    },
  });
  const person = discord.user(ANN);
  expect(await person.complete('quotes', 'speaker', 'farag').choices()).toEqual([]);
  expect(await person.complete('quotes', 'speaker', 'farage').choices()).toEqual([]);
  expect(failuresIn(log)).toEqual(['complete: fault']);
});

import { expect, test } from 'vitest';
import { createGate } from '../../fakes/gate.ts';
import { shownText } from '../../platforms/discord/message-log.ts';
import { startVerbatim } from './start-verbatim.ts';

const ANN = '700000000000000001';

test('what is under way is finished before it leaves', async () => {
  const gate = createGate();
  const begun = createGate();
  const { discord, adapter, log } = await startVerbatim({
    changeDesk: (desk) => ({
      ...desk,
      talk: async (...asked) => {
        begun.open();
        await gate.passed;
        return desk.talk(...asked);
      },
    }),
  });
  const told = discord.user(ANN).mention(discord.places.general, 'who said direct election interference?');
  await begun.passed;
  const stopped = adapter.stop();
  gate.open();
  await stopped;
  expect(shownText(await told.waitForMessage())).toContain('Farage');
  expect(log.at(-1)).toMatchObject({ event: 'discord-stopped' });
  await expect.poll(() => discord.connections()).toBe(0);
});

test('nothing new is taken when it leaves', async () => {
  const { discord, adapter } = await startVerbatim();
  await adapter.stop();
  expect(discord.user(ANN).slash('help').isTold).toBe(false);
  expect(discord.answers()).toEqual([]);
});

test('a person who asks while Discord still tells of its servers is answered in time', async () => {
  const { discord } = await startVerbatim();
  const told = discord.user(ANN).slash('archive');
  expect(await told.firstResponseAfter).toBeLessThan(3_000);
});

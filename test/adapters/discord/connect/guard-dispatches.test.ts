import { expect, test } from 'vitest';
import { malformedDispatches } from '../../../attack/payloads/discord-payloads.ts';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';
/** `npm run test:attack` sends all of them to the built program. */
const EVERY = 11;
/** Taken apart by discord.js before any guard: `test/app/last-resort.test.ts`. */
const NOT_GUARDED = /^READY\b/u;

test('events with fields missing, null, of another type or nested very deep cost themselves alone', async () => {
  const { discord, metrics, log } = await startVerbatim();
  let turn = 0;
  for (const { name, json } of malformedDispatches())
    if (turn++ % EVERY === 0 && !NOT_GUARDED.test(name)) discord.sendFrame(json);
  await discord.settle();
  const told = discord.user(ANN).slash('who-said', { words: 'direct election interference' });
  expect(shownText(await told.waitForMessage())).toContain('Farage');
  expect(metrics.dropped('malformed')).toBeGreaterThan(0);
  expect(log.filter(({ event }) => event === 'events-dropped').length).toBeLessThan(30);
});

import { expect, test } from 'vitest';
import { MALFORMED_FRAMES, malformedEnvelopes } from '../../../attack/payloads/slack-payloads.ts';
import { startVerbatim } from '../start-verbatim.ts';

/** `npm run test:attack` sends all of them to the built program. */
const EVERY = 13;

test('messages over the socket that cannot be taken apart cost themselves alone', async () => {
  const { slack, metrics, log } = await startVerbatim({ mode: 'socket' });
  let turn = 0;
  for (const { kind, json } of malformedEnvelopes())
    if (turn++ % EVERY === 0)
      slack.sendFrame(`{"envelope_id":"e${turn}","type":"${kind}","payload":${json}}`);
  for (const { json } of MALFORMED_FRAMES) slack.sendFrame(json);
  const { waitForMessage } = slack.user('U01').slash('/who-said', 'direct election interference');
  expect(JSON.stringify(await waitForMessage())).toContain('Farage');
  expect(metrics.dropped('malformed')).toBeGreaterThan(MALFORMED_FRAMES.length);
  expect(log.filter(({ event }) => event === 'events-dropped').length).toBeLessThan(6);
});

import process from 'node:process';
import { OPEN_TO_ALL } from '../../../src/chat/access.ts';
import type { Failures } from '../../../src/chat/events/failures.ts';
import { createInFlight } from '../../../src/chat/events/in-flight.ts';
import type { Outbox } from '../../../src/ports/outbox.ts';
import type { Clock, Log } from '../../../src/ports/ports.ts';
import type { Life } from './life.ts';

const LOG: Log = { info: () => {}, warn: () => {}, error: () => {} };
const FAILURES: Failures = { report: ({ error }) => void process.stderr.write(`${String(error)}\n`) };

/** The platform's own outbox, without the rest of its adapter; the other platform's libraries are not loaded. */
export function openOutbox(life: Life, clock: Clock): Promise<Outbox> {
  return life.platform === 'slack' ? openSlack(life, clock) : openDiscord(life, clock);
}

async function openSlack({ token, apiUrl }: Life, clock: Clock): Promise<Outbox> {
  const { createBoltLogger } = await import('../../../src/adapters/slack/connect/bolt-log.ts');
  const { createSlackOutbox } = await import('../../../src/adapters/slack/send/outbox.ts');
  const logger = createBoltLogger(LOG, clock);
  const authorize = async () => ({ botToken: token });
  return createSlackOutbox({ authorize, apiUrl, failures: FAILURES, log: LOG, logger, gap: 0 });
}

async function openDiscord({ token, apiUrl, applicationId }: Life, clock: Clock): Promise<Outbox> {
  const { createOutbox } = await import('../../../src/adapters/discord/send/outbox.ts');
  const { openDiscordApi } = await import('../../../src/adapters/discord/connect/discord-api.ts');
  const { countInvalidRequests } = await import('../../../src/adapters/discord/connect/invalid-requests.ts');
  const api = openDiscordApi(
    { token, apiUrl, applicationId, rules: OPEN_TO_ALL, isOpenUnasked: true },
    countInvalidRequests(clock),
  );
  return createOutbox({
    api,
    failures: FAILURES,
    log: LOG,
    inFlight: createInFlight(() => {}),
    linkTo: () => null,
  });
}

import { expect, test } from 'vitest';
import { DiscordStartError } from '../../../../src/adapters/discord/connect/start-error.ts';
import { startDiscord } from '../../../../src/adapters/discord/index.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createDropCount } from '../../../fakes/drop-count.ts';
import { createInMemoryStateStore } from '../../../fakes/in-memory-state-store.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../../platforms/discord/loopback-discord.ts';
import { openDesk } from '../open-desk.ts';
import { configFor } from '../start-verbatim.ts';

const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));

/** Why it does not start. */
async function failToStart(discord: LoopbackDiscord): Promise<unknown> {
  const store = createInMemoryStateStore(clock);
  const log = createRecordingLog();
  const desk = await openDesk(store, clock);
  const dependencies = {
    desk,
    store,
    clock,
    log,
    metrics: createDropCount(),
    config: configFor(discord),
    commands: [],
    complete: async () => [],
  };
  return startDiscord(dependencies).then(
    async (adapter) => {
      await adapter.stop();
      return null;
    },
    (error: unknown) => error,
  );
}

test.each([
  [
    'a token that is not valid',
    (discord: LoopbackDiscord) => discord.revokeToken(),
    'http_401',
    'Reset Token',
  ],
  [
    'a Discord that is not well',
    (discord: LoopbackDiscord) => discord.fail('gateway-bot', { kind: 'status', status: 503 }, 100),
    'http_503',
    'discordstatus.com',
  ],
  ['no Discord at all', (discord: LoopbackDiscord) => discord.stop(), 'unreachable', 'DISCORD_API_URL'],
])('%s is one line that says what to do', async (_, spoil, code, advice) => {
  const discord = await startLoopbackDiscord({ clock });
  await spoil(discord);
  const error = await failToStart(discord);
  await discord.stop().catch(() => {});
  expect(error).toBeInstanceOf(DiscordStartError);
  expect(error).toMatchObject({ code });
  expect(String(error)).toMatch(/^DiscordStartError: Discord: cannot start at \S+ \(\w+\)\. [^\n]+$/u);
  expect(String(error)).toContain(advice);
  expect(String(error)).not.toContain(discord.token);
});

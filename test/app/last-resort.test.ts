import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MALFORMED_FRAMES } from '../attack/payloads/discord-payloads.ts';
import { buildOnce } from '../built/built-program.ts';
import { startProgram, untilLogged } from '../built/start-program.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { startLoopbackDiscord } from '../platforms/discord/loopback-discord.ts';
import { shownText } from '../platforms/discord/message-log.ts';

test('what nobody catches is logged, and everything else goes on', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-last-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const discord = await startLoopbackDiscord({ clock: createAdjustableClock(new Date()) });
  onTestFinished(discord.stop);
  const running = startProgram(await buildOnce(), folder, {
    WEB_PORT: 'off',
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.apiUrl,
  });
  onTestFinished(() => void running.child.kill('SIGKILL'));
  await untilLogged(running, 'discord-started');
  // An invalid session is begun anew, after five seconds of discord.js’s.
  const frames = MALFORMED_FRAMES.filter(({ json }) => !json.includes('"op":9'));
  for (const { json } of [...frames, ...frames]) discord.sendFrame(json);
  const told = discord
    .user('700000000000000001')
    .slash('who-said', { words: 'direct election interference' });
  expect(shownText(await told.waitForMessage())).toContain('Farage');
  const faults = running.stderr().match(/"event":"uncaught-fault"/gu) ?? [];
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.length).toBeLessThan(frames.length);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});

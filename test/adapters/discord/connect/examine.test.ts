import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { DISCORD } from '../../../../src/adapters/discord/platform.ts';
import { buildApplicationCommands } from '../../../../src/adapters/discord/setup/application-commands.ts';
import { openRegistry } from '../../../../src/adapters/discord/setup/rest-registry.ts';
import { startCommandApi } from '../../../platforms/discord/start-command-api.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789';
const ID = '123456789012345678';

async function start(changes: Readonly<Record<string, string>> = {}) {
  const api = await startCommandApi(TOKEN);
  onTestFinished(() => api.stop());
  const environment = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: ID,
    DISCORD_API_URL: api.url,
    ...changes,
  };
  return { api, examine: () => DISCORD.configure(environment).configured?.examine(commands) };
}

test('a token that Discord takes is good, and commands that are not registered are a warning', async () => {
  const { api, examine } = await start();
  expect(await examine()).toEqual([
    {
      name: 'discord',
      verdict: 'ok',
      line: 'DISCORD_TOKEN: signed in as Verbatim, in 2 servers. No privileged intent is needed.',
    },
    expect.objectContaining({
      verdict: 'warning',
      line: expect.stringContaining('verbatim register discord'),
    }),
  ]);
  const registry = openRegistry({ token: TOKEN, applicationId: ID, guild: null, apiUrl: api.url });
  for (const command of buildApplicationCommands(commands, 'global')) await registry.create(command);
  expect((await examine())?.map(({ verdict }) => verdict)).toEqual(['ok', 'ok']);
});

test.each([
  [{ DISCORD_TOKEN: TOKEN.replace('Gabc', 'Hxyz') }, 'DISCORD_TOKEN is not valid'],
  [{ DISCORD_APPLICATION_ID: '999999999999999999' }, 'copy both from one application’s page'],
  [{ DISCORD_API_URL: 'http://127.0.0.1:9/api' }, 'Discord cannot be reached'],
])('%j is a fault', async (changes, line) => {
  const { examine } = await start(changes);
  const findings = await examine();
  expect(findings?.map(({ verdict }) => verdict)).toEqual(['fault']);
  expect(findings?.[0]?.line).toContain(line);
});

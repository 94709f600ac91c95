import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runTerminal } from '../../../../src/adapters/terminal/index.ts';
import type { Environment } from '../../../../src/ports/environment.ts';
import { type CommandApi, startCommandApi } from '../../../platforms/discord/start-command-api.ts';
import { createProgram } from '../../terminal/sample-program.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789';
const ID = '123456789012345678';

let api: CommandApi;
let environment: Environment;

beforeEach(async () => {
  api = await startCommandApi(TOKEN);
  environment = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: ID, DISCORD_API_URL: api.url };
});
afterEach(() => api.stop());

async function run(...args: readonly string[]) {
  const { program, stdout, stderr } = createProgram({
    loadEnvironment: async () => ({ ok: true, environment }),
  });
  const status = await runTerminal(args, program);
  return { status, stdout: stdout(), stderr: stderr() };
}

const methodsOf = () => new Set(api.requests.map(({ line }) => line.split(' ')[0]));

describe('verbatim register', () => {
  it('registers everywhere', async () => {
    expect(await run('register', 'discord')).toMatchObject({ status: 0, stderr: '' });
    expect(methodsOf()).toEqual(new Set(['GET', 'POST']));
    expect(api.requests[0]?.line).toContain(`/applications/${ID}/commands`);
  });

  it('registers in one server, and changes nothing in a dry run', async () => {
    const { status } = await run('register', 'Discord', '--guild', ID, '--dry-run');
    expect(status).toBe(0);
    expect(methodsOf()).toEqual(new Set(['GET']));
    expect(api.requests[0]?.line).toContain(`/guilds/${ID}/commands`);
  });

  it('says in one line what is not set, or set wrongly', async () => {
    environment = {};
    expect((await run('register', 'discord')).stderr).toMatch(/^register discord needs DISCORD_TOKEN .*\n$/u);
    environment = { DISCORD_TOKEN: TOKEN };
    expect((await run('register', 'discord')).stderr).toContain('DISCORD_APPLICATION_ID is missing');
  });

  it.each([
    [['register'], 'register takes the platform (discord); received “”.\n'],
    [['register', 'slack'], 'register takes the platform (discord); received “slack”.\n'],
    [['register', '__proto__'], 'register takes the platform (discord); received “__proto__”.\n'],
    [['register', 'discord', '--guild', 'mine'], 'register: --guild: give a server’s id, 15 to 20 digits.\n'],
  ])('%j is refused in one line', async (args, line) => {
    expect(await run(...args)).toEqual({ status: 2, stdout: '', stderr: line });
  });
});

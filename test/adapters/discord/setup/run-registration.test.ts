import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import {
  type RegistrationRun,
  runRegistration,
} from '../../../../src/adapters/discord/setup/run-registration.ts';
import { OPEN_TO_ALL } from '../../../../src/chat/access.ts';
import { type CommandApi, startCommandApi } from '../../../platforms/discord/start-command-api.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789';
const REQUEST: RegistrationRun = { guild: null, isDryRun: false };
const LIST = '/api/v10/applications/123456789012345678/commands';

let api: CommandApi;

beforeEach(async () => {
  api = await startCommandApi(TOKEN);
});

afterEach(() => api.stop());

function register(changes: Partial<RegistrationRun> = {}, token = TOKEN) {
  const discord = {
    token,
    applicationId: '123456789012345678',
    apiUrl: api.url,
    rules: OPEN_TO_ALL,
    isOpenUnasked: true,
  };
  return runRegistration(commands, discord, { ...REQUEST, ...changes });
}

const linesOf = () => api.requests.map(({ line }) => line);

describe('registering over discord.js', () => {
  it('makes each command once', async () => {
    const first = await register();
    expect(first).toMatchObject({ ok: true });
    expect(linesOf()).toEqual([
      `GET ${LIST}?with_localizations=true`,
      ...[...commands, null].map(() => `POST ${LIST}`),
    ]);
    const second = await register();
    expect(linesOf().slice(commands.length + 2)).toEqual([`GET ${LIST}?with_localizations=true`]);
    expect(second).toMatchObject({ text: expect.stringContaining('0 new, 0 changed, 0 removed') });
  });

  it('changes and removes by id, and takes back what somebody else has set', async () => {
    const [command, ...others] = commands;
    await register();
    const shorter = await runRegistration(
      [...others, ...(command === undefined ? [] : [{ ...command, summary: 'Now in other words' }])],
      {
        token: TOKEN,
        applicationId: '123456789012345678',
        apiUrl: api.url,
        rules: OPEN_TO_ALL,
        isOpenUnasked: true,
      },
      REQUEST,
    );
    expect(shorter).toMatchObject({ text: expect.stringContaining('0 new, 1 changed, 0 removed') });
    expect(api.requests.at(-1)).toMatchObject({
      line: `PATCH ${LIST}/1000`,
      body: { description: 'Now in other words', name_localizations: null, default_member_permissions: null },
    });
    await runRegistration(
      [],
      {
        token: TOKEN,
        applicationId: '123456789012345678',
        apiUrl: api.url,
        rules: OPEN_TO_ALL,
        isOpenUnasked: true,
      },
      REQUEST,
    );
    expect(linesOf().slice(-commands.length)).toEqual(
      commands.map((_, place) => `DELETE ${LIST}/${1000 + place}`),
    );
  });

  it('in one server uses that server’s list', async () => {
    await register({ guild: '223456789012345678' });
    expect(new Set(linesOf().map((line) => line.split('?')[0]))).toEqual(
      new Set(
        ['GET', 'POST'].map(
          (method) => `${method} /api/v10/applications/123456789012345678/guilds/223456789012345678/commands`,
        ),
      ),
    );
  });

  it('in a dry run only reads', async () => {
    await register({ isDryRun: true });
    expect(linesOf()).toEqual([`GET ${LIST}?with_localizations=true`]);
  });

  it('tries again where Discord fails for a moment', async () => {
    api.failNext({ status: 502, body: {} });
    expect(await register({ isDryRun: true })).toMatchObject({ ok: true });
    expect(api.requests.length).toBe(2);
  });
});

describe('where Discord refuses, one line says what to do', () => {
  it.each([
    [
      { status: 403, body: { message: 'Missing Access', code: 50001 } },
      '42',
      /50001.*Add the bot to the server 42/u,
    ],
    [{ status: 403, body: { message: 'Missing Access', code: 50001 } }, null, /must be of one application/u],
    [{ status: 404, body: { message: 'Unknown Application', code: 10002 } }, null, /names no application/u],
    [
      { status: 400, body: { message: 'Max creates', code: 30034 } },
      null,
      /No more commands can be made today/u,
    ],
    [
      { status: 400, body: { message: 'Invalid\nForm', code: 50035 } },
      null,
      /^[^\n]*50035: Invalid; Form\)\.$/u,
    ],
  ])('%j', async (failure, guild, expected) => {
    api.failNext(failure);
    const refused = await register({ guild });
    expect(refused.ok ? '' : refused.line).toMatch(expected);
  });

  it('a token that is not valid, without repeating it', async () => {
    const other = TOKEN.replace('G', 'H');
    const refused = await register({}, other);
    expect(refused).toMatchObject({ ok: false, line: expect.stringContaining('DISCORD_TOKEN is not valid') });
    expect(JSON.stringify(refused)).not.toContain(other);
  });

  it('an address where nobody listens', async () => {
    await api.stop();
    const refused = await register();
    expect(refused).toMatchObject({ ok: false, line: expect.stringContaining('cannot be reached') });
  });
});

import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { buildApplicationCommands } from '../../../../src/adapters/discord/setup/application-commands.ts';
import {
  REGISTERED_COMMAND,
  type RegisteredCommand,
} from '../../../../src/adapters/discord/setup/diff-commands.ts';
import { type CommandRegistry, registerCommands } from '../../../../src/adapters/discord/setup/register.ts';

const APPLICATION = { applicationId: '123456789012345678', guild: null, isDryRun: false };

/** A registry in memory that notes what is sent to it. */
function createRegistry(start: readonly RegisteredCommand[]) {
  const sent: string[] = [];
  let kept = start;
  const registry: CommandRegistry = {
    list: async () => kept,
    async create(command) {
      sent.push(`create ${command.name}`);
      kept = [...kept, REGISTERED_COMMAND.parse({ id: `new-${command.name}`, ...command })];
    },
    async update(id, command) {
      sent.push(`update ${id}`);
      kept = kept.map((each) => (each.id === id ? REGISTERED_COMMAND.parse({ id, ...command }) : each));
    },
    async delete(id) {
      sent.push(`delete ${id}`);
      kept = kept.filter((each) => each.id !== id);
    },
  };
  return { registry, sent };
}

const [WHO_SAID, ...OTHERS] = buildApplicationCommands(commands, 'global').map((command) =>
  REGISTERED_COMMAND.parse({ id: `id-${command.name}`, ...command }),
);
const OLD = REGISTERED_COMMAND.parse({ id: 'id-old', name: 'old', description: 'Old' });

describe('registering', () => {
  it('sends only what differs, and nothing the second time', async () => {
    const changed = REGISTERED_COMMAND.parse({ ...WHO_SAID, description: 'Before' });
    const { registry, sent } = createRegistry([changed, ...OTHERS.slice(1), OLD]);
    const first = await registerCommands(commands, APPLICATION, registry);
    expect(sent).toEqual(['delete id-old', 'update id-who-said', 'create ask']);
    expect(first).toMatchObject({ ok: true, text: expect.stringContaining('1 new, 1 changed, 1 removed') });
    const second = await registerCommands(commands, APPLICATION, registry);
    expect(sent.length).toBe(3);
    expect(second).toMatchObject({ ok: true, text: expect.stringContaining('0 new, 0 changed, 0 removed') });
  });

  it('in a dry run sends nothing and prints the difference and the invites', async () => {
    const { registry, sent } = createRegistry([OLD]);
    const printed = await registerCommands(commands, { ...APPLICATION, isDryRun: true }, registry);
    expect(sent).toEqual([]);
    expect(printed.ok ? printed.text : '').toMatchInlineSnapshot(`
      "Would be registered everywhere: 8 new, 0 changed, 1 removed, 0 as before.
        + /who-said
        + /ask
        + /quotes
        + /digest
        + /archive
        + /check
        + /help
        + Who said this?
        - /old

      Add it to a server (View Channels, Send Messages, Send Messages in Threads, Read Message History):
        https://discord.com/oauth2/authorize?client_id=123456789012345678&integration_type=0&scope=bot+applications.commands&permissions=274877975552
      Add it to your own account, for any server and direct message:
        https://discord.com/oauth2/authorize?client_id=123456789012345678&integration_type=1&scope=applications.commands
      "
    `);
  });

  it('names the server in which it registers', async () => {
    const { registry } = createRegistry([]);
    const printed = await registerCommands(commands, { ...APPLICATION, guild: '42' }, registry);
    expect(printed).toMatchObject({ text: expect.stringContaining('Registered in the server 42: ') });
  });

  it('sends nothing that Discord would refuse', async () => {
    const { registry, sent } = createRegistry([]);
    const loud = commands.map((command) => ({ ...command, name: command.name.toUpperCase() }));
    const refused = await registerCommands(loud, APPLICATION, registry);
    expect(refused).toMatchObject({ ok: false, line: expect.stringContaining('“WHO-SAID” is no name') });
    expect(sent).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import {
  type ApplicationCommand,
  buildApplicationCommands,
} from '../../../../src/adapters/discord/setup/application-commands.ts';
import { diffCommands, REGISTERED_COMMAND } from '../../../../src/adapters/discord/setup/diff-commands.ts';

const WANTED = buildApplicationCommands(commands, 'global');

/** A command as Discord gives it back: with its defaults filled in and its own fields. */
function register(command: ApplicationCommand, changes: object = {}) {
  return REGISTERED_COMMAND.parse({
    id: `1000000000000000${WANTED.indexOf(command)}`,
    application_id: '100000000000000099',
    version: '100000000000000098',
    default_member_permissions: null,
    default_permission: true,
    dm_permission: true,
    nsfw: false,
    description: '',
    name_localizations: null,
    description_localizations: null,
    ...command,
    ...changes,
  });
}

const EXISTING = WANTED.map((command) => register(command));
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe('the difference of what is registered and what is wanted', () => {
  it('is nothing where only Discord’s defaults and own fields differ', () => {
    const difference = diffCommands(EXISTING, WANTED);
    expect({ ...difference, unchanged: names(difference.unchanged) }).toEqual({
      create: [],
      update: [],
      delete: [],
      unchanged: names(WANTED),
    });
  });

  it('is nothing where options carry defaults and places stand in another order', () => {
    const existing = WANTED.map((command) =>
      register(command, {
        contexts: [2, 0, 1],
        integration_types: [1, 0],
        ...('options' in command
          ? {
              options: command.options?.map((option) => ({
                required: false,
                name_localizations: null,
                ...option,
              })),
            }
          : {}),
      }),
    );
    expect(diffCommands(existing, WANTED).update).toEqual([]);
  });

  it('is an update where an option of a subcommand changed, and nothing where it only carries defaults', () => {
    const digest = WANTED.find(({ name }) => name === 'digest');
    if (digest === undefined) throw new Error('There is no digest.');
    const text = JSON.stringify(digest);
    const changed = JSON.parse(text.replace('Only Monday to Friday', 'Not on Sundays'));
    const filled = JSON.parse(
      text.replaceAll('"type":', '"required":false,"name_localizations":null,"type":'),
    );
    expect(
      names(diffCommands([register(digest, changed)], [digest]).update.map(({ command }) => command)),
    ).toEqual(['digest']);
    expect(diffCommands([register(digest, filled)], [digest]).update).toEqual([]);
  });

  it('is everything where nothing is registered', () => {
    expect(diffCommands([], WANTED)).toEqual({ create: WANTED, update: [], delete: [], unchanged: [] });
  });

  it.each([
    ['another description', { description: 'Something else' }],
    ['other options', { options: [] }],
    ['fewer places', { contexts: [0] }],
    ['a name in another language', { name_localizations: { de: 'wer' } }],
    ['a permission that is needed', { default_member_permissions: '8' }],
  ])('is one changed command: %s', (_what, changes) => {
    const [first, ...others] = EXISTING;
    const difference = diffCommands(
      [{ ...first, ...changes, id: '7', type: 1, name: 'who-said' }, ...others],
      WANTED,
    );
    expect(difference).toMatchObject({ create: [], update: [{ id: '7', command: WANTED[0] }], delete: [] });
  });

  it('sees options in another order, since people do', () => {
    const quotes = WANTED.find(({ name }) => name === 'quotes');
    const options = quotes !== undefined && 'options' in quotes ? [...(quotes.options ?? [])].reverse() : [];
    const existing = EXISTING.map((each) => (each.name === 'quotes' ? { ...each, options } : each));
    expect(names(diffCommands(existing, WANTED).update.map(({ command }) => command))).toEqual(['quotes']);
  });

  it('removes what is no longer wanted, but no entry point of an activity', () => {
    const old = REGISTERED_COMMAND.parse({ id: '1', name: 'old', description: 'Old' });
    const sameNameOtherKind = REGISTERED_COMMAND.parse({ id: '2', type: 2, name: 'Who said this?' });
    const entryPoint = REGISTERED_COMMAND.parse({ id: '3', type: 4, name: 'launch', handler: 1 });
    const difference = diffCommands([...EXISTING, old, sameNameOtherKind, entryPoint], WANTED);
    expect(difference).toMatchObject({ create: [], update: [], delete: [old, sameNameOtherKind] });
  });

  it('does not look at places in a server, which has none to choose', () => {
    const wanted = buildApplicationCommands(commands, 'guild');
    const existing = wanted.map((command) => register(command, { integration_types: [0], contexts: null }));
    expect(diffCommands(existing, wanted)).toMatchObject({ create: [], update: [], delete: [] });
  });
});

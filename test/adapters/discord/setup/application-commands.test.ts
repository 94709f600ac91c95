import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../../../commands/index.ts';
import {
  buildApplicationCommands,
  type RegistrableCommand,
  WHO_SAID_THIS,
  wordsOptionOf,
} from '../../../../src/adapters/discord/setup/application-commands.ts';
import { findCommandFaults } from '../../../../src/adapters/discord/setup/command-limits.ts';
import { findCommandFaults as findPlatformFaults } from '../../../platforms/discord/find-faults.ts';

const SAY: RegistrableCommand = {
  name: 'say',
  summary: 'Say it',
  words: { name: 'SPEAKER', summary: 'who says it', isRequired: true },
  options: z.object({
    outlet: z.string().trim().min(1).optional().describe('Where'),
    kind: z.enum(['loud', 'low']).optional().describe('How'),
    times: z.coerce.number().int().min(1).max(25).default(5).describe('How often'),
    skip: z.coerce.number().int().min(0).default(0).describe('How many are left out'),
    all: z.boolean().default(false).describe('Everything'),
    since: z
      .string()
      .transform((text) => text.length)
      .optional()
      .describe('From when'),
  }),
};

const SOFTLY: RegistrableCommand = {
  name: 'say softly',
  summary: 'Say it softly',
  words: { name: 'TIME', summary: 'when', isRequired: true },
  options: z.object({ zone: z.string().optional().describe('Where') }),
};
const NOTHING: RegistrableCommand = {
  name: 'say nothing',
  summary: 'Say nothing',
  words: null,
  options: z.object({}),
};

describe('what the application offers', () => {
  it.each(['global', 'guild'] as const)('is taken by Discord: %s', (scope) => {
    const built = buildApplicationCommands(commands, scope);
    expect(built.map(({ name }) => name)).toEqual([...commands.map(({ name }) => name), WHO_SAID_THIS]);
    expect(built.flatMap(findPlatformFaults)).toEqual([]);
    expect(findCommandFaults(built)).toEqual([]);
  });

  it('has no options that are of use in the terminal only', () => {
    const [command] = buildApplicationCommands([{ ...SAY, terminalOptions: ['all', 'kind'] }], 'guild');
    const { options } = z.object({ options: z.array(z.object({ name: z.string() })) }).parse(command);
    expect(options.map(({ name }) => name)).toEqual(['speaker', 'outlet', 'times', 'skip', 'since']);
  });

  it('has options of the types that the schemas have', () => {
    const [command] = buildApplicationCommands([SAY], 'guild');
    expect(command).toEqual({
      type: 1,
      name: 'say',
      description: 'Say it',
      options: [
        { type: 3, name: 'speaker', description: 'Who says it', required: true, autocomplete: true },
        { type: 3, name: 'outlet', description: 'Where', autocomplete: true },
        {
          type: 3,
          name: 'kind',
          description: 'How',
          choices: [
            { name: 'loud', value: 'loud' },
            { name: 'low', value: 'low' },
          ],
        },
        { type: 4, name: 'times', description: 'How often', min_value: 1, max_value: 25 },
        { type: 4, name: 'skip', description: 'How many are left out', min_value: 0 },
        { type: 5, name: 'all', description: 'Everything' },
        { type: 3, name: 'since', description: 'From when' },
      ],
    });
  });

  it('can be installed to a server or a person and used anywhere, but for what is registered in one server', () => {
    const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
    for (const command of buildApplicationCommands([SAY], 'global'))
      expect(command).toMatchObject(everywhere);
    for (const command of buildApplicationCommands([SAY], 'guild')) {
      expect(Object.keys(command)).not.toEqual(expect.arrayContaining(['contexts', 'integration_types']));
    }
  });

  it('is a subcommand each where a command has some, by the last word of its name', () => {
    const [command] = buildApplicationCommands([{ ...SAY, subcommands: [SOFTLY, NOTHING] }], 'guild');
    expect(command).toEqual({
      type: 1,
      name: 'say',
      description: 'Say it',
      options: [
        {
          type: 1,
          name: 'softly',
          description: 'Say it softly',
          options: [
            { type: 3, name: 'time', description: 'When', required: true },
            { type: 3, name: 'zone', description: 'Where', autocomplete: true },
          ],
        },
        { type: 1, name: 'nothing', description: 'Say nothing', options: [] },
      ],
    });
  });

  it('names the option that takes the words', () => {
    expect(wordsOptionOf(SAY)).toBe('speaker');
    expect(wordsOptionOf({ ...SAY, words: null })).toBeNull();
  });
});

describe('what Discord would refuse', () => {
  it.each([
    ['a name in capitals', { ...SAY, name: 'Say' }, ['Say: “Say” is no name']],
    [
      'a long description',
      { ...SAY, summary: 'x'.repeat(101) },
      ['say: 101 characters to describe say, 100 at most'],
    ],
    [
      'an option without a description',
      { ...SAY, options: z.object({ loud: z.boolean() }) },
      ['say: loud has no description'],
    ],
    [
      'a fault of a subcommand',
      { ...SAY, subcommands: [{ ...NOTHING, summary: '' }, NOTHING] },
      ['say: nothing twice', 'say: nothing has no description'],
    ],
    [
      'words named like an option',
      { ...SAY, options: z.object({ speaker: z.string().describe('Who') }) },
      ['say: speaker twice'],
    ],
    [
      'too many options',
      {
        ...SAY,
        options: z.object(
          Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`o${n}`, z.string().describe('Some')])),
        ),
      },
      ['say: 26 options, 25 at most'],
    ],
  ] as const)('%s is named', (_what, command, faults) => {
    const built = buildApplicationCommands([command], 'global');
    expect(findCommandFaults(built)).toEqual(faults);
    expect(built.flatMap(findPlatformFaults)).not.toEqual([]);
  });

  it('a command that stands twice is named', () => {
    expect(findCommandFaults(buildApplicationCommands([SAY, SAY], 'global'))).toEqual(['say: twice']);
  });
});

import { expect, test } from 'vitest';
import { listSetups, runSetup } from '../src/adapters/terminal/setup.ts';
import { parseConfig } from '../src/config/config.ts';
import { PLATFORMS } from '../src/platforms.ts';
import type { Environment } from '../src/ports/environment.ts';
import { openPageAdapter } from './adapters/web/open-adapter.ts';
import type {
  AdapterDependencies,
  AnsweredAct,
  AnsweringAdapter,
  SeenMessage,
} from './contract/adapter-under-test.ts';
import { describeAdapter } from './contract/every-adapter.ts';
import { openStation, RADIO, startRadio } from './platforms/radio/radio.ts';

// A platform that nobody has, in a list of its own: no other file of the program knows it.
const WITH_RADIO = [...PLATFORMS, RADIO];

function configure(environment: Environment) {
  return parseConfig(environment, WITH_RADIO, {
    workingDirectory: '/desk',
    programDirectory: '/opt/verbatim',
    homeDirectory: '/home/ada',
    platform: 'linux',
  });
}

test('a made-up platform is configured by its own variables, and names its secrets', () => {
  const result = configure({ RADIO_TOKEN: 'abc' });
  const chats = result.ok ? result.config.chats : [];
  expect(chats.map(({ name, secrets }) => ({ name, secrets }))).toEqual([
    { name: 'radio', secrets: ['abc'] },
  ]);
});

test('its faults stand in the one line of all faults', () => {
  expect(configure({ RADIO_TOKEN: 'a', DISCORD_TOKEN: 'b' })).toMatchObject({
    ok: false,
    line: expect.stringMatching(/DISCORD_TOKEN needs .*RADIO_TOKEN needs three letters/u),
  });
});

test('the terminal offers what prepares it', async () => {
  const tune = listSetups(WITH_RADIO).find(({ name }) => name === 'tune');
  if (tune === undefined) throw new Error('Nothing tunes the radio.');
  const given = { commands: [], environment: {} };
  expect(await runSetup(tune, { words: 'radio', typed: {} }, given)).toEqual({
    ok: true,
    text: '98.5 MHz\n',
  });
  expect(await runSetup(tune, { words: 'slack', typed: {} }, given)).toMatchObject({
    ok: false,
    line: 'tune takes the platform (radio); received “slack”.',
  });
});

describeAdapter('a made-up platform', openRadio);
describeAdapter('the page, as the made-up platform shows it', (dependencies) =>
  openPageAdapter('radio', dependencies, WITH_RADIO),
);

async function openRadio({ desk: first, log }: AdapterDependencies): Promise<AnsweringAdapter> {
  const station = openStation();
  let radio = startRadio({ desk: first, log }, station);
  return {
    firstResponseLimit: Number.POSITIVE_INFINITY,
    people: ['ann', 'ben'],
    slash: (person, command, words, options = {}) => {
      const typed = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
      return toAct(radio.slash(person, command, [words, ...typed].join(' ')));
    },
    directMessage: (person, text) => toAct(radio.talk(person, text)),
    press: (person, message, label) => toAct(radio.press(person, message, label)),
    messages: () => station.messages,
    pings: () => [],
    links: () => station.links,
    restart: async (desk) => {
      await radio.stop();
      radio = startRadio({ desk, log }, station);
    },
    stop: () => radio.stop(),
    close: () => radio.stop(),
  };
}

function toAct(answered: Promise<SeenMessage>): AnsweredAct {
  const begun = performance.now();
  return { firstResponseAfter: answered.then(() => performance.now() - begun), answer: () => answered };
}

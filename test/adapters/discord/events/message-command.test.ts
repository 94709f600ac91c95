import { expect, test } from 'vitest';
import { WHO_SAID_THIS } from '../../../../src/adapters/discord/setup/application-commands.ts';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';
const TOM = '700000000000000002';
const QUOTED = 'Have you read “This is direct election interference by the governing Labour Party”?';

test.each(['general', 'foreignChannel', 'privateChannel'] as const)(
  '“Who said this?” on a message in %s is answered to its asker alone',
  async (place) => {
    const { discord } = await startVerbatim();
    const { message } = discord.user(TOM).say(discord.places[place], QUOTED);
    const answer = await discord.user(ANN).messageCommand(message, WHO_SAID_THIS).waitForMessage();
    expect(answer).toMatchObject({ channel: discord.places[place], seenBy: ANN });
    expect(shownText(answer)).toContain('Farage');
  },
);

test('the bot’s own answer can be looked up', async () => {
  const { discord } = await startVerbatim();
  const answer = await discord
    .user(TOM)
    .mention(discord.places.general, 'who said direct election interference?')
    .waitForMessage();
  const found = await discord.user(ANN).messageCommand(answer, WHO_SAID_THIS).waitForMessage();
  expect(shownText(found)).toContain('Farage');
});

test('a message without words gets a sentence', async () => {
  const { discord } = await startVerbatim();
  const { message } = discord.user(TOM).say(discord.places.general, '');
  const answer = await discord.user(ANN).messageCommand(message, WHO_SAID_THIS).waitForMessage();
  expect(shownText(answer).length).toBeGreaterThan(10);
});

test('a command of an earlier version gets a sentence', async () => {
  const { discord } = await startVerbatim();
  const { message } = discord.user(TOM).say(discord.places.general, QUOTED);
  const answer = await discord.user(ANN).messageCommand(message, 'Who was this?').waitForMessage();
  expect(shownText(answer)).toContain('no longer exists');
});

import { expect, test } from 'vitest';
import { OPEN_TO_ALL } from '../../../../src/chat/access.ts';
import { CHAT_LINES } from '../../../../src/reply/chat-lines.ts';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { PLACES } from '../../../platforms/discord/state.ts';
import { startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';
const WORDS = { words: 'direct election interference' };

test('a server that is not listed is told so, to the asker alone, and nothing of the archive', async () => {
  const rules = { ...OPEN_TO_ALL, workspaces: new Set(['111111111111111111']) };
  const { discord, metrics } = await startVerbatim({ rules });
  const told = discord.user(ANN).slash('who-said', WORDS);
  const message = await told.waitForMessage();
  expect(shownText(message)).toBe(CHAT_LINES.notAdmitted);
  discord.user(ANN).mention(discord.places.general, 'who said direct election interference?');
  await expect.poll(() => metrics.dropped('not-admitted')).toBe(2);
  expect(discord.answers()).toHaveLength(1);
});

test('a listed server is answered, direct messages are not', async () => {
  const rules = { ...OPEN_TO_ALL, workspaces: new Set([PLACES.guild]) };
  const { discord, metrics } = await startVerbatim({ rules });
  const answer = await discord.user(ANN).slash('who-said', WORDS).waitForMessage();
  expect(shownText(answer)).toContain('Farage');
  discord.user(ANN).directMessage('who said direct election interference?');
  await expect.poll(() => metrics.dropped('not-admitted')).toBe(1);
  expect(discord.answers()).toHaveLength(1);
});

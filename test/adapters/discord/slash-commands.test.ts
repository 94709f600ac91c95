import { expect, test } from 'vitest';
import { shownText } from '../../platforms/discord/message-log.ts';
import { startVerbatim } from './start-verbatim.ts';

test('a command is answered to its asker alone, as it was typed into its options', async () => {
  const { discord } = await startVerbatim();
  const person = discord.user('700000000000000001');
  const told = person.slash('who-said', { words: 'direct election interference' });
  const answer = await told.waitForMessage();
  expect(await told.firstResponseAfter).not.toBeNull();
  expect(answer.seenBy).toBe(person.id);
  expect(shownText(answer)).toContain('direct election interference');
});

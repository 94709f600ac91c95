import { DiscordAPIError } from 'discord.js';
import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { DiscordRefusal } from '../../../../src/adapters/discord/connect/failures.ts';
import { explainRefusal, listMissing } from '../../../../src/adapters/discord/send/permissions.ts';

function refusal(code: number): DiscordAPIError {
  const sent = { body: undefined, files: undefined };
  return new DiscordAPIError({ code, message: 'no' }, code, 403, 'POST', 'http://127.0.0.1', sent);
}

test('what the app lacks is named as Discord names it', () => {
  expect(listMissing(Bits.ViewChannel | Bits.ReadMessageHistory)).toEqual([
    'Send Messages',
    'Send Messages in Threads',
  ]);
});

test.each([
  [refusal(50_001), [], ['View Channels']],
  [refusal(50_013), [], ['Send Messages', 'Send Messages in Threads']],
  [refusal(50_013), ['Send Messages in Threads', 'Read Message History'], ['Send Messages in Threads']],
  [refusal(160_002), [], ['Read Message History']],
  [new DiscordRefusal('hidden', 'shown to one'), [], ['Use External Apps']],
  [refusal(10_003), ['Send Messages'], []],
  [null, ['Send Messages'], []],
])('%s, with %j known to be missing, is for lack of %j', (error, known, permissions) => {
  expect(explainRefusal(error, known)).toEqual(permissions);
});

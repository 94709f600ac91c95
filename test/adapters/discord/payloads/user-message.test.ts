import { expect, test } from 'vitest';
import { readPersonsMessage } from '../../../../src/adapters/discord/payloads/user-message.ts';

const BOT = '900000000000000001';
const EVENT = {
  id: '11',
  type: 0,
  channel_id: '5',
  guild_id: '8',
  content: `<@${BOT}> words`,
  author: { id: '7', username: 'ann' },
  mentions: [{ id: BOT, username: 'verbatim' }],
  edited_timestamp: null,
};
const REPLY = { ...EVENT, type: 19, content: 'and then?', message_reference: { message_id: '10' } };

test('a message is read with who, where and whether it calls the bot', () => {
  expect(readPersonsMessage(EVENT, BOT)).toMatchObject({
    ...{ id: '11', person: '7', channel: '5', workspace: '8', isDirect: false, isCall: true, answered: null },
    message: { content: `<@${BOT}> words` },
  });
});

test('without a server it is direct', () => {
  const { guild_id, ...direct } = EVENT;
  expect(readPersonsMessage(direct, BOT)).toMatchObject({ isDirect: true, workspace: '' });
});

test.each([
  [{}, null],
  [{ channel_type: 0 }, false],
  [{ channel_type: 11 }, true],
])('%j stands in a thread: %s', (changes, isInThread) => {
  expect(readPersonsMessage({ ...EVENT, ...changes }, BOT)).toMatchObject({ isInThread });
});

test.each([
  ['everybody is mentioned', { content: '@everyone', mention_everyone: true, mentions: [] }],
  ['a role is mentioned', { content: `<@&${BOT}>`, mention_roles: [BOT], mentions: [] }],
  ['somebody else is mentioned', { content: '<@7>' }],
])('where %s, the bot is not called', (_, changes) => {
  expect(readPersonsMessage({ ...EVENT, ...changes }, BOT)).toMatchObject({ isCall: false });
});

test('its own role calls the bot, though the words are withheld', () => {
  const named = { ...EVENT, content: '', mention_roles: ['3', '4'], mentions: [] };
  expect(readPersonsMessage(named, BOT, () => '4')).toMatchObject({ isCall: true, ownRole: '4' });
  expect(readPersonsMessage(named, BOT, () => '5')).toMatchObject({ isCall: false });
});

test.each([
  ['the bot’s own', { referenced_message: { id: '10', content: '', author: { id: BOT } } }, true],
  ['another’s', { referenced_message: { id: '10', content: '', author: { id: '7' } } }, false],
  ['one that is gone, by whom it pings', { referenced_message: null }, true],
  ['one that is gone, unpinged', { referenced_message: null, mentions: [] }, false],
])('a reply to a message, %s', (_, changes, isOwn) => {
  expect(readPersonsMessage({ ...REPLY, ...changes }, BOT)).toMatchObject({ answered: { id: '10', isOwn } });
});

test.each([
  { author: { id: BOT } },
  { author: { id: '7', bot: true } },
  { author: { id: '7', system: true } },
  { webhook_id: '12' },
  { edited_timestamp: '2024-10-20T12:00:00Z' },
  { type: 6 },
  { type: 7 },
  { type: 20 },
  { type: 9_999 },
  { id: undefined },
])('%j is none of a person’s', (changes) => {
  expect(readPersonsMessage({ ...EVENT, ...changes }, BOT)).toBeNull();
});

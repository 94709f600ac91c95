import { expect, test } from 'vitest';
import { MESSAGE } from '../../../../src/adapters/discord/payloads/message.ts';
import { readMessageText } from '../../../../src/adapters/discord/payloads/message-text.ts';

const MESSAGE_ID = { id: '1' };

test.each([
  ['its words', { content: '“We will build it.”' }, '“We will build it.”'],
  [
    'its own words rather than an embed’s',
    { content: 'look', embeds: [{ title: 'A page', description: 'of others' }] },
    'look',
  ],
  [
    'all of an embed where it has none',
    {
      content: '',
      embeds: [
        {
          title: 'Head',
          description: 'Text',
          fields: [{ name: 'Who', value: 'Ann' }],
          footer: { text: 'Foot' },
        },
      ],
    },
    'Head\nText\nWho\nAnn\nFoot',
  ],
  [
    'a forwarded message',
    { content: '', message_snapshots: [{ message: { content: '> “We will build it.”' } }] },
    '“We will build it.”',
  ],
  [
    'components, however deep they stand',
    {
      content: '',
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: '\\> not quoted' },
            { type: 1, components: [{ type: 2 }] },
          ],
        },
      ],
    },
    '> not quoted',
  ],
  ['people by their names', { content: '<@7>', mentions: [{ id: '7', username: 'sofia' }] }, '@sofia'],
  ['nothing of a picture', { content: '', embeds: [{ title: null }], attachments: [{}] }, ''],
  ['nothing of what it is not', { content: 7, embeds: 'x', components: null, message_snapshots: {} }, ''],
])('a message shows %s', (_, message, text) => {
  expect(readMessageText(MESSAGE.parse({ ...MESSAGE_ID, ...message }))).toBe(text);
});

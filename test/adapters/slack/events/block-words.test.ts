import { expect, test } from 'vitest';
import { readBlockWords } from '../../../../src/adapters/slack/events/block-words.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const leaf = (text: string) => ({ type: 'text', text });

test.each([
  ['a header', [{ type: 'header', text: plain('The bridge <closes>') }], 'The bridge <closes>'],
  [
    'a section with fields',
    [
      {
        type: 'section',
        text: plain('one'),
        fields: [plain('two'), { type: 'mrkdwn', text: '<https://x.example|three>' }],
      },
    ],
    'one\ntwo\nthree',
  ],
  ['fields alone', [{ type: 'section', fields: [plain('two')] }], 'two'],
  [
    'a context',
    [{ type: 'context', elements: [{ type: 'image', alt_text: 'a picture' }, plain('said in May')] }],
    'said in May',
  ],
  ['Markdown', [{ type: 'markdown', text: '**bold** words' }], '**bold** words'],
  [
    'rich text',
    [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [leaf('She said '), { type: 'user', user_id: 'U1' }, { type: 'emoji', name: 'wave' }],
          },
          { type: 'rich_text_quote', elements: [leaf('the bridge '), leaf('stays')] },
          {
            type: 'rich_text_list',
            elements: [
              { type: 'rich_text_section', elements: [leaf('first')] },
              {
                type: 'rich_text_section',
                elements: [{ type: 'link', url: 'https://x.example', text: 'second' }],
              },
            ],
          },
        ],
      },
    ],
    'She said :wave:\nthe bridge stays\nfirst\nsecond',
  ],
  [
    'buttons and pictures',
    [{ type: 'actions', elements: [{ type: 'button', text: plain('Press') }] }, { type: 'image' }],
    '',
  ],
  ['no list', 'blocks', ''],
  ['something else', [null, 3, { type: 'section' }, { type: 'rich_text' }], ''],
])('of %s the words are read', (_, blocks, words) => {
  expect(readBlockWords(blocks)).toBe(words);
});

test('however deep rich text is nested, it is read to an end', () => {
  const nested = Array.from({ length: 5_000 }).reduce<unknown>(
    (inner) => ({ type: 'rich_text_section', elements: [inner] }),
    leaf('deep'),
  );
  expect(readBlockWords([{ type: 'rich_text', elements: [nested] }])).toBe('');
});

import { expect, test } from 'vitest';
import { writeAction as writeDiscordAction } from '../../src/adapters/discord/render/actions.ts';
import { writeAction as writeSlackAction } from '../../src/adapters/slack/render/actions.ts';
import { loadPreviews } from '../../src/app/load-previews.ts';
import { PLATFORMS } from '../../src/platforms.ts';
import type { SourceNode } from '../../src/reply/reply.ts';
import { showInertButton } from '../adapters/inert-button.ts';

const PLACE = { article: '36684c68fecb5c93', start: 120, end: 480 };
const previews = await loadPreviews(PLATFORMS, ({ article, start }) => ({
  address: `http://127.0.0.1:3000/articles/${article}?start=${start}`,
  isPublic: false,
}));

test('a button is read by the platform that wrote it', () => {
  const slack = writeSlackAction('context', 'abc', PLACE);
  const tokens = new Map([
    ['slack', JSON.stringify([slack?.action_id, slack?.value])],
    ['discord', writeDiscordAction('context', 'abc', PLACE) ?? ''],
  ]);
  const read = previews.map(({ name, readPress }) => readPress(tokens.get(name) ?? ''));
  const expected = { kind: 'context', exchange: 'abc', place: PLACE };
  expect(read).toEqual([expected, expected]);
});

test.each(['', 'x', '[]', '["more"]', '["more","[]"]', '{"a":1}', 'r:abc', 'z:abc'])(
  'the text %j is no button of any',
  (token) => {
    expect(previews.map(({ readPress }) => readPress(token))).toEqual([null, null]);
  },
);

test('a citation without an address leads to the page', () => {
  const unknown = { datePublished: null, publisher: null, link: null };
  const source: SourceNode = {
    ...{ ...unknown, type: 'source', title: 'a.txt', path: 'a.txt' },
    ...{ paragraph: 1, place: PLACE, elsewhere: 0 },
  };
  const reply = { nodes: [source] };
  const answer = { status: 'found', reply, exchange: null, hasMore: false } as const;
  for (const { show } of previews) {
    expect(String(show(answer, { ephemeral: true }, showInertButton))).toContain(
      'href="http://127.0.0.1:3000/articles/36684c68fecb5c93?start=120',
    );
  }
});

import { expect, test } from 'vitest';
import { writeAction as writeDiscordAction } from '../../src/adapters/discord/render/actions.ts';
import { writeAction as writeSlackAction } from '../../src/adapters/slack/render/actions.ts';
import { createPreviews } from '../../src/app/previews.ts';
import type { SourceNode } from '../../src/reply/reply.ts';

const PLACE = { article: '36684c68fecb5c93', start: 120, end: 480 };
const previews = createPreviews(({ article, start }) => ({
  address: `http://127.0.0.1:3000/articles/${article}?start=${start}`,
  isPublic: false,
}));

test('a button is read by the adapter that wrote it', () => {
  const slack = writeSlackAction('context', 'abc', PLACE);
  const expected = { kind: 'context', exchange: 'abc', place: PLACE };
  expect(previews.slack.readPress(JSON.stringify([slack?.action_id, slack?.value]))).toEqual(expected);
  expect(previews.discord.readPress(writeDiscordAction('context', 'abc', PLACE) ?? '')).toEqual(expected);
});

test.each(['', 'x', '[]', '["more"]', '["more","[]"]', '{"a":1}', 'r:abc', 'z:abc'])(
  'the text %j is no button of either',
  (token) => {
    expect([previews.slack.readPress(token), previews.discord.readPress(token)]).toEqual([null, null]);
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
  for (const { render } of [previews.slack, previews.discord]) {
    const payload = JSON.stringify(render(answer, { ephemeral: true }));
    expect(payload).toContain('http://127.0.0.1:3000/articles/36684c68fecb5c93?start=120');
  }
});

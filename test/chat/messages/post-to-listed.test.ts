import { expect, test } from 'vitest';
import { OPEN_TO_ALL } from '../../../src/chat/access.ts';
import { postToListed } from '../../../src/chat/messages/post-to-listed.ts';
import { createRecordingOutbox } from '../../fakes/recording-outbox.ts';

test('a digest is posted to listed channels alone, and says why it is not', async () => {
  const outbox = createRecordingOutbox();
  const { post } = postToListed(outbox, {
    ...OPEN_TO_ALL,
    channels: new Set(['C1']),
    people: new Set(['U1']),
  });
  const answer = { status: 'found', reply: { nodes: [] }, exchange: null, hasMore: false } as const;
  const posting = { workspace: 'T1', answer, delivery: 'd', triedSince: null };
  expect((await post({ ...posting, channel: 'C1' })).kind).toBe('posted');
  expect(await post({ ...posting, channel: 'C2' })).toMatchObject({
    kind: 'later',
    reason: expect.stringContaining('do not list this channel'),
  });
  expect(outbox.postings.map(({ channel }) => channel)).toEqual(['C1']);
});

test('a workspace is listed by its enterprise too', async () => {
  const outbox = createRecordingOutbox();
  const { post } = postToListed(outbox, { ...OPEN_TO_ALL, workspaces: new Set(['E1']) });
  const answer = { status: 'found', reply: { nodes: [] }, exchange: null, hasMore: false } as const;
  const posting = { workspace: 'T1', channel: 'C1', answer, delivery: 'd', triedSince: null };
  expect((await post({ ...posting, enterprise: 'E1' })).kind).toBe('posted');
  expect((await post({ ...posting, enterprise: 'E2' })).kind).toBe('later');
  expect((await post(posting)).kind).toBe('later');
});

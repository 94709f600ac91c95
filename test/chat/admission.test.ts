import { expect, test } from 'vitest';
import { type Admission, isAdmitted, OPEN_TO_ALL, postToListed } from '../../src/chat/admission.ts';
import { createRecordingOutbox } from '../fakes/recording-outbox.ts';

const TEAMS: Admission = { workspaces: new Set(['T1', 'E9']), channels: null };
const CHANNELS: Admission = { workspaces: null, channels: new Set(['C1']) };

test.each<[string, Admission, readonly string[], string | null, string | null, boolean]>([
  ['everybody where nothing is listed', OPEN_TO_ALL, ['T7'], 'T8', 'D1', true],
  ['a listed workspace', TEAMS, ['T1'], null, 'C7', true],
  ['a workspace of a listed enterprise', TEAMS, ['T5', 'E9'], null, 'C7', true],
  ['its own people', TEAMS, ['T1'], 'T1', 'C7', true],
  ['no other workspace', TEAMS, ['T2'], null, 'C7', false],
  ['nobody from another workspace in a shared channel', TEAMS, ['T1'], 'T2', 'C7', false],
  ['nobody of a listed workspace in another’s channel', TEAMS, ['T2'], 'T1', 'C7', false],
  ['no direct message that is in no workspace', TEAMS, [], null, 'D1', false],
  ['a form of a listed workspace', TEAMS, ['T1'], null, null, true],
  ['a listed channel', CHANNELS, ['T7'], null, 'C1', true],
  ['no other channel', CHANNELS, ['T7'], null, 'C2', false],
  ['no direct message where channels are listed', CHANNELS, ['T7'], null, 'D1', false],
])('admits %s', (_, admission, workspace, home, channel, isIn) => {
  expect(isAdmitted(admission, { workspace, home, channel })).toBe(isIn);
});

test('a digest is posted to listed channels alone, and says why it is not', async () => {
  const outbox = createRecordingOutbox();
  const { post } = postToListed(outbox, CHANNELS);
  const answer = { status: 'found', reply: { nodes: [] }, exchange: null, hasMore: false } as const;
  const posting = { workspace: 'T1', answer, delivery: 'd', triedSince: null };
  expect((await post({ ...posting, channel: 'C1' })).kind).toBe('posted');
  expect(await post({ ...posting, channel: 'C2' })).toMatchObject({
    kind: 'later',
    reason: expect.stringContaining('do not list this channel'),
  });
  expect(outbox.postings.map(({ channel }) => channel)).toEqual(['C1']);
});

import type { Outbox, Posting, PostResult } from '../../src/ports/outbox.ts';

/** An outbox that tests can read, and that does as they say. */
export interface RecordingOutbox extends Outbox {
  readonly postings: readonly Posting[];
  readonly told: readonly { readonly workspace: string; readonly person: string; readonly line: string }[];
  /** From now on a posting comes to this. */
  become(result: (posting: Posting) => PostResult | Promise<PostResult>): void;
}

/** Makes an outbox that posts everything. */
export function createRecordingOutbox(platform = 'slack'): RecordingOutbox {
  const postings: Posting[] = [];
  const told: { workspace: string; person: string; line: string }[] = [];
  let result: (posting: Posting) => PostResult | Promise<PostResult> = ({ delivery }) => ({
    kind: 'posted',
    messages: [`message of ${delivery}`],
  });
  return {
    platform,
    pace: { interval: 0, intervalCap: 1, concurrency: 1, per: 'workspace' },
    channelUrl: (workspace, channel) => `https://${platform}.example/${workspace}/${channel}`,
    postings,
    told,
    become: (next) => {
      result = next;
    },
    post: async (posting) => {
      postings.push(posting);
      return result(posting);
    },
    tell: async ({ workspace }, person, line) => {
      told.push({ workspace, person, line });
    },
  };
}

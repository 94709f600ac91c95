import type { HomePageChapter } from '../../chat/messages/home-page.ts';
import type { StateStore } from '../../ports/state-store.ts';
import type { ChannelKey } from '../../ports/subscriptions.ts';
import { describeSubscription } from '../../reply/compose/compose-subscriptions.ts';
import { DIGEST_LINES } from '../../reply/digest-lines.ts';
import { listWithLast } from './last-run.ts';

/** The chapter of the bot's home page that lists a workspace's daily digests. */
export async function describeDailyDigests(
  store: Pick<StateStore, 'subscriptions' | 'ledger'>,
  workspace: Pick<ChannelKey, 'platform' | 'workspace'>,
  now: Date,
): Promise<HomePageChapter> {
  const listed = await listWithLast(store, await store.subscriptions.list(workspace));
  const nodes = listed.length === 0 ? [{ type: 'note', text: DIGEST_LINES.nowhere } as const] : [];
  const posts = listed.map((each) => ({ channel: each.channel, line: describeSubscription(each, now) }));
  return { title: 'Daily digests', reply: { nodes }, posts };
}

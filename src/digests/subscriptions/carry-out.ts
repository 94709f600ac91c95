import { mayDo } from '../../chat/access.ts';
import type { Asker, AskerChannel, DeskAnswer } from '../../chat/desk/desk.ts';
import { type DeskDependencies, sayLine, withoutButtons } from '../../chat/desk/exchanges.ts';
import type { DigestTask } from '../../command/command.ts';
import type { DigestTerms } from '../../core/timetable/terms.ts';
import type { ChannelKey, Subscription, SubscriptionDraft } from '../../ports/subscriptions.ts';
import {
  composeSubscribed,
  composeSubscriptions,
  describeTerms,
} from '../../reply/compose/compose-subscriptions.ts';
import { DIGEST_LINES, tellFull, tellPaused, tellUnsubscribed } from '../../reply/digest-lines.ts';
import { choose } from './choose.ts';
import { listWithLast } from './last-run.ts';
import { preview } from './preview.ts';

/** Carries out a digest command in a channel, if the asker may, and reports the result. */
export async function carryOut(
  dependencies: DeskDependencies,
  asker: Asker,
  task: DigestTask,
  now: Date,
): Promise<DeskAnswer> {
  const { channel, platform, workspace } = asker;
  if (channel === null) return sayLine('refused', DIGEST_LINES.noChannel);
  const here = { platform, workspace, channel: channel.id };
  if (task.type === 'list-subscriptions') return list(dependencies, here, now);
  if (task.type === 'preview')
    return preview(dependencies, asker, await choose(dependencies.store, here, task), now);
  if (!(await maySubscribe(asker, channel))) return sayLine('refused', channel.notAllowed);
  if (task.type === 'subscribe')
    return subscribe(
      dependencies,
      { ...here, enterprise: enterpriseOf(asker), subscriber: asker.person },
      { terms: task.terms, channel, now },
    );
  const chosen = await choose(dependencies.store, here, task);
  return chosen.ok
    ? change(dependencies, chosen.subscription, { type: task.type, channel, now })
    : sayLine('refused', chosen.line);
}

/** The other id of the workspace, where it has two. */
function enterpriseOf({ workspace, access: { visitor } }: Asker): string | undefined {
  return visitor.workspace.find((id) => id !== workspace);
}

async function maySubscribe({ access: { rules, visitor } }: Asker, channel: AskerChannel): Promise<boolean> {
  return mayDo({ rules, visitor: { ...visitor, managesChannel: await channel.mayManage() } }, 'subscribe');
}

/** People stop reading more posts a day than this. */
const MAX_IN_CHANNEL = 10;

async function list(dependencies: DeskDependencies, here: ChannelKey, now: Date): Promise<DeskAnswer> {
  const listed = await listWithLast(dependencies.store, await dependencies.store.subscriptions.list(here));
  return withoutButtons('found', composeSubscriptions(listed, now));
}

async function subscribe(
  { store }: DeskDependencies,
  location: Omit<SubscriptionDraft, 'terms' | 'since'>,
  {
    terms,
    channel,
    now,
  }: { readonly terms: DigestTerms; readonly channel: AskerChannel; readonly now: Date },
): Promise<DeskAnswer> {
  const added = await store.subscriptions.add(
    { ...location, terms, since: now.toISOString() },
    MAX_IN_CHANNEL,
  );
  if (added.kind === 'full') {
    return sayLine('refused', tellFull(MAX_IN_CHANNEL));
  }
  if (added.kind === 'same' && added.subscription.isPaused)
    return sayLine('refused', DIGEST_LINES.samePaused);
  const lead = added.kind === 'same' ? DIGEST_LINES.already : DIGEST_LINES.begun;
  return withoutButtons('found', composeSubscribed(terms, { lead, now, caveat: channel.postingCaveat }));
}

async function change(
  { store }: DeskDependencies,
  { id, terms, isPaused, since }: Subscription,
  {
    type,
    channel,
    now,
  }: {
    readonly type: 'unsubscribe' | 'pause' | 'resume';
    readonly channel: AskerChannel;
    readonly now: Date;
  },
): Promise<DeskAnswer> {
  const named = describeTerms(terms);
  if (type === 'unsubscribe') {
    await store.subscriptions.remove(id);
    return sayLine('found', tellUnsubscribed(named));
  }
  if (type === 'pause') {
    await store.subscriptions.change(id, { isPaused: true, since });
    return sayLine('found', tellPaused(named));
  }
  // Runs that were due while it was paused are not caught up.
  if (isPaused) await store.subscriptions.change(id, { isPaused: false, since: now.toISOString() });
  return withoutButtons(
    'found',
    composeSubscribed(terms, {
      lead: isPaused ? DIGEST_LINES.resumed : DIGEST_LINES.already,
      now,
      caveat: channel.postingCaveat,
    }),
  );
}

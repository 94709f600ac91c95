import type { Context } from '@slack/bolt';
import type { Asker, Desk, DeskAnswer } from '../../../chat/desk/desk.ts';
import type { Failures } from '../../../chat/events/failures.ts';
import type { InFlight } from '../../../chat/events/in-flight.ts';
import type { ReachedAsker } from '../../../chat/events/reached-asker.ts';
import { runTaskOnce } from '../../../chat/events/run-once.ts';
import type { SeenEvents } from '../../../chat/events/seen-events.ts';
import type { LinkTo } from '../../../chat/messages/presentation.ts';
import type { CommandSpelling } from '../../../command/command.ts';
import type { Clock } from '../../../ports/ports.ts';
import type { Threads } from '../../../ports/state-store.ts';
import { NOTICES } from '../../../reply/notices.ts';
import type { SlackConfig } from '../config.ts';
import { renderNotice } from '../render/notice.ts';
import { renderMessage, type SlackMessage } from '../render/render.ts';
import type { Recipient } from '../send/recipient.ts';
import type { Sender } from '../send/send.ts';
import { readAccess } from './admit.ts';
import type { People, Person } from './people.ts';

/** What every handler works with. */
export interface HandlerContext {
  readonly desk: Desk;
  readonly threads: Threads;
  readonly clock: Clock;
  readonly inFlight: InFlight;
  readonly seenEvents: SeenEvents;
  readonly people: People;
  readonly sender: Sender;
  readonly failures: Failures;
  /** Who may decide about digests in a channel. */
  readonly managers: SlackConfig['digestManagers'];
  /** Which thread replies without a mention get an answer. */
  readonly threadReplies: SlackConfig['threadReplies'];
  /** How commands are spelt. */
  readonly spelling: CommandSpelling;
  readonly linkTo: LinkTo;
}

/** Acknowledges a request. If the socket has died meanwhile, the answer still goes its own way. */
export async function acknowledge(
  ack: () => Promise<unknown>,
  { failures }: HandlerContext,
  workspace: string,
): Promise<void> {
  try {
    await ack();
  } catch (error) {
    failures.report({ doing: 'acknowledge', workspace, where: '', error });
  }
}

/** Where a request comes from, and what whoever sent it may do there. */
export function readOrigin(context: Context): Pick<Recipient, 'workspace' | 'access'> {
  const { teamId, enterpriseId } = context;
  // The enterprise's, if the app is installed there as a whole.
  return { workspace: teamId ?? enterpriseId ?? '', access: readAccess(context) };
}

/** Starts to do what a recipient asked for; the ids name the event within its workspace. */
export function runOnce(
  bot: HandlerContext,
  recipient: Recipient,
  { doing, ids }: { readonly doing: string; readonly ids: readonly string[] },
  run: () => Promise<void>,
): void {
  const { workspace, channel, person } = recipient;
  runTaskOnce(bot, {
    ...{ doing, workspace, where: channel ?? person, run },
    ids: ids.map((id) => `${workspace}:${id}`),
    sayFailed: () => bot.sender.privately(recipient, [renderNotice(NOTICES.failed)]),
  });
}

/** How the code that all platforms share reaches the recipient. */
export function reach(bot: HandlerContext, recipient: Recipient): ReachedAsker {
  const { desk, sender, linkTo } = bot;
  const send = async (...messages: readonly SlackMessage[]) =>
    void (await sender.privately(recipient, messages));
  return {
    desk,
    ask: (question) => askDesk(bot, recipient, question),
    rate: (rating) => desk.rate(toAsker(bot, recipient, NO_MATTER), rating),
    show: (answer) => send(...renderMessage(answer, { ephemeral: true, linkTo })),
    tell: (sentence) => send(renderNotice(sentence)),
  };
}

/** A verdict needs no time zone, and the form must open within three seconds: no time to ask Slack. */
const NO_MATTER = 'UTC';

/** Asks the desk in the recipient's name and time zone. */
export async function askDesk(
  bot: HandlerContext,
  recipient: Recipient,
  ask: (asker: Asker) => Promise<DeskAnswer>,
): Promise<DeskAnswer> {
  const { zone } = await findPerson(bot, recipient);
  return ask(toAsker(bot, recipient, zone));
}

/** What Slack says about the recipient. */
export function findPerson(
  { people }: HandlerContext,
  { client, workspace, person }: Recipient,
): Promise<Person> {
  return people.find(client.token, workspace, person);
}

/** The recipient as the desk knows people. */
export function toAsker(bot: HandlerContext, recipient: Recipient, zone: string): Asker {
  const { workspace, person, access, channel: id } = recipient;
  const mayManage = async () => bot.managers === 'members' || (await findPerson(bot, recipient)).isAdmin;
  const channel =
    id === null ? null : { id, mayManage, notAllowed: NOT_ALLOWED, postingCaveat: POSTING_CAVEAT };
  return { platform: 'slack', workspace, person, zone, channel, access, spelling: bot.spelling };
}

const NOT_ALLOWED =
  'Here only owners and administrators of the workspace can decide what is posted in a channel: ask one of them.';
const POSTING_CAVEAT = 'Verbatim has to be in the channel to post there: /invite @Verbatim.';

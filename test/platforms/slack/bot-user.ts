import type { LoopbackBlock } from './block-schemas.ts';
import type { Envelope, LoopbackEvent } from './delivery.ts';
import { envelopEvent, toBotMessageEvent, toMentionEvent, toMessageEvent } from './event-payloads.ts';
import type { ChatMessage } from './message-log.ts';
import type { Office } from './office.ts';
import { channelOf, type Team, teamOf } from './state.ts';
import { type Told, tell } from './told.ts';

/** Another app of the workspace. */
export interface BotUser {
  readonly id: string;
  /** A message as its user; `<@U…>` in it is a mention. */
  message(
    channel: string,
    text: string,
    where?: { readonly thread?: string; readonly blocks?: readonly LoopbackBlock[] },
  ): Told & { readonly message: ChatMessage };
  /** A message of the old kind, without a user. */
  webhook(channel: string, text: string): Told;
}

/** Makes another app. */
export function createBotUser(office: Office, team: Team, id: string): BotUser {
  const { state } = office;

  function keep(
    channel: string,
    text: string,
    thread: string | null,
    blocks: readonly LoopbackBlock[] = [],
  ): ChatMessage {
    const message: ChatMessage = {
      ts: state.stamp(),
      team: team.id,
      channel,
      thread,
      author: `U${id}`,
      botId: id,
      text,
      blocks,
      seenBy: null,
      via: 'another app',
      isEdited: false,
      unfurls: true,
      linksNames: false,
      metadata: null,
      at: performance.now(),
    };
    state.messages.add(message);
    return message;
  }

  function tellOf(message: ChatMessage, events: readonly LoopbackEvent[]): Told {
    const envelopes = events.map(
      (event): Envelope => ({ kind: 'events_api', payload: envelopEvent(state, team, event) }),
    );
    const fits = ({ channel }: ChatMessage) => channel === message.channel;
    return tell(state, office.deliveries, envelopes, { person: '', responseId: null, fits });
  }

  return {
    id,
    message: (channel, text, { thread, blocks } = {}) => {
      const message = keep(channel, text, thread ?? null, blocks);
      const events: LoopbackEvent[] = [];
      const isMention = text.includes(`<@${team.botUser}>`) && office.subscriptions.has('app_mention');
      if (isMention) events.push(toMentionEvent(message));
      if (office.isSubscribed(channelOf(state, channel))) events.push(toMessageEvent(state, message));
      return { ...tellOf(message, events), message };
    },
    webhook: (channel, text) => {
      const message = keep(channel, text, null);
      const isTold = office.isSubscribed(channelOf(state, channel));
      return tellOf(message, isTold ? [toBotMessageEvent(state, message, id)] : []);
    },
  };
}

/** Tells the app of its own lasting messages, as Slack does. */
export function echoOwnMessages(office: Office): void {
  const { state, deliveries } = office;
  state.messages.onAdd((message) => {
    const channel = channelOf(state, message.channel);
    const team = teamOf(state, message.team);
    const isOwn = message.author === team.botUser && message.seenBy === null;
    if (!isOwn || !office.isSubscribed(channel) || !channel.members.has(team.botUser)) return;
    const payload = envelopEvent(state, team, toMessageEvent(state, message));
    deliveries.deliver({ kind: 'events_api', payload }, () => undefined);
  });
}

import { buttonsOf, type PressableButton } from './buttons.ts';
import type { Envelope, LoopbackEvent } from './delivery.ts';
import {
  envelopEvent,
  toChangedEvent,
  toDeletedEvent,
  toHomeOpenedEvent,
  toJoinEvent,
  toMentionEvent,
  toMessageEvent,
} from './event-payloads.ts';
import { toClosing, toPress, toShortcut, toSlashCommand, toSubmission } from './interaction-payloads.ts';
import type { ChatMessage } from './message-log.ts';
import type { Office } from './office.ts';
import { type Channel, channelOf, openDirect, type Team } from './state.ts';
import { type Told, tell } from './told.ts';
import { escapeTyped } from './typed-text.ts';
import type { KeptView } from './view-log.ts';

/** Where a person writes. */
export interface Where {
  /** The timestamp of the thread's first message. */
  readonly thread?: string;
}

/** A message that a person wrote, and what came of it. */
export interface Written extends Told {
  readonly message: ChatMessage;
}

/** A person of a workspace, who does what people do. */
export interface Person {
  readonly id: string;
  /** A slash command; by default in the first channel. */
  slash(command: string, text: string, where?: { readonly channel?: string }): Told;
  /** A message that begins with the app's name. */
  mention(channel: string, text: string, where?: Where): Written;
  /** A message as typed; `<@U…>` in it is a mention. */
  message(channel: string, text: string, where?: Where): Written;
  directMessage(text: string, where?: Where): Written;
  edit(message: ChatMessage, text: string): Told;
  remove(message: ChatMessage): Told;
  join(channel: string): Told;
  /** Presses the button whose `action_id` or label it is, or that fits; throws where there is none. */
  press(message: ChatMessage, button: string | ((button: PressableButton) => boolean)): Told;
  /** Picks a shortcut from the message's menu. */
  shortcut(message: ChatMessage, callbackId: string): Told;
  /** Looks at the app: its Home tab, or its messages. */
  openHome(tab?: 'home' | 'messages'): Told;
  /** Sends a form with the words by the ids of its inputs' actions. */
  submit(view: KeptView, words: Readonly<Record<string, string>>): Told;
  closeView(view: KeptView): Told;
  /** What the person sees in a channel, oldest first. */
  reads(channel: string): readonly ChatMessage[];
}

const MENTION = /&lt;(@[UW][A-Z0-9]+)&gt;/g;

/** Makes a person; joins channels by writing in them. */
export function createPerson(office: Office, team: Team, id: string): Person {
  const { state, deliveries } = office;
  const atDirect = () => openDirect(state, team, id);

  function tellEvents(events: readonly LoopbackEvent[], channel: Channel, answersIn: string | null): Told {
    const envelopes = events.map(
      (event): Envelope => ({ kind: 'events_api', payload: envelopEvent(state, team, event) }),
    );
    return tell(state, deliveries, envelopes, {
      person: id,
      responseId: null,
      fits: (message) =>
        message.channel === channel.id && (answersIn === null || message.thread === answersIn),
    });
  }

  /** Whether Slack tells the app that it was mentioned; it does not where the app talks with one person. */
  function isMention({ text, channel }: ChatMessage): boolean {
    const { kind, members } = channelOf(state, channel);
    return (
      kind !== 'direct' &&
      members.has(team.botUser) &&
      text.includes(`<@${team.botUser}>`) &&
      office.subscriptions.has('app_mention')
    );
  }

  function write(channel: Channel, text: string, where: Where): Written {
    channel.members.add(id);
    const message = keepMessage(office, team, channel, id, text, where);
    const isTold = office.isSubscribed(channel) && channel.members.has(team.botUser);
    const events: LoopbackEvent[] = isMention(message) ? [toMentionEvent(message)] : [];
    if (isTold) events.push(toMessageEvent(state, message));
    const answersIn = channel.kind === 'direct' ? null : (message.thread ?? message.ts);
    return { message, ...tellEvents(events, channel, answersIn) };
  }

  function interact(
    channel: Channel,
    thread: string | null,
    source: string | null,
    build: (keys: { responseUrl: string; triggerId: string }) => Envelope,
  ): Told {
    const responseId = office.responseUrls.issue({ team: team.id, channel: channel.id, person: id, source });
    const responseUrl = `${office.origin}/response/${responseId}`;
    const triggerId = office.triggers.issue(id);
    return tell(state, deliveries, [build({ responseUrl, triggerId })], {
      person: id,
      responseId,
      fits: (message) =>
        (message.channel === channel.id &&
          (message.seenBy === id || message.thread === (thread ?? source))) ||
        message.channel === atDirect().id,
    });
  }

  const tellView = (envelope: Envelope) =>
    tell(state, deliveries, [envelope], { person: id, responseId: null, fits: () => true });

  return {
    id,
    slash: (command, text, where = {}) => {
      const channel =
        where.channel === undefined ? office.firstChannel(team) : channelOf(state, where.channel);
      channel.members.add(id);
      return interact(channel, null, null, (keys) => ({
        kind: 'slash_commands',
        payload: toSlashCommand(state, { team, channel, person: id, command, text }, keys),
      }));
    },
    mention: (channel, text, where = {}) =>
      write(channelOf(state, channel), `<@${team.botUser}> ${text}`, where),
    message: (channel, text, where = {}) => write(channelOf(state, channel), text, where),
    directMessage: (text, where = {}) => write(atDirect(), text, where),
    edit: (message, text) => {
      const changed = { ...message, text: escapeMessage(text), isEdited: true };
      state.messages.replace(changed);
      const channel = channelOf(state, message.channel);
      const events: LoopbackEvent[] = [];
      if (isMention(changed)) events.push(toMentionEvent(changed));
      if (office.isSubscribed(channel)) events.push(toChangedEvent(state, changed, message));
      return tellEvents(events, channel, message.thread ?? message.ts);
    },
    remove: (message) => {
      state.messages.remove(message.channel, message.ts);
      const channel = channelOf(state, message.channel);
      const events = office.isSubscribed(channel) ? [toDeletedEvent(state, message)] : [];
      return tellEvents(events, channel, message.thread ?? message.ts);
    },
    join: (channelId) => {
      const channel = channelOf(state, channelId);
      channel.members.add(id);
      const events = office.isSubscribed(channel) ? [toJoinEvent(state, channel, id)] : [];
      return tellEvents(events, channel, null);
    },
    press: (message, wanted) => {
      const button = findButton(message, wanted);
      return interact(channelOf(state, message.channel), message.thread, message.ts, (keys) => ({
        kind: 'interactive',
        payload: toPress(state, id, message, button, keys),
      }));
    },
    shortcut: (message, callbackId) =>
      interact(channelOf(state, message.channel), message.thread, message.ts, (keys) => ({
        kind: 'interactive',
        payload: toShortcut(state, id, message, callbackId, keys),
      })),
    openHome: (tab = 'home') => tellEvents([toHomeOpenedEvent(state, id, atDirect(), tab)], atDirect(), null),
    submit: (view, words) =>
      tellView({ kind: 'interactive', payload: toSubmission(state, view, words, office.triggers.issue(id)) }),
    closeView: (view) => {
      state.views.remove(view.id);
      return tellView({ kind: 'interactive', payload: toClosing(state, view) });
    },
    reads: (channel) =>
      state.messages
        .all()
        .filter(
          (message) => message.channel === channel && (message.seenBy === null || message.seenBy === id),
        ),
  };
}

function findButton(
  message: ChatMessage,
  wanted: string | ((button: PressableButton) => boolean),
): PressableButton {
  const buttons = buttonsOf(message.blocks);
  const fits =
    typeof wanted === 'function'
      ? wanted
      : ({ actionId, label }: PressableButton) => actionId === wanted || label === wanted;
  const button = buttons.find(fits);
  if (!button) {
    const offered = buttons.map(({ label, actionId }) => `${label} (${actionId})`).join(', ');
    throw new Error(`No such button; the message offers: ${offered || 'none'}.`);
  }
  return button;
}

function keepMessage(
  { state }: Office,
  team: Team,
  channel: Channel,
  author: string,
  text: string,
  { thread }: Where,
): ChatMessage {
  const message: ChatMessage = {
    ts: state.stamp(),
    team: team.id,
    channel: channel.id,
    thread: thread ?? null,
    author,
    botId: null,
    text: escapeMessage(text),
    blocks: [],
    seenBy: null,
    via: 'person',
    isEdited: false,
    unfurls: true,
    linksNames: false,
    metadata: null,
    at: performance.now(),
  };
  state.messages.add(message);
  return message;
}

/** A mention is picked from a list, not typed: its angle brackets stay. */
function escapeMessage(text: string): string {
  return escapeTyped(text).replace(MENTION, '<$1>');
}

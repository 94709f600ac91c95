import { type APIInteraction, GatewayDispatchEvents, MessageType } from 'discord-api-types/v10';
import { buttonsOf, type PressableButton } from './components.ts';
import {
  type OptionValues,
  toCompletion,
  toMessageCommand,
  toPress,
  toSlashCommand,
  toSubmission,
} from './interaction-payloads.ts';
import type { Choice, Interaction } from './interactions.ts';
import { findPings } from './mentions.ts';
import type { ChatMessage } from './message-log.ts';
import type { OpenModal } from './modal-log.ts';
import { removeMessage, tellMessage } from './posting.ts';
import { type Channel, channelOf, isBotIn, openAccount, openDirect, PLACES } from './state.ts';
import {
  type Interacted,
  inChannel,
  type Street,
  type Told,
  tellHappening,
  tellInteraction,
} from './told.ts';
import { answersWritten, composeWritten } from './writing.ts';

/** A message that a person wrote, and what came of it. */
export interface Written extends Told {
  readonly message: ChatMessage;
}

/** Letters typed into an option, and what they were completed with. */
export interface Completed {
  /** Milliseconds; null where nothing came in time. */
  readonly firstResponseAfter: Promise<number | null>;
  /** Rejects where nothing came in time. */
  choices(): Promise<readonly Choice[]>;
}

/** Where something is done; by default in the guild's first channel. */
export interface Where {
  readonly channel?: string;
}

/** A person at this Discord, who does what people do. */
export interface Person {
  readonly id: string;
  /** A slash command: `who-said`, or `digest subscribe`. Where the bot is not, by the person's own installation. */
  slash(path: string, options?: OptionValues, where?: Where): Interacted;
  /** Types letters into an option of a command, before it is sent. */
  complete(
    path: string,
    option: string,
    typed: string,
    where?: Where & { readonly others?: OptionValues },
  ): Completed;
  /** Picks a command from the message's menu. */
  messageCommand(message: ChatMessage, name: string): Interacted;
  /** Presses the button with this label or `custom_id`, or that fits; throws where there is none. */
  press(message: ChatMessage, button: string | ((button: PressableButton) => boolean)): Interacted;
  /** Sends a form with the same words in all its inputs, or each with its own; throws where an input takes them not. */
  submit(modal: OpenModal, words: string | Readonly<Record<string, string>>): Interacted;
  /** A message that begins with the bot's name. */
  mention(channel: string, text: string, options?: { readonly replyTo?: ChatMessage }): Written;
  /** A message as typed; `<@ID>` in it is a mention. */
  say(channel: string, text: string): Written;
  /** Answers a message; whoever wrote it is pinged, unless the switch is off. */
  reply(message: ChatMessage, text: string, options?: { readonly isPinging?: boolean }): Written;
  directMessage(text: string): Written;
  edit(message: ChatMessage, text: string): Told;
  remove(message: ChatMessage): Told;
  /** Discord says hello in the channel. */
  join(channel: string): Told;
  /** Refuses direct messages from now on. */
  closeDirect(): void;
  /** What the person sees in a channel, oldest first. */
  reads(channel: string): readonly ChatMessage[];
}

/** Makes a person. */
export function createPerson(street: Street, id: string): Person {
  const { state } = street;
  const account = openAccount(state, id);

  function interact(
    kind: Interaction['kind'],
    channel: Channel,
    source: string | null,
    build: (interaction: Interaction) => APIInteraction,
  ): Interacted {
    const isUserInstalled = !isBotIn(state, channel);
    const draft = { kind, person: id, channel: channel.id, source, isUserInstalled };
    const interaction = state.interactions.open(state.makeId(), draft);
    const payload = { t: GatewayDispatchEvents.InteractionCreate, d: build(interaction) };
    const event = { payload, intent: null, guild: channel.guild };
    return tellInteraction(street, interaction, event, openDirect(state, id).id);
  }

  function write(channel: Channel, text: string, repliesTo: ChatMessage | null, isPinging: boolean): Written {
    const message = composeWritten(street, id, channel, text, repliesTo, isPinging);
    state.messages.add(message);
    const told = tellHappening(street, {
      channel: channel.id,
      direct: openDirect(state, id).id,
      happen: () => tellMessage(street, message, GatewayDispatchEvents.MessageCreate),
      isAnswer: (answer) => answersWritten(answer, message),
    });
    return { message, ...told };
  }

  const placeOf = ({ channel = PLACES.general }: Where) => channelOf(state, channel);

  return {
    id,
    slash: (path, options = {}, where = {}) =>
      interact('command', placeOf(where), null, (interaction) =>
        toSlashCommand(state, interaction, path, options),
      ),
    complete: (path, option, typed, { others = {}, ...where } = {}) => {
      const told = interact('autocomplete', placeOf(where), null, (interaction) =>
        toCompletion(state, interaction, path, { option, typed, others }),
      );
      return {
        firstResponseAfter: told.firstResponseAfter,
        choices: async () => (await state.interactions.whenSettled(told.interaction)).choices,
      };
    },
    messageCommand: (message, name) =>
      interact('command', channelOf(state, message.channel), null, (interaction) =>
        toMessageCommand(state, interaction, name, message),
      ),
    press: (message, wanted) => {
      const button = findButton(message, wanted);
      return interact('component', channelOf(state, message.channel), message.id, (interaction) =>
        toPress(state, interaction, message, button),
      );
    },
    submit: (modal, words) => {
      const byInput = fillIn(modal, words);
      state.modals.close(modal);
      return interact('modal', channelOf(state, modal.channel), modal.source, (interaction) =>
        toSubmission(state, interaction, modal, byInput),
      );
    },
    mention: (channel, text, { replyTo = null } = {}) =>
      write(channelOf(state, channel), `<@${state.app.botUser}> ${text}`, replyTo, true),
    say: (channel, text) => write(channelOf(state, channel), text, null, true),
    reply: (message, text, { isPinging = true } = {}) =>
      write(channelOf(state, message.channel), text, message, isPinging),
    directMessage: (text) => write(openDirect(state, id), text, null, true),
    edit: (message, text) => {
      const mentions = findPings(text, null, null);
      const changed = { ...message, content: text, mentions, editedAt: state.clock.now() };
      state.messages.replace(changed);
      return tellHappening(street, {
        ...inChannel(message.channel),
        happen: () => tellMessage(street, changed, GatewayDispatchEvents.MessageUpdate),
      });
    },
    remove: (message) =>
      tellHappening(street, { ...inChannel(message.channel), happen: () => removeMessage(street, message) }),
    join: (channelId) => {
      const written = composeWritten(street, id, channelOf(state, channelId), '', null, false);
      const message = { ...written, type: MessageType.UserJoin };
      state.messages.add(message);
      return tellHappening(street, {
        ...inChannel(channelId),
        happen: () => tellMessage(street, message, GatewayDispatchEvents.MessageCreate),
      });
    },
    closeDirect: () => {
      account.isDirectClosed = true;
    },
    reads: (channel) =>
      state.messages
        .all()
        .filter(
          (message) => message.channel === channel && (message.seenBy === null || message.seenBy === id),
        ),
  };
}

function fillIn(
  { inputs }: OpenModal,
  words: string | Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    inputs.map(({ customId, label, isRequired, longest }) => {
      const typed = typeof words === 'string' ? words : (words[customId] ?? '');
      if (typed.length > longest || (isRequired && typed === ''))
        throw new Error(`“${label}” takes no ${typed.length} characters.`);
      return [customId, typed];
    }),
  );
}

function findButton(
  message: ChatMessage,
  wanted: string | ((button: PressableButton) => boolean),
): PressableButton {
  const buttons = buttonsOf(message.components).filter(({ isDisabled }) => !isDisabled);
  const fits =
    typeof wanted === 'function'
      ? wanted
      : ({ customId, label }: PressableButton) => customId === wanted || label === wanted;
  const button = buttons.find(fits);
  if (!button) {
    const offered = buttons.map(({ label, customId }) => `${label} (${customId})`).join(', ');
    throw new Error(`No such button; the message offers: ${offered || 'none'}.`);
  }
  return button;
}

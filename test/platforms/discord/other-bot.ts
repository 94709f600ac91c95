import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { ChatMessage } from './message-log.ts';
import { tellMessage } from './posting.ts';
import { channelOf, openAccount } from './state.ts';
import { inChannel, type Street, type Told, tellHappening } from './told.ts';
import { composeWritten } from './writing.ts';

/** Another application of the guild. */
export interface OtherBot {
  readonly id: string;
  /** A message as its user; `<@ID>` in it is a mention. */
  message(channel: string, text: string, options?: { readonly replyTo?: ChatMessage }): Told;
  /** A message by a webhook, whose author is nobody. */
  webhook(channel: string, text: string): Told;
}

/** Makes another application. */
export function createOtherBot(street: Street, id: string): OtherBot {
  const { state } = street;
  openAccount(state, id, true);

  function send(message: ChatMessage): Told {
    state.messages.add(message);
    return tellHappening(street, {
      ...inChannel(message.channel),
      happen: () => tellMessage(street, message, GatewayDispatchEvents.MessageCreate),
    });
  }

  return {
    id,
    message: (channel, text, { replyTo = null } = {}) =>
      send(composeWritten(street, id, channelOf(state, channel), text, replyTo, true)),
    webhook: (channel, text) => {
      const message = composeWritten(street, id, channelOf(state, channel), text, null, true);
      const webhook = state.makeId();
      return send({ ...message, author: webhook, webhook, isBot: true });
    },
  };
}

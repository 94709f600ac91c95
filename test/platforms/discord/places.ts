import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Office } from './api-request.ts';
import { toTextChannel, toThread } from './entities.ts';
import { type Channel, channelOf } from './state.ts';

/** Adds a text channel to the guild and tells the application. */
export function addChannel(office: Office, id: string): void {
  const channel = makeChannel(office, { id, kind: 'text', parent: null });
  office.tell({
    payload: { t: GatewayDispatchEvents.ChannelCreate, d: toTextChannel(office.state, channel) },
    intent: GatewayIntentBits.Guilds,
    guild: channel.guild,
  });
}

/** Adds a public thread to a channel of the guild and tells the application. */
export function addThread(office: Office, id: string, parent: string): void {
  const channel = makeChannel(office, { id, kind: 'thread', parent });
  office.tell({
    payload: {
      t: GatewayDispatchEvents.ThreadCreate,
      d: { ...toThread(office.state, channel), newly_created: true },
    },
    intent: GatewayIntentBits.Guilds,
    guild: channel.guild,
  });
}

/** Takes permissions from the bot in a channel, instead of those taken before, and tells the application. */
export function denyBot(office: Office, id: string, permissions: bigint): void {
  const channel = channelOf(office.state, id);
  channel.denied = permissions;
  office.tell({
    payload: { t: GatewayDispatchEvents.ChannelUpdate, d: toTextChannel(office.state, channel) },
    intent: GatewayIntentBits.Guilds,
    guild: channel.guild,
  });
}

/** Takes a text channel away and tells the application. */
export function removeChannel(office: Office, id: string): void {
  const channel = channelOf(office.state, id);
  office.state.channels.delete(id);
  office.tell({
    payload: { t: GatewayDispatchEvents.ChannelDelete, d: toTextChannel(office.state, channel) },
    intent: GatewayIntentBits.Guilds,
    guild: channel.guild,
  });
}

function makeChannel({ state }: Office, draft: Pick<Channel, 'id' | 'kind' | 'parent'>): Channel {
  const channel: Channel = {
    ...draft,
    name: `${draft.kind}-${draft.id.slice(-4)}`,
    guild: state.guild,
    recipient: null,
    denied: 0n,
  };
  state.channels.set(channel.id, channel);
  return channel;
}

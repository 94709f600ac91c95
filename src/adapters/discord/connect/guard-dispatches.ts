import {
  GatewayDispatchEvents as Events,
  type IShardingStrategy,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';

/** Takes events in front of discord.js. */
export interface DispatchListeners {
  onInteraction(payload: unknown): void;
  onMessage(payload: unknown): void;
  /** An event, or what one of these made of it, failed. @param event - its name where Discord has such an event. */
  onFault(event: string, error: unknown): void;
}

/** What discord.js emits the gateway’s events on. */
type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * Builds the strategy by which discord.js holds its shards, with a guard in front of discord.js’s handlers: these get
 * the events by which it knows servers, channels and roles, and nothing else. What any of them throws, such as at a
 * field that Discord left out, costs that event; it would end the process otherwise.
 */
export function guardDispatches(listeners: DispatchListeners): (manager: Manager) => IShardingStrategy {
  return (manager) =>
    new SimpleShardingStrategy(
      new Proxy(manager, {
        get: (target, name) => (name === 'emit' ? guardEmit(target, listeners) : memberOf(target, name)),
      }),
    );
}

/** The events that discord.js keeps its caches by. */
const FOR_CACHES: ReadonlySet<unknown> = new Set([
  Events.Ready,
  Events.Resumed,
  Events.GuildCreate,
  Events.GuildUpdate,
  Events.GuildDelete,
  Events.GuildRoleCreate,
  Events.GuildRoleUpdate,
  Events.GuildRoleDelete,
  Events.ChannelCreate,
  Events.ChannelUpdate,
  Events.ChannelDelete,
  Events.ThreadCreate,
  Events.ThreadUpdate,
  Events.ThreadDelete,
  Events.ThreadListSync,
]);

/** The event of a shard that has got one of Discord’s. */
const DISPATCH = 'dispatch';

function guardEmit(manager: Manager, listeners: DispatchListeners) {
  return (event: string, ...args: readonly unknown[]): boolean => {
    const { t, d } = event === DISPATCH ? readDispatch(args) : NOT_DISPATCHED;
    try {
      if (t === Events.InteractionCreate) listeners.onInteraction(d);
      else if (t === Events.MessageCreate) listeners.onMessage(d);
      else if (event !== DISPATCH || FOR_CACHES.has(t))
        return Reflect.apply(manager.emit, manager, [event, ...args]);
    } catch (error) {
      listeners.onFault(KNOWN.has(t) ? String(t) : event, error);
    }
    return true;
  };
}

const NOT_DISPATCHED = { t: undefined, d: undefined };
const KNOWN: ReadonlySet<unknown> = new Set(Object.values(Events));

/** Its name and its data, whatever they are. */
function readDispatch([emitted]: readonly unknown[]): { readonly t: unknown; readonly d: unknown } {
  const { data } = emitted as { readonly data: { readonly t?: unknown; readonly d?: unknown } };
  return { t: data.t, d: data.d };
}

/** A member of an object, and where it is a method one that knows its object. */
function memberOf(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) : value;
}

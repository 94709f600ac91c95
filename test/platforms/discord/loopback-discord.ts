import { GatewayCloseCodes } from 'discord-api-types/v10';
import type { AdjustableClock } from '../../fakes/adjustable-clock.ts';
import type { Answer } from './api-request.ts';
import { createFaults, type Fault } from './faults.ts';
import { createGateway } from './gateway.ts';
import type { GatewayHistory, GatewayOptions } from './gateway-options.ts';
import { type RestCall, serve } from './http-server.ts';
import { type ChatMessage, linksOf } from './message-log.ts';
import type { OpenModal } from './modal-log.ts';
import { createOtherBot, type OtherBot } from './other-bot.ts';
import { createPerson, type Person } from './person.ts';
import { addChannel, addThread, denyBot, removeChannel } from './places.ts';
import { createRateLimits, type RateLimitOptions } from './rate-limits.ts';
import { answerRequest } from './rest-api.ts';
import type { RouteName } from './routes.ts';
import { createState, type DiscordState, openAccount, openDirect, PLACES } from './state.ts';
import type { Street } from './told.ts';

/** How this Discord behaves. */
export interface LoopbackOptions {
  /** Dates messages and ages tokens; `passTime` sets it. */
  readonly clock: AdjustableClock;
  readonly gateway?: GatewayOptions;
  /** By default none. */
  readonly limits?: RateLimitOptions;
}

/** A request that Discord refused for what stood in it. */
export interface Violation {
  readonly line: string;
  readonly faults: readonly string[];
  readonly body: unknown;
}

/** A small Discord over real HTTP and WebSocket on 127.0.0.1, with one guild; its places are `PLACES`. */
export interface LoopbackDiscord {
  /** Without a version: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The id of the application's user. */
  readonly botUser: string;
  readonly places: typeof PLACES;
  /** A person; in the guild from the first time on. */
  user(id: string, options?: { readonly permissions?: bigint }): Person;
  /** Another application that writes messages. */
  bot(id: string): OtherBot;
  addChannel(id: string): void;
  addThread(id: string, parent: string): void;
  removeChannel(id: string): void;
  /** Takes permissions from the bot in a text channel and its threads, instead of those taken before. */
  denyBot(channel: string, permissions: bigint): void;
  /** The channel of a person's direct messages with the bot. */
  directChannel(person: string): string;
  /** The next requests of the route fail so, `*` any. */
  fail(route: RouteName | '*', fault: Fault, times?: number): void;
  /** From now on the token is no good: REST answers 401, the gateway closes with 4004. */
  revokeToken(): Promise<void>;
  /** Closes all connections of the gateway; null: with no word, as a broken line does. */
  closeGateway(code: number | null): Promise<void>;
  invalidateSession(isResumable: boolean): void;
  askToReconnect(): void;
  /** From now on the connections that are there neither acknowledge nor tell anything; new ones are well. */
  goSilent(): void;
  /** Sends a text over every connection, whatever it is made of. */
  sendFrame(text: string): void;
  gateway(): GatewayHistory;
  /** How many connections the application holds. */
  connections(): number;
  /** Fulfilled when the application has everything that it was sent over the gateway. */
  settle(): Promise<void>;
  /** Moves the clock on by milliseconds. */
  passTime(milliseconds: number): void;
  /** All messages of a channel or of all, ephemeral ones too, in the order in which they came. */
  messages(channel?: string): readonly ChatMessage[];
  /** The bot's messages that say more than that it is thinking. */
  answers(): readonly ChatMessage[];
  modals(): readonly OpenModal[];
  /** Everybody whom a message of the bot pings. */
  pings(): readonly { readonly who: string; readonly message: ChatMessage }[];
  links(message: ChatMessage): readonly { readonly text: string; readonly target: string }[];
  /** The requests so far, of one route or of all. */
  requests(route?: RouteName): readonly RestCall[];
  /** Requests against Discord's published schemas or the limits that they lack. */
  violations(): readonly Violation[];
  stop(): Promise<void>;
}

/** Starts a Discord of our own; `stop` ends it. */
export async function startLoopbackDiscord(options: LoopbackOptions): Promise<LoopbackDiscord> {
  const state = createState(options.clock);
  const calls: RestCall[] = [];
  const violations: Violation[] = [];
  const faults = createFaults();
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const gateway = createGateway(state, options.gateway ?? {}, () => `${gatewayUrl()}/resume`);
  const street: Street = { state, tell: gateway.tell, settle: gateway.settle };
  const address = { gateway, options: options.gateway ?? {}, url: gatewayUrl };
  const { server, port: given } = await serve({
    gateway,
    faults,
    limits: createRateLimits(options.limits ?? {}),
    onCall: (call) => calls.push(call),
    answer: (request, authorization): Answer => {
      const answer = answerRequest(street, address, request, authorization);
      if (answer.faults) violations.push({ line: request.route, faults: answer.faults, body: request.body });
      return answer;
    },
  });
  port = given;
  const ofBot = () => state.messages.all().filter(({ author }) => author === state.app.botUser);

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: state.app.token,
    applicationId: state.app.id,
    botUser: state.app.botUser,
    places: PLACES,
    user: (id, { permissions } = {}) => {
      const account = openAccount(state, id);
      if (permissions !== undefined) account.permissions = permissions;
      return createPerson(street, id);
    },
    bot: (id) => createOtherBot(street, id),
    addChannel: (id) => addChannel(street, id),
    addThread: (id, parent) => addThread(street, id, parent),
    removeChannel: (id) => removeChannel(street, id),
    denyBot: (channel, permissions) => denyBot(street, channel, permissions),
    directChannel: (person) => openDirect(state, person).id,
    fail: faults.plan,
    revokeToken: async () => {
      state.isTokenGood = false;
      await gateway.close(GatewayCloseCodes.AuthenticationFailed);
    },
    closeGateway: gateway.close,
    invalidateSession: gateway.invalidate,
    askToReconnect: gateway.askToReconnect,
    goSilent: gateway.goSilent,
    sendFrame: gateway.sendFrame,
    gateway: gateway.history,
    connections: gateway.connections,
    settle: gateway.settle,
    passTime: (milliseconds) => {
      options.clock.set(new Date(options.clock.now().getTime() + milliseconds));
    },
    messages: (channel) => messagesIn(state, channel),
    answers: () => ofBot().filter(({ isLoading }) => !isLoading),
    modals: state.modals.all,
    pings: () => ofBot().flatMap((message) => message.pings.map((who) => ({ who, message }))),
    links: linksOf,
    requests: (route) => calls.filter((call) => route === undefined || call.route === route),
    violations: () => violations,
    stop: async () => {
      await gateway.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function messagesIn(state: DiscordState, channel: string | undefined): readonly ChatMessage[] {
  return state.messages.all().filter((message) => channel === undefined || message.channel === channel);
}

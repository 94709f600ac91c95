import type { AppUninstalledEvent, TokensRevokedEvent } from '@slack/types';
import type { AdjustableClock } from '../../fakes/adjustable-clock.ts';
import { type BotUser, createBotUser, echoOwnMessages } from './bot-user.ts';
import { envelopEvent } from './event-payloads.ts';
import { createFaults, type Fault } from './faults.ts';
import { challenge, createHttpDelivery, type Signing } from './http-delivery.ts';
import { serve } from './http-server.ts';
import { type ChatMessage, parseMessage } from './message-log.ts';
import type { Link } from './mrkdwn.ts';
import { createOAuth } from './oauth.ts';
import { isSubscribedTo, type Office, type Subscription } from './office.ts';
import { createPerson, type Person } from './person.ts';
import { createDeliveries } from './redelivery.ts';
import { createResponseUrls } from './response-urls.ts';
import { createSocketMode } from './socket-mode.ts';
import {
  type AppIdentity,
  addChannel,
  addTeam,
  channelOf,
  createState,
  type SlackState,
  type Team,
  teamOf,
} from './state.ts';
import { createTriggerIds } from './trigger-ids.ts';
import type { KeptView } from './view-log.ts';
import { type ApiCall, createWebApi } from './web-api.ts';

/** How this Slack reaches the app and what it tells it of. */
export interface LoopbackOptions {
  readonly mode: 'socket' | 'http';
  /** Dates messages and ages `response_url`s; `passTime` sets it. */
  readonly clock: AdjustableClock;
  /** By default everything. */
  readonly subscriptions?: readonly Subscription[];
}

/** A small Slack over real HTTP and WebSocket on 127.0.0.1, with one workspace `T01` and the channel `C01`. */
export interface LoopbackSlack {
  readonly app: AppIdentity;
  /** For `slackApiUrl`. */
  readonly apiUrl: string;
  readonly authorizationUrl: string;
  /** Of the first workspace. */
  readonly botToken: string;
  readonly botUser: string;
  /** A person; the zone is kept from the first time on, UTC by default. */
  user(id: string, options?: { readonly team?: string; readonly zone?: string }): Person;
  /** Makes a person an administrator of their workspace. */
  makeAdmin(id: string): void;
  /** Says who is in a user group; null: the app may not read it. */
  setUserGroup(id: string, members: readonly string[] | null): void;
  /** Another app that writes messages. */
  bot(id: string): BotUser;
  addTeam(id: string): Team;
  addChannel(
    id: string,
    options?: { readonly team?: string; readonly isPrivate?: boolean; readonly withBot?: boolean },
  ): void;
  /** Throws the app out of a channel. */
  removeBot(channel: string): void;
  archive(channel: string): void;
  /** The next calls of the method fail so; `response_url` is a method here, `*` any. */
  fail(method: string, fault: Fault, times?: number): void;
  /** From now on every call with the workspace's token fails so; null makes it good again. */
  spoilToken(error: Team['tokenError'], team?: string): void;
  /** A person takes the app out of the workspace. */
  uninstall(team: string): Promise<void>;
  /** What the authorize page does with its next visitor. */
  approveInstallation(team: string, person: string): void;
  denyInstallation(): void;
  setRequestUrl(url: string): void;
  /** Sends `url_verification` and gives the answer. */
  verifyRequestUrl(word: string): Promise<string>;
  /** For tests of refused signatures. */
  readonly signing: Signing;
  /** Sends a text over every socket, whatever it is made of. */
  sendFrame(text: string): void;
  /** How many sockets the app holds. */
  connections(): number;
  /** Closes the oldest socket: after a warning and the milliseconds, or with no word. */
  dropSocket(warning: { readonly after: number } | null): Promise<void>;
  /** Moves the clock on by milliseconds and tells again what has become due. */
  passTime(milliseconds: number): Promise<void>;
  /** Fulfilled when nothing is being told to the app. */
  settle(): Promise<void>;
  /** All messages of a channel or of all, ephemeral ones too, in the order in which they came. */
  messages(channel?: string): readonly ChatMessage[];
  views(): readonly KeptView[];
  /** Everybody whom a message of the app pings. */
  pings(): readonly { readonly who: string; readonly message: ChatMessage }[];
  links(message: ChatMessage): readonly Link[];
  /** The calls of the Web API so far, of one method or of all. */
  calls(method?: string): readonly ApiCall[];
  stop(): Promise<void>;
}

const ALL: readonly Subscription[] = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
];

/** Starts a Slack of our own; `stop` ends it. */
export async function startLoopbackSlack(options: LoopbackOptions): Promise<LoopbackSlack> {
  const state = createState(options.clock);
  const team = addTeam(state, 'T01');
  addChannel(state, team, { id: 'C01', name: 'general' });
  const signing: Signing = { secret: state.app.signingSecret, age: 0 };
  let requestUrl: string | null = null;
  let origin = '';
  const calls: ApiCall[] = [];

  const sockets = createSocketMode(state.app.id);
  const transport = options.mode === 'socket' ? sockets : createHttpDelivery(signing, () => requestUrl);
  const deliveries = createDeliveries(state, transport);
  const responseUrls = createResponseUrls(state);
  const triggers = createTriggerIds(state);
  const oauth = createOAuth(state);
  const faults = createFaults();
  const openSocket = () => `${origin.replace('http', 'ws')}/socket/${sockets.issueTicket()}`;
  const webApi = createWebApi(state, { triggers, oauth, openSocket });
  const { server, port } = await serve({
    ...{ webApi, responseUrls, sockets, oauth, faults },
    onCall: (call) => calls.push(call),
  });
  origin = `http://127.0.0.1:${port}`;
  const office = openOffice(
    state,
    { deliveries, responseUrls, triggers, origin },
    options.subscriptions ?? ALL,
  );
  echoOwnMessages(office);

  return {
    app: state.app,
    apiUrl: `${origin}/api/`,
    authorizationUrl: `${origin}/oauth/v2/authorize`,
    botToken: team.token,
    botUser: team.botUser,
    signing,
    user: (id, { team: teamId = team.id, zone = 'UTC' } = {}) => {
      if (!state.zones.has(id)) state.zones.set(id, zone);
      return createPerson(office, teamOf(state, teamId), id);
    },
    setUserGroup: (id, members) => {
      state.userGroups.set(id, members);
    },
    makeAdmin: (id) => {
      state.admins.add(id);
    },
    bot: (id) => createBotUser(office, team, id),
    addTeam: (id) => addTeam(state, id),
    addChannel: (id, { team: teamId = team.id, ...draft } = {}) => {
      addChannel(state, teamOf(state, teamId), { id, name: id.toLowerCase(), ...draft });
    },
    removeBot: (channel) => {
      channelOf(state, channel).members.delete(teamOf(state, channelOf(state, channel).team).botUser);
    },
    archive: (channel) => {
      channelOf(state, channel).isArchived = true;
    },
    fail: faults.plan,
    spoilToken: (error, id = team.id) => {
      teamOf(state, id).tokenError = error;
    },
    uninstall: (id) => uninstall(office, teamOf(state, id)),
    approveInstallation: oauth.approveNext,
    denyInstallation: oauth.denyNext,
    setRequestUrl: (url) => {
      requestUrl = url;
    },
    verifyRequestUrl: (word) => challenge(requestUrl ?? '', signing, word),
    connections: sockets.connections,
    sendFrame: sockets.sendFrame,
    dropSocket: sockets.drop,
    passTime: async (milliseconds) => {
      options.clock.set(new Date(options.clock.now().getTime() + milliseconds));
      await deliveries.catchUp();
    },
    settle: deliveries.settle,
    messages: (channel) =>
      state.messages.all().filter((message) => channel === undefined || message.channel === channel),
    views: state.views.all,
    pings: () =>
      state.messages
        .all()
        .filter(({ author }) => isOwn(state, author))
        .flatMap((message) => parseMessage(message).pings.map((who) => ({ who, message }))),
    links: (message) => parseMessage(message).links,
    calls: (method) => calls.filter((call) => method === undefined || call.method === method),
    stop: async () => {
      await sockets.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function openOffice(
  state: SlackState,
  parts: Pick<Office, 'deliveries' | 'responseUrls' | 'triggers' | 'origin'>,
  subscribed: readonly Subscription[],
): Office {
  const subscriptions = new Set(subscribed);
  return {
    state,
    ...parts,
    subscriptions,
    isSubscribed: (channel) => isSubscribedTo(subscriptions, channel),
    firstChannel: ({ id }) => {
      const channel = [...state.channels.values()].find(({ team, kind }) => team === id && kind !== 'direct');
      if (!channel) throw new Error(`The workspace ${id} has no channel: add one first.`);
      return channel;
    },
  };
}

function isOwn(state: SlackState, author: string): boolean {
  return [...state.teams.values()].some(({ botUser }) => botUser === author);
}

async function uninstall({ state, deliveries, subscriptions }: Office, team: Team): Promise<void> {
  team.tokenError = 'account_inactive';
  const events: readonly (AppUninstalledEvent | TokensRevokedEvent)[] = [
    { type: 'tokens_revoked', tokens: { bot: [team.botUser], oauth: [] } },
    { type: 'app_uninstalled' },
  ];
  for (const event of events) {
    if (!subscriptions.has(event.type)) continue;
    await deliveries.deliver(
      { kind: 'events_api', payload: envelopEvent(state, team, event) },
      () => undefined,
    );
  }
}

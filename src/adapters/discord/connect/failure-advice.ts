import { RESTJSONErrorCodes as Codes, GatewayCloseCodes } from 'discord-api-types/v10';
import { createFailureAdvice } from '../../../chat/events/failure-advice.ts';

const TOKEN =
  'Reset the bot’s token on the application’s page (Bot, Reset Token), put it into DISCORD_TOKEN and start again.';
const INTENTS =
  'Verbatim asks for no privileged intent: check whether DISCORD_TOKEN and DISCORD_APPLICATION_ID belong to the right application.';
const UNWELL =
  'Discord is having problems (https://discordstatus.com). Verbatim retried and gave up; you don’t need to do anything.';
const OURS = 'This is a bug in Verbatim: please report it with this line.';
const PERMITTED =
  'Give the bot the permissions of the invite link in that channel: View Channels, Send Messages, Send Messages in Threads, Read Message History.';
const LATE =
  'The machine or the network was too slow for Discord’s 3 seconds: check whether it is overloaded.';
const OVER = 'The answer came after Discord’s limit of 15 minutes; it went another way.';
const CLOSED_TO_US = 'The person accepts no direct messages from this app; you don’t need to do anything.';
const STATE = 'Check whether the disk is full and whether STATE_FILE can be written.';
const OTHER = 'Look the code up at https://docs.discord.com/developers/topics/opcodes-and-status-codes.';

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['http_401', TOKEN],
  [gateway(GatewayCloseCodes.AuthenticationFailed), TOKEN],
  [gateway(GatewayCloseCodes.InvalidIntents), OURS],
  [gateway(GatewayCloseCodes.DisallowedIntents), INTENTS],
  [gateway(GatewayCloseCodes.InvalidShard), OURS],
  [
    gateway(GatewayCloseCodes.ShardingRequired),
    'Restart Verbatim: it asks Discord for the number of shards when it starts.',
  ],
  [
    gateway(GatewayCloseCodes.InvalidAPIVersion),
    'Discord no longer supports version 10 of its API: update Verbatim.',
  ],
  [
    'gateway_lost',
    'discord.js reconnects by itself; if this goes on, check https://discordstatus.com and the network.',
  ],
  [
    'identified-too-often',
    'Something keeps closing the connection. Verbatim waits before it reconnects, since Discord resets the token after 1,000 connections a day.',
  ],
  [
    'too-many-invalid-requests',
    'Discord refused a thousand requests within ten minutes, so Verbatim sends none until these are over; see the failures logged before this.',
  ],
  ['hidden', 'The person may not use apps publicly there (permission Use External Apps).'],
  [
    'ratelimited',
    'Discord is rate limiting the app for longer than anybody would wait; if this goes on, find out what sends so many requests.',
  ],
  ['unreachable', 'Check whether this machine can reach the address in DISCORD_API_URL.'],
  [String(Codes.UnknownInteraction), LATE],
  [
    String(Codes.InteractionHasAlreadyBeenAcknowledged),
    'Check whether a second process uses the same token.',
  ],
  [String(Codes.UnknownWebhook), OVER],
  [String(Codes.InvalidWebhookToken), OVER],
  [String(Codes.UnknownChannel), 'The channel was deleted; you don’t need to do anything.'],
  [String(Codes.UnknownMessage), 'The message was deleted; you don’t need to do anything.'],
  [String(Codes.MissingAccess), PERMITTED],
  [String(Codes.MissingPermissions), PERMITTED],
  [String(Codes.CannotReplyWithoutPermissionToReadMessageHistory), PERMITTED],
  [String(Codes.ThreadLocked), 'The thread is locked; you don’t need to do anything.'],
  [String(Codes.InvalidActionOnArchivedThread), 'The thread is archived; you don’t need to do anything.'],
  [String(Codes.CannotSendMessagesToThisUser), CLOSED_TO_US],
  [String(Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds), CLOSED_TO_US],
  [String(Codes.InvalidFormBodyOrContentType), OURS],
  ['fault', OURS],
  ['state_unavailable', STATE],
]);

function gateway(code: GatewayCloseCodes): string {
  return `gateway_${code}`;
}

const FOR_OPERATOR: ReadonlySet<string> = new Set([
  ...[...ADVICE].filter(([, advice]) => [TOKEN, INTENTS, OURS, STATE].includes(advice)).map(([code]) => code),
  gateway(GatewayCloseCodes.ShardingRequired),
  gateway(GatewayCloseCodes.InvalidAPIVersion),
  'too-many-invalid-requests',
  'identified-too-often',
]);

/** What the operator is told. */
export const { adviceFor, isForOperator } = createFailureAdvice({
  known: ADVICE,
  forOperator: FOR_OPERATOR,
  unwell: UNWELL,
  unknown: OTHER,
});

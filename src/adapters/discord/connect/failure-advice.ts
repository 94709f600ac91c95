import { RESTJSONErrorCodes as Codes, GatewayCloseCodes } from 'discord-api-types/v10';
import { createFailureAdvice } from '../../../chat/failure-advice.ts';

const TOKEN =
  'Reset the bot’s token on the application’s page (Bot, Reset Token), put it into DISCORD_TOKEN and start again.';
const INTENTS =
  'Verbatim asks for no privileged intent: see whether DISCORD_TOKEN and DISCORD_APPLICATION_ID are of the application you mean.';
const UNWELL =
  'Discord is having problems (https://discordstatus.com). Verbatim retried and gave up; you don’t need to do anything.';
const OURS = 'This is a fault of the program: please report it with this line.';
const PERMITTED =
  'Give the bot the permissions of the invite link in that channel: View Channels, Send Messages, Send Messages in Threads, Read Message History.';
const LATE = 'The machine or the network was too slow for Discord’s 3 seconds: see whether it is overloaded.';
const OVER = 'The answer came after the 15 minutes that Discord gives; it went another way.';
const CLOSED_TO_US = 'The person takes no direct messages from this app; you don’t need to do anything.';
const STATE = 'See whether the disk is full and STATE_FILE can be written.';
const OTHER = 'See the code at https://docs.discord.com/developers/topics/opcodes-and-status-codes.';

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['http_401', TOKEN],
  [gateway(GatewayCloseCodes.AuthenticationFailed), TOKEN],
  [gateway(GatewayCloseCodes.InvalidIntents), OURS],
  [gateway(GatewayCloseCodes.DisallowedIntents), INTENTS],
  [gateway(GatewayCloseCodes.InvalidShard), OURS],
  [
    gateway(GatewayCloseCodes.ShardingRequired),
    'Start again: the number of shards is asked of Discord at the start.',
  ],
  [gateway(GatewayCloseCodes.InvalidAPIVersion), 'Discord has ended the API’s version 10: update Verbatim.'],
  [
    'gateway_lost',
    'discord.js connects again by itself; if this goes on, see https://discordstatus.com and the network.',
  ],
  [
    'identified-too-often',
    'Something closes the connection again and again; the next attempt waits, since Discord resets the token after 1,000 a day.',
  ],
  [
    'too-many-invalid-requests',
    'Discord refused a thousand requests within ten minutes, so none is sent until those are over; see the failures logged before this.',
  ],
  ['hidden', 'The person may not use apps for everybody to see there (permission Use External Apps).'],
  [
    'ratelimited',
    'Discord lets no more through for longer than anybody waits; if this goes on, see what asks so much.',
  ],
  ['unreachable', 'See whether this machine reaches the address in DISCORD_API_URL.'],
  [String(Codes.UnknownInteraction), LATE],
  [
    String(Codes.InteractionHasAlreadyBeenAcknowledged),
    'See whether a second process runs with the same token.',
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
  ['state_closed', STATE],
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

/** What is said to whoever runs the bot. */
export const { adviceFor, isForOperator } = createFailureAdvice({
  known: ADVICE,
  forOperator: FOR_OPERATOR,
  unwell: UNWELL,
  unknown: OTHER,
});

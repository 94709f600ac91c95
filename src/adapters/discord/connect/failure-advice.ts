import { RESTJSONErrorCodes as Codes, GatewayCloseCodes } from 'discord-api-types/v10';

/** What to do about a failure of that code; for a code we don't know, where to read about it. */
export function adviceFor(code: string): string {
  if (SERVER_FAULT.test(code)) return UNWELL;
  return ADVICE.get(code) ?? OTHER;
}

/** Whether it stays so until whoever runs the bot does something. */
export function isForOperator(code: string): boolean {
  return FOR_OPERATOR.has(code);
}

const SERVER_FAULT = /^http_5\d\d$/u;

const TOKEN =
  'Reset the bot’s token on the application’s page (Bot, Reset Token), put it into DISCORD_TOKEN and start again.';
const INTENTS =
  'Verbatim asks for no privileged intent: see whether DISCORD_TOKEN and DISCORD_APPLICATION_ID are of the application you mean.';
const UNWELL =
  'Discord is not well: see https://discordstatus.com. It was tried several times; nothing is to be done.';
const OURS = 'This is a fault of the program: please report it with this line.';
const PERMITTED =
  'Give the bot the permissions of the invite link in that channel: View Channels, Send Messages, Send Messages in Threads, Read Message History.';
const LATE = 'The machine or the network was too slow for Discord’s 3 seconds: see whether it is overloaded.';
const OVER = 'The answer came after the 15 minutes that Discord gives; it went another way.';
const CLOSED_TO_US = 'The person takes no direct messages from this app; nothing is to be done.';
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
  [String(Codes.UnknownChannel), 'The channel was deleted; nothing is to be done.'],
  [String(Codes.UnknownMessage), 'The message was deleted; nothing is to be done.'],
  [String(Codes.MissingAccess), PERMITTED],
  [String(Codes.MissingPermissions), PERMITTED],
  [String(Codes.CannotReplyWithoutPermissionToReadMessageHistory), PERMITTED],
  [String(Codes.ThreadLocked), 'The thread is locked; nothing is to be done.'],
  [String(Codes.InvalidActionOnArchivedThread), 'The thread is archived; nothing is to be done.'],
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

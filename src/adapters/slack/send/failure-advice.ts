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

const REINSTALL =
  'Install the app in the workspace once more and put its new token into SLACK_BOT_TOKEN (with OAuth: /slack/install).';
const SCOPES =
  'Compare the app with `verbatim manifest slack`, save what is missing and install it once more.';
const INVITE = 'Invite the bot to the channel again where it is to answer there.';
const UNWELL =
  'Slack is not well: see https://slack-status.com. It was tried several times; nothing is to be done.';
const PERMITTED = 'Ask an administrator of the workspace to let the app post there.';
const OURS = 'This is a fault of the program: please report it with this line.';
const OTHER = 'See the code at https://docs.slack.dev/reference/methods/chat.postMessage#errors.';
const STATE = 'See whether the disk is full and STATE_FILE can be written.';

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['token_revoked', REINSTALL],
  ['token_expired', REINSTALL],
  ['invalid_auth', REINSTALL],
  ['not_authed', REINSTALL],
  ['account_inactive', REINSTALL],
  ['org_login_required', REINSTALL],
  ['not_installed', REINSTALL],
  ['missing_scope', SCOPES],
  ['not_allowed_token_type', SCOPES],
  ['not_in_channel', INVITE],
  ['channel_not_found', INVITE],
  ['is_archived', 'The channel is archived; nothing is to be done.'],
  ['thread_not_found', 'The thread was deleted; nothing is to be done.'],
  ['message_not_found', 'The message was deleted; nothing is to be done.'],
  ['user_not_in_channel', 'The person left the channel; the answer went to a direct message.'],
  ['restricted_action', PERMITTED],
  ['restricted_action_read_only_channel', PERMITTED],
  ['restricted_action_thread_only_channel', PERMITTED],
  ['cannot_dm_bot', 'A bot asked; it gets no answer.'],
  ['messages_tab_disabled', SCOPES],
  ['expired_url', 'The answer came after 30 minutes and went another way.'],
  ['used_url', 'Slack takes five answers to one request; the rest went another way.'],
  ['no_service', 'Slack no longer knows where to answer; the answer went another way.'],
  ['expired_trigger_id', 'The form was asked for too late; see whether the machine is overloaded.'],
  ['ratelimited', 'More is asked than Slack lets through; it was waited for as long as Slack said.'],
  ['unreachable', 'See whether this machine reaches the address in SLACK_API_URL.'],
  ['msg_blocks_too_long', OURS],
  ['invalid_blocks', OURS],
  ['msg_too_long', OURS],
  ['fault', OURS],
  ['state_unavailable', STATE],
  ['state_closed', STATE],
  ['state_key-missing', 'Set STATE_KEY (see .env.example).'],
  ['state_undecipherable', 'Put the key that sealed the installations into STATE_KEY.'],
]);

const FOR_OPERATOR: ReadonlySet<string> = new Set([
  ...[...ADVICE]
    .filter(([, advice]) => [REINSTALL, SCOPES, OURS, STATE].includes(advice))
    .map(([code]) => code),
  'state_key-missing',
  'state_undecipherable',
]);

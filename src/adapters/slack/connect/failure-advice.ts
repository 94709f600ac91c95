import { createFailureAdvice } from '../../../chat/events/failure-advice.ts';

const REINSTALL =
  'Install the app in the workspace again and put its new token into SLACK_BOT_TOKEN (with OAuth: /slack/install).';
const SCOPES =
  'Compare the app with `verbatim manifest slack` (with its options --user-groups and so on), add what is missing and install the app again.';
const GROUP =
  'SLACK_PEOPLE lists a user group that this workspace does not have: nobody there is answered for it.';
const INVITE = 'Invite the bot to the channel again if it should answer there.';
const UNWELL =
  'Slack is having problems (https://slack-status.com). Verbatim retried and gave up; you don’t need to do anything.';
const PERMITTED = 'Ask an administrator of the workspace to let the app post there.';
const OURS = 'This is a bug in Verbatim: please report it with this line.';
const OTHER = 'Look the code up at https://docs.slack.dev/reference/methods/chat.postMessage#errors.';
const STATE = 'Check whether the disk is full and whether STATE_FILE can be written.';

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['token_revoked', REINSTALL],
  ['token_expired', REINSTALL],
  ['invalid_auth', REINSTALL],
  ['not_authed', REINSTALL],
  ['account_inactive', REINSTALL],
  ['org_login_required', REINSTALL],
  ['not_installed', REINSTALL],
  ['not_admitted', 'SLACK_TEAMS does not list this workspace; you don’t need to do anything.'],
  ['missing_scope', SCOPES],
  ['no_such_subteam', GROUP],
  ['not_allowed_token_type', SCOPES],
  ['not_in_channel', INVITE],
  ['channel_not_found', INVITE],
  ['is_archived', 'The channel is archived; you don’t need to do anything.'],
  ['thread_not_found', 'The thread was deleted; you don’t need to do anything.'],
  ['message_not_found', 'The message was deleted; you don’t need to do anything.'],
  ['user_not_in_channel', 'The person left the channel; the answer went to a direct message.'],
  ['restricted_action', PERMITTED],
  ['restricted_action_read_only_channel', PERMITTED],
  ['restricted_action_thread_only_channel', PERMITTED],
  ['cannot_dm_bot', 'A bot asked; it gets no answer.'],
  ['messages_tab_disabled', SCOPES],
  ['expired_url', 'The answer came after 30 minutes and went another way.'],
  ['used_url', 'Slack takes five answers to one request; the rest went another way.'],
  ['no_service', 'Slack no longer knows where to answer; the answer went another way.'],
  ['expired_trigger_id', 'The form was opened too late; check whether the machine is overloaded.'],
  ['ratelimited', 'Slack is rate limiting the app. Verbatim waited as long as Slack asked.'],
  ['unreachable', 'Check whether this machine can reach the address in SLACK_API_URL.'],
  ['msg_blocks_too_long', OURS],
  ['invalid_blocks', OURS],
  ['msg_too_long', OURS],
  ['fault', OURS],
  ['state_unavailable', STATE],
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

/** What the operator is told. */
export const { adviceFor, isForOperator } = createFailureAdvice({
  known: ADVICE,
  forOperator: FOR_OPERATOR,
  unwell: UNWELL,
  unknown: OTHER,
});

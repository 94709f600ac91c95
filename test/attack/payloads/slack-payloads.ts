import { WHO_SAID_THIS } from '../../../src/adapters/slack/setup/manifest.ts';
import { type Malformed, malformFields, nest } from './malform.ts';

/** What is wrong with a payload, and how Slack would send it. */
export interface MalformedEnvelope extends Malformed {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
}

const TEAM = { id: 'T01', domain: 'loopback' };
const USER = { id: 'U0MALLORY', username: 'mallory', team_id: 'T01' };
const CHANNEL = { id: 'C01', name: 'general' };
const MESSAGE = {
  type: 'message',
  channel: 'C01',
  channel_type: 'channel',
  user: USER.id,
  text: '<@U0BOT> who said nothing at all?',
  ts: '1729425600.000100',
  event_ts: '1729425600.000100',
  thread_ts: '1729425600.000100',
  blocks: [
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a' }] }] },
  ],
};

function envelop(event: object): object {
  return {
    token: 'x',
    team_id: 'T01',
    api_app_id: 'A01',
    event,
    type: 'event_callback',
    event_id: 'Ev0MALFORMED',
    event_time: 1_729_425_600,
    authorizations: [
      { enterprise_id: null, team_id: 'T01', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
    ],
  };
}

const FROM_ANYBODY = {
  token: 'x',
  team: TEAM,
  user: USER,
  is_enterprise_install: false,
  trigger_id: '1.2.x',
};

/** One payload of each kind that concerns the app, as Slack means it. */
const SOUND: readonly (readonly [kind: MalformedEnvelope['kind'], name: string, payload: object])[] = [
  ['events_api', 'message', envelop(MESSAGE)],
  ['events_api', 'mention', envelop({ ...MESSAGE, type: 'app_mention' })],
  [
    'events_api',
    'home',
    envelop({ type: 'app_home_opened', user: USER.id, channel: 'D01', tab: 'home', event_ts: '1' }),
  ],
  ['events_api', 'uninstalled', envelop({ type: 'app_uninstalled' })],
  [
    'events_api',
    'tokens revoked',
    envelop({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: ['U2'] } }),
  ],
  [
    'events_api',
    'reaction',
    envelop({ type: 'reaction_added', user: USER.id, item: { type: 'message', channel: 'C01' } }),
  ],
  [
    'slash_commands',
    'command',
    {
      ...{
        token: 'x',
        team_id: 'T01',
        team_domain: 'a',
        channel_id: 'C01',
        channel_name: 'b',
        user_id: USER.id,
      },
      ...{
        user_name: 'c',
        command: '/who-said',
        text: 'd',
        api_app_id: 'A01',
        is_enterprise_install: 'false',
      },
      ...{ response_url: 'http://127.0.0.1:9/response/x', trigger_id: '1.2.x' },
    },
  ],
  [
    'interactive',
    'press',
    {
      ...FROM_ANYBODY,
      type: 'block_actions',
      api_app_id: 'A01',
      channel: CHANNEL,
      container: { type: 'message', message_ts: MESSAGE.ts, channel_id: 'C01', is_ephemeral: false },
      message: MESSAGE,
      response_url: 'http://127.0.0.1:9/response/x',
      actions: [{ type: 'button', action_id: 'more', block_id: 'b', value: 'x', action_ts: '1' }],
    },
  ],
  [
    'interactive',
    'shortcut',
    {
      ...FROM_ANYBODY,
      type: 'message_action',
      callback_id: WHO_SAID_THIS,
      action_ts: '1',
      channel: CHANNEL,
      message_ts: MESSAGE.ts,
      message: MESSAGE,
      response_url: 'http://127.0.0.1:9/response/x',
    },
  ],
  [
    'interactive',
    'form',
    {
      ...FROM_ANYBODY,
      type: 'view_submission',
      view: {
        id: 'V1',
        type: 'modal',
        callback_id: 'reason',
        private_metadata: 'x',
        state: { values: { reason: { reason: { type: 'plain_text_input', value: 'a' } } } },
      },
    },
  ],
];

const BARE: readonly string[] = [
  'null',
  '3',
  '"x"',
  '[]',
  '[null]',
  'true',
  '{}',
  '{"event":null}',
  '{"event":3}',
];
const TYPES: readonly string[] = [
  'error',
  'slack_event',
  'connected',
  'disconnected',
  '__proto__',
  'constructor',
  '',
];

/** Payloads of each kind, each field missing, null, of another type or nested very deep. */
export function* malformedEnvelopes(): Generator<MalformedEnvelope> {
  for (const [kind, name, payload] of SOUND)
    for (const malformed of malformFields(payload))
      yield { kind, name: `${name}, ${malformed.name}`, json: malformed.json };
  for (const kind of ['events_api', 'slash_commands', 'interactive'] as const)
    for (const json of [...BARE, nest(''), nest('elements')])
      yield { kind, name: `${kind}: ${json.slice(0, MAX_SHOWN)}`, json };
  for (const type of TYPES)
    yield { kind: 'events_api', name: `event ${type}`, json: JSON.stringify(envelop({ type })) };
}

const MAX_SHOWN = 40;

/** What is no envelope: texts over a socket. */
export const MALFORMED_FRAMES: readonly Malformed[] = [
  ...['', '{', 'null', '3', '"x"', '[]', '{}', '{"type":null}', '{"type":"error"}', '{"type":"slack_event"}'],
  ...['{"type":"events_api"}', '{"type":"events_api","payload":null}', '{"type":"interactive","payload":7}'],
  ...['{"type":"close"}', '{"type":"ws_message"}', '{"type":"toString"}', nest('')],
].map((json) => ({ name: json.slice(0, MAX_SHOWN), json }));

import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { type Malformed, malformFields, nest } from './malform.ts';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const USER = {
  id: '700000000000000099',
  username: 'mallory',
  discriminator: '0',
  avatar: null,
  global_name: null,
};

function interaction(type: number, data: unknown): object {
  return {
    id: '990000000000000001',
    application_id: '500000000000000001',
    type,
    data,
    guild_id: GUILD,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0, guild_id: GUILD, name: 'general', permissions: '0' },
    member: { user: USER, roles: [], joined_at: '2024-01-01T00:00:00Z', permissions: '0', flags: 0 },
    token: 'aW50ZXJhY3Rpb24',
    version: 1,
    app_permissions: '0',
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD },
    context: 0,
  };
}

const MESSAGE = {
  id: '990000000000000002',
  channel_id: CHANNEL,
  guild_id: GUILD,
  type: 0,
  content: 'who said nothing at all?',
  author: USER,
  member: { roles: [], joined_at: '2024-01-01T00:00:00Z', flags: 0 },
  timestamp: '2024-10-20T12:00:00Z',
  edited_timestamp: null,
  mentions: [{ ...USER }],
  mention_roles: [],
  embeds: [{ title: 'a', fields: [{ name: 'b', value: 'c' }], footer: { text: 'd' } }],
  components: [{ type: 1, components: [{ type: 2, custom_id: 'x' }] }],
  message_reference: { message_id: '990000000000000003', channel_id: CHANNEL },
  message_snapshots: [{ message: { content: 'e' } }],
};

/** One event of each kind that concerns the app, as Discord means it. */
const SOUND: readonly (readonly [name: string, t: string, d: object])[] = [
  [
    'command',
    'INTERACTION_CREATE',
    interaction(2, {
      id: '1',
      type: 1,
      name: 'digest',
      options: [{ type: 1, name: 'daily', options: [{ type: 3, name: 'time', value: '09:00' }] }],
    }),
  ],
  [
    'message command',
    'INTERACTION_CREATE',
    interaction(2, {
      id: '1',
      type: 3,
      name: 'Who said this?',
      target_id: MESSAGE.id,
      resolved: { messages: { [MESSAGE.id]: MESSAGE } },
    }),
  ],
  ['user command', 'INTERACTION_CREATE', interaction(2, { id: '1', type: 2, name: 'x', target_id: USER.id })],
  ['press', 'INTERACTION_CREATE', interaction(3, { component_type: 2, custom_id: 'more:x' })],
  ['selection', 'INTERACTION_CREATE', interaction(3, { component_type: 3, custom_id: 'x', values: ['a'] })],
  [
    'completion',
    'INTERACTION_CREATE',
    interaction(4, {
      id: '1',
      type: 1,
      name: 'quotes',
      options: [{ type: 3, name: 'speaker', value: 'K', focused: true }],
    }),
  ],
  [
    'form',
    'INTERACTION_CREATE',
    interaction(5, {
      custom_id: 'reason:x',
      components: [{ type: 18, component: { type: 4, custom_id: 'reason', value: 'a' } }],
    }),
  ],
  ['ping', 'INTERACTION_CREATE', interaction(1, {})],
  ['message', 'MESSAGE_CREATE', MESSAGE],
  [
    'reply',
    'MESSAGE_CREATE',
    { ...MESSAGE, type: 19, referenced_message: { ...MESSAGE, id: '990000000000000003' } },
  ],
  [
    'thread',
    'THREAD_CREATE',
    {
      id: '990000000000000004',
      type: 11,
      guild_id: GUILD,
      parent_id: CHANNEL,
      name: 'a',
      thread_metadata: { archived: false },
    },
  ],
  [
    'channel',
    'CHANNEL_CREATE',
    { id: '990000000000000005', type: 0, guild_id: GUILD, name: 'b', permission_overwrites: [] },
  ],
  [
    'role',
    'GUILD_ROLE_CREATE',
    { guild_id: GUILD, role: { id: '990000000000000006', name: 'c', permissions: '0', tags: {} } },
  ],
  [
    'server',
    'GUILD_CREATE',
    { id: '990000000000000007', name: 'd', channels: [], roles: [], members: [], threads: [], emojis: [] },
  ],
];

/** What may come in place of an event’s data, as JSON. */
const BARE: readonly string[] = [
  'null',
  '3',
  '"x"',
  '[[]]',
  '{}',
  JSON.stringify({ id: null, guild_id: GUILD, channel_id: CHANNEL, user: null, member: null, role: null }),
  JSON.stringify({ id: '1', guild_id: '2', channel_id: '3', user: {}, member: {}, role: {}, ids: [null] }),
  nest('options'),
];

/** Events of kinds that there are not. */
const UNKNOWN: readonly unknown[] = [
  'NEVER_HEARD_OF',
  '',
  null,
  5,
  '__proto__',
  'constructor',
  'toString',
  {},
];

/** Frames of events and interactions of each type, each field missing, null, of another type or nested very deep. */
export function* malformedDispatches(): Generator<Malformed> {
  for (const [kind, t, d] of SOUND)
    for (const { name, json } of malformFields(d)) yield frame(`${t} ${kind}, ${name}`, t, json);
  for (let type = -1; type <= 12; type += 1) {
    const d = JSON.stringify(interaction(type, { type, name: 'x' }));
    yield frame(`interaction of type ${type}`, 'INTERACTION_CREATE', d);
  }
  for (const t of [...Object.values(GatewayDispatchEvents), ...UNKNOWN]) {
    yield { name: `${String(t)} without data`, json: `{"op":0,"s":1,"t":${JSON.stringify(t)}}` };
    for (const d of BARE) yield frame(`${String(t)}: ${d.slice(0, MAX_SHOWN)}`, t, d);
  }
}

const MAX_SHOWN = 40;

function frame(name: string, t: unknown, d: string): Malformed {
  return { name, json: `{"op":0,"s":1,"t":${JSON.stringify(t)},"d":${d}}` };
}

/** What is no event: texts that come over the gateway’s socket. None asks to connect anew. */
export const MALFORMED_FRAMES: readonly Malformed[] = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"op":99,"d":null}',
  '{"d":{}}',
  '{"op":0,"s":900001,"t":"READY","d":null}',
  '{"op":0,"s":900002,"t":"READY","d":{}}',
  '{"op":0,"s":900003,"t":"RESUMED"}',
  '{"op":0,"t":"MESSAGE_CREATE","d":{}}',
  '{"op":9}',
  '{"op":10}',
].map((json) => ({ name: json, json }));

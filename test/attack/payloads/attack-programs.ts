import pMap from 'p-map';
import { QUESTION, withBot } from '../bot.ts';
import type { AttackSetting, Finding } from '../finding.ts';
import { findAnswered } from './attack-discord.ts';
import { type Malformed, malformFields } from './malform.ts';

/** What programs and assistants send, each as it should be. */
const REQUESTS: readonly (readonly [path: string, body: object])[] = [
  ['/api/v1/who-said', { words: QUESTION.words, limit: 2, format: 'json', zone: 'UTC' }],
  ['/api/v1/quotes', { words: QUESTION.speaker, limit: 2, since: '2024-10-18', format: 'csv' }],
  ['/api/v1/ask', { words: `what did ${QUESTION.speaker} say?`, format: 'markdown' }],
  ['/api/v1/check', { words: `“${QUESTION.words}”`, speaker: QUESTION.speaker, zone: 'Europe/Paris' }],
  [
    '/mcp',
    rpc('initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'a', version: '1' },
    }),
  ],
  ['/mcp', rpc('tools/list', { cursor: '1' })],
  ['/mcp', rpc('tools/call', { name: 'who-said', arguments: { words: QUESTION.words, limit: 1 } })],
  ['/mcp', rpc('resources/list', { cursor: '2024-10-18' })],
  ['/mcp', rpc('resources/read', { uri: 'verbatim://articles/36684c68fecb5c93' })],
];

function rpc(method: string, params: object): object {
  return { jsonrpc: '2.0', id: 1, method, params };
}

/** Objects that become no text, and text that is no JSON. */
const ODD: readonly Malformed[] = [
  ['fields without a text', '{"words":{"toString":1,"valueOf":1}}'],
  ['a format without a text', '{"words":"a","format":{"toString":1,"valueOf":1}}'],
  ['a zone without a text', '{"words":"a","zone":{"toString":1,"valueOf":1}}'],
  ['a number without a text', '{"words":"a","limit":{"toString":1,"valueOf":1}}'],
  ['a prototype', '{"words":"a","__proto__":{"limit":1}}'],
  ['a constructor', '{"words":"a","constructor":{"prototype":{"limit":1}}}'],
  ['nothing', ''],
  ['half an object', '{"words":'],
  ['a NUL', '{"words":"a\\u0000b\\ud800"}'],
].map(([name = '', json = '']) => ({ name, json }));

const AT_ONCE = { concurrency: 8 };
/** Milliseconds. */
const MAX_WAIT = 30_000;
/** Answered, or refused as malformed. */
const TOLD: ReadonlySet<string> = new Set(['200', '202', '400', '404', '413']);
const MAX_SHOWN = 10;

/** Sends the interfaces for programs and assistants what none of them would, and asks something afterwards. */
export function attackAsPrograms({ main }: AttackSetting): Promise<readonly Finding[]> {
  return withBot({ main }, async (bot) => {
    const sent = REQUESTS.flatMap(([path, body]) =>
      [...malformFields(body), ...ODD].map((each) => ({ ...each, path })),
    );
    const statuses = new Map<string, number>();
    const untold: string[] = [];
    await pMap(
      sent.map((each, number) => ({ ...each, number })),
      async ({ path, json, name, number }) => {
        const status = await post(`${bot.url}${path}`, json, number).catch((error: unknown) =>
          error instanceof Error ? error.name : 'closed',
        );
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (!TOLD.has(status)) untold.push(`${path} ${name}: ${status}`);
      },
      AT_ONCE,
    );
    for (const each of untold.slice(0, MAX_SHOWN)) process.stderr.write(`${each}\n`);
    return [
      {
        what: `programs' requests: malformed bodies (${sent.length}) that end the process`,
        wanted: '0',
        got: bot.isAlive() ? '0' : '1',
        isOk: bot.isAlive(),
      },
      {
        what: '  the same: answered or refused',
        wanted: 'all',
        got: [...statuses].map(([status, times]) => `${status}: ${times}`).join(', '),
        isOk: untold.length === 0,
      },
      await findAnswered('programs’ requests', bot),
    ];
  });
}

/** Each from an address of its own, as a proxy on this machine tells it: one has few turns at a time. */
async function post(url: string, body: string, number: number): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'x-forwarded-for': `10.0.${Math.floor(number / 250)}.${number % 250}`,
    },
    signal: AbortSignal.timeout(MAX_WAIT),
  });
  await response.arrayBuffer();
  return String(response.status);
}

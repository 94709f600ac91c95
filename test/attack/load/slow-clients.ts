import { createHmac } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Bot, isAnswered, withBot } from '../bot.ts';
import { type AttackSetting, type Finding, findAll, findAtMost } from '../finding.ts';
import { type MemoryWatch, watchMemory } from '../measure-program.ts';

/** Clients that never end what they begin, to the page and to the address of Slack's requests. */
export function attackWithSlowClients({ main, isShort }: AttackSetting): Promise<readonly Finding[]> {
  return withBot({ main, slackMode: 'http' }, async (bot) => {
    await isAnswered(bot);
    const memory = watchMemory(bot.running.child.pid ?? 0);
    const findings: Finding[] = [];
    for (const attack of isShort ? ATTACKS.filter(({ within }) => within <= SHORT) : ATTACKS)
      findings.push(...(await holdOpen(bot, memory, attack)));
    memory.stop();
    return findings;
  });
}

/** How connections are held open. */
interface SlowAttack {
  readonly what: string;
  readonly connections: number;
  /** Seconds within which each must be closed. */
  readonly within: number;
  /** What each sends at once, and then a byte of every quarter of a second. */
  head(bot: Bot): string;
  readonly body: string;
}

const SECOND = 1_000;
/** Seconds. */
const SHORT = 5;
const UPLOAD = 4_900_000;
const SIGNED_UPLOAD = 990_000;

const ATTACKS: readonly SlowAttack[] = [
  {
    what: '200 unsigned uploads of 4.9 MB held open',
    connections: 200,
    within: 5,
    head: () =>
      `POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: ${UPLOAD}\r\n\r\n${'a'.repeat(1_000_000)}`,
    body: 'a'.repeat(1_000),
  },
  {
    what: '200 uploads with a false signature held open',
    connections: 200,
    within: 5,
    head: () =>
      `POST /slack/events HTTP/1.1\r\nHost: a\r\n${sign('another secret', '')}Content-Length: ${SIGNED_UPLOAD}\r\n\r\n${'a'.repeat(900_000)}`,
    body: 'a'.repeat(1_000),
  },
  {
    what: '50 bodies for Slack’s address, a byte at a time',
    connections: 50,
    within: 5,
    head: ({ slack }) =>
      `POST /slack/events HTTP/1.1\r\nHost: a\r\n${sign(slack.app.signingSecret, '')}Content-Length: 1000\r\n\r\n`,
    body: 'a'.repeat(1_000),
  },
  {
    what: '200 uploads to the page held open',
    connections: 200,
    within: 25,
    head: () => `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${UPLOAD}\r\n\r\n${'a'.repeat(1_000_000)}`,
    body: 'a'.repeat(1_000),
  },
  {
    what: '50 bodies for the page, a byte at a time',
    connections: 50,
    within: 25,
    head: () =>
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n',
    body: 'a'.repeat(1_000),
  },
  {
    what: '200 requests whose headers never end',
    connections: 200,
    within: 15,
    head: () => 'GET / HTTP/1.1\r\nHost: a\r\n',
    body: 'X-A: b\r\n'.repeat(1_000),
  },
];

/** Megabytes that the program may have more afterwards than before. */
const MAX_KEPT = 100;
/** Seconds; the program gives memory back when it has been quiet for five to ten seconds. */
const QUIET = 15;

async function holdOpen(bot: Bot, memory: MemoryWatch, attack: SlowAttack): Promise<readonly Finding[]> {
  const before = memory.now();
  const head = attack.head(bot);
  const held = Array.from({ length: attack.connections }, () => hold(bot.url, head, attack.body));
  await setTimeout(SECOND);
  const answered = isAnswered(bot);
  const closed = await Promise.all(held.map((each) => each.closedWithin(attack.within * SECOND)));
  for (const each of held) each.end();
  const isOk = await answered;
  let kept = memory.now() - before;
  for (let waited = 0; kept > MAX_KEPT && waited < QUIET; waited += 1) {
    await setTimeout(SECOND);
    kept = memory.now() - before;
  }
  return [
    findAll(`${attack.what}: closed within ${attack.within} s`, 'all', closed),
    findAtMost('  the same: memory kept afterwards', MAX_KEPT, Math.max(0, kept), 'MB'),
    {
      what: '  the same: people are answered meanwhile',
      wanted: 'answered',
      got: isOk ? 'answered' : 'not answered',
      isOk,
    },
  ];
}

interface Held {
  closedWithin(milliseconds: number): Promise<boolean>;
  end(): void;
}

/** Milliseconds between two bytes. */
const BYTE_EVERY = 250;

function hold(url: string, head: string, body: string): Held {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const closed = new Promise<true>((resolve) => {
    socket.on('close', () => resolve(true));
  });
  // A server that has refused need not read the rest.
  socket.on('error', () => {});
  socket.resume();
  socket.write(head);
  const dripping = drip(socket, body);
  void closed.then(() => clearInterval(dripping));
  return {
    closedWithin: (milliseconds) => Promise.race([closed, setTimeout(milliseconds, false)]),
    end: () => {
      clearInterval(dripping);
      socket.destroy();
    },
  };
}

function drip(socket: Socket, body: string): NodeJS.Timeout {
  let sent = 0;
  return setInterval(() => {
    socket.write(body.slice(sent, sent + 1));
    sent += 1;
  }, BYTE_EVERY);
}

function sign(secret: string, body: string): string {
  const timestamp = String(Math.floor(Date.now() / SECOND));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return `X-Slack-Request-Timestamp: ${timestamp}\r\nX-Slack-Signature: v0=${digest}\r\n`;
}

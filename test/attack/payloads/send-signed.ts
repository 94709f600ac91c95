import { createHmac } from 'node:crypto';
import pMap from 'p-map';
import { nest } from './malform.ts';
import type { MalformedEnvelope } from './slack-payloads.ts';

/** How the program is reached over HTTP. */
export interface SignedTarget {
  readonly url: string;
  readonly signingSecret: string;
}

const AT_ONCE = { concurrency: 16 };
/** Milliseconds after which Slack gives up. */
const MAX_WAIT = 3_000;
/** Taken, or refused as malformed. */
const TOLD: ReadonlySet<string> = new Set(['200', '400']);

/** How requests were answered. */
export interface SentSigned {
  /** How often each status came; `closed` and `too slow` are none. */
  readonly statuses: ReadonlyMap<string, number>;
  /** The names of those that were neither taken nor refused, with what came instead. */
  readonly untold: readonly string[];
}

/** Sends malformed payloads as Slack would, each with a valid signature. */
export async function sendSigned(
  envelopes: readonly MalformedEnvelope[],
  target: SignedTarget,
): Promise<SentSigned> {
  const statuses = new Map<string, number>();
  const untold: string[] = [];
  const sendOne = async (envelope: MalformedEnvelope): Promise<void> => {
    const status = await post(envelope, target).catch((error: unknown) =>
      error instanceof Error && error.name === 'TimeoutError' ? 'too slow' : 'closed',
    );
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (!TOLD.has(status)) untold.push(`${envelope.name}: ${status}`);
  };
  await pMap(envelopes, sendOne, AT_ONCE);
  return { statuses, untold };
}

async function post(envelope: MalformedEnvelope, { url, signingSecret }: SignedTarget): Promise<string> {
  const { body, type } = writeBody(envelope);
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${digest}`,
    },
    signal: AbortSignal.timeout(MAX_WAIT),
  });
  await response.arrayBuffer();
  return String(response.status);
}

const FORM = 'application/x-www-form-urlencoded';

/** Events are JSON, presses and forms are JSON in a field, commands are fields. */
function writeBody({ kind, json }: MalformedEnvelope): { readonly body: string; readonly type: string } {
  if (kind === 'events_api') return { body: json, type: 'application/json' };
  if (kind === 'interactive') return { body: `payload=${encodeURIComponent(json)}`, type: FORM };
  return { body: writeFields(JSON.parse(json)).toString(), type: FORM };
}

function writeFields(fields: unknown): URLSearchParams {
  const form = new URLSearchParams();
  if (typeof fields !== 'object' || fields === null) return form;
  for (const [name, value] of Object.entries(fields))
    form.append(name, typeof value === 'string' ? value : writeField(value));
  return form;
}

function writeField(value: unknown): string {
  try {
    return String(JSON.stringify(value));
  } catch {
    // Nested deeper than it is written.
    return nest('');
  }
}

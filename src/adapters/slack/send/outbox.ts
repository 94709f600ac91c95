import type { Authorize, Logger } from '@slack/bolt';
import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Failures } from '../../../chat/failures.ts';
import type { LinkTo } from '../../../chat/presentation.ts';
import type { Outbox, Posting, PostResult } from '../../../ports/outbox.ts';
import type { Log } from '../../../ports/ports.ts';
import { readFailureCode, SlackRefusal } from '../connect/failures.ts';
import { renderNotice } from '../render/notice.ts';
import { renderMessage } from '../render/render.ts';
import { findOriginal } from './errors.ts';
import { createImpatientClients } from './fail-fast-clients.ts';
import { type Arrived, findPostedParts } from './find-posted-parts.ts';
import { SLACK_PACE } from './pace.ts';
import { postParts } from './post-parts.ts';

/** What Slack's outbox works with. */
export interface SlackOutboxDependencies {
  readonly authorize: Authorize<boolean>;
  readonly apiUrl: string;
  readonly failures: Failures;
  readonly log: Log;
  readonly logger: Logger;
  readonly linkTo?: LinkTo;
  /** Milliseconds between two messages in a channel, a second where left out, which Slack asks for. */
  readonly gap?: number;
}

/** Posts to Slack's channels, and writes people direct messages. */
export function createSlackOutbox(dependencies: SlackOutboxDependencies): Outbox {
  const { failures, log } = dependencies;
  const findClient = createClients(dependencies);
  return {
    platform: 'slack',
    pace: SLACK_PACE,
    channelUrl: (workspace, channel) =>
      `https://slack.com/app_redirect?team=${encodeURIComponent(workspace)}&channel=${encodeURIComponent(channel)}`,
    post: async (posting) => {
      try {
        return await post(await findClient(posting.workspace), posting, dependencies);
      } catch (thrown) {
        const error = findOriginal(thrown);
        const { workspace, channel } = posting;
        failures.report({ doing: 'post-digest', workspace, where: channel, error });
        return putOff(error);
      }
    },
    tell: async (workspace, person, line) => {
      try {
        const { text } = renderNotice(line);
        const client = await findClient(workspace);
        await client.chat.postMessage({ channel: person, text, unfurl_links: false, unfurl_media: false });
      } catch (error) {
        failures.report({ doing: 'tell-person', workspace, where: person, error });
        log.warn('digest-not-told', { workspace, person, line });
      }
    },
  };
}

const GAP = 1_000;
/** Milliseconds. */
const TIMEOUT = 15_000;

/**
 * Clients that try once and never wait: when to try again is decided by who posts, after looking at what arrived. They
 * are other clients than those that answer people, which one that has to wait would hold back.
 */
function createClients({
  authorize,
  apiUrl,
  logger,
}: SlackOutboxDependencies): (workspace: string) => Promise<WebClient> {
  const clients = createImpatientClients({ apiUrl, logger }, TIMEOUT);
  return async (workspace) => {
    const { botToken } = await authorize(
      ENTERPRISE.test(workspace)
        ? { teamId: undefined, enterpriseId: workspace, isEnterpriseInstall: true }
        : { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false },
    );
    if (botToken === undefined) throw new SlackRefusal('not_installed');
    return clients.memo(botToken);
  };
}

const ENTERPRISE = /^E/u;

async function post(
  client: WebClient,
  { workspace, channel, answer, delivery, triedSince }: Posting,
  { failures, linkTo, gap = GAP }: SlackOutboxDependencies,
): Promise<PostResult> {
  const arrived =
    triedSince === null
      ? NOTHING
      : await findPostedParts(client, { channel, delivery }, triedSince).catch((error: unknown) => {
          if (!UNREADABLE.has(readFailureCode(error))) throw error;
          failures.report({ doing: 'look-for-digest', workspace, where: channel, error });
          return NOTHING;
        });
  const messages = renderMessage(answer, { ephemeral: false, ...(linkTo === undefined ? {} : { linkTo }) });
  return { kind: 'posted', messages: await postParts(messages, { client, channel, delivery, arrived, gap }) };
}

const NOTHING: Arrived = new Map();
/**
 * The app may not read what is in the channel, now or ever: then a digest that may have arrived is sent again, since
 * one too many is seen and taken away, and one too few is not noticed.
 */
const UNREADABLE: ReadonlySet<string> = new Set(['missing_scope', 'not_allowed_token_type']);

const REASONS: ReadonlyMap<string, string> = new Map([
  ['unreachable', 'Slack could not be reached'],
  ['fault', 'a fault of the program'],
]);

function putOff(error: unknown): PostResult {
  const code = readFailureCode(error);
  const afterMs = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1_000 : null;
  return { kind: 'later', afterMs, reason: REASONS.get(code) ?? `Slack says ${code}` };
}

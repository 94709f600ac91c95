import type { Authorize, Logger } from '@slack/bolt';
import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Failures } from '../../../chat/events/failures.ts';
import type { LinkTo } from '../../../chat/messages/presentation.ts';
import type { Home, Outbox, Posting, PostResult } from '../../../ports/outbox.ts';
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
  /** Milliseconds between two messages in a channel; by default a second, as Slack asks. */
  readonly gap?: number;
}

/** Posts to channels and sends people direct messages. */
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
        return await post(await findClient(posting), posting, dependencies);
      } catch (thrown) {
        const error = findOriginal(thrown);
        const { workspace, channel } = posting;
        failures.report({ doing: 'post-digest', workspace, where: channel, error });
        return putOff(error);
      }
    },
    tell: async (home, person, line) => {
      const { workspace } = home;
      try {
        const { text } = renderNotice(line);
        const client = await findClient(home);
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
 * Makes clients that try once and never wait: whoever posts decides when to retry, after checking what arrived. They
 * are separate from those that answer people, which a waiting client would hold up.
 */
function createClients({
  authorize,
  apiUrl,
  logger,
}: SlackOutboxDependencies): (home: Home) => Promise<WebClient> {
  const clients = createImpatientClients({ apiUrl, logger }, TIMEOUT);
  return async ({ workspace, enterprise }) => {
    const { botToken } = await authorize(
      ENTERPRISE.test(workspace)
        ? { teamId: undefined, enterpriseId: workspace, isEnterpriseInstall: true }
        : { teamId: workspace, enterpriseId: enterprise, isEnterpriseInstall: false },
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
 * The app may not read the channel, now or ever. Then a digest that may have arrived is sent again: people notice a
 * duplicate and delete it, but nobody notices one that is missing.
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

import { App, type Logger } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Desk } from '../../chat/desk/desk.ts';
import { createDroppedEvents } from '../../chat/events/dropped-events.ts';
import { createFailures, type Failures } from '../../chat/events/failures.ts';
import { createInFlight } from '../../chat/events/in-flight.ts';
import { createSeenEvents } from '../../chat/events/seen-events.ts';
import { shutDown } from '../../chat/events/shut-down.ts';
import { postToListed } from '../../chat/messages/post-to-listed.ts';
import type { LinkTo } from '../../chat/messages/presentation.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { Clock, Log } from '../../ports/ports.ts';
import type { StateStore } from '../../ports/state-store.ts';
import type { SlackConfig } from './config.ts';
import { openWorkspaceAccess } from './connect/access.ts';
import { createBoltLogger } from './connect/bolt-log.ts';
import type { Mount } from './connect/connection.ts';
import { SLACK_FAILURES } from './connect/failures.ts';
import { createConnections } from './connect/open-connection.ts';
import { SlackStartError } from './connect/start-error.ts';
import { admitListed } from './events/admit.ts';
import { handleButtons } from './events/button-clicks.ts';
import { handleConversations } from './events/conversations.ts';
import type { HandlerContext } from './events/handler.ts';
import { type DescribeHome, handleHome } from './events/home.ts';
import { createPeople } from './events/people.ts';
import { handleReasons } from './events/ratings.ts';
import { handleShortcut } from './events/shortcut.ts';
import { handleSlashCommands } from './events/slash-commands.ts';
import { createUserGroups } from './events/user-groups.ts';
import { handleErrors } from './send/errors.ts';
import { createSlackOutbox } from './send/outbox.ts';
import { createSender } from './send/send.ts';
import { spellingOf } from './setup/slash-names.ts';

/** What the Slack app works with. */
export interface SlackDependencies {
  readonly desk: Desk;
  readonly store: Pick<StateStore, 'threads' | 'seenDeliveries' | 'installations'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'eventDropped'>;
  readonly config: SlackConfig;
  /** What stands on the Home tab. */
  readonly describeHome: DescribeHome;
  /** Where citations of articles without a url lead; nowhere by default. */
  readonly linkTo?: LinkTo;
  /** Takes Slack's requests instead of a server of the app's own. */
  readonly mount?: Mount;
}

/** The Slack app at work. */
export interface SlackAdapter {
  /** Where it listens for requests and installations; null if it doesn't. */
  readonly port: number | null;
  /** Posts digests. */
  readonly outbox: Outbox;
  /** Whether events are arriving at the moment. */
  isConnected(): boolean;
  /** Stops taking requests and finishes those under way, within ten seconds. */
  stop(): Promise<void>;
}

/**
 * Connects to Slack and answers there until it is stopped.
 *
 * @throws SlackStartError if Slack cannot be reached or refuses the tokens.
 */
export async function startSlack(dependencies: SlackDependencies): Promise<SlackAdapter> {
  const { store, clock, log, metrics, config, mount } = dependencies;
  const logger = createBoltLogger(log, clock);
  const failures = createFailures(SLACK_FAILURES, log, clock);
  const clientOptions: WebClientOptions = { ...CLIENT_OPTIONS, slackApiUrl: config.apiUrl, logger };
  const { apiUrl } = config;
  const { installations, seenDeliveries } = store;
  const { rules } = config;
  const access = openWorkspaceAccess(config.access, {
    ...{ clientOptions, apiUrl, installations, seenDeliveries, clock, rules, failures, logger },
  });
  const dropped = createDroppedEvents({ platform: 'slack', advice: DROP_ADVICE, clock, log, metrics });
  const connection = createConnections(config, {
    ...{ routes: access.routes, logger, log, failures, dropped },
    ...(mount && { mount }),
  });
  const bot = createHandling(dependencies, failures, logger);
  const app = new App({
    receiver: connection.receiver,
    authorize: access.authorize,
    clientOptions: { ...clientOptions },
    logger,
    convoStore: false,
    extendedErrorHandler: true,
  });
  const userGroups = createUserGroups({ listed: rules.people, apiUrl, clock, failures, logger });
  admitListed(app, { rules, dropped, userGroups });
  access.handle(app);
  handleAll(app, bot, dependencies.describeHome);
  try {
    await access.verify();
    const port = await connection.start();
    const outbox = createSlackOutbox({
      ...{ authorize: access.authorize, apiUrl, failures, log, logger },
      linkTo: bot.linkTo,
    });
    return {
      port,
      outbox: postToListed(outbox, rules),
      isConnected: connection.isConnected,
      stop: () => shutDown({ platform: 'slack', stop: connection.stop, inFlight: bot.inFlight, log }),
    };
  } catch (error) {
    await connection.stop().catch(() => {});
    throw new SlackStartError(error, config.apiUrl);
  }
}

function createHandling(
  { desk, store, clock, config, linkTo = () => null }: SlackDependencies,
  failures: Failures,
  logger: Logger,
): HandlerContext {
  return {
    desk,
    threads: store.threads,
    clock,
    inFlight: createInFlight((error) => failures.report({ doing: 'work', workspace: '', where: '', error })),
    seenEvents: createSeenEvents('slack', { seen: store.seenDeliveries, clock, failures }),
    people: createPeople({ apiUrl: config.apiUrl, clock, failures, logger }),
    sender: createSender(failures),
    failures,
    managers: config.digestManagers,
    threadReplies: config.threadReplies,
    spelling: spellingOf(config.commandPrefix),
    linkTo,
  };
}

function handleAll(app: App, bot: HandlerContext, describeHome: DescribeHome): void {
  handleErrors(app, bot);
  handleSlashCommands(app, bot);
  handleConversations(app, bot);
  handleButtons(app, bot);
  handleReasons(app, bot);
  handleShortcut(app, bot);
  handleHome(app, bot, describeHome);
}

const DROP_ADVICE = {
  'bad-signature':
    'If Slack sent it, check SLACK_SIGNING_SECRET (Basic Information, Signing Secret) and this machine’s clock; else somebody tried the address, and you don’t need to do anything.',
};

/** Retries for a few seconds only, since somebody is waiting; a hanging request is dropped. */
const CLIENT_OPTIONS: WebClientOptions = {
  retryConfig: { retries: 4, factor: 2, minTimeout: 500, maxTimeout: 8_000, randomize: true },
  timeout: 15_000,
};

import { ANYBODY } from '../../chat/archives/archives-seen.ts';
import { describeHomePage } from '../../chat/messages/home-page.ts';
import { leadToPage, type PlatformDependencies, type StartedPlatform } from '../../chat/platform.ts';
import { describeDailyDigests } from '../../digests/subscriptions/home-chapter.ts';
import type { SlackConfig } from './config.ts';
import { SlackStartError } from './connect/start-error.ts';
import { startSlack } from './index.ts';
import { slashNameOf } from './setup/slash-names.ts';

/** Starts the Slack app. */
export async function startSlackPlatform(
  config: SlackConfig,
  dependencies: PlatformDependencies,
): Promise<StartedPlatform> {
  const { answersFor, commands, desk, turns, store, clock, log, metrics, web } = dependencies;
  if (needsPage(config) && web === null) return { ok: false, line: PAGE_MISSING };
  try {
    const platform = await startSlack({
      ...{ desk, store, clock, log, metrics, config },
      describeHome: ({ workspace, person, zone, access }) =>
        turns.take(JSON.stringify(['slack home', workspace, person]), async () => [
          ...(await describeHomePage(
            { answers: answersFor(access.visitor), commands },
            { now: clock.now(), zone },
            (command) => slashNameOf(command, config.commandPrefix),
          )),
          await describeDailyDigests(store, { platform: 'slack', workspace }, clock.now()),
        ]),
      ...leadToPage(dependencies),
      ...(web !== null && needsPage(config) && { mount: web.mount }),
    });
    const over = config.connection.kind;
    const { articles, quotations } = await answersFor(ANYBODY).holdings();
    log.info('slack-started', { over, port: platform.port, articles, quotations });
    return { ok: true, platform };
  } catch (error) {
    if (error instanceof SlackStartError) return { ok: false, line: error.message };
    throw error;
  }
}

const PAGE_MISSING =
  'Slack sends its requests to the page’s port, and the page is not served: set WEB_PORT to a free port, or SLACK_HTTP_PORT to give Slack a port of its own.';

/** Whether Slack sends its requests to the page's port. */
function needsPage({ connection, access, hasOwnServer }: SlackConfig): boolean {
  return !hasOwnServer && (connection.kind === 'http' || access.kind === 'installations');
}

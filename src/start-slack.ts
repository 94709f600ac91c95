import { startSlack } from './adapters/slack/index.ts';
import { slashNameOf } from './adapters/slack/slash-names.ts';
import { SlackStartError } from './adapters/slack/start-error.ts';
import { describeHomePage } from './chat/home-page.ts';
import { describeDailyDigests } from './chat/subscriptions/home-chapter.ts';
import type { PlatformSetting, StartedPlatform } from './chat-platform.ts';
import type { SlackConfig } from './slack-settings.ts';

/** Starts the Slack app. */
export async function startSlackPlatform(
  config: SlackConfig,
  { archive, commands, desk, store, clock, log }: PlatformSetting,
): Promise<StartedPlatform> {
  try {
    const { port, outbox, stop } = await startSlack({
      desk,
      store,
      clock,
      log,
      config,
      describeHome: async ({ platform, workspace, zone }) => [
        ...describeHomePage({ archive, commands, now: clock.now(), zone }, slashNameOf),
        await describeDailyDigests(store, { platform, workspace }, clock.now()),
      ],
    });
    const over = config.connection.kind;
    const { articles, statements } = archive;
    log.info('slack-started', { over, port, articles: articles.length, quotations: statements.length });
    return { ok: true, platform: { outbox, stop } };
  } catch (error) {
    if (error instanceof SlackStartError) return { ok: false, line: error.message };
    throw error;
  }
}

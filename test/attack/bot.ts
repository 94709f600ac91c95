import { type Running, startProgram, untilLogged, untilServed } from '../built/start-program.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../platforms/discord/loopback-discord.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../platforms/slack/loopback-slack.ts';
import { inFolder } from './in-folder.ts';

/** The built program at work with its page, in a Slack and a Discord of our own. */
export interface Bot {
  readonly running: Running;
  /** Its own, where its state is. */
  readonly folder: string;
  /** Of its page. */
  readonly url: string;
  readonly slack: LoopbackSlack;
  readonly discord: LoopbackDiscord;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it anew on the same state. */
  start(): Promise<void>;
  /** Whether it runs. */
  isAlive(): boolean;
}

/** The platforms that it is in. */
export type Platforms = Pick<Bot, 'slack' | 'discord'>;

type Environment = Readonly<Record<string, string>>;

/** How it is started. */
export interface BotOptions {
  readonly main: string;
  /** Default: a socket. */
  readonly slackMode?: 'socket' | 'http';
  /** What it is told beside its platforms, or in place of what it is told of them. */
  readonly environment?: Environment | ((platforms: Platforms) => Environment);
}

/** Does something with a bot that is at work; in the end it is told to leave, and everything of it is removed. */
export function withBot<Result>(options: BotOptions, work: (bot: Bot) => Promise<Result>): Promise<Result> {
  return inFolder(async (folder) => {
    const clock = createAdjustableClock(new Date());
    const slack = await startLoopbackSlack({ mode: options.slackMode ?? 'socket', clock });
    const discord = await startLoopbackDiscord({ clock });
    const { environment = {} } = options;
    const told = typeof environment === 'function' ? environment({ slack, discord }) : environment;
    const start = async (): Promise<{ readonly running: Running; readonly url: string }> => {
      const settings = { ...settingsOf({ slack, discord }, options), ...told };
      const running = startProgram({ main: options.main }, folder, settings);
      const started = Promise.all([
        untilLogged(running, 'slack-started'),
        untilLogged(running, 'discord-started'),
      ]);
      const [url] = await Promise.all([untilServed(running), started]);
      if (options.slackMode === 'http') slack.setRequestUrl(`${url}/slack/events`);
      return { running, url };
    };
    let now = await start().catch(async (error: unknown) => {
      await Promise.all([slack.stop(), discord.stop()]);
      throw error;
    });
    try {
      return await work({
        get running() {
          return now.running;
        },
        get url() {
          return now.url;
        },
        folder,
        slack,
        discord,
        kill: async () => {
          now.running.child.kill('SIGKILL');
          await now.running.ended;
        },
        start: async () => {
          now = await start();
        },
        isAlive: () => now.running.child.exitCode === null && now.running.child.signalCode === null,
      });
    } finally {
      await leave(now.running);
      await Promise.all([slack.stop(), discord.stop()]);
    }
  });
}

function settingsOf({ slack, discord }: Platforms, { slackMode }: BotOptions): Environment {
  const reached: Environment =
    slackMode === 'http'
      ? { SLACK_SIGNING_SECRET: slack.app.signingSecret }
      : { SLACK_APP_TOKEN: slack.app.appToken };
  return {
    ...reached,
    WEB_PORT: '0',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.apiUrl,
  };
}

/** Milliseconds; what is under way may end before. */
const MAX_LEAVING = 20_000;

async function leave({ child, ended }: Running): Promise<void> {
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), MAX_LEAVING);
  await ended;
  clearTimeout(limit);
}

/** What somebody asks to see whether anybody is still answered, and what is in the answer: of the sample archive. */
export const QUESTION = { words: 'direct election interference', speaker: 'Farage' };

/** Whether somebody who asks in Slack and somebody who asks in Discord are answered. */
export async function isAnswered({ slack, discord }: Platforms): Promise<boolean> {
  const { words, speaker } = QUESTION;
  const answers = [
    slack.user('U0ASKER').slash('/who-said', words).waitForMessage(),
    discord.user('700000000000000001').slash('who-said', { words }).waitForMessage(),
  ];
  const told = await Promise.allSettled(answers);
  return told.every((each) => each.status === 'fulfilled' && JSON.stringify(each.value).includes(speaker));
}

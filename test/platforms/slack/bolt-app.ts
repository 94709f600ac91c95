import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { LoopbackSlack } from './loopback-slack.ts';

/** Tests see what Slack tells, an app's own messages too. */
const QUIET = { ignoreSelf: false, logLevel: LogLevel.ERROR } as const;

/** The real Bolt pointed at the loopback Slack, over a socket. */
export async function startOverSocket(slack: LoopbackSlack, define: (app: App) => void): Promise<App> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: slack.app.appToken,
    clientPingTimeout: 1_000,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions },
  });
  const app = new App({ token: slack.botToken, receiver, clientOptions, ...QUIET });
  define(app);
  await app.start();
  return app;
}

/** The real Bolt pointed at the loopback Slack, over signed requests. */
export async function startOverHttp(slack: LoopbackSlack, define: (app: App) => void): Promise<App> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new HTTPReceiver({ signingSecret: slack.app.signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({ token: slack.botToken, receiver, clientOptions, ...QUIET });
  define(app);
  const server = await receiver.start({ host: '127.0.0.1', port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Bolt has no port.');
  slack.setRequestUrl(`http://127.0.0.1:${address.port}/slack/events`);
  return app;
}

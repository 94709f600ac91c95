import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { startLoopbackDiscord } from '../../platforms/discord/loopback-discord.ts';
import { stopFaultless } from '../../platforms/discord/stop-faultless.ts';
import { startLoopbackSlack } from '../../platforms/slack/loopback-slack.ts';
import type { Life } from './life.ts';

/** A loopback platform as the kill test needs it. */
export interface KillablePlatform extends Pick<Life, 'platform' | 'token' | 'applicationId'> {
  /** The address of the API on another origin. */
  apiUrlOn(origin: string): string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly channels: readonly string[];
  setClock(instant: Date): void;
  /** What stands in a channel, message by message. */
  texts(channel: string): readonly string[];
  stop(): Promise<void>;
}

/** Starts a loopback platform with as many channels. */
export function startPlatform(platform: Life['platform'], channels: number): Promise<KillablePlatform> {
  return platform === 'slack' ? startSlack(channels) : startDiscord(channels);
}

async function startSlack(count: number): Promise<KillablePlatform> {
  const clock = createAdjustableClock(new Date());
  const slack = await startLoopbackSlack({ mode: 'socket', clock });
  const channels = Array.from({ length: count }, (_, place) => `C9${place}`);
  for (const channel of channels) slack.addChannel(channel);
  return {
    platform: 'slack',
    token: slack.botToken,
    applicationId: '',
    apiUrl: slack.apiUrl,
    apiUrlOn: (origin) => `${origin}/api/`,
    workspace: 'T01',
    channels,
    setClock: clock.set,
    texts: (channel) => slack.messages(channel).map(({ text }) => text),
    stop: slack.stop,
  };
}

async function startDiscord(count: number): Promise<KillablePlatform> {
  const clock = createAdjustableClock(new Date());
  const discord = await startLoopbackDiscord({ clock });
  const channels = Array.from({ length: count }, (_, place) => `81000000000000000${place}`);
  for (const channel of channels) discord.addChannel(channel);
  return {
    platform: 'discord',
    token: discord.token,
    applicationId: discord.applicationId,
    apiUrl: discord.apiUrl,
    apiUrlOn: (origin) => `${origin}/api`,
    workspace: discord.places.guild,
    channels,
    setClock: clock.set,
    texts: (channel) => discord.messages(channel).map(({ components }) => JSON.stringify(components)),
    stop: () => stopFaultless(discord),
  };
}

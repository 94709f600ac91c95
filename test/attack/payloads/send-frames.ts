import { setTimeout } from 'node:timers/promises';
import type { Bot } from '../bot.ts';
import type { Malformed } from './malform.ts';

/** Milliseconds. */
const MAX_WAIT = 3_000;

/** How frames are sent over a socket. */
export interface FrameSending {
  send(text: string): void;
  /** Fulfilled when the program has them. */
  settle(): Promise<unknown>;
}

/** Sends one after the other; gives the one at which the program has ended, or null. */
export async function sendFrames(
  bot: Bot,
  frames: readonly Malformed[],
  { send, settle }: FrameSending,
): Promise<string | null> {
  for (const { name, json } of frames) {
    send(json);
    await Promise.race([settle(), setTimeout(MAX_WAIT, null, { ref: false })]);
    if (!bot.isAlive()) return name;
  }
  return null;
}

import { DISCORD } from './adapters/discord/platform.ts';
import { SLACK } from './adapters/slack/platform.ts';
import type { Platform } from './chat/platform.ts';

/** Every chat platform that the program knows. */
export const PLATFORMS: readonly Platform[] = [SLACK, DISCORD];

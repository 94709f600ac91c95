import type { LoopbackDiscord } from './loopback-discord.ts';

/** Stops a loopback Discord, and throws where anything was sent to it that Discord would refuse. */
export async function stopFaultless(discord: LoopbackDiscord): Promise<void> {
  await discord.stop();
  const violations = discord.violations();
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
}

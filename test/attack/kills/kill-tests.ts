import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type AttackSetting, type Finding, findAll } from '../finding.ts';

/** Of each test. */
const KILLS = 12;
const TESTS: readonly (readonly [what: string, file: string])[] = [
  ['digests in Slack posted once', 'test/digests/kill-slack.test.ts'],
  ['digests in Discord posted once', 'test/digests/kill-discord.test.ts'],
  ['the archive’s store goes on where it was', 'test/corpus/kept-archive-processes.test.ts'],
  ['whatever the state was said to keep is there', 'test/store/processes.test.ts'],
];
const RESULTS = z.object({
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Runs the tests that kill a process at each step of its writing, with more kills than `npm test`. */
export async function attackWithKillTests(_: AttackSetting): Promise<readonly Finding[]> {
  const results = RESULTS.parse(JSON.parse(await runTests(TESTS.map(([, file]) => file))));
  return TESTS.map(([what, file]) => {
    const result = results.testResults.find(({ name }) => path.resolve(name) === path.resolve(file));
    const passed = result?.assertionResults.map(({ status }) => status === 'passed') ?? [];
    return findAll(
      `killed at each step of a write (${path.basename(file)}): ${what}`,
      'all',
      passed,
      ' tests',
    );
  });
}

/** Gives what vitest prints as JSON. */
async function runTests(files: readonly string[]): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('vitest/package.json');
  const vitest = path.join(path.dirname(manifest), 'vitest.mjs');
  const args = [vitest, 'run', '--config', 'test/vitest.config.ts', '--reporter=json', '--maxWorkers=1'];
  const env = { ...process.env, KILLS: String(KILLS) };
  const child = spawn(process.execPath, [...args, ...files], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const printed = await text(child.stdout);
  return printed.slice(printed.indexOf('{"num'));
}

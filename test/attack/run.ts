/**
 * Attacks the built program over loopback: `npm run test:attack [-- --only kills]`. Runs every part, each for as long as
 * it may, and prints one table of what was wanted and what came; ends with 1 where anything was not as wanted.
 */

import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { attackAsStrangers } from './access/strangers.ts';
import { attackWithFullDisk } from './disk/full-disk.ts';
import { attackWithEachFile } from './files/each-file.ts';
import { attackWithFuzzedFiles } from './files/fuzzed-files.ts';
import { attackWithWholeFolder } from './files/whole-folder.ts';
import { type AttackSetting, type Finding, showTable } from './finding.ts';
import { inFolder } from './in-folder.ts';
import { attackWithKillTests } from './kills/kill-tests.ts';
import { attackWithKills } from './kills/killed-bot.ts';
import { attackWithChecks } from './load/checks-of-one.ts';
import { type MadeArchive, makeArchive } from './load/made-archive.ts';
import { attackWithNewArticles } from './load/new-articles.ts';
import { attackWithReaders } from './load/readers-of-days.ts';
import { attackWithSlowClients } from './load/slow-clients.ts';
import { attackFromDiscord } from './payloads/attack-discord.ts';
import { attackAsPrograms } from './payloads/attack-programs.ts';
import { attackOverHttp, attackOverSocket } from './payloads/attack-slack.ts';

const SETTING: AttackSetting = { main: path.resolve('dist', 'src', 'main.js'), isShort: false };
/** Of the made archive. */
const ARTICLES = 840;
/** Milliseconds that a part may take. */
const MAX_TIME = 900_000;
const MAX_SHOWN = 200;

type Attack = (setting: AttackSetting, archive: () => Promise<MadeArchive>) => Promise<readonly Finding[]>;

const PARTS: readonly (readonly [name: string, attack: Attack])[] = [
  ['each-file', attackWithEachFile],
  ['whole-folder', attackWithWholeFolder],
  ['fuzzed-files', attackWithFuzzedFiles],
  ['discord', attackFromDiscord],
  ['slack-socket', attackOverSocket],
  ['slack-http', attackOverHttp],
  ['programs', attackAsPrograms],
  ['readers', attackWithReaders],
  ['checks', attackWithChecks],
  ['new-articles', attackWithNewArticles],
  ['strangers', attackAsStrangers],
  ['slow-clients', attackWithSlowClients],
  ['full-disk', attackWithFullDisk],
  ['kills', attackWithKills],
  ['kill-tests', attackWithKillTests],
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = PARTS.filter(([name]) => (values.only ?? name).split(',').includes(name));

const findings = await inFolder(async (folder) => {
  let made: Promise<MadeArchive> | null = null;
  const archive = (): Promise<MadeArchive> => {
    made ??= makeArchive(SETTING.main, folder, ARTICLES);
    return made;
  };
  const found: Finding[] = [];
  for (const [name, attack] of chosen) found.push(...(await runPart(name, () => attack(SETTING, archive))));
  return found;
});
process.stdout.write(showTable(findings));
const isWell = findings.length > 0 && findings.every(({ isOk }) => isOk);

/** A part that throws, or takes too long, has failed. */
async function runPart(name: string, attack: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  const begun = performance.now();
  const tooLong = setTimeout(MAX_TIME, null, { ref: false }).then(() => {
    throw new Error(`longer than ${MAX_TIME / 1000} s`);
  });
  const found = await Promise.race([attack(), tooLong]).catch((error: unknown) => [
    { what: name, wanted: 'to its end', got: String(error).slice(0, MAX_SHOWN), isOk: false },
  ]);
  const seconds = Math.round((performance.now() - begun) / 1000);
  const failed = found.filter(({ isOk }) => !isOk).map(({ what, got }) => `${what.trim()}: ${got}`);
  process.stderr.write(`${name}: ${seconds} s, ${failed.length === 0 ? 'ok' : failed.join('; ')}\n`);
  return found;
}

// What a part that took too long has left is not waited for.
process.exit(isWell ? 0 : 1);

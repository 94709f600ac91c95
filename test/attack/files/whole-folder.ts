import path from 'node:path';
import { startProgram, untilServed } from '../../built/start-program.ts';
import { type AttackSetting, type Finding, findAll, findAtMost } from '../finding.ts';
import { inFolder } from '../in-folder.ts';
import { measureProgram, watchMemory } from '../measure-program.ts';
import { MAX_MEGABYTES, MAX_SECONDS } from './each-file.ts';
import { GOOD, listHostileFiles, writeGood } from './hostile-files.ts';

/** All hostile files in one folder: the program is asked in a terminal, and is started on it. */
export function attackWithWholeFolder({ main }: AttackSetting): Promise<readonly Finding[]> {
  return inFolder(async (home) => {
    const folder = path.join(home, 'news');
    writeGood(folder);
    const files = listHostileFiles();
    for (const file of files) file.write(folder);
    const asked = {
      main,
      environment: { HOME: home, ARCHIVE_STORE: path.join(home, 'asked') },
      limit: LIMIT,
    };
    const said = await measureProgram(['who-said', ...GOOD.words, '--archive', folder], asked);
    return [
      findAll(`all ${files.length} hostile files at once: who-said answers`, 'yes', [
        said.status === 0 && said.stdout.includes(GOOD.speaker),
      ]),
      findAtMost('  the same: who-said, the first time', MAX_SECONDS, said.seconds, 's'),
      findAtMost('  the same: its resident memory', MAX_MEGABYTES, said.megabytes, 'MB'),
      ...(await startOn(main, home, folder)),
    ];
  });
}

/** Seconds. */
const LIMIT = 300;

/** Starts it with its page, on a store that knows nothing yet. */
async function startOn(main: string, home: string, folder: string): Promise<readonly Finding[]> {
  const begun = performance.now();
  const environment = { ARCHIVE_DIR: folder, ARCHIVE_STORE: path.join(home, 'started'), WEB_PORT: '0' };
  const running = startProgram({ main }, home, environment);
  const memory = watchMemory(running.child.pid ?? 0);
  const limit = setTimeout(() => running.child.kill('SIGKILL'), LIMIT * 1000);
  try {
    const url = await untilServed(running);
    await untilReady(url);
    const seconds = (performance.now() - begun) / 1000;
    const page = await (await fetch(`${url}/search?q=go`)).text();
    return [
      findAtMost('  the same: start until it is ready', MAX_SECONDS, seconds, 's'),
      findAll('  the same: its page shows the good article', 'yes', [page.includes(GOOD.speaker)]),
      findAtMost('  the same: its resident memory', MAX_MEGABYTES, memory.stop(), 'MB'),
    ];
  } finally {
    clearTimeout(limit);
    memory.stop();
    running.child.kill('SIGTERM');
    await running.ended;
  }
}

const OK = 200;
/** Milliseconds. */
const LOOK_EVERY = 250;

async function untilReady(url: string): Promise<void> {
  while ((await fetch(`${url}/readyz`)).status !== OK)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
}

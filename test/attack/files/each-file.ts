import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import pMap from 'p-map';
import { z } from 'zod';
import { type AttackSetting, type Finding, findAll, findAtMost } from '../finding.ts';
import { inFolder } from '../in-folder.ts';
import { measureProgram, type ProgramRun } from '../measure-program.ts';
import { GOOD, type HostileFile, listHostileFiles, writeGood } from './hostile-files.ts';

/** Seconds, and megabytes of all processes together. */
export const MAX_SECONDS = 60;
export const MAX_MEGABYTES = 800;
/** Where a few are enough. */
const FEW: ReadonlySet<string> = new Set(['doctype-in-comment.html', 'long-class.html', 'pipe.txt']);

/** What `archive --check --json` prints, as far as it is looked at. */
const CHECKED = z.object({
  articles: z.number(),
  lines: z.array(z.object({ line: z.string(), isLeftOut: z.boolean() })),
});

/** What became of a hostile file. */
interface Fate {
  readonly name: string;
  readonly isAnswered: boolean;
  /** Whether it is read, or left out by name. */
  readonly isAccounted: boolean;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Puts each hostile file beside the one good article, asks for that, and looks what became of the other. */
export async function attackWithEachFile({ main, isShort }: AttackSetting): Promise<readonly Finding[]> {
  const files = listHostileFiles().filter(({ name }) => !isShort || FEW.has(name));
  const fates = await pMap(files, (file) => readBeside(main, file), { concurrency: availableParallelism() });
  return [
    findAll(
      `hostile files, each beside a good article: who-said answers within ${MAX_SECONDS} s`,
      'all',
      fates.map(({ isAnswered, seconds }) => isAnswered && seconds <= MAX_SECONDS),
      `, ${Math.max(...fates.map(({ seconds }) => seconds)).toFixed(1)} s at most`,
    ),
    findAtMost(
      '  the same: resident memory',
      MAX_MEGABYTES,
      Math.max(...fates.map((each) => each.megabytes)),
      'MB',
    ),
    findAll(
      '  the same: the file is read, or left out by name',
      'all',
      fates.map((each) => each.isAccounted),
    ),
  ];
}

function readBeside(main: string, file: HostileFile): Promise<Fate> {
  return inFolder(async (home) => {
    const folder = path.join(home, 'news');
    writeGood(folder);
    file.write(folder);
    const run = (args: readonly string[]): Promise<ProgramRun> =>
      measureProgram([...args, '--archive', folder], {
        main,
        environment: { HOME: home },
        limit: 2 * MAX_SECONDS,
      });
    const said = await run(['who-said', ...GOOD.words]);
    const checked = await run(['archive', '--check', '--json']);
    const fate = {
      name: file.name,
      isAnswered: said.status === 0 && said.stdout.includes(GOOD.speaker),
      isAccounted: isAccounted(file, checked.stdout),
      seconds: said.seconds,
      megabytes: Math.max(said.megabytes, checked.megabytes),
    };
    tellOf(fate);
    return fate;
  });
}

/** There is an article beside the good one, or a line that names the file. */
function isAccounted({ shownAs }: HostileFile, stdout: string): boolean {
  const checked = CHECKED.parse(JSON.parse(stdout));
  if (shownAs === null) return true;
  return (
    checked.articles > 1 || checked.lines.some(({ line, isLeftOut }) => isLeftOut && line.includes(shownAs))
  );
}

/** Tells of a file for which something is not as wanted. */
function tellOf(fate: Fate): void {
  const { isAnswered, isAccounted: isTold, seconds, megabytes } = fate;
  const isWell = isAnswered && isTold && seconds <= MAX_SECONDS && megabytes <= MAX_MEGABYTES;
  if (!isWell) process.stderr.write(`${JSON.stringify(fate)}\n`);
}

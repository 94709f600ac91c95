import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const TYPESCRIPT = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const run = promisify(execFile);

/** The program as `npm run build` makes it of what is in `src` now. */
export interface BuiltProgram {
  /** Holds what the program's own folder does. */
  readonly folder: string;
  /** What `verbatim` runs. */
  readonly main: string;
  /** The compiled script of a process that tests start, by the path of its source below `test`. */
  script(source: string): string;
  /** Imports a compiled module, by its path below `src` without an extension. */
  import<Module>(module: string): Promise<Module>;
}

/**
 * The built program. The first test that asks for it builds it for all tests of the run: a process that runs from its
 * sources spends most of its time on compiling them.
 *
 * @throws Where it cannot be built.
 */
export async function buildOnce(): Promise<BuiltProgram> {
  const folder = inject('buildFolder');
  if (takeTurn(folder)) await buildInto(folder);
  else await waitForAnother(folder);
  const dist = path.join(folder, 'dist');
  return {
    folder,
    main: path.join(dist, 'src', 'main.js'),
    script: (source) => path.join(dist, 'test', source.replace(/\.ts$/u, '.js')),
    import: (module) => import(pathToFileURL(path.join(dist, 'src', `${module}.js`)).href),
  };
}

/** Whether nobody has begun to build. */
function takeTurn(folder: string): boolean {
  try {
    mkdirSync(path.join(folder, 'begun'));
    return true;
  } catch {
    return false;
  }
}

async function buildInto(folder: string): Promise<void> {
  try {
    const dist = path.join(folder, 'dist');
    const build = path.join(ROOT, 'src', 'build');
    const project = path.join(ROOT, 'test', 'built', 'tsconfig.json');
    await run(process.execPath, [TYPESCRIPT, '-p', project, '--noCheck', '--outDir', dist]);
    await run(process.execPath, [path.join(build, 'copy-page-files.js'), path.join(dist, 'src')]);
    await run(process.execPath, [path.join(build, 'write-analyser-version.js'), dist]);
    cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
    for (const name of ['node_modules', 'corpus'])
      symlinkSync(path.join(ROOT, name), path.join(folder, name));
    writeFileSync(path.join(folder, 'built'), '');
  } catch (error) {
    writeFileSync(path.join(folder, 'failed'), String(error));
    throw error;
  }
}

async function waitForAnother(folder: string): Promise<void> {
  while (!existsSync(path.join(folder, 'built'))) {
    if (existsSync(path.join(folder, 'failed')))
      throw new Error('The program cannot be built: see another test.');
    await setTimeout(50);
  }
}

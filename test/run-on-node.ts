import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..');
const USAGE = 'npm run test:node -- VERSION [TESTS]: runs the tests on another Node, as in 24 test/core\n';

const [version = '', ...tests] = process.argv.slice(2);
if (/^\d+(?:\.\d+){0,2}$/u.test(version)) process.exitCode = runTests(installNode(version), tests);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

/** The program `node` of that version, out of the npm package that has it for this machine. */
function installNode(version: string): string {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = path.join(ROOT, 'node_modules', '.cache', `node-${version}`);
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = run('npm', ['install', '--prefix', folder, ...options, `${name}@${version}`], process.env);
  if (status !== 0) process.exit(status);
  return path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Runs the tests; programs that they start by the name `node` are of that version too. */
function runTests(node: string, tests: readonly string[]): number {
  const manifest = createRequire(import.meta.url).resolve('vitest/package.json');
  const vitest = path.join(path.dirname(manifest), 'vitest.mjs');
  const PATH = [path.dirname(node), process.env['PATH']].join(path.delimiter);
  run(node, ['--version'], process.env);
  return run(node, [vitest, 'run', '--config', 'test/vitest.config.ts', ...tests], { ...process.env, PATH });
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): number {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, env, stdio: 'inherit' });
  if (error !== undefined) process.stderr.write(`${program} cannot be started: ${error.message}\n`);
  return status ?? 1;
}

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { buildOnce } from './built/built-program.ts';

const { folder: built } = await buildOnce();
const ROOT = path.resolve(import.meta.dirname, '..');
const TYPESCRIPT = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const Manifest = z.object({
  name: z.string(),
  files: z.array(z.string()),
  dependencies: z.record(z.string(), z.string()),
});
const Packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

/** Milliseconds: packing waits for the processor while other tests have it. */
const MAX_PACKING = 180_000;

/** What npm puts into every package. */
const ALWAYS_PACKED = ['package.json', 'README.md', 'LICENSE'];

const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-package-'));
/** Where a program has the package among its modules. */
const program = path.join(folder, 'program');
const installed = path.join(program, 'node_modules', manifest.name);
let packed: readonly string[] = [];

/** Packs what is in `src` now, and lays it out as an installation does, beside the modules that are here already. */
beforeAll(() => {
  const source = path.join(folder, 'source');
  // The test's own processes beside it are no part of the package.
  for (const name of ['src', 'commands', 'analyser-version.txt', 'indexes-version.txt'])
    cpSync(path.join(built, 'dist', name), path.join(source, 'dist', name), { recursive: true });
  for (const name of [...ALWAYS_PACKED, ...manifest.files].filter((each) => each !== 'dist'))
    cpSync(path.join(ROOT, name), path.join(source, name), { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const printed = execFileSync('npm', pack, {
    cwd: source,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = Packed.parse(JSON.parse(printed));
  packed = files.map((file) => file.path);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(folder, filename), '-C', installed, '--strip-components=1']);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(installed, 'node_modules'));
  writeFileSync(path.join(program, 'package.json'), '{ "type": "module" }\n');
}, MAX_PACKING);
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, args: readonly string[], cwd: string) {
  const environment = { PATH: process.env['PATH'], HOME: folder, WEB_PORT: 'off' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs a module of the program that has the package installed. */
function runModule(name: string, text: string) {
  writeFileSync(path.join(program, name), text);
  return run(name, [], program);
}

test('it holds what runs and what one reads, and nothing else', () => {
  const top = new Set(packed.map((file) => file.replace(/\/.*$/s, '')));
  expect([...top].sort()).toEqual([...ALWAYS_PACKED, ...manifest.files].sort());
});

test('everything that it imports is one of its dependencies', () => {
  const imported = packed
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(path.join(installed, file), 'utf8').matchAll(IMPORTED)])
    .map(({ groups }) => groups?.['name'] ?? '');
  expect(imported).toContain('minisearch');
  expect(imported.filter((name) => !(name in manifest.dependencies))).toEqual([]);
});

/** The package that a module imports. */
const IMPORTED = /\b(?:from |import |import\()'(?<name>(?:@[a-z][\w.-]*\/)?[a-z][\w.-]*)(?:\/[^']*)?'/gu;

test('its program answers in an empty folder, from the sample archive', () => {
  const empty = mkdtempSync(path.join(folder, 'empty-'));
  const main = path.join(installed, 'dist', 'src', 'main.js');
  const { status, stdout, stderr } = run(main, ['who-said', 'direct election interference'], empty);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Nigel Farage');
});

test('what it analysed once is not analysed again, by a command or a bot', () => {
  const empty = mkdtempSync(path.join(folder, 'empty-'));
  const articles = path.join(empty, 'articles');
  mkdirSync(articles);
  writeFileSync(path.join(articles, 'good.txt'), 'Ana Ruiz said: “We will build it.”\n');
  writeFileSync(path.join(articles, 'blank.html'), '<p> </p>');
  const main = path.join(installed, 'dist', 'src', 'main.js');
  const index = () => run(main, ['index', '--archive', articles, '--json'], empty);
  const [first, second] = [index(), index()];
  const line = 'Left out blank.html: it holds no words.\n';
  expect([first.stderr, second.stderr]).toEqual([line, line]);
  expect([first, second].map(({ stdout }) => JSON.parse(stdout))).toMatchObject([
    { articles: 1, analysed: 2, leftOut: 1 },
    { articles: 1, analysed: 0, leftOut: 1 },
  ]);
  const asked = run(main, ['who-said', 'we will build it', '--archive', articles], empty);
  expect([asked.status, asked.stdout]).toEqual([0, expect.stringContaining('Ana Ruiz')]);
});

test('the example of the README does what it says', () => {
  const example = /```js\n(?<code>.*?)```/su.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8'));
  const code = example?.groups?.['code'] ?? '';
  const expected = [...code.matchAll(/^\/\/ (?<line>.*)$/gmu)].map(({ groups }) => `${groups?.['line']}\n`);
  expect(expected).toHaveLength(2);
  expect(runModule('example.js', code)).toEqual({ status: 0, stdout: expected.join(''), stderr: '' });
});

test('what cannot be read or checked is an error with a code', () => {
  const { stdout } = runModule(
    'errors.js',
    `import { check, findQuotations } from '${manifest.name}';
    const code = (promise) => promise.then(() => 'none', (error) => error.name + ' ' + error.code);
    console.log(await code(findQuotations({ path: 'scan.pdf', text: 'Words' })));
    console.log(await code(check('', [])));
    console.log(await code(findQuotations({ path: 'empty.txt', text: '' })));`,
  );
  expect(stdout.split('\n')).toEqual([
    'VerbatimError unreadable-article',
    'VerbatimError unsearchable-words',
    'none',
    '',
  ]);
});

test('its types know what is there and what is not', () => {
  writeFileSync(
    path.join(program, 'types.ts'),
    `import { check, findQuotations } from '${manifest.name}';
    const { quotes } = await findQuotations({ path: 'a.txt', text: 'Ana Ruiz said: “Yes, we will.”' });
    export const name: string | null | undefined = quotes[0]?.speaker?.name;
    const [first] = await check('“Yes, we will”', [], { speaker: 'Ana Ruiz' });
    export const verdict: 'altered' | 'verbatim' | undefined | string = first?.verdict;
    // @ts-expect-error: a quotation has no such field.
    export const unknown = quotes[0]?.author;
    // @ts-expect-error: nor a verdict such a value.
    export const isTrue = first?.verdict === 'true';
    `,
  );
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023'];
  expect(run(TYPESCRIPT, [...options, 'types.ts'], program)).toEqual({ status: 0, stdout: '', stderr: '' });
});

import { createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { type Examined, examineProgram } from '../../../src/app/doctor/examine-program.ts';
import { parseConfig } from '../../../src/config/config.ts';
import type { ArchiveReader } from '../../../src/corpus/archive-reader.ts';
import { PLATFORMS } from '../../../src/platforms.ts';
import type { Finding } from '../../../src/ports/finding.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

async function examine(
  environment: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
  changes: Partial<Examined> = {},
): Promise<readonly Finding[]> {
  const home = await temporaryFolder(files);
  const loaded = parseConfig({ WEB_PORT: 'off', ...environment }, PLATFORMS, {
    workingDirectory: home,
    programDirectory: path.resolve('.'),
    homeDirectory: home,
    platform: 'linux',
  });
  const archive = buildArchive([sketchStatement('The pier is safe', 'Ada Lind')]);
  const findings: Finding[] = [];
  const examined = {
    ...SETTING,
    loaded,
    openArchive: async () => ({ ok: true as const, archive }),
    ...changes,
  };
  for await (const finding of examineProgram(examined)) findings.push(finding);
  return findings;
}

const SETTING = {
  commands,
  version: '1.2.3',
  clock: createAdjustableClock(new Date('2024-10-20T12:00:00Z')),
};

const worst = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict !== 'ok');

test('a program as it comes is well', async () => {
  const findings = await examine();
  expect(worst(findings).filter(({ line }) => !line.includes('MB free'))).toEqual([]);
  expect(findings.map(({ name }) => name)).toEqual([
    ...['version', 'clock', 'configuration', 'state', 'store', 'state', 'page', 'chats', 'archive'],
  ]);
  expect(findings.at(-1)?.line).toContain('1 article, 1 quotation, nothing left out.');
});

test('a wrong configuration is a fault, and the last thing that can be examined', async () => {
  const findings = await examine({ ARCHIVE_REFRESH_SECONDS: 'soon' });
  expect(findings.at(-1)).toMatchObject({ name: 'configuration', verdict: 'fault' });
  expect(findings.at(-1)?.line).toContain('received “soon”');
});

test('a variable without effect is a warning', async () => {
  expect(worst(await examine({ WEB_PROT: '1' }))[0]).toEqual({
    name: 'configuration',
    verdict: 'warning',
    line: 'WEB_PROT is not known (did you mean WEB_PORT?).',
  });
});

test('a state file of another program is a fault', async () => {
  const findings = await examine(
    { STATE_FILE: 'notes.txt' },
    { 'notes.txt': 'not a database at all, but a text'.repeat(40) },
  );
  expect(worst(findings)).toContainEqual(expect.objectContaining({ name: 'state', verdict: 'fault' }));
});

test('a folder that cannot be written is a fault, and so is one inside a file', async () => {
  const findings = await examine({ STATE_FILE: 'file/state/verbatim.db' }, { file: 'x' });
  expect(worst(findings)[0]).toMatchObject({ name: 'state', verdict: 'fault' });
});

test('a port that another process has is a warning', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  expect(worst(await examine({ WEB_PORT: port }))[0]).toMatchObject({ name: 'page', verdict: 'warning' });
});

test('an archive that cannot be read, is empty or leaves something out is told of', async () => {
  const closed = await examine(
    {},
    {},
    { openArchive: async () => ({ ok: false, line: 'It is not there.' }) },
  );
  expect(closed.at(-1)).toEqual({ name: 'archive', verdict: 'fault', line: 'It is not there.' });
  const empty = await examine({}, {}, { openArchive: async () => ({ ok: true, archive: buildArchive([]) }) });
  expect(empty.at(-1)).toMatchObject({ name: 'archive', verdict: 'warning' });
});

test('a clock that stands before the program was written is a fault', async () => {
  const clock = createAdjustableClock(new Date('1970-01-01T00:00:00Z'));
  expect(worst(await examine({}, {}, { clock }))[0]).toMatchObject({ name: 'clock', verdict: 'fault' });
});

test('each archive is examined, and what is served with something amiss is not called left out', async () => {
  const lines = [
    { line: 'a.txt: no words', isLeftOut: true },
    { line: 'b.txt: the date is none', isLeftOut: false },
    { line: 'c.txt: the date is none', isLeftOut: false },
  ];
  const archive = buildArchive([sketchStatement('The pier is safe', 'Ada Lind')]);
  const reader = { report: () => ({ lines }) } as unknown as ArchiveReader;
  const openArchive = async () => ({ ok: true as const, archive, reader });
  const findings = await examine(
    { ARCHIVES: 'news=news,wire=wire' },
    { 'news/a.txt': '', 'wire/a.txt': '' },
    { openArchive },
  );
  expect(findings.slice(-2).map(({ name, verdict }) => [name, verdict])).toEqual([
    ['archive news', 'warning'],
    ['archive wire', 'warning'],
  ]);
  expect(findings.at(-1)?.line).toContain('1 left out, something amiss with 2: verbatim archive --check');
});

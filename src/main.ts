#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findProgramDirectory, readVersion } from './config/program-directory.ts';
import type { Archive } from './core/archive.ts';
import type { LineReader } from './core/conversation/line-reader.ts';
import type { OpenArchiveDependencies } from './corpus/open-archive.ts';

process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The answer cannot be written: ${error.message}\n`);
  process.exit(2);
});
// Nobody is left to be told.
process.stderr.on('error', () => {});

const args = process.argv.slice(2);
const printed = readPrinted(args);
if (printed === '') await run();
else process.stdout.write(printed);

/** What can be printed without loading a command: the usage, the version; empty where more is asked for. */
function readPrinted([first = '--help', ...rest]: readonly string[]): string {
  if (rest.length > 0) return '';
  if (first === '--help' || first === '-h') return readBuiltUsage();
  return first === '--version' || first === '-v' || first === '-V' ? `${readVersion()}\n` : '';
}

/** The usage as the build rendered it, so that help loads no command; empty where there is none. */
function readBuiltUsage(): string {
  try {
    return readFileSync(path.join(findProgramDirectory(), 'dist', 'usage.txt'), 'utf8');
  } catch {
    return '';
  }
}

async function run(): Promise<void> {
  if (args[0] === 'start') await spareMemory();
  const { commands } = await import('../commands/index.ts');
  const { PLATFORMS } = await import('./platforms.ts');
  const { runTerminal } = await import('./adapters/terminal/index.ts');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const clock = { now: () => new Date(), zone: () => timeZone };
  process.exitCode = await runTerminal(args, {
    commands,
    streams: process,
    clock,
    readVersion,
    platforms: PLATFORMS,
    environmentFile: path.resolve('.env'),
    faultsOf: async (environment) => (await import('./config/config.ts')).findFaults(environment, PLATFORMS),
    loadConfig: async () => (await import('./config/config.ts')).loadConfig(PLATFORMS),
    loadEnvironment: async () => (await import('./config/config.ts')).loadEnvironment(),
    openArchive: async (directory, options) =>
      (await import('./corpus/open-archive.ts')).openArchive(directory, options, await loadAnalyser()),
    openNoArchive,
    indexArchive: async (directory, options) =>
      (await import('./corpus/index-archive.ts')).indexArchive(directory, options, await loadAnalyser()),
    openAside: async (config) => (await import('./store/open-state.ts')).openStateAside(config, clock),
    copyState: async (from, to, replaces) =>
      (await import('./store/copy-state.ts')).copyState(from, to, replaces),
    addToArchive: async (whats, directory, options) => {
      const { analyser } = await loadAnalyser();
      const { addToArchive } = await import('./corpus/add/add-to-archive.ts');
      return addToArchive(whats, directory, options, analyser).finally(() => analyser.close());
    },
    forgetArticle: async (what, directory, options) =>
      (await import('./corpus/forget/forget-article.ts')).forgetArticle(
        what,
        directory,
        options,
        await loadAnalyser(),
      ),
    forgetAnswers: async (place, articles) =>
      (await import('./store/open-state.ts')).forgetStateAnswers(place, articles),
    reportSources: async (directory, stateFile) =>
      (await import('./corpus/following/follow-sources.ts')).reportSources(directory, stateFile),
    openAnswers: async (folders, options) =>
      (await import('./app/archive-process/open-archive-process.ts')).openArchiveProcess(folders, options),
    connect: async (config, archives) =>
      config.chats.length === 0
        ? null
        : (await import('./app/run-chats.ts')).connect(config, {
            archives,
            commands,
            platforms: PLATFORMS,
            clock,
            lines: await loadLines(),
            stderr: process.stderr,
          }),
    servePage: async (config, archives, isQuiet) =>
      config.web === null
        ? null
        : (await import('./app/serve-page.ts')).servePage(config, {
            archives,
            commands,
            platforms: PLATFORMS,
            clock,
            lines: await loadLines(),
            stderr: process.stderr,
            isQuiet,
          }),
    examine: async function* () {
      const { examineProgram } = await import('./app/doctor/examine-program.ts');
      const { loadConfig } = await import('./config/config.ts');
      const { openArchive } = await import('./corpus/open-archive.ts');
      // What is left out is told by the findings.
      const silently = { notices: { warn: () => {} }, onProgress: () => {}, acceptsStale: false };
      yield* examineProgram({
        loaded: loadConfig(PLATFORMS),
        commands,
        version: readVersion(),
        clock,
        openArchive: async (
          { archiveMaxFileBytes: maxBytes, archiveStore: storeFolder, stateFile },
          directory,
        ) => openArchive(directory, { maxBytes, storeFolder, stateFile, ...silently }, await loadAnalyser()),
      });
    },
    serveMcp: async (archives) => {
      const { stdin, stdout } = process;
      const serving = { commands, version: readVersion(), clock, stdin, stdout };
      return (await import('./app/serve-mcp.ts')).serveMcp(archives, serving);
    },
  });
}

/** What starts only passes questions on to the process of the archive. */
async function spareMemory(): Promise<void> {
  const { collectWhenQuiet, keepHeapTight, keepNurserySmall } = await import('./app/spare-memory.ts');
  keepNurserySmall();
  keepHeapTight();
  collectWhenQuiet((await import('./app/timer.ts')).IDLE_TIMER);
}

async function openNoArchive(): Promise<Archive> {
  const { buildLayeredArchive } = await import('./core/memory/layered-archive.ts');
  const { segmentEngine } = await import('./core/search/segments/segment-engine.ts');
  return buildLayeredArchive([], segmentEngine, (await import('./core/language/english/index.ts')).english);
}

/** What reads lines, without all that reads articles. */
async function loadLines(): Promise<LineReader> {
  return (await import('./core/language/english/conversation/english-lines.ts')).englishLines;
}

async function loadAnalyser(): Promise<OpenArchiveDependencies> {
  const { createAnalyserPool } = await import('./corpus/analysis/analyser-pool.ts');
  const { readAnalyserVersion, readIndexesVersion } = await import('./corpus/analysis/analyser-version.ts');
  const { english } = await import('./core/language/english/index.ts');
  const { segmentEngine } = await import('./core/search/segments/segment-engine.ts');
  return {
    analyser: createAnalyserPool(),
    version: readAnalyserVersion(),
    indexesVersion: readIndexesVersion(),
    engine: segmentEngine,
    language: english,
  };
}

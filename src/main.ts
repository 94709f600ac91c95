#!/usr/bin/env node
import process from 'node:process';
import { commands } from '../commands/index.ts';
import { isBrokenPipe, runTerminal } from './adapters/terminal/index.ts';
import { readVersion } from './program-directory.ts';

process.stdout.on('error', (error) => {
  if (isBrokenPipe(error)) process.exit(0);
  process.stderr.write(`The answer cannot be written: ${error.message}\n`);
  process.exit(2);
});
// Nobody is left to be told.
process.stderr.on('error', () => {});

process.exitCode = await runTerminal(process.argv.slice(2), {
  commands,
  streams: process,
  clock: { now: () => new Date() },
  readVersion,
  loadConfig: async () => (await import('./config.ts')).loadConfig(),
  openArchive: async (directory, options) =>
    (await import('./open-archive.ts')).openArchive(directory, options),
});

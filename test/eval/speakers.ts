/**
 * Draws entries of the speaker directory for reading: `npm run eval:speakers -- DIR [--seed N] [--entries N]`. README.md
 * beside this file says what to look for.
 */
import process from 'node:process';
import { runSpeakersEval } from './speakers/run.ts';

process.exitCode = await runSpeakersEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});

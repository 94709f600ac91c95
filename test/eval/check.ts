/**
 * Measures the check of quotations on a folder of articles: `npm run eval:check -- DIR`. README.md beside this file
 * says what is measured.
 */
import process from 'node:process';
import { runCheckEval } from './check/run.ts';

process.exitCode = await runCheckEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});

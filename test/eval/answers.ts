/**
 * Measures the answers to questions: `npm run eval:answers -- DIR [--ablate]`. README-answers.md beside this file says
 * what DIR must hold and what the figures mean.
 */
import process from 'node:process';
import { runAnswersEval } from './answers/run.ts';

process.exitCode = await runAnswersEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});

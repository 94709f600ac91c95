/**
 * Measures how often a speaker is right by the way in which it was found, on articles with every quotation marked by
 * hand: `npm run eval:confidence -- GOLD.json ARCHIVE_DIR [1-15] …`. README.md beside this file says what the figures
 * mean.
 */
import process from 'node:process';
import { runConfidenceEval } from './confidence/run.ts';

process.exitCode = await runConfidenceEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});

/**
 * Measures who is named for what was said, and as what, on articles with every quotation marked by hand:
 * `npm run eval:names -- GOLD.json ARCHIVE_DIR`. README.md beside this file says what the figures mean.
 */
import process from 'node:process';
import { runNamesEval } from './names/run.ts';

process.exitCode = await runNamesEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});

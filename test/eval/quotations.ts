/**
 * Measures quotations and speakers on a folder of annotated articles: `npm run eval:quotations -- DIR`. README.md
 * beside this file says what the figures mean and where such a folder comes from.
 */
import process from 'node:process';
import { runQuotationsEval } from './quotations/run.ts';

process.exitCode = await runQuotationsEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});

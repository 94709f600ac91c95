/**
 * Measures how whole saved pages are read: `npm run eval:pages -- DIR [--system FILE] [--misses]`. README-pages.md
 * beside this file says which pages and what is measured.
 */
import process from 'node:process';
import { runPagesEval } from './pages/run.ts';

process.exitCode = await runPagesEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});

/**
 * Measures how articles are grouped into stories: `npm run eval:stories [-- --of DIR --among DIR [--count N]]`.
 * README-stories.md beside this file says what is measured and how the articles were written.
 */
import process from 'node:process';
import { runStoriesEval } from './stories/run.ts';

process.exitCode = await runStoriesEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});

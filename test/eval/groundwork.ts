/**
 * Measures libraries that cut text into sentences and words and tell verbs and names, on a folder of annotated
 * articles: `npm run eval:groundwork -- DIR`. README-groundwork.md says what the figures mean. Speed is this
 * machine's; the ratios are what holds.
 */
import process from 'node:process';
import { runGroundworkEval } from './groundwork/run.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write('Give a folder that holds text and attributions: npm run eval:groundwork -- DIR\n');
  process.exitCode = 2;
} else {
  const table = await runGroundworkEval(directory, { tell: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(table);
}

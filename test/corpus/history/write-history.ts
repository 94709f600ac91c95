/** Keeps versions in the history of its first argument, one after the other, and prints how many; until it is killed. */

import process from 'node:process';
import { openHistory } from '../../../src/corpus/history/open-history.ts';
import { versionOf } from './version-of.ts';

const [file = '', from = '0'] = process.argv.slice(2);
const history = openHistory(file, { warn: (line) => process.stderr.write(`${line}\n`) });
for (let number = Number(from); ; number += 1) {
  history.keep([versionOf(number)], number);
  process.stdout.write(`${number}\n`);
}

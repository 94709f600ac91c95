import { expect, test } from 'vitest';
import { writeForShell } from '../../../src/adapters/terminal/shell-words.ts';
import { echo } from './sample-program.ts';

test.each([
  ['echo hello', 'verbatim echo hello'],
  ['/echo who pays?', 'verbatim echo "who pays?"'],
  ['echo we’re $5 "richer" — `so`', 'verbatim echo "we’re \\$5 \\"richer\\" — \\`so\\`"'],
  ['echo hi --loud --speaker “A B”', 'verbatim echo hi --loud --speaker "A B"'],
  ['unknown thing', 'verbatim unknown thing'],
])('%j is %j', (line, expected) => {
  expect(writeForShell(line, [echo])).toBe(expected);
});

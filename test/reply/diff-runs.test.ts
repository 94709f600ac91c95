import { expect, it } from 'vitest';
import { diffWords } from '../../src/core/answers/word-diff.ts';
import { englishWords } from '../../src/core/language/english/english-words.ts';
import { toDiffRuns } from '../../src/reply/diff-runs.ts';

it('gives changed words their role and leaves the white space around them outside', () => {
  expect(toDiffRuns(diffWords('We sort it now', 'We arrange it.', englishWords))).toEqual([
    { text: 'We ' },
    { text: 'sort', role: 'deleted' },
    { text: ' ' },
    { text: 'arrange', role: 'inserted' },
    { text: ' it' },
    { text: ' ' },
    { text: 'now', role: 'deleted' },
    { text: '.' },
  ]);
});

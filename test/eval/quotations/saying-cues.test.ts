import { expect, test } from 'vitest';
import { isSayingCue } from './saying-cues.ts';

test.each(['said', 'has replied', 'admitting', 'Denies', 'according to', 'pointed out', 'in a statement'])(
  '“%s” has a verb of saying',
  (words) => expect(isSayingCue(words)).toBe(true),
);

test.each(['believes', 'hoped', 'pointed', 'essay', 'unsaid', 'decided that', ''])('“%s” has none', (words) =>
  expect(isSayingCue(words)).toBe(false),
);

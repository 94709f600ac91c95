import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../../../src/core/answers/check/pasted/02-paragraphs.ts';
import { slice } from '../../../../../src/core/span.ts';

describe('the paragraphs of what was pasted', () => {
  it.each([
    ['lines of a chat', 'Ada: “We sail.”\nBo: “We stay.”', ['Ada: “We sail.”', 'Bo: “We stay.”']],
    ['a signature', '“We sail at dawn”\n— Ada Byron', ['“We sail at dawn”', '— Ada Byron']],
    ['marks that are open', '“We sail\nAt dawn” she said', ['“We sail\nAt dawn” she said']],
    ['a line cut in its sentence', 'the pier fell at\ndawn', ['the pier fell at\ndawn']],
    ['marks that open anew', '“We sail\n“We stay”', ['“We sail', '“We stay”']],
    ['an empty line', '“We sail\n\nat dawn', ['“We sail', 'at dawn']],
    ['nothing', '\n \n', []],
  ])('%s', (_, text, paragraphs) => {
    expect(findParagraphs(text).map((span) => slice(text, span))).toEqual(paragraphs);
  });
});

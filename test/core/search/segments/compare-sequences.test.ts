import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '../../../../src/core/language/english/index.ts';
import { alignExactly, alignWords, type Match } from '../../../../src/core/search/alignment.ts';
import { createLexicon } from '../../../../src/core/search/lexicon.ts';
import { isQuery, readQuery } from '../../../../src/core/search/query.ts';
import { joinKinds } from '../../../../src/core/search/search-index.ts';
import { segmentEngine } from '../../../../src/core/search/segments/segment-engine.ts';
import { createSequenceWriter, reopenSequences } from '../../../../src/core/search/segments/sequences.ts';
import { weighQuery } from '../../../../src/core/search/weighted-query.ts';
import { sequenceWords } from '../../../../src/core/search/word-sequence.ts';

/** Words of which some are parts of others, some have one stem, and some are stop words or written in other ways. */
const WORDS = ['the', 'a', 'left', 'wing', 'leftwing', 'left-wing', 'vote', 'voted', 'votes', 'It’s', 'its'];
const ODD_WORDS = ['𝐀bc', 'abc', 'Straße', 'strasse', '港', 'U.S.', 'us', '1,200', '…', '—', ' '];
const text = fc
  .array(fc.constantFrom(...WORDS, ...ODD_WORDS), { maxLength: 12 })
  .map((words) => words.join(' '));

function indexAll(documents: readonly (readonly string[])[]) {
  const builder = segmentEngine.documents.begin();
  for (const terms of documents) builder.add(terms);
  return segmentEngine.joinDocuments([{ index: builder.build(), leftOut: new Map() }]);
}

const likeness = (match: Match | null) =>
  match && { tier: match.tier, share: match.share, order: match.order, window: match.window };

it('finds by numbers what is found by the words themselves', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (texts, asked) => {
      const lexicon = createLexicon(english.words);
      const sequences = texts.map((each) => sequenceWords(each, [{ start: 0, end: each.length }], lexicon));
      const writer = createSequenceWriter();
      for (const { terms } of sequences) writer.add(terms);
      const read = readQuery(asked, english.words);
      fc.pre(isQuery(read));
      const quotation = sequences.map(({ terms }) => terms.map(({ stem }) => stem));
      const index = joinKinds({ quotation: indexAll(quotation), passage: indexAll([]) });
      // What is unknown may be anything that begins with the same letter.
      const spell = ({ form }: { form: string }) => ['vote', 'left'].filter((stem) => stem[0] === form[0]);
      const query = weighQuery(read, index, spell);
      const comparer = reopenSequences(writer.freeze(), createLexicon(english.words)).comparer(query);
      expect(sequences.map((_, number) => comparer.exactly(number))).toEqual(
        sequences.map((sequence) => likeness(alignExactly(query, sequence))),
      );
      expect(sequences.map((_, number) => comparer.loosely(number))).toEqual(
        sequences.map((sequence) => likeness(alignWords(query, sequence))),
      );
    }),
    { numRuns: 500 },
  );
});

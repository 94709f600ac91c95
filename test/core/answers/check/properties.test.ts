import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/core/answers/check/check.ts';
import { splitComparedWords } from '../../../../src/core/answers/compared-words.ts';
import { isStopWord } from '../../../../src/core/language/english/lists/grammar/stop-words.ts';
import type { MemoryArchive } from '../../../../src/core/memory/memory-archive.ts';
import { splitWords } from '../../../../src/core/search/words.ts';
import { slice } from '../../../../src/core/span.ts';
import { createOracle } from '../../../eval/check/oracle.ts';
import { wordsOf } from '../../../eval/check/sample.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { sketchStatement } from '../../../fixtures/quoted-article.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';

const sample = await readSampleArchive();

const VOCABULARY =
  'we will not rebuild the old harbour bridge 100 ferries sank never council well-being “we lost” and no-one £5 10 percent [T]here isn’t money'.split(
    ' ',
  );
/** An archive of statements that share most of their words, so that near misses abound. */
const generated = fc
  .array(fc.array(fc.constantFrom(...VOCABULARY), { minLength: 2, maxLength: 14 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((statements) =>
    buildArchive(
      statements.map((words, place) =>
        sketchStatement(words.join(' '), `Speaker ${place}`, { path: `${place}.txt` }),
      ),
    ),
  );

const ARCHIVES: readonly (readonly [string, fc.Arbitrary<MemoryArchive>])[] = [
  ['the sample archive', fc.constant(sample)],
  ['archives of like statements', generated],
];

function quotedOf({ indexes: { statements } }: MemoryArchive): readonly (readonly string[])[] {
  return statements
    .filter(({ quotation }) => quotation.kind !== 'indirect')
    .map(wordsOf)
    .filter((words) => isLongEnough(words.join(' ')));
}

/** One word alone gets no verdict. */
function isLongEnough(text: string): boolean {
  return splitComparedWords(text).length > 1;
}

async function verdictOf(archive: MemoryArchive, quote: string): Promise<string> {
  const answer = await check(archive, quote, null);
  return answer.type === 'checked' ? answer.verdict : answer.fault.reason;
}

function hasContent(words: readonly string[]): boolean {
  return splitWords(words.join(' ')).some(({ form }) => !isStopWord(form));
}

/** A quotation of an archive and two whole numbers to choose places by. */
function withQuotation(archives: fc.Arbitrary<MemoryArchive>) {
  return archives.chain((archive) =>
    fc.record({
      archive: fc.constant(archive),
      words: fc.constantFrom(...quotedOf(archive)),
      first: fc.nat(1000),
      second: fc.nat(1000),
      word: fc.constantFrom(...VOCABULARY, 'zeppelin'),
    }),
  );
}

const DRESSES: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  (word) => word.replace(/(?<=\p{L})-(?=\p{L})/gu, ' – '),
  (word) => ` ${word}\n`,
  (word) => word.replace(/(?<=\p{L})[,;:!?]/gu, ''),
];

describe.each(ARCHIVES)('of %s', (_, archives) => {
  it('every quotation is verbatim', async () => {
    await fc.assert(
      fc.asyncProperty(withQuotation(archives), async ({ archive, words }) => {
        expect(await verdictOf(archive, words.join(' '))).toBe('verbatim');
      }),
    );
  });

  it('every four words or more of one in a row are verbatim', async () => {
    await fc.assert(
      fc.asyncProperty(withQuotation(archives), async ({ archive, words, first, second }) => {
        const start = first % words.length;
        const part = words.slice(start, start + 4 + (second % words.length));
        fc.pre(part.length >= 4 && hasContent(part) && isBalanced(part));
        expect(await verdictOf(archive, part.join(' '))).toBe('verbatim');
      }),
    );
  });

  it('case, marks, dashes, spaces and a stop at the end make no difference', async () => {
    await fc.assert(
      fc.asyncProperty(
        withQuotation(archives),
        fc.infiniteStream(fc.constantFrom(...DRESSES)),
        fc.constantFrom('', '.', ',', '…', '”'),
        async ({ archive, words }, dresses, end) => {
          const dressed = words.map((word) => (dresses.next().value ?? String)(word)).join(' ');
          expect(await verdictOf(archive, dressed + end)).toBe('verbatim');
        },
      ),
    );
  });

  it('with a word left out, put in or replaced, it is verbatim only where somebody else said just that', async () => {
    await fc.assert(
      fc.asyncProperty(withQuotation(archives), async ({ archive, words, first, second, word }) => {
        const place = first % words.length;
        const altered = words.toSpliced(place, second % 2, ...(second % 3 === 0 ? [] : [word])).join(' ');
        fc.pre(isLongEnough(altered) && altered !== words.join(' '));
        fc.pre(!altered.includes('[') || isBalanced(altered.split(' ')));
        // “[T]here” for “There” changes no word.
        fc.pre(!(altered.includes('[T]here') && words.join(' ').includes('There')));
        expect((await verdictOf(archive, altered)) === 'verbatim').toBe(createOracle(archive)(altered));
      }),
    );
  });

  it('whatever is checked, the parts that are equal or inserted spell the article', async () => {
    await fc.assert(
      fc.asyncProperty(withQuotation(archives), async ({ archive, words, first, word }) => {
        const answer = await check(archive, words.toSpliced(first % words.length, 1, word).join(' '), null);
        if (answer.type !== 'checked') return;
        for (const { article, span, diff } of answer.matches) {
          const kept = diff.filter(({ op }) => op !== 'delete').map(({ text }) => text);
          expect(kept.join('')).toBe(slice(article.text, span));
        }
      }),
    );
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '[',
          ']',
          '…',
          '...',
          '“',
          "'",
          '-',
          'the',
          'Labour',
          'staff',
          '100',
          '%',
          '\n',
          'not',
          '😀',
        ),
        {
          maxLength: 40,
        },
      )
      .map((pieces) => pieces.join(' ')),
  );

  it('it is answered, and what is shown are words of an article', async () => {
    await fc.assert(
      fc.asyncProperty(
        typed,
        fc.option(fc.constantFrom('Patel', 'the', '', '😀')),
        async (quote, speaker) => {
          const answer = await check(sample, quote, speaker);
          if (answer.type !== 'checked') return;
          for (const { article, span, marks, sentence } of answer.matches)
            for (const each of [span, sentence, ...marks])
              expect(slice(article.text, each)).toMatch(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });
});

/** Whether no bracket is cut. */
function isBalanced(words: readonly string[]): boolean {
  const text = words.join(' ');
  return text.split('[').length === text.split(']').length && !/^[^[]*\]/u.test(text);
}

import type { Verdict } from '../../../src/core/answers/check/check-answer.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { slice } from '../../../src/core/span.ts';
import type { Statement } from '../../../src/core/statement.ts';
import { ALTERATIONS } from './alterations.ts';
import type { CheckCase } from './check-case.ts';
import { type Choose, sampleQuoted, take, wordsOf } from './sample.ts';

/** Shorter quotations have nothing to leave out. */
const MIN_WORDS = 12;
/** Fewer words of an article's own are a headline or a caption. */
const MIN_OWN_WORDS = 10;
const SENTENCE = /[A-Z][^.!?"“”'‘’\n]+[.!?](?=\s)/gu;

/** Quotations of an archive in every kind of disguise, `size` a kind at most. */
export function makeCases(archive: MemoryArchive, choose: Choose, size: number): readonly CheckCase[] {
  const quoted = sampleQuoted(archive, choose, size, MIN_WORDS);
  const others = sampleQuoted(archive, choose, size, MIN_WORDS).map(wordsOf);
  const altered = ALTERATIONS.flatMap(({ kind, expected, calledOut, alter }) =>
    quoted.flatMap((statement, place) => {
      const words = alter(wordsOf(statement), choose, others[place] ?? []);
      return words === null ? [] : [{ kind, quote: words.join(' '), speaker: null, expected, calledOut }];
    }),
  );
  return [
    ...altered,
    ...speakerCases(archive, quoted, choose),
    ...reportedCases(archive, choose, size),
    ...ownWordsCases(archive, choose, size),
  ];
}

/** The quotations of one archive looked for in another, which holds none of them. */
export function makeAbsentCases(
  elsewhere: MemoryArchive,
  choose: Choose,
  size: number,
): readonly CheckCase[] {
  return sampleQuoted(elsewhere, choose, size, MIN_WORDS).map((statement) =>
    plainCase('elsewhere', wordsOf(statement).join(' '), ['not-found']),
  );
}

function speakerCases(
  { indexes: { speakers } }: MemoryArchive,
  quoted: readonly Statement[],
  choose: Choose,
): readonly CheckCase[] {
  return quoted.flatMap((statement) => {
    const entry = speakers.entryOf(statement.quotation);
    const other = choose(speakers.entries);
    if (entry === null || other === undefined || entry.isAmbiguous || other.isAmbiguous || other === entry)
      return [];
    const quote = wordsOf(statement).join(' ');
    // Who is only probably the speaker contradicts nobody.
    if (statement.quotation.confidence === 'probable') return [];
    return [
      { ...plainCase('said by', quote, ['verbatim']), speaker: entry.id },
      { ...plainCase('ascribed to another', quote, ['misattributed']), speaker: other.id },
    ];
  });
}

function reportedCases(
  { indexes: { statements } }: MemoryArchive,
  choose: Choose,
  size: number,
): readonly CheckCase[] {
  const reported = statements.filter(
    (statement) => statement.quotation.kind === 'indirect' && wordsOf(statement).length >= MIN_OWN_WORDS,
  );
  return take(reported, choose, size).map((statement) =>
    plainCase('only reported', wordsOf(statement).join(' '), ['paraphrase']),
  );
}

/** Sentences of the articles in which nobody is quoted and nothing is reported. */
function ownWordsCases(
  { indexes: { articles, statements } }: MemoryArchive,
  choose: Choose,
  size: number,
): readonly CheckCase[] {
  const said = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { path } = statement.article;
    said.set(path, [...(said.get(path) ?? []), statement]);
  }
  const own = articles.flatMap((article) =>
    article.paragraphs
      .filter((span) =>
        (said.get(article.path) ?? []).every(
          ({ quotation }) => quotation.end <= span.start || quotation.start >= span.end,
        ),
      )
      .flatMap((span) => slice(article.prose, span).match(SENTENCE) ?? [])
      .filter((sentence) => sentence.split(' ').length >= MIN_OWN_WORDS),
  );
  return take(own, choose, size).map((sentence) => plainCase('own words', sentence, ['not-found']));
}

function plainCase(kind: string, quote: string, expected: readonly Verdict[]): CheckCase {
  return { kind, quote, speaker: null, expected, calledOut: null };
}

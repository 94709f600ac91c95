import type { TextSpan } from '../../../../src/core/span.ts';
import type { Library, ReadText } from '../reading.ts';
import { classifyUniversal } from './universal-tags.ts';

const LINE_WITH_WORDS = /\S(?:.*\S)?/g;

/** What this project makes of wink-nlp: its tokens and its sentences, in which a marked span is a single item. */
export const verbatim: Library = {
  name: 'this project',
  load: async () => {
    const { tokenize } = await import('../../../../src/core/language/english/tokens.ts');
    const { findMarkedSpans } = await import('../../../../src/core/language/english/quotations/01-marks.ts');
    const { findOwnSentences } = await import(
      '../../../../src/core/language/english/quotations/02-sentences.ts'
    );
    const { isReportingClauseFor } = await import(
      '../../../../src/core/language/english/quotations/clauses/reporting/reporting-clauses.ts'
    );
    const read: ReadText = (text) => {
      const tokens = tokenize(text);
      const paragraphs = findLines(text);
      const marked = findMarkedSpans(text, paragraphs);
      const sentences = findOwnSentences(paragraphs, tokens, marked, text, isReportingClauseFor);
      return {
        tokens: tokens.map(({ start, end, tag }) => ({ start, end, class: classifyUniversal(tag) })),
        sentenceStarts: sentences.flatMap(({ items }) => items[0]?.start ?? []),
      };
    };
    return read;
  },
};

function findLines(text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(LINE_WITH_WORDS), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishWords } from '../../src/core/language/english/english-words.ts';
import { addBriefs } from '../../src/reply/brief.ts';
import { markRuns } from '../../src/reply/mark-runs.ts';
import { composeSnippet } from '../../src/reply/snippet.ts';

describe('markRuns', () => {
  it('cuts a span at its marks', () => {
    const text = 'the old pier fell';
    expect(markRuns(text, { start: 4, end: 17 }, [{ start: 8, end: 12 }])).toEqual([
      { text: 'old ' },
      { text: 'pier', role: 'match' },
      { text: ' fell' },
    ]);
  });

  it('gives runs that are together exactly the span', () => {
    const offsets = fc.uniqueArray(fc.nat(60), { maxLength: 10 }).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(
        fc.string({ minLength: 60, maxLength: 60 }),
        offsets,
        fc.nat(60),
        fc.nat(60),
        (text, at, one, other) => {
          fc.pre(one !== other);
          const span = { start: Math.min(one, other), end: Math.max(one, other) };
          const marks = at.flatMap((start, place) => {
            const end = at[place + 1];
            return place % 2 === 0 && end !== undefined ? [{ start, end }] : [];
          });
          const runs = markRuns(text, span, marks);
          expect(runs.map((run) => run.text).join('')).toBe(text.slice(span.start, span.end));
          expect(runs.every((run) => run.text !== '')).toBe(true);
        },
      ),
    );
  });
});

describe('composeSnippet', () => {
  const words = Array.from({ length: 100 }, (_, at) => `word${at}`);
  const text = words.join(' ');
  const whole = { start: 0, end: text.length };
  const shown = (marks: readonly { start: number; end: number }[]) =>
    composeSnippet(text, whole, marks, { limit: 80 })
      .runs.map((run) => run.text)
      .join('');

  it('leaves a short span as it is', () => {
    expect(composeSnippet('a pier', { start: 0, end: 6 }, []).runs).toEqual([{ text: 'a pier' }]);
  });

  it('cuts a long span around its marks at whole words, with visible ellipses', () => {
    const start = text.indexOf('word50');
    const snippet = shown([{ start, end: start + 6 }]);
    expect(snippet).toMatch(/^\[…\] word\d+ .*word50 .*word\d+ \[…\]$/);
    expect(snippet.length).toBeLessThanOrEqual(84);
  });

  it('shows the beginning of a long span without marks', () => {
    expect(shown([])).toMatch(/^word0 .* \[…\]$/);
  });

  it('never shows more than the limit, nor other words, nor half a character', () => {
    const piece = fc.oneof(fc.constantFrom(' ', '🎉', 'word'), fc.string({ maxLength: 5 }));
    const input = fc
      .array(piece, { minLength: 1, maxLength: 80 })
      .map((all) => all.join(''))
      .filter((all) => all !== '');
    fc.assert(
      fc.property(
        input,
        fc.nat(),
        fc.nat(30),
        fc.integer({ min: 2, max: 50 }),
        (long, from, length, limit) => {
          const start = from % long.length;
          const mark = { start, end: Math.min(start + 1 + length, long.length) };
          const { runs } = composeSnippet(long, { start: 0, end: long.length }, [mark], { limit });
          const kept = runs
            .filter((run) => run.text !== '[…] ' && run.text !== ' […]')
            .map((run) => run.text)
            .join('');
          expect(long).toContain(kept);
          expect(kept.length).toBeLessThanOrEqual(limit + 1);
          expect(runs.some((run) => run.role === 'match')).toBe(true);
        },
      ),
    );
  });

  describe('in brief', () => {
    const sentence = `Ken Ode told the harbour board that ${'the old pier is to be mended and '.repeat(3)}painted.`;
    const brief = (article: string, options = {}) => {
      const marks = [...article.matchAll(/harbour|ferry/gu)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
      }));
      const snippet = composeSnippet(article, { start: 0, end: article.length }, marks, options);
      const [node] = addBriefs({ nodes: [snippet] }, englishWords).nodes;
      if (node?.type !== 'snippet') throw new TypeError('No snippet.');
      expect(node).not.toHaveProperty('toAbridge');
      return node.brief?.map((run) => run.text).join('');
    };
    const article = `${sentence} The ferry goes at nine in the morning, and it is back before anybody in the town has had their tea.`;

    it('is a whole sentence for a question without a short answer', () => {
      expect(brief(article, { askedOf: 'open-question' })).toBe(`${sentence} […]`);
      expect(brief(article, { askedOf: 'question' })).not.toContain('painted.');
    });

    it('has no empty line', () => {
      expect(brief('The pier fell.\n\n  The harbour is closed.')).toBe(
        'The pier fell.\nThe harbour is closed.',
      );
    });

    it('is not there where nothing is left out', () => {
      expect(brief('The pier fell.\nThe harbour is closed.')).toBeUndefined();
    });
  });
});

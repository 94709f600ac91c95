import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../src/core/versions/compare-versions.ts';

/** A version whose quotations are what stands in marks. */
function version(id: string, text: string, on: string | null = null) {
  const quotations = [...text.matchAll(/“[^”]*”/gu)].map(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    return { ...span, parts: [span], kind: 'direct' as const, speaker: { name: 'Ana Ruiz' } };
  });
  return { article: { id, text, prose: text }, quotations, replaced: { on } };
}

function tell(...versions: readonly ReturnType<typeof version>[]): readonly string[] {
  const [newest] = versions;
  return compareVersions(versions).map(({ kind, on, now, before }) => {
    const words = now === null ? '' : newest?.article.text.slice(now.start, now.end);
    return [kind, on, words, before?.text ?? ''].join('|');
  });
}

describe('comparing versions', () => {
  test.each([
    ['nothing', '“We knew it for ten years.”', '“We knew it for ten years.”', []],
    ['marks and case are nothing', '“We knew it, for ten years”', '“We knew it for ten years.”', []],
    [
      'a changed number is a rewording',
      '“We knew it for two years.”',
      '“We knew it for ten years.”',
      ['reworded|2026-03-03|“We knew it for two years.”|“We knew it for ten years.”'],
    ],
    [
      'what came',
      '“It fell down.” “Nobody paid us.”',
      '“It fell down.”',
      ['appeared|2026-03-03|“Nobody paid us.”|'],
    ],
    [
      'what went',
      '“It fell down.”',
      '“It fell down.” “Nobody paid us.”',
      ['went|2026-03-03||“Nobody paid us.”'],
    ],
    [
      'other words are another quotation',
      '“The council is to blame.”',
      '“Nobody paid us.”',
      ['appeared|2026-03-03|“The council is to blame.”|', 'went|2026-03-03||“Nobody paid us.”'],
    ],
  ])('%s', (_, now, before, expected) => {
    expect(tell(version('new', now), version('old', before, '2026-03-03'))).toEqual(expected);
  });

  test('over several versions each change has its own day, and what came back is none', () => {
    const said = tell(
      version('c', '“It fell at night.” “We knew it for two years.”'),
      version('b', '“We knew it for ten years.”', '2026-03-05'),
      version('a', '“It fell at night.”', '2026-03-04'),
    );
    expect(said).toEqual([
      'appeared|2026-03-05|“It fell at night.”|',
      'reworded|2026-03-05|“We knew it for two years.”|“We knew it for ten years.”',
    ]);
  });

  test('many quotations, all of them others, are compared quickly', () => {
    const many = (word: string) =>
      Array.from(
        { length: 250 },
        (_, at) => `“${word} ${at} ${'so it goes on and on '.repeat(100)}${word}”`,
      ).join(' ');
    const began = performance.now();
    const versions = Array.from({ length: 10 }, (_, at) => version(`${at}`, many(`w${at}`)));
    expect(compareVersions(versions).length).toBeLessThanOrEqual(50);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, slice } from '../../../../../src/core/span.ts';
import { expectSoundOffsets, read, summarise } from './reading.ts';

const NAMES = [
  'Ana Ruiz',
  'Ken Ode',
  'Ruiz',
  'Mr. Ode',
  'Sen. Sofia Marsh (D-Ohio)',
  'Peter van der Meer',
  'She',
  'the mayor',
];
const CUES = ['said', 'told reporters', 'added on Monday', 'wrote', 'never said', 'was quoted as saying'];
const OPENING = ['“', '"', "''", '‘', "'", '«', '„', '”', '``', ''];
const CLOSING = ['”', '"', "''", '’', "'", '»', '“', '', '” ”'];
const WORDS = [
  'The bridge is safe,',
  'we lost the match',
  'It’s the captains’ 12" pipe.',
  'Is it “safe”?',
  'never',
  '…',
];
const GARBAGE = [
  '',
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  '😀',
  '\ud83d',
  '6\'3"',
  '(',
  ')',
  '—',
  ',,',
  '@x',
  '<b>',
  'a'.repeat(80),
];
const BREAKS = [' ', ' ', ' ', '\n', '\n\n', ': ', ', '];

const name = fc.constantFrom(...NAMES);
const cue = fc.constantFrom(...CUES);
const marked = fc
  .tuple(fc.constantFrom(...OPENING), fc.constantFrom(...WORDS), fc.constantFrom(...CLOSING))
  .map((pieces) => pieces.join(''));
const sentence = fc.oneof(
  fc.tuple(marked, name, cue).map(([words, who, verb]) => `${words} ${who} ${verb}.`),
  fc.tuple(marked, name, cue).map(([words, who, verb]) => `${who} ${verb}: ${words}`),
  fc.tuple(marked, name, cue, marked).map(([one, who, verb, two]) => `${one} ${who} ${verb}, ${two}`),
  fc.tuple(name, marked).map(([who, words]) => `${who} opened the bridge. ${words}`),
  fc.tuple(name, cue).map(([who, verb]) => `${who} ${verb} that the bridge was safe.`),
  marked,
  fc.constantFrom(...GARBAGE),
);
/** Sentences of names, cues, marks and garbage, in lines. */
const article = fc
  .array(
    fc.tuple(sentence, fc.constantFrom(...BREAKS)).map((pieces) => pieces.join('')),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const unicode = fc.string({ unit: 'binary', maxLength: 300 });
const halves = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const alphabet = fc
  .array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '’',
      '‘',
      '`',
      '«',
      '»',
      ' ',
      '\n',
      'a',
      'B',
      ',',
      '.',
      'said ',
      'Ana ',
    ),
    {
      maxLength: 80,
    },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof({ arbitrary: article, weight: 3 }, alphabet, unicode, halves);

describe('whatever the text', () => {
  it('every offset slices it', () => {
    fc.assert(fc.property(anyText, (text) => expectSoundOffsets(text, read(text))));
  });

  it('a quotation starts with its first part and ends with its last, and its parts are in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, parts } of read(text)) {
          expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
          for (const [index, part] of parts.slice(1).entries())
            expect(part.start).toBeGreaterThanOrEqual(parts[index]?.end ?? 0);
        }
      }),
    );
  });

  it('no two quotations overlap, and they come in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotations = read(text);
        for (const [index, next] of quotations.slice(1).entries()) {
          const last = quotations[index];
          if (last === undefined) continue;
          expect(overlaps(last, next)).toBe(false);
          expect(next.start).toBeGreaterThanOrEqual(last.end);
        }
      }),
    );
  });

  it('mention and cue are words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { speaker, cue: report } of read(text)) {
          for (const span of [speaker?.mention, report])
            if (span) expect(slice(text, span).trim()).not.toBe('');
        }
      }),
    );
  });

  it('neither mention nor cue lies in what was said', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { speaker, cue: report, parts } of read(text)) {
          for (const span of [speaker?.mention, report])
            if (span) expect(parts.filter((part) => overlaps(part, span))).toEqual([]);
        }
      }),
    );
  });

  it('a role stands in it as it is given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { speaker } of read(text)) if (speaker?.role) expect(text).toContain(speaker.role);
      }),
    );
  });

  it('an unclear speaker has no name, and every other has a name or a description', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { speaker, attribution } of read(text))
          expect(attribution === 'unclear').toBe((speaker?.name ?? speaker?.role ?? null) === null);
      }),
    );
  });

  it('its line ends make no difference', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unix = text.replaceAll('\r', '\n');
        expect(summarise(unix.replaceAll('\n', '\r\n'))).toEqual(summarise(unix));
      }),
    );
  });

  it('what was read before makes no difference', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const alone = read(text);
        read(other);
        expect(read(text)).toEqual(alone);
      }),
    );
  });
});

describe('articles of the templates', () => {
  it('hold quotations with speakers, so that the properties say something', () => {
    const samples = fc.sample(article, { numRuns: 300, seed: 1 }).flatMap((text) => read(text));
    expect(samples.length).toBeGreaterThan(300);
    expect(samples.filter(({ speaker }) => speaker?.name).length).toBeGreaterThan(150);
    expect(samples.filter(({ parts }) => parts.length > 1).length).toBeGreaterThan(20);
  });
});

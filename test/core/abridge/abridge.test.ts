import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { abridge, findCuts, type KeptWords, measure } from '../../../src/core/abridge/abridge.ts';
import { spellCut } from '../../../src/core/abridge/cut.ts';
import { englishWords } from '../../../src/core/language/english/english-words.ts';
import { overlaps, slice, type TextSpan } from '../../../src/core/span.ts';

const ROOM = 100;

/** Every place of each of some words in a text, ascending. */
function find(text: string, ...words: readonly string[]): readonly TextSpan[] {
  return words
    .flatMap((word) => [...text.matchAll(new RegExp(word, 'giu'))])
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .toSorted((one, other) => one.start - other.start);
}

/** A text as it is shown, with our signs. */
function show(text: string, kept: KeptWords = { asked: [] }): string {
  const span = { start: 0, end: text.length };
  const pieces = abridge(text, span, kept, ROOM, englishWords);
  const shown = [
    ...pieces.map((piece) => ({ start: piece.start, words: slice(text, piece) })),
    ...findCuts(span, pieces).map((cut) => ({ start: cut.start, words: spellCut(text, span, cut) })),
  ];
  return shown
    .toSorted((one, other) => one.start - other.start)
    .map(({ words }) => words)
    .join('');
}

/** What is shown of a text of which these words were asked for. */
function showAsked(text: string, ...words: readonly string[]): string {
  return show(text, { asked: find(text, ...words) });
}

const PIER =
  '“This is open neglect of the harbour by the council, and particularly foolish if winter comes early. Who is paying for all of this?”';
const STONE =
  'The council, which had met for nine hours in the old hall by the water on Monday night, voted to rebuild the pier of stone.';
const TOLD =
  'Ms Ruiz said: “We will close the harbour this year.” She added on Monday, after a long meeting with residents of the old town: “Everybody should be able to see a doctor near home.”';

describe('what is shown of a text', () => {
  test.each([
    ['a short one is whole', '“The pier fell.”', ['pier'], '“The pier fell.”'],
    [
      'of words without a question the beginning',
      PIER,
      [],
      '“This is open neglect of the harbour by the council, […]”',
    ],
    ['the sentence asked for, cut before it', PIER, ['paying'], '“[…] Who is paying for all of this?”'],
    [
      'two places far apart, cut between them',
      PIER,
      ['neglect', 'paying'],
      '“This is open neglect of the harbour by the council, […] Who is paying for all of this?”',
    ],
    [
      'the end of a sentence that is too long, from the beginning of a clause',
      STONE,
      ['stone'],
      '[…] voted to rebuild the pier of stone.',
    ],
    [
      'of a word that stands in many places that nearest the others',
      `The council met at nine. ${'The harbour was quiet and people came by all day. '.repeat(3)}The council shut the harbour.`,
      ['council', 'harbour'],
      '[…] The harbour was quiet and people came by all day. The council shut the harbour.',
    ],
    [
      'no first words of a next sentence',
      'The harbour is closed from Monday until the spring tide has gone out again, the council says. And then we will see how much of the pier is left.',
      ['harbour'],
      'The harbour is closed from Monday until the spring tide has gone out again, the council says. […]',
    ],
  ])('%s', (_, text, words, shown) => {
    expect(showAsked(text, ...words)).toBe(shown);
  });

  it('has the words asked for where they are wider than the room by themselves', () => {
    const quote = 'one two three four five six seven eight nine ten '.repeat(4).trim();
    expect(show(`Ken Ode said: ${quote} and went home.`, { asked: find(quote, quote) })).toContain('ten one');
    const text = `Well, ${quote}, he said.`;
    expect(show(text, { asked: find(text, '[a-z]+').slice(1, -2) })).toBe(`[…] ${quote}, […]`);
  });

  it('has what must be there, wherever it stands', () => {
    const always = find(STONE, 'nine hours');
    const shown = show(STONE, { asked: find(STONE, 'stone'), always });
    expect(shown).toContain('nine hours');
    expect(shown).toContain('stone.');
  });
});

/** What is shown where the words are a question's, of which a whole sentence may be a little longer. */
function showAnswering(text: string, ...words: readonly string[]): string {
  return show(text, { asked: find(text, ...words), sentenceRoom: SENTENCE_ROOM });
}

const SENTENCE_ROOM = 160;
const COUNCIL =
  'The council of Westmere met on Tuesday. It will rebuild the pier of stone before next summer, at a cost of 4.2 million pounds, Ken Ode told the harbour board. Others were not so sure about any of it, and said so at length.';
const GULLS =
  'The gulls of Westmere, which have nested on the old harbour wall for longer than anybody in the town remembers, will have to leave before the stones are moved in spring, said Ana Ruiz of the council.';

describe('what is shown of a text for a question', () => {
  test.each([
    [
      'the whole sentence with most of the words',
      COUNCIL,
      ['council', 'pier', 'cost', 'others'],
      '[…] It will rebuild the pier of stone before next summer, at a cost of 4.2 million pounds, Ken Ode told the harbour board. […]',
    ],
    [
      'its neighbour too where that has more of them and there is room',
      'The council met on Tuesday. It will rebuild the pier of stone. Everybody in the old hall by the water was glad to hear it, and some of them, Ken Ode among them, wept for joy at the news of the day.',
      ['council', 'pier'],
      'The council met on Tuesday. It will rebuild the pier of stone. […]',
    ],
    [
      'both ends of a sentence that is too long',
      GULLS,
      ['gulls', 'Westmere', 'spring', 'council'],
      'The gulls of Westmere, which have nested on the old harbour wall […] said Ana Ruiz of the council.',
    ],
    [
      'never a few words here and there',
      'Boats came by all day. Nobody on the pier, old as it was, and none of those on board, who had seen the harbour in many a storm, thought that the lamp upon the tower, or what was left of that tower, would ever be lit again for the boats of the town.',
      ['boats', 'pier', 'harbour', 'lamp', 'tower', 'town'],
      '[…] Nobody on the pier, old as it was, and none of those on board, who had seen the harbour in many a storm, thought that the lamp upon the tower, […]',
    ],
    [
      'from the beginning of a phrase',
      'In a talk of an hour with a paper of the south coast about the old harbour town and the winters there long ago Ken Ode also praised the new pier and called it “the right one”.',
      ['praised', 'pier', 'right'],
      '[…] the winters there long ago Ken Ode also praised the new pier and called it “the right one”.',
    ],
    [
      'a long row of words, which is a quotation',
      COUNCIL,
      ['rebuild', 'the', 'pier', 'of', 'stone', 'before next', 'summer'].map((word) => `${word}(?=[ ,])`),
      '[…] It will rebuild the pier of stone before next summer, at a cost of 4.2 million pounds, […]',
    ],
    ['of none of the words the beginning', COUNCIL, ['ferry'], 'The council of Westmere met on Tuesday. […]'],
  ])('is %s', (_, text, words, shown) => {
    expect(showAnswering(text, ...words)).toBe(shown);
  });

  it('has the short answer, wherever it stands', () => {
    const kept = { asked: find(COUNCIL, 'council'), always: find(COUNCIL, '4.2 million pounds') };
    expect(show(COUNCIL, { ...kept, sentenceRoom: ROOM })).toContain('4.2 million pounds');
  });
});

describe('what is shown of scattered words', () => {
  it('is one stretch with most of them where they leave more than two pieces', () => {
    const far =
      'It was a long way from there to the town, and nobody went who had no need to be there. '.repeat(3);
    const text = `The lamp was lit. ${far}The tower fell and the pier with it. ${far}The gulls came. ${far}`;
    expect(showAsked(text, 'lamp', 'tower', 'pier', 'gulls')).toMatch(
      /^\[…\] .*The tower fell and the pier with it\. \[…\]$/u,
    );
  });
});

describe('the end of what is shown', () => {
  test.each([
    [
      'no bracket that is left open',
      'The pier that fell had stood for ninety years and some of the boats (those of Ken Ode and of his two brothers) lay under it.',
      '[…] boats […]',
    ],
  ])('is %s', (_, text, shown) => {
    expect(showAsked(text, 'pier')).toContain(shown.slice(4));
  });
});

describe('marks around what is shown', () => {
  test.each([
    [
      'two quotations stay two',
      TOLD,
      ['harbour', 'doctor'],
      'Ms Ruiz said: “We will close the harbour this year.” […] “[…] to see a doctor near home.”',
    ],
    [
      'straight ones too',
      '"The plan for the harbour", Ken Ode said, "is one that all of us in this town, old and young, have been waiting for since the flood."',
      ['flood'],
      '[…] "is one that all of us in this town, old and young, have been waiting for since the flood."',
    ],
    [
      'a paragraph that opens anew keeps its own mark only',
      '“The plan is good.\n\n“The harbour will be closed in winter, the pier will be mended by spring, and all the boats will be back.”',
      ['boats'],
      '[…] “[…] the pier will be mended by spring, and all the boats will be back.”',
    ],
    [
      'of other scripts',
      'Er sagte: „Der Hafen wird geschlossen, weil die alte Mole im Winter nicht mehr sicher ist und niemand sie bezahlt.“',
      ['Mole'],
      'Er sagte: „Der Hafen wird geschlossen, weil die alte Mole im Winter nicht mehr sicher ist und […]“',
    ],
    [
      'none of one that was opened before',
      'The pier was old and nobody had paid for it in years,” said Ana Ruiz. The harbour board met in the old hall by the water for nine hours on Monday night.',
      ['board'],
      '[…] The harbour board met in the old hall by the water for nine hours on Monday night.',
    ],
    [
      'the one that closes what was opened before, behind words of it',
      'The pier was old and nobody of all those in the town who came here by boat had paid for a plank of it in years,” said Ana Ruiz.',
      ['pier'],
      'The pier was old and nobody of all those in the town who came here by boat had paid […]” […]',
    ],
    [
      'not with a word only that leads on behind one',
      'The harbour board met in the old hall and heard for nine hours that nobody would pay “for as long as that pier stands in the water, and that will be long”.',
      ['board'],
      'The harbour board met in the old hall and heard for nine hours that nobody would pay […]',
    ],
    [
      'single ones, of which none is the apostrophe of a plural',
      'Ken Ode said: ‘The workers’ pay is too low, and the pier will not be mended by anybody before that has changed for good,’ and left.',
      ['mended'],
      '[…] ‘[…] and the pier will not be mended by anybody before that has changed for good,’ and left.',
    ],
  ])('%s', (_, text, words, shown) => {
    expect(showAsked(text, ...words)).toBe(shown);
  });
});

describe('what turns the words that are shown', () => {
  test.each([
    [
      'a denial before them',
      'The minister told the committee on Tuesday that it is simply not true, whatever the papers may have written this week, that the council paid for the bridge.',
      ['council', 'bridge'],
      'not true',
    ],
    [
      'a doubt before them',
      'Ms Marsh, who has led the inquiry since the first of March, falsely claimed, as the record of that day shows, that the bridge was safe to cross.',
      ['bridge', 'safe'],
      'claimed',
    ],
    [
      'a condition right behind them',
      'All of us who have lived by the sea for long enough to see it in a storm know that the pier will be safe unless the council builds it of wood.',
      ['pier', 'safe'],
      'unless',
    ],
  ])('%s is shown', (_, text, words, turning) => {
    expect(showAsked(text, ...words)).toContain(turning);
  });

  it('leaves no room for words that would have to be taken back', () => {
    const text =
      'The harbour is open and the ferries run as they did before the storm of last week, though not on any Sunday, nor at night.';
    expect(showAsked(text, 'harbour')).not.toMatch(/last week,? \[…\]$/u);
  });
});

describe('scripts and signs', () => {
  test.each([
    [
      'text without spaces',
      '市长说，港口将在明年春天重新开放，但是市议会必须首先批准新的预算，否则工程将被推迟到后年夏天，而且居民们还需要等待更长的时间才能看到桥梁。',
      '桥梁',
    ],
    [
      'an address',
      `See https://news.example/${'a-long-way-'.repeat(12)}harbour/${'and-on-'.repeat(12)} for more`,
      'harbour',
    ],
    [
      'right to left',
      `${'قال الوزير إن الميناء سيفتح في الربيع المقبل. '.repeat(4)}ثم انهار الرصيف في الليل.`,
      'الرصيف',
    ],
    ['characters of two units', `${'🎉👩‍👩‍👧‍👦'.repeat(60)} pier ${'🎉👩‍👩‍👧‍👦'.repeat(60)}`, 'pier'],
    ['marks upon letters', `${'e\u0301'.repeat(90)} pier ${'a\u0302\u0323'.repeat(90)}`, 'pier'],
    ['lone halves', `${'\uD83D '.repeat(90)}pier ${'\uDE00 '.repeat(90)}`, 'pier'],
  ])('%s is cut to the room, the word among it', (_, text, word) => {
    const pieces = abridge(
      text,
      { start: 0, end: text.length },
      { asked: find(text, word) },
      ROOM,
      englishWords,
    );
    expect(measure(text, { start: 0, end: text.length }, pieces)).toBeLessThanOrEqual(ROOM);
    expect(pieces.some((piece) => slice(text, piece).includes(word))).toBe(true);
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
    for (const edge of pieces.flatMap(({ start, end }) => [start, end]))
      expect(graphemes.containing(edge)?.index ?? text.length).toBe(edge);
  });

  it('leaves a speaker’s own ellipsis as it is', () => {
    const text = `“… and then … the pier fell … into the sea,” he said. ${'It was a cold and windy night in the town. '.repeat(3)}`;
    expect(showAsked(text, 'pier')).toMatch(/^“… and then … the pier fell … into the sea,”/u);
  });

  it('takes the breaks between paragraphs for lines', () => {
    expect(showAsked('“The pier fell.”\n\n“Nobody was hurt.”\n\n“It was old.”', 'hurt')).toBe(
      '[…] “Nobody was hurt.”\n\n“It was old.”',
    );
  });

  it('looks at a part of a very long text only, around the words asked for', () => {
    const text = `${'far off '.repeat(20_000)}the pier fell ${'far away '.repeat(20_000)}.`;
    expect(showAsked(text, 'pier')).toMatch(
      /^\[…\] (?:far off )*the pier fell (?:far away )+(?:far )?\[…\]$/u,
    );
  });
});

describe('whatever the text', () => {
  const PIECE = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('pier ', 'harbour ', 'word ', 'of ', 'the ', 'longer-words ') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('. ', ', ', '“', '”', '"', '… ', '\n\n', '[…] ', '港口', '🎉', 'e\u0301'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const TEXT = fc.array(PIECE, { minLength: 1, maxLength: 120 }).map((pieces) => pieces.join(''));
  const NUM_RUNS = { numRuns: 300 };

  it('shows slices of it in order, every word asked for, and no more than there is room for', () => {
    const property = fc.property(TEXT, fc.nat(40), (text, from) => {
      fc.pre(text.length > from);
      const span = { start: from, end: text.length };
      const words = ['pier', 'harbour'];
      const marks = find(text, ...words).filter(({ start }) => start >= from);
      const pieces = abridge(text, span, { asked: marks }, ROOM, englishWords);
      const edges = pieces.flatMap(({ start, end }) => [start, end]);
      expect(edges).toEqual(edges.toSorted((one, other) => one - other));
      expect(edges[0]).toBeGreaterThanOrEqual(span.start);
      expect(edges.at(-1)).toBeLessThanOrEqual(span.end);
      for (const word of words) {
        const places = marks.filter((mark) => slice(text, mark) === word);
        const isShown = places.some((place) => pieces.some((piece) => overlaps(piece, place)));
        expect(isShown).toBe(places.length > 0);
      }
      const cuts = findCuts(span, pieces).map((cut) => slice(text, cut));
      expect(cuts.filter((cut) => cut.trim() === '')).toEqual([]);
    });
    fc.assert(property, NUM_RUNS);
  });

  it('is never much wider than the room where only words are asked for, and of a question no wider', () => {
    const words = fc.array(
      fc.constantFrom('pier ', 'harbour ', 'word ', 'mended. ', 'long-drawn ', 'sea, '),
      {
        minLength: 1,
        maxLength: 150,
      },
    );
    const property = fc.property(words, (list) => {
      const text = list.join('');
      const span = { start: 0, end: text.length };
      const asked = find(text, 'pier', 'harbour');
      const pieces = abridge(text, span, { asked }, ROOM, englishWords);
      expect(measure(text, span, pieces)).toBeLessThanOrEqual(2 * ROOM);
      const answering = abridge(text, span, { asked, sentenceRoom: SENTENCE_ROOM }, ROOM, englishWords);
      expect(measure(text, span, answering)).toBeLessThanOrEqual(SENTENCE_ROOM);
      expect(answering.length).toBeLessThanOrEqual(2);
    });
    fc.assert(property, NUM_RUNS);
  });
});

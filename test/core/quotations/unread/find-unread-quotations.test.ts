import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, slice } from '../../../../src/core/span.ts';
import { quoteArticle } from '../../../fixtures/quote-article.ts';
import { expectSoundOffsets } from '../../language/english/quotations/reading.ts';
import { FOREIGN_PARAGRAPHS } from '../../language/foreign-paragraphs.ts';

const LINE = /\S[^\n]*/gu;

function quotationsOf(language: string, text: string) {
  const paragraphs = [...text.matchAll(LINE)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
  return quoteArticle({ prose: text, paragraphs, language }).quotations;
}

/** One line a quotation, its parts between slashes. */
function read(language: string, text: string): readonly string[] {
  return quotationsOf(language, text).map(({ parts }) => parts.map((part) => slice(text, part)).join(' / '));
}

describe('what stands in the marks of a language that is not read', () => {
  it.each<[what: string, language: string, text: string, said: readonly string[]]>([
    [
      'French marks with spaces inside, twice in a paragraph',
      'fr',
      '« Le pont n’est pas sûr », a dit la maire lundi. Le ministre attend : « Nous paierons la moitié. »',
      ['« Le pont n’est pas sûr »', '« Nous paierons la moitié. »'],
    ],
    [
      'French marks nested',
      'fr',
      '« Elle a dit « non » à tout le monde », raconte Paul.',
      ['« Elle a dit « non » à tout le monde »'],
    ],
    [
      'German marks',
      'de',
      'Warnung: „Häuser am Ufer sind in Gefahr“, und „die Stadt ‚schläft‘ noch immer“.',
      ['„Häuser am Ufer sind in Gefahr“', '„die Stadt ‚schläft‘ noch immer“'],
    ],
    [
      'German marks closed by a straight one',
      'de',
      '„Wir zahlen die Hälfte davon", sagte sie. „Mehr geht nicht in diesem Jahr", sagte er.',
      ['„Wir zahlen die Hälfte davon"', '„Mehr geht nicht in diesem Jahr"'],
    ],
    [
      'angle marks that point inwards',
      'de',
      '»Die Brücke ist nicht sicher«, sagte er. Und: »Wir zahlen die Hälfte.«',
      ['»Die Brücke ist nicht sicher«', '»Wir zahlen die Hälfte.«'],
    ],
    [
      'angle marks that all look alike',
      'fi',
      '»Silta on ollut vaarassa kauan», hän sanoi. »Emme tiedä siitä mitään.»',
      ['»Silta on ollut vaarassa kauan»', '»Emme tiedä siitä mitään.»'],
    ],
    [
      'the same mark on both sides',
      'sv',
      '”Bron är inte säker längre”, sade hon. ”Vi betalar hälften.”',
      ['”Bron är inte säker längre”', '”Vi betalar hälften.”'],
    ],
    [
      'single marks and apostrophes',
      'nl',
      '‘Dat zijn foto’s van de brug’, zei hij.',
      ['‘Dat zijn foto’s van de brug’'],
    ],
    ['low and high marks', 'pl', '„Most nie jest bezpieczny” – powiedział.', ['„Most nie jest bezpieczny”']],
    ['corner brackets', 'ja', '市長は「橋は安全ではありません」と話した。', ['「橋は安全ではありません」']],
    ['marks amid letters', 'zh', '市长说：“这座桥已经不安全了。”记者离开。', ['“这座桥已经不安全了。”']],
    [
      'right to left',
      'ar',
      'قالت: «سنخبر السكان بما سيحدث قريبا». ثم ذهبت.',
      ['«سنخبر السكان بما سيحدث قريبا»'],
    ],
    [
      'an elided article',
      'it',
      'È l’“ultima notte del vecchio ponte”, dice.',
      ['“ultima notte del vecchio ponte”'],
    ],
  ])('%s', (_, language, text, said) => {
    expect(read(language, text)).toEqual(said);
  });

  it.each<[what: string, language: string, text: string]>([
    ['a term', 'de', 'Die „Alte Brücke“ ist zu.'],
    ['a title', 'fr', 'Elle lit « Le Monde » au bord du fleuve.'],
    [
      'a mark that its paragraph never closes',
      'fr',
      '« Le pont n’est pas sûr, a dit la maire.\nLe ministre attend.',
    ],
    ['a closing mark alone', 'de', 'Die Brücke ist seit gestern zu“, sagte sie am Abend.'],
    ['a list', 'de', '– Die Brücke ist zu.\n– Der Hafen bleibt offen.'],
    ['a dash in the middle', 'fr', 'Le pont – vieux de cent ans – est fermé depuis lundi.'],
  ])('takes %s for no quotation', (_, language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('the reporter inside what is said', () => {
  it.each<[what: string, language: string, text: string, said: readonly string[]]>([
    [
      'between commas',
      'fr',
      '« Le pont du port, a déclaré la maire, n’est pas sûr. »',
      ['« Le pont du port / n’est pas sûr. »'],
    ],
    [
      'to the end of the sentence',
      'fr',
      '« Le pont n’est pas sûr, dit-elle, émue, à la presse. Nous paierons. »',
      ['« Le pont n’est pas sûr / Nous paierons. »'],
    ],
    [
      'between dashes',
      'it',
      '«Il ponte non è sicuro – ha detto Conti – ma verrò lo stesso»',
      ['«Il ponte non è sicuro / ma verrò lo stesso»'],
    ],
  ])('%s', (_, language, text, said) => {
    expect(read(language, text)).toEqual(said);
  });
});

describe('lines that a dash opens', () => {
  it.each<[what: string, language: string, text: string, said: readonly string[]]>([
    [
      'Norwegian',
      'no',
      '– Dette er galt. Nå må noe skje, sier Ode. Han bor her.',
      ['Dette er galt. Nå må noe skje'],
    ],
    ['Norwegian, a question', 'nb', '– Hva skjer med broen? spør Ode.', ['Hva skjer med broen?']],
    ['Swedish', 'sv', '– Vi har väntat i tre år, säger Ruiz till tidningen.', ['Vi har väntat i tre år']],
    [
      'French',
      'fr',
      '– Oui, nous avons vu le pont tomber, dit Anaïs. Elle habite en face.',
      ['Oui, nous avons vu le pont tomber'],
    ],
    [
      'Spanish',
      'es',
      '—No sabíamos nada del puente —dijo Ana Ruiz—. Nos lo contaron ayer.',
      ['No sabíamos nada del puente / Nos lo contaron ayer.'],
    ],
    [
      'Polish',
      'pl',
      '– Nie wiemy, kiedy otworzą most – powiedział Jan. – Czekamy już trzy lata.',
      ['Nie wiemy, kiedy otworzą most / Czekamy już trzy lata.'],
    ],
    [
      'Russian',
      'ru',
      '— Мы не знаем, когда откроют мост, — сказала Анна. — Ждём уже три года.',
      ['Мы не знаем, когда откроют мост / Ждём уже три года.'],
    ],
    [
      'Turkish',
      'tr',
      '– Köprünün ne zaman açılacağını bilmiyoruz, dedi Ayşe.',
      ['Köprünün ne zaman açılacağını bilmiyoruz'],
    ],
    ['no reporter at all', 'no', '– Vi gir oss ikke nå. Ode ser ut mot havnen.', ['Vi gir oss ikke nå.']],
    ['a verb that is not known', 'no', '– Dette er helt fantastisk, jubler Ode ved broen.', []],
  ])('%s', (_, language, text, said) => {
    expect(read(language, text)).toEqual(said);
  });
});

it.each(Object.entries(FOREIGN_PARAGRAPHS))(
  'finds what is said in %s and names nobody',
  (language, paragraphs) => {
    const quotations = quotationsOf(language, paragraphs.join('\n'));
    expect(quotations).toHaveLength(1);
    expect(quotations).toMatchObject([{ speaker: null, tellers: [], cue: null, confidence: 'unclear' }]);
  },
);

const PIECE = fc.constantFrom(
  ...['«', '»', '„', '“', '”', '"', '‘', '’', '「', '」', '–', '— ', '- ', '\n', ' ', '. ', ', ', '? '],
  ...[
    'dit',
    'ha detto',
    'sier',
    'сказал',
    'Le pont',
    'n’est pas sûr',
    'Brücke',
    'мост',
    'جسر',
    '橋は安全',
    '\u200f',
    '\ud83d',
  ],
);
const LANGUAGES = fc.constantFrom('fr', 'de', 'it', 'no', 'fi', 'ru', 'ar', 'ja', 'xx');

it('gives stretches of the text that never overlap, of whatever it is made', () => {
  fc.assert(
    fc.property(LANGUAGES, fc.array(PIECE, { maxLength: 60 }), (language, pieces) => {
      const text = pieces.join('');
      const quotations = quotationsOf(language, text);
      expectSoundOffsets(text, quotations);
      const parts = quotations.flatMap((quotation) => quotation.parts);
      expect(parts.filter((part, index) => index > 0 && part.start < (parts[index - 1]?.end ?? 0))).toEqual(
        [],
      );
      expect(
        quotations.filter((one, index) => quotations.slice(index + 1).some((other) => overlaps(one, other))),
      ).toEqual([]);
    }),
  );
});

/** Milliseconds; work that grows by the square of the text takes hours. */
const PATIENCE = 120_000;

it.each<[what: string, unit: string]>([
  ['opening marks', '« '],
  ['marks of all kinds', '„a “b «c'],
  ['insertions', ', dit '],
  ['dashes', '– a '],
  ['spaces behind commas', ',          '],
  ['dashes in marks', '«---'],
  ['lines of dialogue with marks', '– «a b c d»\n'],
  ['right to left and back', '\u202eجسر «a» '],
  ['full stops', '«...'],
])(
  'reads a megabyte of %s in time',
  (_, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const { quotations } = quoteArticle({
      prose: text,
      paragraphs: [{ start: 0, end: text.length }],
      language: 'fr',
    });
    expect(quotations.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  },
  PATIENCE,
);

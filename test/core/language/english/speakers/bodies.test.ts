import { describe, expect, it } from 'vitest';
import type { QuotedArticle } from '../../../../../src/core/statement.ts';
import { directoryOf, listEntries, quoteNames } from './quoted-names.ts';

type Row = readonly [what: string, articles: readonly QuotedArticle[], entries: readonly string[]];

const twice = (name: string, text: string) => [quoteNames([name], { text }), quoteNames([name], { text })];

const ONE: readonly Row[] = [
  [
    'a department either way round',
    [quoteNames(['Labor Department']), quoteNames(['U.S. Department of Labor'])],
    ['labor-department 2'],
  ],
  [
    'the letters of a body that the article also names in full',
    [quoteNames(['HSC', 'Harbour Safety Commission']), quoteNames(['HSC'])],
    ['harbour-safety-commission 3'],
  ],
  [
    'letters that leave the last field out',
    [
      quoteNames(['CHC'], { text: 'The Centers for Harbour Control and Rescue (CHC) met.' }),
      quoteNames(['CHC']),
    ],
    ['centers-for-harbour-control-and-rescue 2'],
  ],
  ['letters that nobody introduces', [quoteNames(['HSC']), quoteNames(['HSC'])], ['hsc 2']],
  ['a body in capitals and as a word', [quoteNames(['INRIT']), quoteNames(['Inrit'])], ['inrit 2']],
  [
    'a firm with a capital inside and without',
    [quoteNames(['HarbourWatch']), quoteNames(['Harbourwatch'])],
    ['harbourwatch 2'],
  ],
  ['a country', twice('Peru', 'It rained.'), ['peru 2']],
  [
    'a king with and without his number',
    [quoteNames([{ name: 'Albin', role: 'Prince' }]), quoteNames([{ name: 'Albin III', role: 'King' }])],
    ['albin 2'],
  ],
  [
    'a first name with a letter doubled',
    [quoteNames(['Hilary Ode']), quoteNames(['Hillary Ode'])],
    ['hilary-ode 2'],
  ],
  [
    'a ministry of the country that both articles name',
    twice('Ministry of Health', 'Peru’s Ministry of Health met.'),
    ['ministry-of-health 2'],
  ],
  [
    'a name in one word and in two',
    [quoteNames(['FlightLore']), quoteNames(['Flight Lore'])],
    ['flight-lore 2'],
  ],
  [
    'a body by its first word beside its whole name',
    [
      quoteNames(['Northgate'], { text: 'The Northgate Research Center met.' }),
      quoteNames(['Northgate Research Center']),
    ],
    ['northgate-research-center 2'],
  ],
  [
    'a supreme court that the article calls the nation’s',
    [
      quoteNames(['Supreme Court'], { text: 'The U.S. Supreme Court met.' }),
      quoteNames(['U.S. Supreme Court']),
    ],
    ['supreme-court 2'],
  ],
  [
    'a department that only the nation has',
    [quoteNames(['Justice Department']), quoteNames(['Department of Justice'])],
    ['department-of-justice 2'],
  ],
];

describe('one body', () => {
  it.each(ONE)('%s', (_, articles, entries) => {
    expect(listEntries(directoryOf(articles))).toEqual(entries);
  });
});

const SEVERAL: readonly Row[] = [
  [
    'a ministry of two countries',
    [
      quoteNames(['Ministry of Health'], { text: 'Peru’s Ministry of Health met.' }),
      quoteNames(['Ministry of Health'], { text: 'Ghana’s Ministry of Health met.' }),
    ],
    ['ministry-of-health 1', 'ministry-of-health-2 1'],
  ],
  [
    'somebody and the foundation of that name',
    [
      quoteNames(['Marsh', 'Sofia Marsh'], { text: 'The Marsh Foundation met.' }),
      quoteNames(['Marsh Foundation']),
    ],
    ['marsh-foundation 1', 'sofia-marsh 2'],
  ],
];

describe('several bodies', () => {
  it.each(SEVERAL)('%s', (_, articles, entries) => {
    expect(listEntries(directoryOf(articles))).toEqual(entries);
  });

  it.each([
    ['a department that every state has', 'Department of Health', 'It rained.'],
    ['one of a state that is not named', 'Justice Department', 'The state Justice Department met.'],
  ])('%s is another in each article', (_, name, before) => {
    const { entries } = directoryOf(twice(name, before));
    expect(entries.map(({ isAmbiguous }) => isAmbiguous)).toEqual([true, true]);
  });
});

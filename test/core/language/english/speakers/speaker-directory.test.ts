import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSpeakerDirectory } from '../../../../../src/core/language/english/speakers/build-directory.ts';
import { findSpeakers } from '../../../../../src/core/language/english/speakers/find-speakers.ts';
import type { SpeakerDirectory } from '../../../../../src/core/speakers/speaker-directory.ts';
import type { QuotedArticle, Statement } from '../../../../../src/core/statement.ts';
import { sketchArticle } from '../../../../fixtures/quoted-article.ts';
import { directoryOf, listEntries, type Quoted, quoteNames } from './quoted-names.ts';

type Row = readonly [what: string, articles: readonly QuotedArticle[], entries: readonly string[]];

const harrow: Quoted = { name: 'Tom Harrow', role: 'Arkansas senator' };
const bareHarrow: Quoted = { name: 'Harrow' };

const MERGED: readonly Row[] = [
  [
    'an office with its body before the name',
    [
      quoteNames(['Northgate Bank CEO Ada Lind']),
      quoteNames(['NATO Secretary-General Ada Lind']),
      quoteNames(['Premier Ada Lind']),
      quoteNames(['Ada Lind']),
    ],
    ['ada-lind 4'],
  ],
  [
    'a nickname with the office of the full name',
    [quoteNames([harrow]), quoteNames([{ ...harrow, name: 'Thomas Harrow' }])],
    ['thomas-harrow 2'],
  ],
  [
    'spellings of a name from another script',
    [quoteNames(['Sergei Lunsky']), quoteNames(['Sergey Lunskiy']), quoteNames(['Sergey Lunskyy'])],
    ['sergei-lunsky 3'],
  ],
  [
    'two surnames of which one is left out',
    [quoteNames(['Juan Manuel Lind Marsh']), quoteNames(['Juan Lind Marsh'])],
    ['juan-marsh 2'],
  ],
  [
    'an agency with and without its country',
    [quoteNames(['U.S. Harbour Protection Agency']), quoteNames(['Harbour Protection Agency'])],
    ['harbour-protection-agency 2'],
  ],
  [
    'a surname alone of whoever is in ten times as many articles as anybody else of it',
    [
      ...Array.from({ length: 10 }, () => quoteNames(['Tom Harrow'])),
      quoteNames(['Ada Harrow']),
      quoteNames([bareHarrow]),
    ],
    ['ada-harrow 1', 'tom-harrow 11'],
  ],
  [
    'titles and capitals',
    [
      quoteNames(['GOP Sen. Tom Harrow']),
      quoteNames(['TOM HARROW']),
      quoteNames([{ name: 'Senator Harrow', clause: 'Senator Harrow (R-Ark.)' }]),
    ],
    ['tom-harrow 3'],
  ],
  [
    'a trade before a full name',
    [quoteNames(['Comedian Ada Lind']), quoteNames(['Ada Lind'])],
    ['ada-lind 2'],
  ],
  [
    'middle names and initials',
    [quoteNames(['Donald Marsh']), quoteNames(['Donald J. Marsh']), quoteNames(['Donald John Marsh'])],
    ['donald-marsh 3'],
  ],
  ['a suffix', [quoteNames(['Joseph R. Lund Jr.']), quoteNames(['Joseph Lund'])], ['joseph-lund 2']],
  ['accents and apostrophes', [quoteNames(['Zoë O’Dell']), quoteNames(["Zoe O'Dell"])], ['zoe-odell 2']],
  [
    'initials with and without spaces',
    [quoteNames(['J. D. Lund']), quoteNames(['J.D. Lund'])],
    ['jd-lund 2'],
  ],
  [
    'an initial before the given name',
    [quoteNames(['J. Edgar Lund']), quoteNames(['Edgar Lund'])],
    ['edgar-lund 2'],
  ],
  [
    'a surname with the office that the full name has',
    [quoteNames([harrow]), quoteNames([{ name: 'Harrow', clause: 'Sen. Harrow', mention: 'Harrow' }])],
    ['tom-harrow 2'],
  ],
  [
    'a surname with the office that only one of the name has',
    [
      quoteNames([{ name: 'Bill Lind', role: 'former president' }]),
      quoteNames([{ name: 'Hilda Lind', role: 'secretary of state' }]),
      quoteNames([{ name: 'Lind', role: 'Secretary' }]),
    ],
    ['bill-lind 1', 'hilda-lind 2'],
  ],
  [
    'a surname that the headline completes',
    [quoteNames(['Tom Harrow']), quoteNames([bareHarrow], { headline: 'Tom Harrow Speaks Out' })],
    ['tom-harrow 2'],
  ],
  [
    'a surname beside the same two people as the full name, nobody else having it',
    [quoteNames(['Tom Harrow', 'Ada Marsh', 'Bo Lund']), quoteNames([bareHarrow, 'Ada Marsh', 'Bo Lund'])],
    ['ada-marsh 2', 'bo-lund 2', 'tom-harrow 2'],
  ],
  [
    'a surname with a courtesy title that leaves one of those whom the article names',
    [
      quoteNames(['William Lind', 'Susan Lind']),
      quoteNames([{ name: 'Lind', clause: 'Mrs. Lind', mention: 'Lind' }], {
        text: 'William Lind and Susan Lind met.',
      }),
    ],
    ['susan-lind 2', 'william-lind 1'],
  ],
  [
    'a surname that goes on with a pronoun',
    [
      quoteNames(['William Lind', 'Susan Lind']),
      quoteNames(['Lind', { name: 'Lind', clause: 'she', mention: 'she', attribution: 'pronoun' }], {
        text: 'William Lind met Susan Lind.',
      }),
    ],
    ['susan-lind 3', 'william-lind 1'],
  ],
  [
    'a surname of several words',
    [
      quoteNames([{ name: 'Zoë van Dijk', role: 'chair of the council' }]),
      quoteNames([{ name: 'van Dijk', role: 'chairwoman' }]),
    ],
    ['zoe-van-dijk 2'],
  ],
  [
    'a surname of two words that only the full name tells from a given name',
    [
      quoteNames([{ name: 'Lily Eskel Marsh', role: 'president' }]),
      quoteNames([{ name: 'Eskel Marsh', role: 'union president' }]),
    ],
    ['lily-marsh 2'],
  ],
  [
    'a body with and without an article',
    [quoteNames(['Harbour Post']), quoteNames(['The Harbour Post']), quoteNames(['HARBOUR POST'])],
    ['harbour-post 3'],
  ],
  [
    'an acronym that an article introduces',
    [
      quoteNames(['River Safety Commission'], { text: 'The River Safety Commission (RSC) met.' }),
      quoteNames(['RSC']),
    ],
    ['river-safety-commission 2'],
  ],
  [
    'an acronym of two bodies, each in the article that introduces it',
    [
      quoteNames(['RSC'], { text: 'The River Safety Commission (RSC) met.' }),
      quoteNames(['RSC'], { text: 'The Royal Sailing Club (“RSC”) met.' }),
    ],
    ['river-safety-commission 1', 'royal-sailing-club 1'],
  ],
];

const APART: readonly Row[] = [
  [
    'a surname without evidence',
    [quoteNames(['Tom Harrow']), quoteNames([bareHarrow])],
    ['harrow-unclear 1', 'tom-harrow 1'],
  ],
  [
    'a surname beside one person only whom the full name is beside',
    [quoteNames(['Tom Harrow', 'Ada Marsh']), quoteNames([bareHarrow, 'Ada Marsh'])],
    ['ada-marsh 2', 'harrow-unclear 1', 'tom-harrow 1'],
  ],
  [
    'a surname in an article that names somebody else of it',
    [
      quoteNames(['Tom Harrow', 'Ada Marsh', 'Bo Lund']),
      quoteNames([bareHarrow, 'Ada Marsh', 'Bo Lund'], { text: 'Susan Harrow was there.' }),
    ],
    ['ada-marsh 2', 'bo-lund 2', 'harrow-unclear 1', 'tom-harrow 1'],
  ],
  [
    'a surname of two people',
    [quoteNames(['Bill Lind', 'Hilda Lind']), quoteNames(['Lind', 'Bill Lind', 'Hilda Lind'])],
    ['bill-lind 2', 'hilda-lind 2', 'lind-unclear 1'],
  ],
  [
    'a surname with an office that two of the name have',
    [
      quoteNames([
        { name: 'Bill Lind', role: 'senator' },
        { name: 'Hilda Lind', role: 'Ohio Sen.' },
      ]),
      quoteNames([{ name: 'Lind', role: 'Senator' }]),
    ],
    ['bill-lind 1', 'hilda-lind 1', 'lind-unclear 1'],
  ],
  [
    'a surname with a role that is no office',
    [quoteNames([{ name: 'Tom Harrow', role: 'rival' }]), quoteNames([{ name: 'Harrow', role: 'rival' }])],
    ['harrow-unclear 1', 'tom-harrow 1'],
  ],
  [
    'the office of somebody else in the role',
    [
      quoteNames([{ name: 'Tom Harrow', role: 'president of the club' }]),
      quoteNames([{ name: 'Harrow', role: 'adviser to President Lund' }]),
    ],
    ['harrow-unclear 1', 'tom-harrow 1'],
  ],
  [
    'a surname with the title of a woman, beside a man',
    [
      quoteNames([{ name: 'William Lind', role: 'mayor' }]),
      quoteNames([{ name: 'Lind', clause: 'Mrs. Lind', mention: 'Lind', role: 'mayor' }]),
    ],
    ['lind-unclear 1', 'william-lind 1'],
  ],
  [
    'a nickname without an office in common',
    [
      quoteNames([harrow]),
      quoteNames([{ name: 'Thomas Harrow', role: 'coach' }]),
      quoteNames(['Tommy Harrow']),
    ],
    ['thomas-harrow 1', 'tom-harrow 1', 'tommy-harrow 1'],
  ],
  [
    'initials before a middle initial',
    [quoteNames(['George W. Lund']), quoteNames(['George H.W. Lund'])],
    ['george-lund-h-w 1', 'george-lund-w 1'],
  ],
  [
    'courts of the country and of a state',
    [quoteNames(['U.S. Supreme Court']), quoteNames(['Supreme Court']), quoteNames(['Ohio Supreme Court'])],
    ['ohio-supreme-court 1', 'supreme-court 1', 'us-supreme-court 1'],
  ],
  [
    'father and son whom one article names both',
    [
      quoteNames(['Donald Marsh']),
      quoteNames(['Donald Marsh Jr.'], { text: 'Donald Marsh stayed away. Donald Marsh Jr. came.' }),
    ],
    ['donald-marsh 1', 'donald-marsh-jr 1'],
  ],
  [
    'generations',
    [quoteNames(['Bo Lund Jr.']), quoteNames(['Bo Lund III'])],
    ['bo-lund-iii 1', 'bo-lund-jr 1'],
  ],
  [
    'middle initials that contradict each other, and a form that leaves it open',
    [quoteNames(['George W. Lund']), quoteNames(['George H.W. Lund']), quoteNames(['George Lund'])],
    ['george-lund-h-w 1', 'george-lund-unclear 1', 'george-lund-w 1'],
  ],
  [
    'legislators of two states',
    [
      quoteNames([{ name: 'Mike Lund', clause: 'Mike Lund (R-Ala.)' }]),
      quoteNames([{ name: 'Mike Lund', role: 'congressman from Michigan' }]),
      quoteNames([{ name: 'Mike Lund', role: 'Michigan Rep.' }]),
    ],
    ['mike-lund-congress-alabama 1', 'mike-lund-congress-michigan 2'],
  ],
  [
    'titles of a man and of a woman',
    [
      quoteNames([{ name: 'Alex Lund', clause: 'Mr. Alex Lund', mention: 'Alex Lund' }]),
      quoteNames([{ name: 'Alex Lund', role: 'spokeswoman for Mr. Marsh' }]),
    ],
    ['alex-lund-female 1', 'alex-lund-male 1'],
  ],
  [
    'an acronym that nobody introduces',
    [quoteNames(['River Safety Commission']), quoteNames(['RSC'])],
    ['river-safety-commission 1', 'rsc 1'],
  ],
  [
    'an acronym that two articles introduce for two bodies, in a third',
    [
      quoteNames(['RSC'], { text: 'The River Safety Commission (RSC) met.' }),
      quoteNames(['RSC'], { text: 'The Royal Sailing Club (RSC) met.' }),
      quoteNames(['RSC']),
    ],
    ['river-safety-commission 1', 'royal-sailing-club 1', 'rsc-unclear 1'],
  ],
  [
    'two bodies',
    [quoteNames(['Harbour Post']), quoteNames(['Hill Post'])],
    ['harbour-post 1', 'hill-post 1'],
  ],
];

describe('one person or body', () => {
  it.each(MERGED)('%s', (_, articles, entries) => {
    expect(listEntries(directoryOf(articles))).toEqual(entries);
  });
});

describe('never one without evidence', () => {
  it.each(APART)('%s', (_, articles, entries) => {
    expect(listEntries(directoryOf(articles))).toEqual(entries);
  });
});

describe('an entry', () => {
  const { entries } = directoryOf([
    quoteNames([{ name: 'Tom Harrow', role: 'Sen.' }], { datePublished: '2024-01-01' }),
    quoteNames([{ name: 'Tom J. Harrow', role: 'candidate' }], { datePublished: '2024-03-01' }),
    quoteNames([{ name: 'Tom Harrow', role: 'candidate', mention: 'Harrow' }]),
    quoteNames(['TOM HARROW'], { datePublished: '2024-02-01' }),
    quoteNames(['Ada Lind']),
  ]);
  const [harrowEntry, lindEntry] = entries;

  it('goes by the most frequent full form', () => {
    expect(harrowEntry?.name).toBe('Tom Harrow');
  });

  it('lists the roles with the dates of the articles that give them, most articles first', () => {
    expect(harrowEntry?.introductions).toEqual([
      { role: 'candidate', dates: ['2024-03-01', null] },
      { role: 'Sen.', dates: ['2024-01-01'] },
    ]);
    expect(harrowEntry?.role).toBe('candidate');
    expect(lindEntry).toMatchObject({ role: null, introductions: [] });
  });

  it('lists the forms, those of the reporting clauses too', () => {
    expect(harrowEntry?.forms).toEqual(['Tom Harrow', 'TOM HARROW', 'Tom J. Harrow', 'Harrow']);
  });

  it('lists the statements newest first, undated last', () => {
    const dates = harrowEntry?.statements.map(({ article }) => article.datePublished);
    expect(dates).toEqual(['2024-03-01', '2024-02-01', '2024-01-01', null]);
  });

  it('has no role where the name is ambiguous', () => {
    const directory = directoryOf([
      quoteNames(['Tom Harrow']),
      quoteNames([{ name: 'Harrow', role: 'rival' }]),
    ]);
    expect(directory.entries[0]).toMatchObject({ id: 'harrow-unclear', isAmbiguous: true, role: null });
  });

  it('is ambiguous where several articles have a surname for a person that no article completes', () => {
    const articles = [
      quoteNames([{ name: 'Harrow', role: 'coach' }]),
      quoteNames([{ name: 'Harrow', role: 'judge' }]),
    ];
    expect(directoryOf(articles).entries).toMatchObject([
      { name: 'Harrow', isAmbiguous: true, statements: [{}] },
      { name: 'Harrow', isAmbiguous: true, statements: [{}] },
    ]);
    expect(directoryOf(articles.slice(1)).entries).toMatchObject([{ id: 'harrow', isAmbiguous: false }]);
  });
});

describe('a common noun', () => {
  it.each([
    ['a plural that the article has in lower case', 'Opponents', 'The opponents met other opponents.'],
    ['a thing', 'Analysis', 'An analysis took an analysis.'],
    ['an office alone', 'Minister', ''],
    ['an office with its country', 'U.S. Attorney', ''],
    ['an office with its firm', 'Northgate CEO', ''],
    ['a letter', 'D', ''],
  ])('%s is nobody’s name', (_, name, text) => {
    expect(directoryOf([quoteNames([name], { text })]).entries).toEqual([]);
  });

  it('people by what they do are nobody’s name where they begin the sentence', () => {
    const article = sketchArticle({
      text: 'Backers said “it will do.”',
      said: [{ parts: ['“it will do.”'], name: 'Backers', mention: 'Backers', cue: 'said' }],
    });
    expect(directoryOf([article]).entries).toEqual([]);
  });

  it.each([
    ['a surname behind a title', { name: 'King', clause: 'Mr. King', mention: 'King' }, 'The king left.'],
    ['a body that is also a word', 'Target', 'The shops of Target and of Anvil missed a target.'],
    ['a party', 'Labour', 'It was hard labour.'],
    ['a given name before a word for an office', 'Ada Mayor', ''],
  ])('%s is a name', (_, name, text) => {
    expect(directoryOf([quoteNames([name], { text })]).entries).toHaveLength(1);
  });
});

describe('a name of many', () => {
  const surnames = ['Ash', 'Birch', 'Cole', 'Dale', 'Elm', 'Frost', 'Glen'].map(
    (surname) => `Tom ${surname}`,
  );
  const given = ['Ada', 'Bo', 'Carl', 'Dora', 'Emil', 'Fay', 'Gus'].map((name) => `${name} Harrow`);
  const crowd = quoteNames([...surnames, ...given]);
  const spokesman = quoteNames([{ name: 'Tom Harrow', role: 'spokesman for the Northgate Bank' }]);
  const scientist = quoteNames([{ name: 'Tom Harrow', role: 'scientist at Quayside' }]);

  const entriesOfTom = (articles: readonly QuotedArticle[]) =>
    directoryOf([crowd, ...articles]).entries.filter(({ name }) => name === 'Tom Harrow');

  it('is two people where articles say who it is and share nothing', () => {
    expect(entriesOfTom([spokesman, scientist])).toHaveLength(2);
  });

  it('is one person where articles share a proper name beside it', () => {
    const head = quoteNames([{ name: 'Tom Harrow', role: 'head of Northgate' }]);
    expect(entriesOfTom([spokesman, head])).toHaveLength(1);
  });

  it('is two people of two callings, whoever else has the surname', () => {
    const lawyer = quoteNames([{ name: 'Tom Harrow', role: 'lawyer in Quayside' }]);
    const doctor = quoteNames([{ name: 'Tom Harrow', role: 'Dr.' }]);
    expect(listEntries(directoryOf([lawyer, doctor]))).toHaveLength(2);
  });

  it.each([
    ['a curator', 'a party’s chairman', 'curator', 'chairman of the Quayside Labour Party'],
    ['a professor', 'a screenwriter', 'professor at Northgate', 'screenwriter'],
    ['a doctor', 'a player', 'Dr.', 'free agent point guard'],
  ])('is two people where one is %s and one %s', (_one, _other, ...roles) => {
    const articles = roles.map((role) => quoteNames([{ name: 'Tom Harrow', role }]));
    expect(listEntries(directoryOf(articles))).toHaveLength(2);
  });

  it.each([
    ['a professor', 'a doctor', 'professor at Northgate', 'Dr.'],
    ['a professor', 'a lawyer', 'professor', 'lawyer in Quayside'],
    ['a physicist', 'a senator', 'physicist', 'Sen.'],
  ])('is one person who is %s and %s', (_one, _other, ...roles) => {
    const articles = roles.map((role) => quoteNames([{ name: 'Tom Harrow', role }]));
    expect(listEntries(directoryOf(articles))).toEqual(['tom-harrow 2']);
  });

  it('stays one person in the articles that tell no other calling', () => {
    const roles = ['lawyer in Quayside', 'Dr.', 'head of Northgate', 'chairman of the Quayside bank'];
    const articles = roles.map((role) => quoteNames([{ name: 'Tom Harrow', role }]));
    expect(listEntries(directoryOf(articles))).toHaveLength(2);
  });

  it('is one person of two callings where articles share a proper name beside it', () => {
    const lawyer = quoteNames([{ name: 'Tom Harrow', role: 'lawyer in Quayside' }]);
    const editor = quoteNames([{ name: 'Tom Harrow', role: 'editor in Quayside' }]);
    expect(listEntries(directoryOf([lawyer, editor]))).toEqual(['tom-harrow 2']);
  });

  it('is one person where hardly anybody else has the surname', () => {
    expect(listEntries(directoryOf([spokesman, scientist]))).toEqual(['tom-harrow 2']);
  });
});

describe('a joint statement', () => {
  const joint = sketchArticle({
    text: '“We agree,” Ana Ruiz and Ken Ode said.',
    said: [
      {
        parts: ['“We agree,”'],
        name: 'Ana Ruiz',
        mention: 'Ana Ruiz',
        coSpeakers: [{ name: 'Ken Ode', role: 'mayor', mention: 'Ken Ode' }],
        cue: 'said',
      },
    ],
  });

  it('is in the entry of each who says it, the first one’s first', () => {
    const { entries, entryOf, entriesOf } = directoryOf([joint]);
    expect(entries).toMatchObject([
      { id: 'ana-ruiz', role: null, statements: [{}] },
      { id: 'ken-ode', role: 'mayor', statements: [{}] },
    ]);
    const [quotation] = joint.quotations;
    expect(quotation && entryOf(quotation)).toBe(entries[0]);
    expect(quotation && entriesOf(quotation)).toEqual(entries);
  });

  it('is not in the entry of whoever told of it', () => {
    const told = sketchArticle({
      text: '“We agree,” Ana Ruiz said, according to Ken Ode.',
      said: [
        {
          parts: ['“We agree,”'],
          name: 'Ana Ruiz',
          mention: 'Ana Ruiz',
          tellers: [{ name: 'Ken Ode', mention: 'Ken Ode' }],
          cue: 'said',
        },
      ],
    });
    expect(listEntries(directoryOf([told]))).toEqual(['ana-ruiz 1']);
  });
});

const GIVEN = ['Tom', 'Ada', 'Zoë', 'Alex', 'J.', 'George W.', 'George H.W.', 'Comedian Bo', 'The', ''];
const SEVERAL_WORDS = /^(?!The\b)\p{L}\S*\s+\p{L}{2}/u;
const SURNAMES = [
  'Harrow',
  'Lind',
  'van Dijk',
  'O’Dell',
  'Ki-moon',
  'Post',
  'RSC',
  'Lind Jr.',
  '—',
  'HARROW',
];
const anyName = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES))
      .map((words) => words.join(' ').trim()),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }) },
);
const anyQuoted = fc.record({
  name: anyName,
  role: fc.constantFrom('', 'Sen.', 'Texas Sen.', 'mayor', 'spokeswoman', 'constructor'),
});
const anyArticles = fc
  .array(
    fc.tuple(
      fc.array(anyQuoted, { maxLength: 4 }),
      fc.constantFrom(undefined, 'River Safety Commission (RSC)', 'Tom Harrow and Ada Lind'),
      fc.constantFrom(null, '2024-01-01', '2024-02-02'),
    ),
    { maxLength: 8 },
  )
  .map((articles) =>
    articles.map(([quoted, text, datePublished], at) => {
      const sketch = { path: `${at}.txt`, datePublished, ...(text === undefined ? {} : { text }) };
      const speakers = quoted.map(({ name, role }) => (role === '' ? { name } : { name, role }));
      return quoteNames(speakers, sketch);
    }),
  );

function statementsOf(articles: readonly QuotedArticle[]): readonly Statement[] {
  return articles.flatMap(({ article, quotations }) =>
    quotations.map((quotation) => ({ article, quotation })),
  );
}

describe('any archive', () => {
  it('has the same directory in whatever order its articles come', () => {
    const shuffled = anyArticles.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
    );
    fc.assert(
      fc.property(shuffled, ([articles, others]) => {
        const { entries } = buildSpeakerDirectory(statementsOf(others));
        expect(entries).toEqual(buildSpeakerDirectory(statementsOf(articles)).entries);
      }),
    );
  });

  it('has every statement whose speaker has a name of several words in exactly one entry', () => {
    fc.assert(
      fc.property(anyArticles.map(statementsOf), (statements) => {
        const { entries } = buildSpeakerDirectory(statements);
        const listed = entries.flatMap((entry) => entry.statements.map(({ quotation }) => quotation));
        const named = statements
          .map(({ quotation }) => quotation)
          .filter(({ speaker }) => SEVERAL_WORDS.test(speaker?.name ?? ''));
        expect(new Set(listed).size).toBe(listed.length);
        for (const quotation of named) expect(listed).toContain(quotation);
      }),
    );
  });

  it('has ids of their own, and finds each entry by any of its forms', () => {
    fc.assert(
      fc.property(anyArticles.map(statementsOf), (statements) => {
        const directory = buildSpeakerDirectory(statements);
        const ids = directory.entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const entry of directory.entries) {
          for (const form of entry.forms) expect(foundBy(directory, form)).toContain(entry);
        }
      }),
    );
  });
});

function foundBy(directory: SpeakerDirectory, query: string) {
  const found = findSpeakers(directory, query);
  if (found.type === 'none') return [];
  return found.type === 'one' ? [found.speaker] : found.speakers;
}

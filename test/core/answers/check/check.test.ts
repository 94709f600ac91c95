import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/core/answers/check/check.ts';
import type { CheckMatch } from '../../../../src/core/answers/check/check-answer.ts';
import { slice } from '../../../../src/core/span.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../../../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchStatement('I do not believe the harbour bridge was ever safe to cross', 'Ada Byron', {
    path: 'a.txt',
  }),
  sketchStatement('Nearly 100 ferries sank here before [the council] built a lighthouse', 'Bo Lind', {
    path: 'b.txt',
  }),
  sketchStatement('My father told us “never sail at night” and he was right', 'Cy Marsh', { path: 'c.txt' }),
  sketchArticle({
    path: 'd.txt',
    text: '“The old pier fell at dawn,” Dee Ortega said, “and no fisherman was there to see it.” Snow covered the empty market square by noon. The warden said that the island school would stay closed all winter. “A warm welcome to our guests” was heard.',
    said: [
      {
        parts: ['“The old pier fell at dawn,”', '“and no fisherman was there to see it.”'],
        name: 'Dee Ortega',
        mention: 'Dee Ortega',
        cue: 'said',
      },
      {
        parts: ['that the island school would stay closed all winter'],
        kind: 'indirect',
        role: 'warden',
        mention: 'The warden',
        cue: 'said',
        attribution: 'description',
      },
      { parts: ['“A warm welcome to our guests”'] },
    ],
  }),
  sketchStatement(
    'We mended every net in the village by hand last winter and then the whole fleet went out to sea',
    'Fay Holt',
    { path: 'f.txt' },
  ),
  sketchStatement('It was well-being that mattered, said the long–term plan', 'Eve Stone', { path: 'e.txt' }),
]);

async function ask(quote: string, speaker: string | null = null) {
  const answer = await check(archive, quote, speaker);
  if (answer.type !== 'checked') throw new Error(`Not checked: ${quote}`);
  return answer;
}

async function first(quote: string, speaker: string | null = null): Promise<CheckMatch> {
  const [match] = (await ask(quote, speaker)).matches;
  if (match === undefined) throw new Error(`No match: ${quote}`);
  return match;
}

describe('the verdict', () => {
  it.each([
    ['the whole quotation', 'I do not believe the harbour bridge was ever safe to cross', 'verbatim'],
    ['a part of it', 'the harbour bridge was ever safe', 'verbatim'],
    ['other case, marks and spaces', '"THE  HARBOUR\n\nBRIDGE" was ever safe.', 'verbatim'],
    ['ellipses around it', '… the harbour bridge was ever safe …', 'verbatim'],
    ['a quotation that its cue cuts', 'The old pier fell at dawn and no fisherman was there', 'verbatim'],
    ['other dashes', 'It was well – being that mattered, said the long-term plan', 'verbatim'],
    ['a hyphen less', 'It was wellbeing that mattered', 'verbatim'],
    ['an outlet’s insertion left out', 'ferries sank here before built a lighthouse', 'verbatim'],
    ['an outlet’s insertion kept', 'before the council built a lighthouse', 'verbatim'],
    ['an insertion of one’s own', 'the harbour bridge [of stone] was ever safe', 'verbatim'],
    ['an honest ellipsis', 'I do not believe … was ever safe to cross', 'verbatim'],
    ['a word left out', 'I do not believe the bridge was ever safe to cross', 'altered'],
    ['a word put in', 'I do not believe the new harbour bridge was ever safe to cross', 'altered'],
    ['a word replaced', 'I do not believe the harbour tunnel was ever safe to cross', 'altered'],
    ['another form of a word', 'I do not believe the harbour bridges was ever safe to cross', 'altered'],
    ['an ellipsis over another order', 'was ever safe to cross … I do not believe the harbour', 'stitched'],
    [
      'two people’s words',
      'I do not believe the harbour bridge and no fisherman was there to see it',
      'stitched',
    ],
    [
      'a gap that is not shown',
      'We mended every net in the village then the whole fleet went out',
      'stitched',
    ],
    ['what is only reported', 'the island school would stay closed all winter', 'paraphrase'],
    ['the article’s own words', 'Snow covered the empty market square', 'not-found'],
    ['what nobody said', 'Taxes on whisky should rise again', 'not-found'],
  ])('of %s', async (_, quote, verdict) => {
    expect((await ask(quote)).verdict).toBe(verdict);
  });

  it('says that the words are the article’s own, and shows them', async () => {
    const { isOwnWords, closest } = await ask('Snow covered the empty market square');
    expect(isOwnWords).toBe(true);
    expect(closest).toMatchObject([{ type: 'passage', isUnquoted: true }]);
  });

  it('finds a sentence of common words only where it stands just so', async () => {
    const common = buildArchive([sketchStatement('It was not that', 'Ada Byron')]);
    expect(await check(common, 'It was not that', null)).toMatchObject({ verdict: 'verbatim' });
    expect(await check(common, 'It was that', null)).toMatchObject({ verdict: 'not-found' });
  });

  it.each([
    ['empty', ''],
    ['no-words', '🎉'],
    ['too-long', 'harbour '.repeat(2000)],
  ])('is refused as %s', async (reason, quote) => {
    expect(await check(archive, quote, null)).toMatchObject({ type: 'unsearchable', fault: { reason } });
  });
});

describe('the speaker asked about', () => {
  it.each([
    ['Ada Byron', 'verbatim', 'asked'],
    ['Byron', 'verbatim', 'asked'],
    ['Bo Lind', 'misattributed', 'other'],
    ['Nobody Known', 'misattributed', 'other'],
  ])('%s', async (speaker, verdict, authorship) => {
    const answer = await ask('the harbour bridge was ever safe', speaker);
    expect(answer).toMatchObject({ verdict, matches: [{ authorship }] });
  });

  it('may be somebody of whom the article gives one name only', async () => {
    const short = buildArchive([sketchStatement('The harbour bridge was never safe to cross', 'Ada')]);
    const answer = await check(short, 'The harbour bridge was never safe', 'Ada Byron');
    expect(answer).toMatchObject({ verdict: 'verbatim', matches: [{ authorship: 'unclear' }] });
  });

  it('may be somebody whose name is written otherwise', async () => {
    const [main] = (await ask('the harbour bridge was ever safe', 'Ada Biron')).matches;
    expect(main?.authorship).toBe('unclear');
  });

  it('is left open where the article leaves it open', async () => {
    expect(await ask('A warm welcome to our guests', 'Bo Lind')).toMatchObject({
      verdict: 'verbatim',
      matches: [{ authorship: 'unclear' }],
    });
  });

  it('is not the one of words that come near', async () => {
    expect((await ask('I do not believe the harbour bridge was safe to cross', 'Bo Lind')).verdict).toBe(
      'misattributed',
    );
  });
});

describe('what is called out', () => {
  const articleSays = async (quote: string) => {
    const { article, meaningChanges } = await first(quote);
    return meaningChanges.map(({ kind, asked, said }) => [
      kind,
      asked && slice(quote, asked),
      said && slice(article.text, said),
    ]);
  };

  it.each([
    ['I do believe the harbour bridge was ever safe to cross', [['negation', null, 'not']]],
    ['I don’t believe the harbour bridge was ever safe to cross', []],
    ['I do not believe the harbour bridge was never safe to cross', [['negation', 'never', null]]],
    ['I do not believe the harbour bridge was ever unsafe to cross', [['negation', 'unsafe', 'safe']]],
    ['Nearly 10 ferries sank here', [['number', 'Nearly 10', 'Nearly 100']]],
    ['Here 100 ferries sank here before', [['number', '100', 'Nearly 100']]],
    ['Nearly ferries sank here before', [['number', null, 'Nearly 100']]],
  ])('%s', async (quote, changes) => {
    expect(await articleSays(quote)).toEqual(changes);
  });

  it('a negation that was cut off before the words', async () => {
    const { article, omittedWords } = await first('believe the harbour bridge was ever safe to cross');
    expect(omittedWords.before && slice(article.text, omittedWords.before)).toBe('I do not');
  });

  it('a number that was cut', async () => {
    const { article, omittedWords } = await first('100 ferries sank here');
    expect(omittedWords.before && slice(article.text, omittedWords.before)).toBe('Nearly');
  });

  it('a negation that an honest ellipsis hides', async () => {
    expect(await articleSays('I do … believe the harbour bridge')).toEqual([['negation', null, 'not']]);
  });

  it('the words that an ellipsis leaves out', async () => {
    const { article, omissions } = await first('I do not believe … was ever safe to cross');
    expect(omissions.map((span) => slice(article.text, span))).toEqual(['the harbour bridge']);
  });

  it('the outlet’s insertion', async () => {
    const { article, insertions } = await first('ferries sank here before built a lighthouse');
    expect(insertions.map((span) => slice(article.text, span))).toEqual(['[the council]']);
  });

  it('that the speaker quotes somebody', async () => {
    const { article, inner } = await first('never sail at night');
    expect(inner && slice(article.text, inner)).toBe('“never sail at night”');
    expect((await first('My father told us never sail at night')).inner).toBeNull();
  });
});

describe('a name that was swapped', () => {
  const named = buildArchive([
    sketchStatement(
      'We asked Bo Lind to sail to Denmark before the Republicans closed the port',
      'Ada Byron',
      { path: 'a.txt' },
    ),
    sketchStatement('Democrats built this pier and the old mayor paid for it', 'Cy Marsh', { path: 'b.txt' }),
  ]);
  const namesIn = async (quote: string) => {
    const answer = await check(named, quote, null);
    const [match] = answer.type === 'checked' ? answer.matches : [];
    return (match?.meaningChanges ?? []).map(({ kind, asked, said }) => [
      kind,
      asked && slice(quote, asked),
      said && slice(match?.article.text ?? '', said),
    ]);
  };

  it.each([
    ['a person', 'We asked Dee Ortega to sail to Denmark before', [['name', 'Dee Ortega', 'Bo Lind']]],
    ['a place', 'We asked Bo Lind to sail to Norway before the Republicans', [['name', 'Norway', 'Denmark']]],
    [
      'a party',
      'to sail to Denmark before the Democrats closed the port',
      [['name', 'Democrats', 'Republicans']],
    ],
    [
      'a party that opens the sentence',
      'Republicans built this pier and the old mayor',
      [['name', 'Republicans', 'Democrats']],
    ],
    [
      'in small letters',
      'we asked bo lind to sail to norway before the republicans',
      [['name', 'norway', 'Denmark']],
    ],
    ['by no name', 'We asked the old captain to sail to Denmark before the Republicans closed', []],
    ['in the place of no name', 'Democrats built this pier and Ada Byron paid for it', []],
    ['for a title', 'Democrats built this pier and the old Mayor paid for it', []],
  ])('%s', async (_, quote, changes) => {
    expect(await namesIn(quote)).toEqual(changes);
  });
});

describe('the same words, spelt otherwise', () => {
  const spelt = buildArchive([
    sketchStatement('We can’t prioritise ten grey harbours any more', 'Ada Byron', { path: 'a.txt' }),
  ]);
  const only = async (quote: string) => {
    const answer = await check(spelt, quote, null);
    return answer.type === 'checked' ? [answer.verdict, answer.only] : [];
  };

  it.each([
    ['We can’t prioritize ten grey harbours any more', ['altered', 'spelling']],
    ['We cannot prioritise 10 gray harbors anymore', ['altered', 'spelling']],
    ['WE CAN’T PRIORITISE “TEN” GREY HARBOURS', ['verbatim', null]],
    ['We can prioritise ten grey harbours any more', ['altered', null]],
    ['We cannot prioritise ten green harbours any more', ['altered', null]],
    ['We can’t prioritise ten grey lighthouses', ['altered', null]],
  ])('%s', async (quote, expected) => {
    expect(await only(quote)).toEqual(expected);
  });
});

describe('one statement in several wordings', () => {
  const path = (name: string) => ({ path: `${name}.txt`, datePublished: '2024-10-18' });
  const told = buildArchive([
    sketchStatement(
      'We keep 12 beds free for any sailor willing to row to the far island – we will cook your supper',
      'Ada Byron',
      path('a'),
    ),
    sketchStatement(
      'We keep 12 beds free for any sailor willing to row to the far island – we will cook your supper',
      'Ada Byron',
      path('b'),
    ),
    sketchStatement(
      'We keep 12 beds free for any sailor who likes to come to the far island – we’ll make your supper',
      'Ada Byron',
      path('c'),
    ),
  ]);
  const wordingsOf = async (quote: string) => {
    const answer = await check(told, quote, null);
    if (answer.type !== 'checked') return [];
    return answer.wordings.map(({ match }) => [match.alsoIn.length + 1, match === answer.matches[0]]);
  };

  it.each([
    [
      '12 beds free for any sailor who likes to come to the far island',
      [
        [2, false],
        [1, true],
      ],
    ],
    [
      'we will cook your supper',
      [
        [2, true],
        [1, false],
      ],
    ],
    ['We keep 12 beds free', []],
  ])('%s', async (quote, wordings) => {
    expect(await wordingsOf(quote)).toEqual(wordings);
  });

  it('is altered where it is in none of them, and all of them are given', async () => {
    const answer = await check(
      told,
      'We keep 20 beds free for any sailor willing to row to the far island',
      null,
    );
    expect(answer).toMatchObject({ verdict: 'altered', wordings: { length: 2 } });
  });
});

it('counts two versions of one page as one report', async () => {
  const url = 'https://coast.example/2024/net';
  const mended = 'We mended every net in the village by hand';
  const versions = ['a.txt', 'b.txt'].map((path) => sketchStatement(mended, 'Bo Lind', { path, url }));
  const elsewhere = sketchStatement(mended, 'Bo Lind', { path: 'c.txt', url: 'https://bay.example/net' });
  const answer = await check(buildArchive([...versions, elsewhere]), mended, null);
  const match = answer.type === 'checked' ? answer.matches[0] : undefined;
  expect(match?.alsoIn.map(({ article }) => article.path)).toEqual(['c.txt']);
});

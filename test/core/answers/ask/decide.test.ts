import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { type AskAnswer, ask } from '../../../../src/core/answers/ask/ask.ts';
import { slice } from '../../../../src/core/span.ts';
import { archiveOf, type SmallArticle } from '../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };

async function answer(question: string, articles: readonly SmallArticle[]): Promise<AskAnswer> {
  const archive = await archiveOf(articles);
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  return ask(archive, read, at);
}

/** The words of the first citation; null where nothing answers. */
async function first(question: string, ...texts: readonly string[]): Promise<string | null> {
  const found = await answer(
    question,
    texts.map((text) => ({ text })),
  );
  const citation = found.type === 'answered' ? found.citations[0] : undefined;
  return citation === undefined ? null : slice(citation.article.text, citation).replace(/\s+/gu, ' ');
}

const ELSEWHERE =
  'The library in Birch opens on Friday. Its director, Paul Rice, said “the books have all arrived”.';

describe('what somebody says on a matter need not repeat the words that the article has just told', () => {
  test.each([
    [
      'what did Ana Ruiz say about the flooded harbour tunnel?',
      'The harbour tunnel was flooded on Sunday. Ana Ruiz said “we will have it dry by the weekend, whatever it takes”.',
      /dry by the weekend/u,
    ],
    [
      'what did Ken Ode say about the row?',
      'Fishermen and the port have been at odds since March. “It is how business is done here,” said Ken Ode.',
      /how business is done/u,
    ],
  ])('%s', async (question, text, words) => {
    expect(await first(question, text, ELSEWHERE)).toMatch(words);
  });

  test('of another matter they are no answer', async () => {
    const text =
      'The harbour tunnel was flooded on Sunday. The council meets in June. Ana Ruiz said “the carnival was a joy to behold for all of us”.';
    expect(
      await first('what did Ana Ruiz say about the flooded harbour tunnel?', text, ELSEWHERE),
    ).toBeNull();
  });
});

describe('a sentence that only mentions somebody is none of their words', () => {
  test.each([
    ['what did Ken Ode say about the toll?', 'Drivers wrote to Ken Ode expressing anger about the toll.'],
    [
      'what did Sofia Marsh say about winning the regatta?',
      'A cup was named after Sofia Marsh, who died before Lorne won the regatta.',
    ],
  ])('%s', async (question, text) => {
    expect(await first(question, text, ELSEWHERE)).toBeNull();
  });

  test('one that tells of their view is', async () => {
    const text = 'Ken Ode has long opposed the toll on the bridge.';
    expect(await first('what did Ken Ode say about the toll?', text, ELSEWHERE)).toBe(text);
  });
});

describe('who has an office is answered only where somebody is told to have it now', () => {
  test.each([
    ['who is the mayor of Lorne?', 'The former mayor of Lorne, Ken Ode, opened the fair in Lorne.'],
    [
      'who is the president of Birch College?',
      'Birch College is near Lorne College, whose students Paul Rice, president of Lorne College, praised.',
    ],
    ['who runs the Birch Museum?', 'The Birch Museum was praised by Sofia Marsh, a visitor from Lorne.'],
  ])('not %s', async (question, text) => {
    expect(await first(question, text, ELSEWHERE)).toBeNull();
  });

  test.each([
    ['who is the mayor of Lorne?', 'Ana Ruiz, the mayor of Lorne, opened the fair.'],
    ['who runs the Birch Museum?', 'Ken Ode, director of the Birch Museum, opened the hall.'],
  ])('but %s', async (question, text) => {
    const other =
      'The mayor of Lorne and the Birch Museum have a quarrel, and Lorne has a new museum, the mayor said.';
    expect(await first(question, other, text)).toBe(text);
  });

  test('and not out of an old article', async () => {
    const text = 'Ana Ruiz, the mayor of Lorne, opened the fair.';
    const found = await answer('who is the mayor of Lorne?', [
      { text, day: '2021-03-04' },
      { text: ELSEWHERE },
    ]);
    expect(found.type).toBe('nothing');
  });
});

test.each([
  [
    'how much did the ferry go for at the auction?',
    'The ferry went under the hammer at an auction for £4,300.',
  ],
])('what is asked for comes first: %s', async (question, text) => {
  const other = 'The auction of the ferry, which 60 people had come to see, was the first at the port.';
  expect(await first(question, other, text)).toBe(text);
});

test('who asks for several is answered by the sentence that names several', async () => {
  const one =
    'The recall of ferry lamps was announced in Norway, where the recall of ferry lamps affects many.';
  const several = 'The recall of ferry lamps affects Norway, Denmark, Poland and Latvia.';
  expect(await first('which countries does the recall of ferry lamps affect?', one, several, ELSEWHERE)).toBe(
    several,
  );
});

describe('of a quotation', () => {
  const said =
    'The ferry had no crew on Sunday. “Nobody told us a thing. We stood at the ferry for hours. It was cold,” said Ana Ruiz.';

  test('no mark is cut off', async () => {
    const cited = await first(
      'what happened on Sunday, when they stood at the ferry for hours?',
      said,
      ELSEWHERE,
    );
    expect(cited).toContain('“Nobody told us');
    expect(cited).toContain('cold,” said');
  });

  test('a question in it is no answer', async () => {
    const found = await answer('who is paying for the trips?', [
      { text: '“It is a scandal. Who is paying for the trips?” Ken Ode wrote.' },
      { text: 'The port is paying for the trips of its staff, “Who is paying for the trips?”' },
    ]);
    const cited = found.type === 'answered' ? found.citations : found.closest;
    expect(cited.map(({ article, ...span }) => slice(article.text, span))).not.toContainEqual(
      expect.stringMatching(/^Who is paying/u),
    );
  });
});

describe('"who criticised …" is answered by whoever is told to do such a thing right beside it', () => {
  const VOLUNTEERS =
    'The volunteers from Lorne arrived on Sunday. The harbour union, a body of 300, accused the council of “meddling”.';

  test('in other words', async () => {
    expect(await first('who criticised the volunteers?', VOLUNTEERS, ELSEWHERE)).toMatch(/union/u);
  });

  test('in words that condemn it themselves', async () => {
    const text =
      'The volunteers from Lorne arrived on Sunday. “This is shameful meddling,” said Ken Ode. “Nobody is meddling with anything here,” Ana Ruiz answered to the charge.';
    expect(await first('who criticised the volunteers?', text, ELSEWHERE)).toMatch(/shameful/u);
  });

  test('but not where somebody else is accused by name', async () => {
    const text =
      'Ken Ode spoke of a mistake, accusing the Lind campaign of “trouble”. The volunteers from Lorne arrived on Sunday. “Go home, you are breaking the law,” Ana Ruiz told them.';
    expect(await first('who criticised the volunteers?', text, ELSEWHERE)).toMatch(/Go home/u);
  });

  test('nor of somebody who is not named there', async () => {
    const text = `Ken Ode met the volunteers. ${VOLUNTEERS}`;
    expect(await first('who criticised Ken Ode?', text, ELSEWHERE)).toBeNull();
  });

  test('nor by the one asked for', async () => {
    const text =
      'The volunteers met Ken Ode on Sunday. Ken Ode accused the council of “meddling” with the harbour.';
    expect(await first('who criticised Ode?', text, ELSEWHERE)).toBeNull();
  });

  test('whoever calls for help says nothing', async () => {
    const text = 'When the ferry burned, a neighbour, Ana Ruiz, called 999. The fire was out by noon.';
    expect(await first('who called 999?', text, ELSEWHERE)).toMatch(/neighbour, Ana/u);
  });
});

describe('what nobody holds as an office is told without one', () => {
  test.each([
    [
      'who is the Harbour Post’s sailor of the year?',
      'Ken Ode was chosen as sailor of the year by the Harbour Post on Monday.',
      /^Ken Ode was chosen/u,
    ],
    [
      'who is the former commissioner of the Lorne police?',
      '“We should have been better prepared,” said Ada Marsh, former commissioner of the Lorne police.',
      /Ada Marsh/u,
    ],
  ])('%s', async (question, text, words) => {
    expect(await first(question, text, ELSEWHERE)).toMatch(words);
  });

  test('who has an office is told by no one who had it', async () => {
    const text =
      '“We should have been better prepared,” said Ada Marsh, former commissioner of the Lorne police.';
    expect(await first('who is the commissioner of the Lorne police?', text, ELSEWHERE)).toBeNull();
  });
});

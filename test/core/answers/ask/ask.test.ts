import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { type AskAnswer, ask } from '../../../../src/core/answers/ask/ask.ts';
import { cite } from '../../../../src/core/citation.ts';
import { covers, slice } from '../../../../src/core/span.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';

const archive = await readSampleArchive();
const at = { now: new Date('2024-10-25T12:00:00Z'), zone: 'Europe/London' };

async function answer(text: string): Promise<AskAnswer> {
  const question = await readQuestion(text, archive, at);
  if (!isQuestion(question)) throw new Error(`no question: ${text}`);
  return await ask(archive, question, at);
}

/** The words of the citations, or of what comes closest, each on a line. */
function citedBy(found: AskAnswer): readonly string[] {
  const citations = found.type === 'answered' ? found.citations : found.closest;
  return citations.map(({ article, ...span }) => slice(article.text, span).replace(/\s+/gu, ' '));
}

describe('a question gets the short answer up front', () => {
  test.each([
    ['how many Labour staff are going to the US?', 'nearly 100'],
    ['How many spots did Patel have available?', '10'],
    ['who met with Harris allies in Chicago?', 'Jonathan Ashworth'],
    ['Who was recruited by the Harris campaign?', 'Deborah Mattinson'],
    ['who said we will sort your housing?', 'Sofia Patel'],
    ['Who said it is standard practice during an election campaign?', 'John Healey'],
    ['where are the Labour volunteers heading?', 'North Carolina, Nevada, Pennsylvania and Virginia'],
  ])('%s', async (question, short) => {
    expect(await answer(question)).toMatchObject({ type: 'answered', answer: { text: short } });
  });
});

test('different things that were said are no two wordings of one', async () => {
  expect(await answer('how did Labour react?')).toMatchObject({ type: 'answered', disagreement: null });
});

test('a reaction is told by whoever does something about it', async () => {
  expect(citedBy(await answer('what was the reaction to the complaint?'))[0]).toMatch(
    /Starmer.* has rejected a complaint/u,
  );
});

test('who criticised something is not whoever defended it', async () => {
  const found = await answer('who criticised the volunteers?');
  expect(found).toMatchObject({ type: 'answered', answer: null });
  expect(citedBy(found)[0]).toMatch(/You are breaking/u);
  expect(citedBy(found).join(' ')).toMatch(/direct election interference/u);
  expect(citedBy(found).join(' ')).not.toContain('spare time');
});

test('a party is also whoever a sentence calls so, and lawmakers in an article about its members', async () => {
  const cited = citedBy(await answer('what was the reaction of Republicans?'));
  expect(cited).toHaveLength(3);
  expect(cited.join(' ')).toMatch(/Cotton.*Tenney.*Greene/u);
  // Named within her words, the Democrats have not said them.
  expect(await answer('what was the reaction of Democrats?')).toMatchObject({ type: 'nothing' });
});

describe('a question is answered by the words that say it', () => {
  test.each([
    ['What did Farage say about Trump?', /particularly stupid if Trump wins/u],
    ['what did Cotton say about Trump?', /reason to vote for [Pp]resident Trump/u],
    ['How did the Trump campaign react?', /it did not end well/u],
    ['what did the Washington Examiner say about Starmer?', /anything but furious/u],
    ['What did Marjorie Taylor Greene say about immigration?', /mass immigration problems/u],
    ['Did Starmer say volunteers participate in their spare time?', /participate in their spare time/u],
    ['Are foreign nationals allowed to volunteer in US elections?', /not allowed to be involved/u],
    ['Why would Starmer be furious?', /anything but furious/u],
    ['Who is paying for the trips?', /the Democrats are paying for the journeys/u],
  ])('%s', async (question, words) => {
    const found = await answer(question);
    expect(found.type).toBe('answered');
    expect(citedBy(found)[0]).toMatch(words);
  });

  test.each([
    ['Did Starmer say volunteers participate in their spare time?'],
    ['Are foreign nationals allowed to volunteer in US elections?'],
  ])('and none of ours to yes or no: %s', async (question) => {
    expect(await answer(question)).toMatchObject({ type: 'answered', answer: null });
  });

  test.each([
    ['what did Farage say about Trump?', 'Nigel Farage'],
    ['what did Healey say?', 'John Healey'],
    ['what did Ashworth say about Republicans?', 'Jonathan Ashworth'],
  ])('and by nobody else: %s', async (question, speaker) => {
    const found = await answer(question);
    if (found.type !== 'answered') throw new Error('nothing found');
    for (const { statement } of found.citations) expect(statement?.quotation.speaker?.name).toBe(speaker);
  });
});

describe('near misses are not answers', () => {
  test.each([
    ['the right speaker with another matter', 'What did Farage say about nuclear fusion?'],
    ['the right speaker with what others said', 'What did Cotton say about China?'],
    ['the right matter with somebody unknown', 'What did Macron say about volunteers?'],
    ['the right matter in an outlet that is not here', 'what did Farage say in the Guardian?'],
    ['another event', 'How many people died in the earthquake?'],
    ['a company that is not here', 'Which company recalled 200,000 trucks?'],
    ['a contest that is not here', 'Who won the World Cup?'],
    ['a man who is not here', 'Did Biden resign?'],
  ])('%s: %s', async (_, question) => {
    expect((await answer(question)).type).toBe('nothing');
  });

  test('but come as what is closest', async () => {
    expect(citedBy(await answer('What did Macron say about volunteers?')).join('\n')).toMatch(/volunteers/u);
  });

  test.each([
    ['did Starmer deny interfering?', 'Keir Starmer'],
    ['what did Healey say about the weather?', 'John Healey'],
  ])('and the own words of whom it asks for come first: %s', async (question, speaker) => {
    const found = await answer(question);
    const [first] = found.type === 'nothing' ? found.closest : [];
    expect(first?.statement?.quotation.speaker?.name).toBe(speaker);
  });

  test('and the name that the archive does not hold is told', async () => {
    expect((await answer('What did Macron say about volunteers?')).question.unknownNames).toEqual(['Macron']);
  });

  test('and the outlet of which it holds no article', async () => {
    expect((await answer('what did Farage say in the Guardian?')).question.unknownOutlets).toEqual([
      'Guardian',
    ]);
  });
});

describe('a date in the question leaves only what was published then', () => {
  test.each([
    ['what did Greene say on 18 October 2024?', '2024-10-18'],
    ['what did Starmer say yesterday?', '2024-10-24'],
  ])('%s', async (question, day) => {
    const found = await answer(question);
    if (found.type !== 'answered') throw new Error('nothing found');
    for (const { article } of found.citations)
      expect(article.datePublished).toMatch(new RegExp(`^${day}`, 'u'));
  });

  test('and says how little that is', async () => {
    expect(await answer('what did Starmer say in September 2024?')).toMatchObject({
      type: 'nothing',
      searched: { articles: 0 },
    });
  });

  test('but the year of an event is no date of publication', async () => {
    expect(citedBy(await answer('Who did the Federal Election Commission sanction in 2018?'))[0]).toMatch(
      /Sanders/u,
    );
  });
});

describe('whatever the question', () => {
  const words = [...new Set(archive.indexes.articles.flatMap(({ prose }) => prose.match(/\S+/gu) ?? []))];
  const salad = fc.array(
    fc.constantFrom(...words, 'who', 'what', 'did', 'say', 'about', 'when', 'how many', '?'),
    {
      minLength: 1,
      maxLength: 14,
    },
  );
  const questions = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    salad.map((each) => each.join(' ')),
  );

  test('every citation slices its article, and there are at most three', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (text) => {
        const question = await readQuestion(text, archive, at);
        if (!isQuestion(question)) return;
        const found = await ask(archive, question, at);
        const citations = found.type === 'answered' ? found.citations : found.closest;
        expect(citations.length).toBeLessThanOrEqual(3);
        for (const { article, ...span } of citations) {
          expect(cite(article, span).text).toBe(article.text.slice(span.start, span.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a short answer is a slice of its citation', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (text) => {
        const question = await readQuestion(text, archive, at);
        const found = isQuestion(question) ? await ask(archive, question, at) : null;
        if (found?.type !== 'answered' || found.answer === null) return;
        const citation = found.citations[found.answer.citation];
        if (citation === undefined) throw new Error('the answer is in no citation');
        expect(covers(citation, found.answer.span)).toBe(true);
        expect(slice(citation.article.text, found.answer.span)).toBe(found.answer.text);
      }),
      { numRuns: 300 },
    );
  });
});

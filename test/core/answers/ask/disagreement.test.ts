import { expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { type AskAnswer, ask } from '../../../../src/core/answers/ask/ask.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { sketchArticle } from '../../../fixtures/quoted-article.ts';

const at = { now: new Date('2024-10-25T12:00:00Z'), zone: 'UTC' };

/** The answer to a question from articles of a sentence each. */
async function answer(text: string, sentences: readonly string[]): Promise<AskAnswer> {
  const archive = buildArchive(
    sentences.map((sentence, place) => sketchArticle({ path: `${place}.txt`, text: sentence })),
  );
  const question = await readQuestion(text, archive, at);
  if (!isQuestion(question)) throw new Error(`no question: ${text}`);
  return await ask(archive, question, at);
}

test.each([
  [
    'amounts',
    'how many workers did the harbour company dismiss?',
    [
      'The harbour company dismissed 40 workers.',
      'The harbour company dismissed 65 workers at the northern dock.',
    ],
    { about: 'number', versions: ['40', '65'] },
  ],
  [
    'days',
    'when did the harbour company open the northern dock?',
    [
      'The harbour company opened the northern dock on 3 May 2019.',
      'The northern dock, which the harbour company opened on 5 May 2019, is closed to ships.',
    ],
    { about: 'date', versions: ['3 May 2019', '5 May 2019'] },
  ],
])(
  'sources that give two %s are said to disagree, with each',
  async (_, question, sentences, disagreement) => {
    const found = await answer(question, sentences);
    if (found.type !== 'answered') throw new Error('nothing found');
    expect(found.disagreement?.about).toBe(disagreement.about);
    expect(found.disagreement?.versions.toSorted()).toEqual(disagreement.versions);
  },
);

test.each([
  [
    'an amount and another that may be the same',
    'how many workers did the harbour company dismiss?',
    [
      'The harbour company dismissed nearly 40 workers.',
      'The harbour company dismissed 40 workers at the northern dock.',
    ],
  ],
  [
    'a day and the year in which it lies',
    'when did the harbour company open the northern dock?',
    [
      'The harbour company opened the northern dock on 3 May 2019.',
      'The northern dock, which the harbour company opened in 2019, is closed to ships.',
    ],
  ],
  [
    'a day and a word that depends on the day of writing',
    'when did the harbour company open the northern dock?',
    [
      'The harbour company opened the northern dock on 3 May 2019.',
      'The northern dock, which the harbour company opened last year, is closed to ships.',
    ],
  ],
  [
    'an amount and a number beside it that counts something else',
    'how much did the harbour company lose last quarter?',
    [
      'The harbour company lost $330 million last quarter.',
      'The harbour company has lost over 25 percent of its value since the quarter in which five ferries sank.',
    ],
  ],
  [
    'an amount and a number in a sentence that tells of another deed',
    'how many workers did the harbour company dismiss?',
    [
      'The harbour company dismissed 40 workers.',
      'The harbour company hired 65 workers at the northern dock and will dismiss nobody.',
    ],
  ],
  [
    'the dead of two countries',
    'how many people died when the storm hit Norway?',
    [
      'At least 32 people died when the storm hit Norway.',
      'Before the storm hit Norway, it swept through Poland, where three people died.',
    ],
  ],
])('%s are no disagreement', async (_, question, sentences) => {
  expect(await answer(question, sentences)).toMatchObject({ type: 'answered', disagreement: null });
});

import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import type { Question } from '../../../../src/core/answers/ask/question.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';

const archive = await readSampleArchive();
const asked = { now: new Date('2024-10-25T12:00:00Z'), zone: 'Europe/London' };

async function read(text: string): Promise<Question> {
  const question = await readQuestion(text, archive, asked);
  if (!isQuestion(question)) throw new Error(`no question: ${text}`);
  return question;
}

describe('what kind of answer is wanted', () => {
  test.each([
    ['Who is paying?', 'who', 'person'],
    ['When was it founded?', 'when', 'date'],
    ['In what year was it founded?', 'what', 'date'],
    ['Where do they campaign?', 'where', 'place'],
    ['Which country was shaken by a quake?', 'what', 'place'],
    ['How many seats were needed?', 'how-many', 'number'],
    ['How much does a gallon cost?', 'how-much', 'money'],
    ['How much plastic is recycled?', 'how-much', 'number'],
    ['What percentage of adults agree?', 'what', 'percent'],
    ['How fast does it fly?', 'how-much', 'measure'],
    ['Which company recalled its trucks?', 'what', 'name'],
    ['Did the commission act?', 'yes-no', null],
    ['Why was he furious?', 'why', null],
    ['A quake hit the coast this week. What was its magnitude?', 'what', 'number'],
    ['number of refugees who came to Lorne', 'what', 'number'],
    ['price of the Birch ticket', 'what', 'money'],
    ['the date of the Lorne election', 'what', 'date'],
  ])('%s', async (text, kind, expects) => {
    expect(await read(text)).toMatchObject({ kind, expects });
  });

  test('and of what how many', async () => {
    expect((await read('How many Labour staff are going?')).unit).toEqual(['labour', 'staff']);
  });
});

describe('what is asked of speech', () => {
  test.each([
    ['What did Farage say about Trump?', 'nigel-farage', ['trump']],
    ['What has Starmer said on volunteers?', 'keir-starmer', ['volunteers']],
    ['Did Starmer deny breaking the law?', 'keir-starmer', ['breaking', 'law']],
    ['How did Healey respond to Trump?', 'john-healey', ['trump']],
    ["What is Ashworth's view of Republicans?", 'jonathan-ashworth', ['republicans']],
    ['What was the reaction of Sofia Patel?', 'sofia-patel', []],
  ])('%s', async (text, speaker, about) => {
    const { speech } = await read(text);
    expect(speech?.speaker?.ids).toContain(speaker);
    expect(speech?.about.map(({ form }) => form)).toEqual(about);
  });

  test('by anybody', async () => {
    expect((await read('Who said it is standard practice?')).speech).toMatchObject({ speaker: null });
  });

  test('by whom no name is known', async () => {
    const { speech } = await read('How did the Lorne campaign react?');
    expect(speech?.speaker).toEqual({ asked: 'the Lorne campaign', ids: [] });
  });

  test.each(['What is it called?', 'Which band announced a tour?', 'When did Patel ask for volunteers?'])(
    'not by %s',
    async (text) => {
      expect((await read(text)).speech).toBeNull();
    },
  );
});

describe('when and where it was published', () => {
  test('a date of publication is no word of the topic', async () => {
    const { dates, speech } = await read('What did Starmer say about volunteers in October 2024?');
    expect(dates).toEqual({ since: '2024-10-01', until: '2024-10-31' });
    expect(speech?.about.map(({ form }) => form)).toEqual(['volunteers']);
  });

  test.each([
    'Who resigned on Tuesday?',
    'Who won in 2008?',
    'Who will meet this weekend?',
    'How many books were banned over the last year?',
    'Which prices are higher than they were a year ago?',
  ])('when something happened is not when it was published: %s', async (text) => {
    expect((await read(text)).dates).toBeNull();
  });

  test('an outlet of the archive is asked for by a part of its name', async () => {
    expect((await read('What did Farage say in the Verbatim Sample Desk?')).outlets).toEqual([
      'Verbatim Sample Desk, London',
      'Verbatim Sample Desk, Washington',
    ]);
  });

  test('an outlet of which there is no article is unknown', async () => {
    expect((await read('What did Farage say in the Daily Telegraph?')).unknownOutlets).toEqual([
      'Daily Telegraph',
    ]);
  });
});

test('names of which the archive holds no word are unknown', async () => {
  expect((await read('Did Emmanuel Macron meet Keir Starmer?')).unknownNames).toEqual(['Emmanuel Macron']);
});

test.each([
  ['signs without words', '?!', 'no-words'],
  ['more than anybody asks', 'why '.repeat(600), 'too-long'],
])('%s are no question', async (_, text, reason) => {
  expect(await readQuestion(text, archive, asked)).toMatchObject({ reason });
});

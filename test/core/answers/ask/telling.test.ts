import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { gatherArticles } from '../../../../src/core/answers/ask/02-gather.ts';
import { ask } from '../../../../src/core/answers/ask/ask.ts';
import { RANKING_WEIGHTS } from '../../../../src/core/answers/ask/ranking-parts.ts';
import { filterOf } from '../../../../src/core/answers/ask/searched.ts';
import { weighQuestion } from '../../../../src/core/answers/ask/weighted-question.ts';
import { relatedTo } from '../../../../src/core/language/english/questions/related-stems.ts';
import { stemOf } from '../../../../src/core/language/english/stem.ts';
import { archiveOf } from '../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };
const OTHERS = ['The library opens on Friday in Birch.', 'Paul Marsh told the council about the roof.'];

async function isAnswered(question: string, text: string): Promise<boolean> {
  const archive = await archiveOf([text, ...OTHERS].map((each) => ({ text: each })));
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  return (await ask(archive, read, at)).type === 'answered';
}

test.each([
  [
    'how many people were charged in Lorne over the demonstrations?',
    'Lorne charged 40 people over the protests.',
  ],
  ['how many were hurt in the Lorne tram crash?', 'The collision of two trams in Lorne injured 29 people.'],
  ['why was the Birch campaign punished?', 'The Birch campaign faced sanctions because it had taken gifts.'],
  [
    'how much salt does the Lorne works produce per day?',
    'The Lorne salt works has a current production of 40 tonnes of salt per day.',
  ],
])('what an article tells in other words answers: %s', async (question, text) => {
  expect(await isAnswered(question, text)).toBe(true);
});

test.each([
  [
    'how many people were charged in Lorne over the burglaries?',
    'Lorne charged 40 people over the protests.',
  ],
  ['what did the Birch campaign cost?', 'The Birch campaign faced sanctions because it had taken gifts.'],
])('what is told of nothing like it does not: %s', async (question, text) => {
  expect(await isAnswered(question, text)).toBe(false);
});

test('a name that an article begins with need not stand beside the answer', async () => {
  const text =
    'Divers have mapped the wreck of the Calderon. It lies off the coast. They worked for a month. The ship was 160 feet long.';
  expect(await isAnswered('how long was the ship Calderon?', text)).toBe(true);
});

test('words go with each other both ways, and never with themselves', () => {
  for (const word of ['protest', 'hurt', 'boss', 'price', 'vaccine', 'produce', 'lockdown', 'seldom']) {
    const stem = stemOf(word);
    expect(relatedTo(stem)).not.toContain(stem);
    for (const other of relatedTo(stem)) expect(relatedTo(other)).toContain(stem);
  }
  expect(relatedTo(stemOf('seldom')).size).toBe(0);
});

test('an article is looked for by other words as well, after those with the question’s own', async () => {
  const archive = await archiveOf(
    ['The demonstration in Birch is over.', 'The protest in Lorne is over.', ...OTHERS].map((text) => ({
      text,
    })),
  );
  const read = await readQuestion('what became of the demonstration?', archive, at);
  if (!isQuestion(read)) throw new Error('no question');
  const found = await gatherArticles(archive, await weighQuestion(read, archive), {
    now: at.now,
    weights: RANKING_WEIGHTS,
    filter: filterOf(read, at.zone),
  });
  expect(found.map(({ read: { article } }) => /demonstration|protest/u.exec(article.text)?.[0])).toEqual([
    'demonstration',
    'protest',
  ]);
});

describe('of a question of several sentences', () => {
  const SCENE =
    'The admirers gathered worldwide this week to mourn the sudden loss of the beloved poet Ada Marsh.';
  const OBITUARY = 'Ada Marsh, who wrote the verse novel “The Tide Clock” in 1984, died on Friday.';

  test('the one that asks is enough', async () => {
    expect(await isAnswered(`${SCENE} Which verse novel did Ada Marsh write?`, OBITUARY)).toBe(true);
  });

  test('it must be met', async () => {
    expect(await isAnswered(`${SCENE} Which bakery did Ada Marsh insure?`, OBITUARY)).toBe(false);
  });
});

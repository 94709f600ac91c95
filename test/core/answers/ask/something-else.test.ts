import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { ask } from '../../../../src/core/answers/ask/ask.ts';
import { archiveOf } from '../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };
const ELSEWHERE = 'The library in Birch opens on Friday. Its shelves, said Paul Rice, came from Poland.';

async function isAnswered(question: string, ...texts: readonly string[]): Promise<boolean> {
  const archive = await archiveOf([...texts, ELSEWHERE].map((text) => ({ text })));
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  const answer = await ask(archive, read, at);
  return answer.type === 'answered';
}

const FERRIES = 'In Norway 340 ferries were sold last year, the Birch Port Union said.';
const BAN = 'Norway banned the lantern film because of a map that shows a Danish island.';
const SUIT = 'Ana Ruiz is suing the Birch Museum over a stolen lantern, the court said.';

describe('what tells of something else is no answer', () => {
  test.each([
    ['another country', 'how many ferries were sold in Denmark last year?', FERRIES],
    ['another people', 'how many Danish ferries were sold last year?', FERRIES],
    [
      'another company',
      'how much was Lornetech fined for the oil in the harbour?',
      'The port fined Birchline $40,000 for the oil in the harbour.',
    ],
    [
      'a number for all of several places',
      'how many ferries go to Denmark?',
      'Nearly 100 ferries go to Norway, Denmark, Sweden and Poland, the Birch Port Union said.',
    ],
    ['no number', 'how many ferries were sold?', 'Ferries were sold in Norway, the Birch Port Union said.'],
    [
      'no sum',
      'how much are tickets for the lantern fair?',
      'The lantern fair opens in June, and tickets are sold at the gate.',
    ],
    [
      'no price of it',
      'how much are tickets for the lantern fair?',
      'The lantern fair cost the port $4,000.',
    ],
  ])('%s: %s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(false);
  });

  test.each([
    ['the same country', 'how many ferries were sold in Norway last year?', FERRIES],
    [
      'the number for one of two places',
      'how many ferries go to Denmark?',
      'Nearly 100 ferries go to Denmark, and two to Norway, the Birch Port Union said.',
    ],
    [
      'whoever is meant to do it',
      'who wants to buy the lantern fair?',
      'The sale clears the way for a purchase of the lantern fair by Ana Ruiz.',
    ],
    [
      'a name beside an office',
      "who was Ode's deputy whip?",
      'Ode resigned once it was known that he appointed as his deputy whip Paul Rice, a man who had been fined.',
    ],
    [
      'whom the next sentence names',
      'what did Ruiz and Ode protest about?',
      'Two residents protested to the port. In a letter to it Ana Ruiz and Ken Ode said that they were worried about the noise of ferries.',
    ],
    [
      'its price',
      'how much are tickets for the lantern fair?',
      'The lantern fair opens in June. Tickets are $40 at the gate.',
    ],
  ])('but %s is: %s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(true);
  });
});

test('what is only supposed is no answer, and no question that supposes it wants more', async () => {
  const text = 'The Birch Port Union would be stronger if Ana Ruiz wins the lantern race.';
  expect(await isAnswered('who won the lantern race?', text)).toBe(false);
  expect(await isAnswered('who would win the lantern race?', text)).toBe(true);
});

describe('what somebody else did is no answer', () => {
  test.each([
    ['the parties exchanged', 'why did the Birch Museum sue Ana Ruiz?', SUIT],
    ['another government', 'why did Denmark ban the lantern film?', BAN],
    [
      'nobody did it',
      'why did Sofia Marsh resign as mayor of Lorne?',
      'Sofia Marsh, mayor of Lorne, opened a fair.',
    ],
  ])('%s: %s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(false);
  });

  test.each([
    ['the parties as asked', 'why is Ana Ruiz suing the Birch Museum?', SUIT],
    ['the same government', 'why did Norway ban the lantern film?', BAN],
    [
      'a paraphrase',
      'why did Sofia Marsh resign as mayor of Lorne?',
      'Sofia Marsh quit as mayor of Lorne over a stolen lantern. The port was closed. Nobody knew. Others may resign.',
    ],
    [
      'the passive',
      'why was the lantern film banned in Norway?',
      'The lantern film was banned in Norway because of a map.',
    ],
  ])('but %s is: %s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(true);
  });
});

describe('what lacks the number, the deed or the place is no answer', () => {
  test.each([
    [
      'another thing is counted',
      'how many pilots were in the harbour trial?',
      'The harbour trial of the pilots began in Lorne and took two years.',
    ],
    [
      'nobody did it there',
      'how many towns turned down the harbour money?',
      'The port gave the harbour money to 11 towns, the union of towns in Lorne said.',
    ],
    [
      'the deed has no place',
      'where did the port sink the old ferry?',
      'The port sank the old ferry last year. Its captain moved to Norway in June.',
    ],
  ])('%s: %s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(false);
  });

  test.each([
    [
      'a number of them',
      'how many of the pilots left the harbour?',
      'Six pilots left the harbour on Friday.',
    ],
    [
      'those who died',
      'how many people died in the harbour fire?',
      'The harbour fire killed six. The people of Birch came to the harbour.',
    ],
    [
      'a place of the deed',
      'where did the port sink the old ferry?',
      'The port sank the old ferry in Norway.',
    ],
  ])('but %s is: %s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(true);
  });
});

const SALE =
  'Ana Ruiz sold the Birch Museum in 2019. Its board met Ken Ode in Lorne on Friday. The lamps were repaired in May.';

describe('what a question takes for granted must be told', () => {
  test.each([
    [
      'nobody sued',
      'why did Ken Ode sue Ana Ruiz?',
      'Ken Ode sued the port of Lorne because of a lamp. The port paid. It rained. Ana Ruiz left.',
    ],
    [
      'not this one',
      'when did Ken Ode sell the Birch Museum?',
      'Ana Ruiz sold a boat in 2019. The Birch Museum opened.',
    ],
    [
      'somebody else was fined',
      'how much did Lorne fine Birchline?',
      'Norway fined a mill $40,000. Birchline paid Lorne $9.',
    ],
    [
      'nobody was vaccinated',
      'when did Ken Ode get vaccinated?',
      'Ken Ode got a lamp in May 2019. The club met in June.',
    ],
    ['another one’s age', 'how old is Ken Ode?', 'Ken Ode met Ana Ruiz, 43, in Lorne.'],
    [
      'the age of one who stands behind',
      'how old is Ken Ode?',
      'Ken Ode met the 43-year-old guard Ana Ruiz in Lorne.',
    ],
  ])('%s: %s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(false);
  });

  test.each([
    ['who did it', 'when did Ana Ruiz sell the Birch Museum?', SALE],
    [
      'the one',
      'how much did Lorne fine Birchline?',
      'Birchline was fined $40,000. The port of Lorne said so.',
    ],
    ['an age', 'how old is Ken Ode?', 'Ken Ode, 43, met Ana Ruiz in Lorne.'],
    [
      'an age before the name',
      'how old is Ken Ode?',
      'The port hired the 43-year-old guard Ken Ode in Lorne.',
    ],
    [
      'how old a thing is',
      'how old is the lantern bridge?',
      'The old lantern bridge was built 90 years ago.',
    ],
  ])('but %s is: %s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(true);
  });
});

describe('what a clause of the question takes for granted must be told', () => {
  const KEPT = 'Ana Ruiz, the director of the Birch Museum, fired the guard Paul Ode in May.';
  const FIRED = 'Paul Ode was fired in May. Ana Ruiz, the director of the Birch Museum, takes over.';

  test.each([
    ['who is the director of the Birch Museum since Ana Ruiz was fired?', KEPT, false],
    ['who is the director of the Birch Museum since Paul Ode was fired?', KEPT, true],
    ['who is the director of the Birch Museum since Paul Ode was fired?', FIRED, true],
    ['who is the director of the Birch Museum since May?', KEPT, true],
  ])('%s', async (question, text, isTold) => {
    expect(await isAnswered(question, text)).toBe(isTold);
  });
});

describe('who did it may be told by a common noun', () => {
  test.each([
    ['who sentenced Ken Ode?', 'A judge in Lorne sentenced Ken Ode to nine years on Friday.'],
    ['who is suing Iowa?', 'The federal government is suing Iowa for a wall of barges.'],
    ['who closed the harbour?', 'Dockworkers closed the harbour in the night, and two ferries turned back.'],
    ['who discovered the lantern?', 'The lantern was discovered by three students under the old pier.'],
  ])('%s', async (question, text) => {
    expect(await isAnswered(question, text)).toBe(true);
  });

  test.each([
    [
      'a thing does nothing of the kind',
      'who closed the harbour?',
      'A long storm closed the harbour in the night.',
    ],
    [
      'nor does whoever undergoes it',
      'who is Iowa suing?',
      'The federal government is suing Iowa for a wall of barges.',
    ],
  ])('%s', async (_, question, text) => {
    expect(await isAnswered(question, text)).toBe(false);
  });
});

describe('“the election” is the one that everybody means', () => {
  test.each([
    ['who won the election?', 'Ana Ruiz won the election in Lorne on Sunday.', true],
    ['who won the race?', 'Ana Ruiz won the race for the lantern of Lorne.', true],
    ['who won the election?', 'The Harbour Party won a majority in July, said Ana Ruiz.', false],
    [
      'who won the election?',
      'Ken Ode won the 2015 election. Nobody knows how the election of 2024 will end, said Ana Ruiz.',
      false,
    ],
    [
      'who won the 2015 election?',
      'Ken Ode won the 2015 election. In 2024 there is another, said Ana Ruiz.',
      true,
    ],
  ])('%s %s', async (question, text, is) => {
    expect(await isAnswered(question, text)).toBe(is);
  });
});

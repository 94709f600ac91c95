import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { type AskAnswer, ask } from '../../../../src/core/answers/ask/ask.ts';
import { parseArticle } from '../../../../src/core/article/parse-article.ts';
import type { Asked } from '../../../../src/core/dates/date-reader.ts';
import type { QuotedArticle } from '../../../../src/core/statement.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { quoteArticle } from '../../../fixtures/quote-article.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };

/** Asks an archive of one article a text, all of 6 May 2024. */
async function answer(question: string, texts: readonly string[], when: Asked = at): Promise<AskAnswer> {
  const archive = buildArchive(await Promise.all(texts.map(quote)));
  const read = await readQuestion(question, archive, when);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  return ask(archive, read, when);
}

async function quote(words: string, index: number): Promise<QuotedArticle> {
  const text = `---\nheadline: Lorne this week\ndatePublished: 2024-05-06\n---\n\n${words}\n`;
  const parsed = await parseArticle({ id: `${index}`, path: `2024-05-06/${index}.md`, text });
  if (parsed.kind !== 'article') throw new Error(`no article: ${words}`);
  return quoteArticle(parsed.article);
}

async function onTop(question: string, texts: readonly string[], when: Asked = at): Promise<string | null> {
  const found = await answer(question, texts, when);
  return found.type === 'answered' ? (found.answer?.text ?? null) : null;
}

describe('on top stands what a sentence states in the relation asked for', () => {
  test.each([
    ['who repaired the harbour bridge?', 'Ana Ruiz repaired the harbour bridge on Monday.', 'Ana Ruiz'],
    ['who repaired the harbour bridge?', 'The harbour bridge was repaired by Ana Ruiz.', 'Ana Ruiz'],
    ['who was sued by the harbour board?', 'The harbour board sued Ken Ode over the bridge.', 'Ken Ode'],
    ['who did the harbour board sue?', 'The harbour board sued Ken Ode over the bridge.', 'Ken Ode'],
    ['who repaired the harbour bridge?', 'Two engineers repaired the harbour bridge.', 'Two engineers'],
    [
      'who is suing Iowa over the barges?',
      'The state government is suing Iowa over the barges.',
      'The state government',
    ],
    ['who is Iowa suing over the barges?', 'Iowa is suing Ken Ode over the barges.', 'Ken Ode'],
    [
      'when was the harbour wall built?',
      'The harbour wall was built in mid-February 1998.',
      'mid-February 1998',
    ],
    ['who came third in the Lorne marathon?', 'Sofia Marsh came third in the Lorne marathon.', 'Sofia Marsh'],
    [
      'who wrote the harbour report?',
      'Ana Ruiz and Ken Ode wrote the harbour report.',
      'Ana Ruiz and Ken Ode',
    ],
    ['who advised the harbour board?', 'Paul Rice, who advised the harbour board, resigned.', 'Paul Rice'],
    ['who is the mayor of Lorne?', 'Mayor Ana Ruiz of Lorne opened the bridge in Lorne.', 'Ana Ruiz'],
    ['who runs the Birch Museum?', 'Ken Ode, director of the Birch Museum, opened the hall.', 'Ken Ode'],
    ['how many houses did the flood destroy?', 'The flood destroyed 43 houses and two barns.', '43'],
    [
      'which company is recalling 53 lanterns?',
      'Marsh Lamps, which makes lights under its own name as well as Oatlight and Birch, is recalling 53 lanterns.',
      'Marsh Lamps',
    ],
    [
      "who was Ana Ruiz's harbour secretary?",
      "Two residents protested to Ken Ode, who was Ana Ruiz's harbour secretary.",
      'Ken Ode',
    ],
    ['how many votes did Ode get?', 'Ruiz won 137 votes and Ode got 113 votes in the last round.', '113'],
    ['how many boats sank in the storm?', 'Six fishing boats sank in the storm off Lorne.', 'Six'],
    ['what percentage of voters rejected the toll?', 'Some 61% of voters rejected the toll.', '61%'],
    ['how much did the new bridge cost?', 'The new bridge cost $12 million.', '$12 million'],
    ['when did the ferry sink?', 'The ferry sank on 4 March 1998 near Lorne.', '4 March 1998'],
    [
      'where was the summit held?',
      'The summit was held in France, Norway and Peru.',
      'France, Norway and Peru',
    ],
    ['how old is Ken Ode?', 'Ken Ode, 43, opened the bridge.', '43'],
    ['who is the Lorne county clerk?', 'The bridge is safe, Lorne County Clerk Ana Ruiz said.', 'Ana Ruiz'],
    [
      'who is the president of the Polish harbour association?',
      'The president of Poland’s harbour association Ana Ruiz opened the bridge.',
      'Ana Ruiz',
    ],
    [
      'where are the divers going?',
      'The divers are going to the US in May, heading to Iowa, Ohio and Utah.',
      'Iowa, Ohio and Utah',
    ],
    ['when was the hall opened?', 'The hall was not opened until 1970.', '1970'],
    ['which country banned the nets?', 'Norway banned the nets in its fjords.', 'Norway'],
    [
      'which airlines blame the storm for the delays?',
      'Birchair and Lornewings have blamed the storm for the delays.',
      'Birchair and Lornewings',
    ],
    [
      'who plays the harbour master?',
      'Actor Ken Ode – who plays the harbour master – left early.',
      'Ken Ode',
    ],
    [
      'who joined the mayor on her trip?',
      'The mayor was joined on her trip by her daughter, Ana Ruiz.',
      'Ana Ruiz',
    ],
    ['how many were hurt in the harbour fire?', 'The harbour fire injured 29 people in April.', '29'],
    [
      'how many lawmakers signed the harbour letter?',
      'The harbour letter was signed by 27 of Norway’s 90 lawmakers.',
      '27',
    ],
    [
      'when must the harbour vote be held?',
      'The harbour vote must be held no later than 4 March 2025.',
      '4 March 2025',
    ],
    [
      'what is the name of the new single by the Lorne Choir?',
      'The Lorne Choir is back. The choir dropped a new single “Low Tide” on Monday.',
      'Low Tide',
    ],
  ])('%s %s', async (question, text, short) => {
    expect(await onTop(question, [text])).toContain(short);
  });
});

describe('nothing stands on top', () => {
  test.each([
    [
      'where a place comes only later',
      'where did Ana Ruiz go after Iowa?',
      'Ana Ruiz spoke in Iowa and on Friday departs for Norway before going on to Peru.',
    ],
    [
      'where another had the office once',
      "who is Ana Ruiz's harbour secretary?",
      "Two residents protested to Ken Ode, who was Ana Ruiz's harbour secretary.",
    ],
    ['where a thing did it', 'who closed the harbour?', 'A long storm closed the harbour in the night.'],
    [
      'where it was done to the one asked about',
      'who is Iowa suing over the barges?',
      'Ken Ode is suing Iowa over the barges.',
    ],
    ['where subject and object change places', 'who sued Ken Ode?', 'Ken Ode sued Ana Ruiz over the bridge.'],
    ['where one of several is no name', 'who sued the board?', 'Ana Ruiz and two residents sued the board.'],
    [
      'where another says that it is unclear',
      'who pays for the bridge?',
      'Ana Ruiz pays for the bridge, a blog understands. The board calls it unclear whether Ken Ode or another pays for the bridge.',
    ],
    [
      'where it is a person, not a show',
      'which show won the best drama prize?',
      'Ana Ruiz won the best drama prize on Monday.',
    ],
    ['where it is a height', 'how deep is the Birch shaft?', 'The Birch shaft has a tower of 40 meters.'],
    ['where it is an area', 'how long is the Birch meadow?', 'The Birch meadow covers 400 acres.'],
    [
      'where it is told of another country',
      'how many people died when the storm hit Norway?',
      'Before the storm hit Norway, it swept through Poland, where three people died.',
    ],
    [
      'where it is half of a range',
      'how long does the harbour cough last?',
      'The harbour cough lasts five days to a couple of weeks.',
    ],
    [
      'where it is told of another state',
      'who did the union endorse in Ohio?',
      'The union endorsed Ana Ruiz in Utah and Ken Ode in Ohio.',
    ],
    [
      'where the year is told apart from the day',
      'when did Ana Ruiz die?',
      'Ana Ruiz was the third mayor to die on July 4: she passed away in 1931.',
    ],
    [
      'where two numbers make up the count',
      'how many divers arrived in Lorne?',
      'Three male and five female divers arrived in Lorne.',
    ],
    ['where it is a body', 'which singer headlines the fair?', 'The LRU headlines the fair in Lorne.'],
    ['where it is an age', 'how long is the Birch meadow?', 'The Birch meadow is 400 years old.'],
    [
      'where the day is of another deed',
      'when did Ana Ruiz die?',
      'A protest over the death of Ana Ruiz was held on 4 May.',
    ],
    [
      'where the day is of the clause before',
      'when did Ana Ruiz die?',
      'Thousands met for Ana Ruiz on 4 May, days after she died.',
    ],
    ['where it is denied', 'who sank the ferry?', 'It is unclear whether Ken Ode sank the ferry.'],
    ['where it did not happen', 'who sank the ferry?', 'Ken Ode never sank the ferry, the court found.'],
    ['where it is only alleged', 'who sank the ferry?', 'Ken Ode allegedly sank the ferry.'],
    [
      'where the holder is a former one',
      'who is the mayor of Lorne?',
      'Former Lorne mayor Ana Ruiz opened the hall.',
    ],
    [
      'where the office is of another body',
      'who runs the Birch Museum?',
      'Ken Ode, director of the Marsh Museum, opened the Birch hall.',
    ],
    [
      'where another thing is counted',
      'how many barns did the flood destroy?',
      'The flood destroyed 43 houses and some barns.',
    ],
    [
      'where two numbers count it',
      'how many boats sank?',
      'Six boats sank on Monday and nine boats sank later.',
    ],
    [
      'where the number is of all, not of those that are told of',
      'how many people were still due on the ferry?',
      'Only eight of the 31 people due on the ferry were still due on Monday.',
    ],
    [
      'where another thing of the kind is placed',
      'where is the factory of Birch Rail?',
      'The battery factory in Lorne belongs to Birch Rail.',
    ],
    [
      'where goals are scored, in no score',
      'what was the score in game two of the Lorne final?',
      'The Lorne Rovers came to game two of the final after scoring nine goals in a pair of wins.',
    ],
    [
      'where what is run is something else',
      'who runs the Lorne electricity grid?',
      'Ana Ruiz visited Lorne, where the grid had left people without electricity or running water.',
    ],
    ['where a weekday leaves the day open', 'when did the ferry sink?', 'The ferry sank on Friday.'],
    ['where it only repeats the question', 'who defended Ana Ruiz?', 'Ana Ruiz defended Ana Ruiz.'],
    ['where another verb is told', 'who designed the bridge?', 'Ana Ruiz praised the bridge and its arches.'],
  ])('%s: %s', async (_, question, text) => {
    expect(await onTop(question, [text])).toBeNull();
  });

  test('where two articles do not state the same', async () => {
    const texts = ['The flood destroyed 43 houses in Lorne.', 'The flood destroyed 60 houses in Lorne.'];
    expect(await onTop('how many houses did the flood destroy?', texts)).toBeNull();
  });

  test('of what is the case now from an article of years ago', async () => {
    const texts = ['Mayor Ana Ruiz of Lorne opened the bridge in Lorne.'];
    const later = { ...at, now: new Date('2026-05-08T12:00:00Z') };
    expect(await onTop('who is the mayor of Lorne?', texts)).toBe('Ana Ruiz');
    expect(await onTop('who is the mayor of Lorne?', texts, later)).toBeNull();
  });
});

describe('a paraphrase states the same', () => {
  test.each([
    ['who bought the Birch Museum?', 'Ana Ruiz acquired the Birch Museum on Monday.', 'Ana Ruiz'],
    [
      'who beat Ken Ode in the Lorne election?',
      'Ana Ruiz defeated Ken Ode in the Lorne election.',
      'Ana Ruiz',
    ],
    [
      'who designed the harbour bridge?',
      'Sofia Marsh, designer of the harbour bridge, was there.',
      'Sofia Marsh',
    ],
    ['who was sacked by the Birch Museum?', 'Ken Ode was fired by the Birch Museum.', 'Ken Ode'],
    ['how many kids were rescued from the ferry?', 'Divers saved 12 children from the ferry.', '12'],
    ['how many people were arrested at the harbour?', 'Police made 14 arrests at the harbour.', '14'],
    ['how much did the toll go up in Lorne?', 'The toll rose 9% in Lorne this year.', '9%'],
    ['when did the ferry company shut down?', 'The ferry company closed on 4 March 2019.', '4 March 2019'],
    ['which city opened a Swedish school?', 'New York City opened a school of Sweden.', 'New York City'],
  ])('%s %s', async (question, text, short) => {
    expect(await onTop(question, [text])).toBe(short);
  });
});

describe('the part of a sentence that is asked for', () => {
  test.each([
    ['in which city will the museum reopen?', 'The museum will reopen in Lorne.', 'Lorne'],
    ['the museum is reopening in which city?', 'The museum will reopen in the city of Lorne.', 'Lorne'],
    ['what was the magnitude of the Lorne quake?', 'A magnitude 5.4 quake shook Lorne.', '5.4'],
    ['what stake does Birch Rail have in the ferry?', 'Birch Rail has a 40% stake in the ferry.', '40%'],
    ['how big was the fine for the ferry?', 'The ferry got a fine of $3 million.', '$3 million'],
    [
      'what is the Marsh memoir called?',
      'Marsh read from her memoir, titled “The Long Tide,” in Lorne.',
      'The Long Tide',
    ],
    [
      'what is the harbour bridge also known as?',
      'The harbour bridge, nicknamed “Old Iron,” is closed.',
      'Old Iron',
    ],
    [
      'where does Ana Ruiz teach?',
      'Ana Ruiz, a historian at Birch University, wrote it.',
      'Birch University',
    ],
    [
      'how many days do guests of Birch Rail get?',
      'Marsh Lines gives guests 60 days, while Birch Rail gives guests 45 days.',
      '45',
    ],
    [
      'when did the council approve the Long Monday Act?',
      'In June 1968, the council approved the Long Monday Act.',
      'June 1968',
    ],
  ])('%s %s', async (question, text, short) => {
    expect(await onTop(question, [text])).toBe(short);
  });
});

describe('a sentence about something else', () => {
  test.each([
    [
      'the one who is fined is the one who fines',
      'how much did Birch Rail fine the Lorne council?',
      'The Lorne council hit Birch Rail with a $4 million fine.',
    ],
    [
      'somebody else is paid',
      'how much did Birch Rail pay Marsh Lines?',
      'Birch Rail will pay Ode Ferries $4 million.',
    ],
    [
      'another one does it',
      'how many people did Norway rescue?',
      'Sweden has rescued 12 people, Norway said.',
    ],
    [
      'the other side’s',
      'how many goals did Lorne Town score in the final?',
      'Lorne Town lost the final. The visitors scored nine goals in the final on Sunday.',
    ],
    ['a namesake', 'how many years did Vera Marsh serve?', 'Paul Marsh served 12 years in Lorne.'],
    ['another part of the region', 'how many people died in South Lorne?', 'Six people died in North Lorne.'],
    ['a longer name', 'who won Song of the Year?', 'Ana Ruiz won Folk Song of the Year.'],
    ['a person for a company', 'which company bought the ferry?', 'Ana Ruiz said so. Ruiz bought the ferry.'],
    ['of another people', 'which Norwegian company bought the ferry?', 'Birch Rail bought the ferry.'],
    ['who was it once', 'who is leading the ferry union?', 'Ana Ruiz led the ferry union.'],
    [
      'a name that stands nowhere',
      'how much was Ode Ferries fined?',
      'The court fined the ferry line $3 million.',
    ],
    ['of another month', 'how many guests came in March?', 'In April 60 guests came.'],
    ['counted for each', 'how many boats sank?', 'The two firms said that 6 boats each sank.'],
  ])('%s is no answer: %s', async (_, question, text) => {
    expect(await onTop(question, [text])).toBeNull();
  });

  test('news of another Tuesday is none', async () => {
    const asked = 'who closed the harbour bridge on Tuesday?';
    const later = { ...at, now: new Date('2024-07-24T12:00:00Z') };
    expect(await onTop(asked, ['Ana Ruiz closed the harbour bridge on Tuesday.'])).toBe('Ana Ruiz');
    expect(await onTop(asked, ['Ana Ruiz closed the harbour bridge on Tuesday.'], later)).toBeNull();
  });

  test('a negation in another clause is none of this one', async () => {
    const texts = ['The harbour was empty and nobody spoke, while Ana Ruiz repaired the harbour bridge.'];
    expect(await onTop('who repaired the harbour bridge?', texts)).toBe('Ana Ruiz');
  });
});

describe('who said it', () => {
  test.each([
    [
      'who said the bridge is a danger to ships?',
      '“The bridge is a danger to ships,” Ana Ruiz said.',
      'Ana Ruiz',
    ],
    ['who said the bridge is a danger to whales?', '“The bridge is old and wet,” Ana Ruiz said.', null],
    ['who said the toll is $30?', '“The toll is $12 and fair,” Ana Ruiz said.', null],
  ])('%s %s', async (question, text, short) => {
    expect(await onTop(question, [text])).toBe(short);
  });
});

test('the passage that states the answer is cited first', async () => {
  const found = await answer('who repaired the harbour bridge?', [
    'The harbour bridge, the old harbour bridge of Lorne, is closed again.',
    'Ana Ruiz repaired it twice. In the end Ken Ode repaired the harbour bridge.',
  ]);
  const first = found.type === 'answered' ? found.citations[0] : undefined;
  expect(first?.article.text.slice(first.start, first.end)).toContain('Ken Ode repaired');
});

test('a question about a year that nothing near tells is not answered', async () => {
  const text = 'The flood of 2019 destroyed 43 houses in Lorne.';
  const asked = 'how many houses did the flood destroy in Lorne in';
  expect((await answer(`${asked} 1987?`, [text])).type).toBe('nothing');
  expect((await answer(`${asked} 2019?`, [text])).type).toBe('answered');
});

describe('on top stands nobody who only tells of the deed', () => {
  test('joined to a passive', async () => {
    const video =
      'Police released a video of the rescue of a Lorne boy who was taken from his home and kidnapped in broad daylight.';
    expect(await onTop('who kidnapped the Lorne boy?', [video])).toBeNull();
  });

  test('of the other side', async () => {
    const match =
      'The Rovers thought they had Birch where they wanted them, scoring nine goals in two games of the cup.';
    expect(await onTop('how many goals did Birch score in the cup?', [match])).toBeNull();
    const own = 'Birch won the cup, scoring nine goals in two games.';
    expect(await onTop('how many goals did Birch score in the cup?', [own])).toBe('nine');
  });

  test('and a hospital keeps its whole name', async () => {
    const words =
      'Paul Rice, a doctor at Children’s Hospital of Birch, told the port that the fever is over.';
    expect(await onTop('where does Paul Rice work?', [words])).toBe('Children’s Hospital of Birch');
  });
});

test('what a sentence tells of another kind of thing is not on top', async () => {
  const text = 'Ana Ruiz won the prize for the best song in a comedy film at the Lorne fair.';
  expect(await onTop('who won the prize for the best song in a comedy film at the Lorne fair?', [text])).toBe(
    'Ana Ruiz',
  );
  expect(
    await onTop('who won the prize for the best song in a limited film at the Lorne fair?', [text]),
  ).toBeNull();
});

test.each([
  ["who was Ana Ruiz's harbour secretary?", 'answered'],
  ["who is Ana Ruiz's harbour secretary?", 'nothing'],
])('two years later: %s', async (question, type) => {
  const text = "Two residents protested to Ken Ode, who was Ana Ruiz's harbour secretary.";
  const later = { now: new Date('2026-05-08T12:00:00Z'), zone: 'UTC' };
  expect(await answer(question, [text], later)).toMatchObject({ type });
});

import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { ask } from '../../../../src/core/answers/ask/ask.ts';
import { askToJson } from '../../../../src/reply/records/json-ask.ts';
import { archiveOf } from '../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };
const ELSEWHERE = 'The library in Birch opens on Friday. Its shelves, said Paul Rice, came from Poland.';

async function answerTo(question: string, ...texts: readonly string[]): Promise<string | null> {
  const archive = await archiveOf([...texts, ELSEWHERE].map((text) => ({ text })));
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  return askToJson(await ask(archive, read, at)).answer;
}

describe('yes', () => {
  test.each([
    ['did Norway ban the fishing nets?', 'Norway banned the fishing nets in its fjords on Monday.'],
    ['did Norway ban the fishing nets?', 'The fishing nets were banned by Norway on Monday.'],
    ['has Norway banned the fishing nets?', 'Norway has banned the fishing nets in its fjords.'],
    ['was Ken Ode convicted?', 'Ken Ode was convicted on Monday and fined $4,000.'],
    ['was the harbour bridge repaired?', 'Ana Ruiz repaired the harbour bridge on Monday.'],
    [
      'did Birchline apologise for the oil spill?',
      'Birchline apologised on Monday for the oil spill in the harbour.',
    ],
    ['will Birchline appeal the fine?', 'Birchline plans to appeal the fine of $4,000.'],
    ['will the ferry return to Lorne?', 'The ferry will return to Lorne in June with a new engine.'],
    ['did Ana Ruiz resign?', 'Ana Ruiz opened the hall in the morning. She resigned in the evening.'],
    ['did Ana Ruiz resign?', 'Ana Ruiz resigned on Monday, saying she wants to sail.'],
    ['did Ana Ruiz resign?', 'After saying that she was tired, Ana Ruiz resigned on Monday.'],
    ['did Ana Ruiz return to work?', 'Ana Ruiz fell ill in May and has since returned to work.'],
    ['did Ana Ruiz die?', 'Birch mourns Ana Ruiz, who died on Monday.'],
    ['did the board buy Lornetech?', 'The board has acquired Lornetech for $4 million.'],
  ])('%s %s', async (question, text) => {
    expect(await answerTo(question, text)).toBe('Yes');
  });
});

describe('no', () => {
  test.each([
    ['did Norway ban the fishing nets?', 'Norway has not banned the fishing nets in its fjords.'],
    ['did Norway ban the fishing nets?', 'Norway never banned the fishing nets.'],
    ['has Ana Ruiz ever voted to close the library?', 'Ana Ruiz has not voted to close the library.'],
    ['did Ana Ruiz pay for the oil spill?', 'Ana Ruiz declined to pay for the oil spill on Monday.'],
    [
      'did the mayor accept the resignation of Ken Ode?',
      'The mayor has rejected the resignation of Ken Ode.',
    ],
    ['will Birchline appeal the fine?', 'Birchline will not appeal the fine.'],
    ['was Ken Ode convicted?', 'Ken Ode was acquitted on Monday.'],
  ])('%s %s', async (question, text) => {
    expect(await answerTo(question, text)).toBe('No');
  });
});

describe('neither', () => {
  test.each([
    ['parties exchanged', 'did Ken Ode sue Ana Ruiz?', 'Ana Ruiz sued Ken Ode over the bridge.'],
    [
      'parties exchanged in the passive',
      'did Ken Ode sue Ana Ruiz?',
      'Ken Ode was sued by Ana Ruiz over the bridge.',
    ],
    ['another object', 'did Norway ban the fishing nets?', 'Norway banned the fishing boats in its fjords.'],
    [
      'another subject',
      'did Norway ban the fishing nets?',
      'Poland banned the fishing nets, and Norway did nothing.',
    ],
    ['only planned', 'did Norway ban the fishing nets?', 'Norway plans to ban the fishing nets.'],
    ['only to come', 'did Norway ban the fishing nets?', 'Norway will ban the fishing nets in June.'],
    ['only possible', 'did Norway ban the fishing nets?', 'Norway may ban the fishing nets.'],
    ['a condition', 'did Norway ban the fishing nets?', 'Prices fall if Norway bans the fishing nets.'],
    [
      'until then',
      'was the fishing ban lifted?',
      'Boats stay in the harbour until the fishing ban was lifted.',
    ],
    ['another’s own', 'did Ana Ruiz resign?', 'Ana Ruiz’s Ken Ode resigned on Monday.'],
    ['helped to', 'did Ana Ruiz win the race?', 'The wind will not help Ana Ruiz win the race.'],
    ['somebody says so', 'did Norway ban the fishing nets?', 'Norway banned the fishing nets, Ken Ode said.'],
    [
      'somebody is quoted',
      'did Norway ban the fishing nets?',
      'Ken Ode on the talks: “Norway banned the fishing nets.”',
    ],
    ['denied', 'did Norway ban the fishing nets?', 'Ken Ode denied that Norway banned the fishing nets.'],
    ['alleged', 'did Ken Ode sink the ferry?', 'Ken Ode allegedly sank the ferry.'],
    ['a question', 'did Norway ban the fishing nets?', 'Norway banned the fishing nets?'],
    ['another year', 'did Norway ban the fishing nets in 2021?', 'Norway banned the fishing nets in 2015.'],
    ['a wish', 'did Ana Ruiz resign?', 'Ana Ruiz was asked to resign on Monday.'],
    [
      'a former deed',
      'did the mayor of Lorne resign?',
      'The mayor of Birch resigned on Monday, and Lorne waits.',
    ],
    ['another’s deed', 'did the mayor of Lorne resign?', 'In Lorne, the mayor of Birch resigned on Monday.'],
    ['what somebody has', 'did Ken Ode resign?', 'The deputy of Ken Ode resigned on Monday.'],
    [
      'denied once',
      'did Norway ban the fishing nets?',
      'Norway banned the fishing nets. Norway has not banned the fishing nets.',
    ],
    ['hoped for', 'will Birchline appeal the fine?', 'Birchline hopes to appeal the fine.'],
    [
      'refused not',
      'did Ana Ruiz comment on the oil spill?',
      'Ana Ruiz did not refuse to comment on the oil spill.',
    ],
    ['an attribute', 'did Norway ban the nets?', 'Norway keeps the banned nets in a hall.'],
  ])('%s: %s', async (_, question, text) => {
    expect(await answerTo(question, text)).toBeNull();
  });
});

describe('somebody’s words', () => {
  const SAID =
    'Senator Tom Marsh said the arrival of the divers was “yet another reason to close the harbour”.';
  test.each([
    ['did Tom Marsh say the divers are another reason to close the harbour?', 'Yes'],
    ['did Tom Marsh say the divers are no reason to close the harbour?', null],
    ['did Tom Marsh say the harbour is another reason to close the divers?', null],
    ['did Tom Marsh say the divers should open the harbour?', null],
  ])('%s', async (question, short) => {
    expect(await answerTo(question, SAID)).toBe(short);
  });
});

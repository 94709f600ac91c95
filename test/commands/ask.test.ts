import { describe, expect, test } from 'vitest';
import { askCommand } from '../../commands/ask.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import type { AskJson } from '../../src/reply/records/json-ask.ts';
import { readRecords } from '../fixtures/read-records.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

const archive = await readSampleArchive();

async function run(words: string, now = '2024-10-25T12:00:00Z') {
  const context = { archive, now: new Date(now), zone: 'UTC', commands: [] };
  const outcome = await askCommand.run({ words, options: {} }, context);
  return { status: outcome.status, text: toPlainText(outcome.reply), records: await readRecords(outcome) };
}

describe('ask', () => {
  test('says the short answer first, then the words that say it, their speaker and source', async () => {
    const { status, text } = await run('how many Labour staff are going to the US?');
    expect(status).toBe('found');
    expect(text.split('\n')[0]).toBe('nearly 100');
    expect(text.replace(/[«»]/gu, '')).toMatch(/I have nearly 100 Labour Party staff/u);
    expect(text).toMatch(/Sofia Patel/u);
    expect(text).toMatch(/16 articles searched/u);
  });

  test('gives programs the citation with its offsets and article', async () => {
    const [record] = (await run('what did Cotton say about Trump?')).records;
    expect(record).toMatchObject({
      question: 'what did Cotton say about Trump?',
      answered: true,
      answer: null,
      closest: [],
    } satisfies Partial<AskJson>);
    expect(record).toHaveProperty('citations.0.article.path');
    expect(record).toHaveProperty('citations.0.speaker.name', 'Tom Cotton');
  });

  test('says what was searched, in which outlets, and which name it does not know', async () => {
    const { status, text } = await run('What did Macron say about volunteers?');
    expect(status).toBe('nothing');
    expect(text).toMatch(
      /^Not in this archive\. Searched 16 articles \(12 dated, 16 October 2024 to 24 October 2024\)/u,
    );
    expect(text).toMatch(/from Verbatim Sample Desk, London and Verbatim Sample Desk, Washington/u);
    expect(text).toMatch(/Nothing here names Macron\./u);
    expect(text).toMatch(/Closest:/u);
  });

  test('says when sources differ in the wording', async () => {
    const { text } = await run('what did Patel say about spots in North Carolina?');
    expect(text).toMatch(/The sources disagree on the wording/u);
    expect(text).toMatch(/we will sort your housing/u);
    expect(text).toMatch(/we’ll arrange your housing/u);
  });

  test('says first whom a misspelt name was taken for', async () => {
    const { status, text } = await run('what did Kier Starmer say?');
    expect(status).toBe('found');
    expect(text).toMatch(/^Did you mean Keir Starmer\? Nothing here names “Kier Starmer”\.\n/u);
    expect(text).toMatch(/spare time/u);
  });

  test('says first which day it took where the year was left open', async () => {
    const { status, text } = await run('what did Farage say on 18 October?', '2026-11-30T12:00:00Z');
    expect(status).toBe('found');
    expect(text).toMatch(/^Published on 18 October 2024:\n/u);
    expect(text.replace(/[«»]/gu, '')).toMatch(/direct election interference/u);
  });

  test.each([
    [
      'did Farage really say direct election interference?',
      /^Yes, in these words:\n.*direct election interference/u,
    ],
    ['was it Farage who said go back to the UK?', /^No: Marjorie Taylor Greene did\.\n.*go back to the UK/u],
    ['did Tom Cotton say to vote for Harris?', /^Not in those words:\n.*reason to vote for President Trump/u],
    ['can you tell me who said we will sort your housing', /^Sofia Patel\n/u],
  ])('says first whether it was said, with the words: %s', async (line, words) => {
    expect((await run(line)).text.replace(/[«»]/gu, '')).toMatch(words);
  });

  test('says first who somebody is, a slice of the first citation', async () => {
    const { text, records } = await run('who is Nigel Farage?');
    expect(text).toMatch(/^Brexit leader\n/u);
    expect(records).toMatchObject([{ answer: 'Brexit leader' }]);
    expect(records[0]).toHaveProperty('citations.0.text', expect.stringContaining('Brexit leader'));
  });

  test('says nothing first where nobody of the name is quoted', async () => {
    const { status, text } = await run('did Macron say we will sort your housing?');
    expect(status).toBe('nothing');
    expect(text).toMatch(/^Not in this archive/u);
  });

  test('refuses signs without words', async () => {
    expect(await run('?!')).toMatchObject({ status: 'refused', records: [] });
  });
});

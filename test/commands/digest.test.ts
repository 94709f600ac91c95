import { describe, expect, test } from 'vitest';
import { digestCommand } from '../../commands/digest.ts';
import { splitWords } from '../../src/core/search/words.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { readLabelledStories } from '../eval/stories/labelled-stories.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { readRecords } from '../fixtures/read-records.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

const sample = await readSampleArchive();
const invented = buildArchive(await readLabelledStories(new URL('../eval/stories/report', import.meta.url)));
const context = { archive: sample, now: new Date('2024-10-19T12:00:00Z'), zone: 'UTC', commands: [] };

async function run(words: string, options: Record<string, unknown> = {}, archive = sample) {
  const outcome = await digestCommand.run({ words, options }, { ...context, archive });
  return { ...outcome, text: toPlainText(outcome.reply), records: await readRecords(outcome) };
}

describe('digest', () => {
  test('tells the story of a day with who carried it, what happened and who said what', async () => {
    const { status, text } = await run('2024-10-18');
    expect(status).toBe('found');
    expect(text).toMatch(/^18 October 2024 \(UTC\): 1 story in 3 articles\nFarage accuses Labour/u);
    expect(text).toMatch(/3 articles · Verbatim Sample Desk, London · .* · 1 of unknown outlet/u);
    expect(text).toMatch(/Nigel Farage, the Brexit leader, has accused Britain’s governing party/u);
    expect(text).toMatch(/“This is direct election interference.*\nNigel Farage, Brexit leader/u);
    expect(text).toMatch(/4 articles without a date belong to no day: /u);
  });

  test.each(['yesterday', '18 October 2024', '2024-10-18'])(
    '“%s” is the same day as words or option',
    async (day) => {
      expect((await run('', { date: day })).text).toBe((await run('2024-10-18')).text);
      expect((await run(day)).text).toBe((await run('2024-10-18')).text);
    },
  );

  test('gives programs all stories with offsets', async () => {
    const { records } = await run('16 to 19 October 2024');
    expect(records).toMatchObject([{ date: '2024-10-16/2024-10-19', zone: 'UTC' }]);
    expect(records).toHaveProperty('0.stories.0.articles.0.path');
    expect(records).toHaveProperty('0.stories.0.sentences.0.start');
    expect(records).toHaveProperty('0.stories.0.quotations.0.speaker.name');
  });

  test('says of an empty day what was searched and which days have articles', async () => {
    const { status, text } = await run('20 October 2024');
    expect(status).toBe('nothing');
    expect(text.split('\n')[0]).toBe(
      'No article in this archive was published on 20 October 2024 (UTC). Searched 16 articles (12 dated, ' +
        `16 October 2024 to 24 October 2024), ${sample.indexes.statements.length} quotations. ` +
        'The nearest: before on 19 October 2024 and after on 21 October 2024.',
    );
  });

  test('shows all stories page by page, each page read in two minutes', async () => {
    const headlines: string[] = [];
    let options: Readonly<Record<string, unknown>> | undefined = {};
    let pages = 0;
    while (options !== undefined) {
      const { reply, more } = await run('2 to 3 September 2031', options, invented);
      const read = reply.nodes.filter(({ type }) => type !== 'source');
      expect(splitWords(toPlainText({ nodes: read })).length).toBeLessThanOrEqual(450);
      headlines.push(...reply.nodes.flatMap((node) => (node.type === 'lead' ? [node.text] : [])).slice(1));
      options = more;
      pages += 1;
    }
    expect(pages).toBeGreaterThan(3);
    const records: unknown = (await run('2 to 3 September 2031', {}, invented)).records[0];
    expect(records).toHaveProperty('stories.length', headlines.length);
  });

  test('names the option of the next page only for who types, since chats and pages have a button', async () => {
    const { reply } = await run('2 to 3 September 2031', {}, invented);
    const named = reply.nodes.filter((node) => node.type === 'note' && node.text.includes('--after'));
    expect(named).toEqual([{ type: 'note', text: expect.any(String), isForTyping: true }]);
  });

  test.each([
    ['nonsense', {}, /“nonsense” is no date\. Write a day/u],
    ['2024', {}, /“2024” is 366 days\. Write a day .* at most 7 days/u],
    ['until Monday', {}, /“until Monday” has no first or no last day/u],
    ['yesterday', { date: 'today' }, /received both/u],
    ['2024-10-18', { after: 9 }, /--after 9 is behind the last story/u],
    ['2024-10-18', { after: 'x' }, /--after: give a number/u],
  ])('refuses “%s” with %j in one line', async (words, options, message) => {
    const { status, text, records } = await run(words, options);
    expect([status, records]).toEqual(['refused', []]);
    expect(text).toMatch(message);
  });
});

test('cites a sentence that stands in a headline’s place', async () => {
  const { reply } = await run('2024-10-17');
  const [, headline, source] = reply.nodes;
  expect(headline).toMatchObject({ type: 'lead', text: expect.stringMatching(/^Jonathan Ashworth, .*\.$/u) });
  expect(source).toMatchObject({ type: 'source', paragraph: 1, place: { start: expect.any(Number) } });
});

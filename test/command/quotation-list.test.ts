import { describe, expect, test } from 'vitest';
import { converse } from '../../src/command/conversation.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { readRecords } from '../fixtures/read-records.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

const archive = await readSampleArchive();

async function say(line: string, now: string) {
  const { outcome, state } = await converse(null, line, {
    archive,
    now: new Date(now),
    zone: 'Europe/London',
  });
  const [record] = await readRecords(outcome);
  return { ...outcome, record, state, text: toPlainText(outcome.reply).replace(/[«»]/gu, '') };
}

describe('a sentence that asks for a list gets what quotes gives', () => {
  test.each([
    [
      'give me everything Tom Cotton said',
      /reason to vote for President Trump[\s\S]*Tom Cotton, Senator · 1 of 1/u,
    ],
    ['latest from Starmer', /spare time[\s\S]*Keir Starmer, prime minister · 1 of 1/u],
    ['quotes by Starmer', /spare time/u],
    ['what was said about immigration', /mass immigration problems[\s\S]*1 of 1 · 16 articles searched/u],
  ])('%s', async (line, words) => {
    const { status, text } = await say(line, '2024-10-25T12:00:00Z');
    expect(status).toBe('found');
    expect(text).toMatch(words);
  });

  test.each([
    ['what did people say on 18 October 2024?', '2024-10-25T12:00:00Z'],
    ['what was said yesterday?', '2024-10-19T12:00:00Z'],
    ['what did people say on 18 October', '2026-11-30T12:00:00Z'],
  ])('of one day: %s', async (line, now) => {
    const { record, text } = await say(line, now);
    expect(text).toMatch(/published on 18 October 2024/iu);
    expect(record).toMatchObject({ answered: true, answer: null });
    expect(record).toHaveProperty('list.total');
  });

  test('and says whom a misspelt name was taken for', async () => {
    expect((await say('latest from Kier Starmer', '2024-10-25T12:00:00Z')).text).toMatch(
      /^Did you mean Keir Starmer\?/u,
    );
  });

  test('with the next page for whoever asks on', async () => {
    const { more, moreOf, state } = await say(
      'what did people say on 18 October 2024?',
      '2024-10-25T12:00:00Z',
    );
    expect(moreOf).toEqual({ command: 'quotes', words: '' });
    expect(more).toMatchObject({ since: '2024-10-18', until: '2024-10-18' });
    expect(state?.page).toMatchObject({ command: 'quotes', words: '' });
  });
});

test.each([
  ['latest from Macron', 'nothing'],
  ['what was said about nuclear fusion?', 'nothing'],
])('what gives no list is answered as any question: %s', async (line, status) => {
  expect(await say(line, '2024-10-25T12:00:00Z')).toMatchObject({ status });
});

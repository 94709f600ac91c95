import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../src/core/answers/ask/01-read-question.ts';
import { rememberExchange } from '../../../src/core/conversation/04-remember.ts';
import { continueConversation } from '../../../src/core/conversation/continue-conversation.ts';
import {
  CONVERSATION_LIFETIME,
  type ConversationState,
  MAX_STATE_LENGTH,
  readConversation,
} from '../../../src/core/conversation/conversation-state.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

const NOW = new Date('2024-10-25T12:00:00Z');
const ASKED = { now: NOW, zone: 'UTC' };
const archive = buildArchive([
  sketchStatement('The pier fell at dawn', 'Ada Byron', { path: 'a.txt', datePublished: '2024-10-18' }),
  sketchStatement('The pier will rise', 'Bo Lind', { path: 'b.txt' }),
]);

const STATE: ConversationState = {
  version: 1,
  expires: '2024-10-25T13:00:00.000Z',
  asked: null,
  kind: 'what',
  expects: null,
  unit: [],
  isSpeech: true,
  people: [{ name: 'Ada Byron', ids: ['ada-byron'], as: 'asked' }],
  topic: ['pier'],
  outlets: [],
  dates: { since: '2024-10-01', until: null },
  cited: [{ article: 'id-a.txt', start: 0, end: 10 }],
  shown: [],
  page: null,
};

describe('the state of a conversation', () => {
  test('comes back from JSON as it was', () => {
    expect(readConversation(JSON.stringify(STATE), NOW)).toEqual(STATE);
    expect(readConversation(STATE, NOW)).toEqual(STATE);
  });

  test('is plain JSON, small and readable after any exchange', async () => {
    const words = fc.constantFrom(
      'Ada',
      'Byron',
      'pier',
      'what',
      'did',
      'say',
      'about',
      'and',
      'in',
      'the Guardian',
      'since Monday',
    );
    const line = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(words).map((all) => all.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        let state: ConversationState | null = null;
        for (const each of lines) {
          state = (await continueConversation(state, each, archive, ASKED)).state;
          const json = JSON.stringify(state);
          expect(json.length).toBeLessThanOrEqual(MAX_STATE_LENGTH);
          expect(readConversation(json, NOW)).toEqual(state);
        }
      }),
    );
  });

  test('expires an hour after the exchange, to the millisecond', async () => {
    const { state } = await continueConversation(null, 'what did Byron say?', archive, ASKED);
    const at = (milliseconds: number) => readConversation(state, new Date(NOW.getTime() + milliseconds));
    expect(at(CONVERSATION_LIFETIME - 1)).toEqual(state);
    expect(at(CONVERSATION_LIFETIME)).toBeNull();
  });

  test('lives as long as it is told', async () => {
    const question = await readQuestion('what did Byron say?', archive, ASKED);
    if (!isQuestion(question)) throw new Error('no question');
    const nothing = {
      type: 'nothing',
      question,
      closest: [],
      searched: { ...archive.indexes.holdings, outlets: [] },
    } as const;
    const settings = { archive, now: NOW, isMore: false, lifetime: 5000 };
    expect((await rememberExchange(null, question, nothing, settings)).expires).toBe(
      '2024-10-25T12:00:05.000Z',
    );
  });

  test('is prolonged by a look at what was cited', async () => {
    const first = (await continueConversation(null, 'what did Byron say?', archive, ASKED)).state;
    const later = new Date('2024-10-25T12:30:00Z');
    expect((await continueConversation(first, 'when?', archive, { now: later, zone: 'UTC' })).state).toEqual({
      ...first,
      expires: '2024-10-25T13:30:00.000Z',
    });
  });

  test('stays as it is where it is unclear whom a pronoun means', async () => {
    const first = (await continueConversation(null, 'what did Byron say?', archive, ASKED)).state;
    expect((await continueConversation(first, 'what did he say?', archive, ASKED)).state).toBe(first);
  });

  test.each([
    ['nothing', null],
    ['another type', 7],
    ['no JSON', '{"version":1'],
    ['another version', { ...STATE, version: 2 }],
    ['a field too many', { ...STATE, text: 'Ignore the above' }],
    ['a field too few', { ...STATE, people: undefined }],
    ['an unknown kind', { ...STATE, kind: 'constructor' }],
    ['a number that is none', { ...STATE, cited: [{ article: 'id-a.txt', start: 0.5, end: 3 }] }],
    ['a negative offset', { ...STATE, cited: [{ article: 'id-a.txt', start: -1, end: 3 }] }],
    ['more citations than three', { ...STATE, cited: Array.from({ length: 4 }, () => STATE.cited[0]) }],
    ['a word without end', { ...STATE, topic: ['x'.repeat(200)] }],
    ['a day that is none', { ...STATE, dates: { since: 'yesterday', until: null } }],
    ['a prototype', JSON.stringify(STATE).replace('{', '{"__proto__":{"isSpeech":true},')],
    [
      'too much',
      {
        ...STATE,
        topic: Array.from({ length: 10 }, () => 'x'.repeat(79)),
        outlets: Array.from({ length: 3 }, () => 'y'.repeat(79)),
      },
    ],
  ])('is not read from %s', (_, kept) => {
    expect(readConversation(kept, NOW)).toBeNull();
  });

  test.each([
    ['an article that is not here', { article: 'elsewhere', start: 0, end: 5 }],
    ['offsets behind the end', { article: 'id-a.txt', start: 0, end: 100_000 }],
    ['an end before the start', { article: 'id-a.txt', start: 9, end: 3 }],
  ])('shows nothing for a citation of %s', async (_, span) => {
    const forged = { ...STATE, cited: [span], shown: [span] };
    for (const line of ['show the context', 'when?', 'who said that?', 'where was that?']) {
      expect(
        (await continueConversation(readConversation(forged, NOW), line, archive, ASKED)).answer.type,
      ).toBe('nothing-before');
    }
    expect((await continueConversation(forged, 'what else did she say?', archive, ASKED)).answer.type).toBe(
      'asked',
    );
  });

  test('gives nobody’s words for a speaker that is not in the directory', async () => {
    const forged = {
      ...STATE,
      people: [{ name: 'Ada Byron', ids: ['__proto__'], as: 'asked' as const }],
      topic: [],
    };
    const { answer } = await continueConversation(forged, 'what else did she say?', archive, ASKED);
    expect(answer).toMatchObject({ type: 'asked', isFollowUp: true });
  });
});

import { describe, expect, test } from 'vitest';
import { readListForm } from '../../../../../src/core/language/english/conversation/list-form.ts';

describe('a list of what somebody said', () => {
  test.each([
    ['give me everything Ada Byron said', 'Ada Byron', null],
    ['Can you show me all the things that Byron has ever said about ferries?', 'Byron', 'ferries'],
    ['list everything Ada Byron has said on the pier, please', 'Ada Byron', 'the pier'],
    ['latest from Byron', 'Byron', null],
    ['and the most recent quotes by Ada Byron', 'Ada Byron', null],
    ['anything from Byron on fishermen?', 'Byron', 'fishermen'],
    ['quotes by Byron', 'Byron', null],
    ['find all statements attributed to Ada Byron about stone', 'Ada Byron', 'stone'],
    ['what are Byron’s recent remarks on ferries?', 'Byron', 'ferries'],
    ['Ada Byron’s quotes', 'Ada Byron', null],
  ])('%s', (line, speaker, about) => {
    expect(readListForm(line)).toEqual({ speaker, about });
  });
});

describe('a list of what anybody said', () => {
  test.each([
    ['what did people say?', null],
    ['What have they all said about the pier?', 'the pier'],
    ['what was said', null],
    ['what has been said about the lighthouse?', 'the lighthouse'],
    ['who said what about ferries', 'ferries'],
    ['everything that was said about ferries', 'ferries'],
    ['show me all quotes about the pier', 'the pier'],
    ['all quotes', null],
  ])('%s', (line, about) => {
    expect(readListForm(line)).toEqual({ speaker: null, about });
  });
});

test.each([
  'what did Ada Byron say?',
  'who said the pier will be rebuilt?',
  'what was said about it?',
  'what did he say about that',
  'everything is fine',
  'who is quoted?',
  'what did people do?',
  'how many quotes are there?',
])('no list: %s', (line) => {
  expect(readListForm(line)).toBeNull();
});

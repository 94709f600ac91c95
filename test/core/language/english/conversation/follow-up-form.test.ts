import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../../src/core/language/english/conversation/follow-up-form.ts';

describe('the form of a line', () => {
  test.each([
    ['show the context', { type: 'context', which: null }],
    ['Context?', { type: 'context', which: null }],
    ['could you show me the context of the second one, please?', { type: 'context', which: 2 }],
    ['the context of the last', { type: 'context', which: -1 }],
    ['when?', { type: 'when', who: null }],
    ['And when was that?', { type: 'when', who: null }],
    ['when did she say that?', { type: 'when', who: 'she' }],
    ['on which day did Starmer say that?', { type: 'when', who: 'Starmer' }],
    ['which article?', { type: 'source', who: null }],
    ['where did he say that?', { type: 'source', who: 'he' }],
    ['who said that?', { type: 'speaker' }],
    ['more', { type: 'fragment', text: '', isMore: true }],
    ['go on', { type: 'fragment', text: '', isMore: true }],
    ['what else?', { type: 'fragment', text: '', isMore: true }],
    ['anything else about Trump?', { type: 'fragment', isMore: true }],
    ['who else?', { type: 'again', text: 'who', isMore: true }],
    ['where?', { type: 'again', text: 'where', isMore: false }],
    ['how many in Nevada?', { type: 'again', text: 'how many in Nevada' }],
    ['which states?', { type: 'again', text: 'which states' }],
    ['why?', { type: 'again', text: 'why' }],
    ['and Starmer?', { type: 'fragment', text: 'Starmer', isContinued: true }],
    ['what about the prime minister?', { type: 'fragment', text: 'the prime minister' }],
    ['the same for Healey', { type: 'fragment', text: 'Healey' }],
    ['in the Guardian?', { type: 'fragment', text: 'in the Guardian' }],
    ['since Monday', { type: 'fragment', text: 'since Monday' }],
    ['what else did he say?', { type: 'sentence', text: 'what did he say', isMore: true }],
    ['did she say more?', { type: 'sentence', isMore: true }],
    ['who else criticised the plan?', { type: 'sentence', isMore: true }],
    ['and what did Healey say?', { type: 'sentence', isContinued: true, isMore: false }],
  ])('%j is read as %o', (line, expected) => {
    expect(readForm(line)).toMatchObject(expected);
  });

  test.each([
    'What did Farage say about Trump?',
    'When did the campaign complain to the commission?',
    'Where did the volunteers go?',
    'Who said the rules were broken?',
    'How many people are going to Nevada?',
    'Farage Trump interference',
  ])('%j is a question of its own', (line) => {
    expect(readForm(line)).toMatchObject({ type: 'sentence', isMore: false, isContinued: false });
  });

  test('a hostile line is read in no time', () => {
    const lines = [
      `${'and '.repeat(500)}?`,
      `show ${'the '.repeat(450)}context`,
      ' '.repeat(2000),
      `when did ${'a '.repeat(900)}say`,
    ];
    expect(lines.map((line) => readForm(line).type)).toEqual(['sentence', 'context', 'sentence', 'sentence']);
  });
});

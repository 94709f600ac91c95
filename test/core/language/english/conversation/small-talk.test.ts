import { describe, expect, test } from 'vitest';
import type { SmallTalk } from '../../../../../src/core/conversation/line-reader.ts';
import {
  readSmallTalk,
  withoutOpening,
} from '../../../../../src/core/language/english/conversation/small-talk.ts';

const KINDS: Readonly<Record<SmallTalk, readonly string[]>> = {
  greeting: [
    'Hello',
    'hi there!',
    'Good evening, all',
    'hey 👋',
    'Morning!',
    'yo bot',
    'helo',
    'hey bot how r u',
    'hey, how are you?',
    'hello again, nice to meet you',
  ],
  thanks: [
    'Thank you so much!',
    'cheers mate',
    'thx',
    'perfect, thanks a lot',
    'many thanks, very helpful',
    'ok thank you 🙏',
  ],
  aside: [
    'okay',
    'you are useless',
    'fuck off',
    'are you stupid?',
    'nice one',
    'haha',
    'hahaha, brilliant',
    ':+1:',
    '🎉🎉',
    'that is very interesting',
    'got it.',
    'no worries',
    'sorry, never mind',
    'see you tomorrow',
    'great, that is exactly what I needed',
    'We’ll run it on Sunday',
    'I am going to put this at the top of my column',
    'let’s use that one',
    'I have to call my mother',
    'lovely, that goes straight into the newsletter',
    'email the lawyers before noon',
    'print this, please',
    'lunch at 12:30?',
    'Anna, can you ring the press office?',
    'can someone send me the draft?',
    'are you coming to the meeting?',
    'should we run it?',
    'what do you think?',
    'is anyone around?',
    'where are we meeting tonight?',
    'the headline is too long, cut it by tomorrow',
  ],
  abilities: [
    'What can you do?',
    'what do you do exactly',
    'Who are you?',
    'are you a bot?',
    'Help!',
    'help me please',
    'how does this work?',
    'how do I use you',
    'so, how can I ask questions here?',
    'can you explain how this works?',
    'what should I type?',
    'which commands are there?',
    'show me some examples',
    'hi, what can I ask you?',
    'tell me about yourself',
  ],
  contents: [
    'What’s in the archive?',
    'what do you have in here?',
    'How many quotations do you hold?',
    'how many speakers are there?',
    'Which newspapers do you cover?',
    'what languages are in the archive?',
    'who is quoted here?',
    'who gets quoted most?',
    'list all speakers',
    'show me the outlets',
    'how fresh is the archive?',
    'how far back do you go?',
    'what are your sources?',
    'can you tell me how many articles there are in the archive?',
  ],
};

describe('small talk', () => {
  for (const [kind, lines] of Object.entries(KINDS)) {
    test.each(lines)(`${kind}: %s`, (line) => {
      expect(readSmallTalk(line)).toBe(kind);
    });
  }

  test.each([
    'what did the mayor say about the harbour?',
    'who said we will build the bridge?',
    'how many people are there?',
    'how many people?',
    'who is paying for the bridge?',
    'what is a charter?',
    'is that right?',
    'and the minister?',
    'more',
    'go on',
    'when?',
    'who else?',
    'next',
    'do you have anything by the mayor?',
    'do you know who said that?',
    'can you tell me what the mayor said?',
    'can you show me the context?',
    'I need a quote from the mayor about the harbour',
    'I want to know who opened the bridge',
    'I wonder who said that',
    'tell me everything the mayor said',
    'hello world, who said it?',
    'thanks, and what did the mayor say?',
    'build the bridge',
    'direct election interference',
    'the mayor on the harbour',
    'help for the harbour',
    'who helped the mayor?',
    'was the call made at noon?',
    'check “see you tomorrow”',
    'say “thanks”',
    'quotes Ana Ruiz',
    'stop the chaos',
    '?!',
    '',
  ])('none: %s', (line) => {
    expect(readSmallTalk(line)).toBeNull();
  });
});

test.each([
  ['hi, what did the mayor say?', 'what did the mayor say?'],
  ['thanks! great, and the minister?', 'and the minister?'],
  ['Good morning – who said that?', 'who said that?'],
  ['hello', 'hello'],
  ['No, we never did', 'No, we never did'],
])('of “%s” what asks something is “%s”', (line, asked) => {
  expect(withoutOpening(line)).toBe(asked);
});

import { HOSTILE_WORDS } from './chat-setting.ts';

/** Questions that would ping, link or break an answer if they were not made harmless: a name and the words. */
export const HOSTILE_QUESTIONS: readonly (readonly [name: string, question: string])[] = [
  ['an article that attacks', HOSTILE_WORDS.slice(0, 300)],
  ['its speaker', 'Mallory Okafor Zebra'],
  ['a broadcast', 'zzyzx <!channel> <!here|here> @everyone @channel'],
  ['a mention', 'zzyzx <@U2> <@W1|x> <!subteam^S1>'],
  ['a link', 'zzyzx <https://evil.com|press> https://evil.com evil.com [l](https://evil.com)'],
  ['entities', 'zzyzx &lt;!channel&gt; &amp;lt;!here&amp;gt;'],
  ['markup', 'zzyzx *b* _i_ ~s~ `c` ```p``` > q'],
  ['control characters', 'zzyzx \u0000\u0007\u001b[31m\u202e\u2028\r\n x'],
  ['halves of characters', 'zzyzx \ud83d x \ude00'],
  ['ten thousand characters', 'zzyzx '.repeat(1_700)],
];

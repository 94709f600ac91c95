import fc from 'fast-check';
import type { JsonValue } from '../../src/ports/json.ts';
import type { Feedback, InstallationPlace, SavedRequest, ThreadKey } from '../../src/ports/state-store.ts';

/** When the tests begin. */
export const NOW = new Date('2024-10-18T09:00:00.000Z');
/** When what they keep is over. */
export const LATER = new Date('2024-10-18T10:00:00.000Z');
/** The last millisecond of it. */
export const JUST_BEFORE = new Date(LATER.getTime() - 1);

/** A request as Slack brings it. */
export const ASKED: SavedRequest = {
  platform: 'slack',
  workspace: 'T01',
  command: 'who-said',
  words: 'direct election interference',
  options: { speaker: 'Farage', page: 2, exact: true, since: null },
  now: '2024-10-18T08:59:59.999Z',
  zone: 'Europe/London',
  asker: 'U01',
  shown: [{ result: 'article.txt:10-20', text: 'We will “build”.\nRuiz', articles: ['article.txt'] }],
};
/** A thread of Slack. */
export const THREAD: ThreadKey = {
  platform: 'slack',
  workspace: 'T01',
  channel: 'C01',
  thread: '1729242000.0001',
};
/** A verdict without a reason. */
export const FEEDBACK: Feedback = {
  exchange: 'exchange-1',
  command: 'who-said',
  words: 'election',
  options: { speaker: 'Farage' },
  asked: '2024-10-18T08:59:00.000Z',
  zone: 'Europe/London',
  result: 'article.txt:10-20',
  shown: { result: 'article.txt:10-20', text: 'We will “build”.\nRuiz', articles: ['article.txt'] },
  verdict: 'good',
  reason: null,
  by: 'U01',
  at: '2024-10-18T09:00:00.000Z',
};
/** A workspace of Slack. */
export const PLACE: InstallationPlace = { platform: 'slack', scope: 'workspace', id: 'T01' };

/** Texts of which a store may lose something. */
export const TEXTS = [
  '',
  ' ',
  'Ünïcödé “quoted” — 引用 😀👩‍👩‍👧',
  'before\u0000after',
  'half \ud83d and half \ude00',
  "'; DROP TABLE exchanges; --",
  '\u202eright to left\u2028line',
  'x'.repeat(100_000),
] as const;

/** Every character, halves of pairs among them. */
export const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
/** Every value that JSON can tell. */
export const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(null, true, false, Number.MAX_SAFE_INTEGER, 5e-324, 1e308),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    anyText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

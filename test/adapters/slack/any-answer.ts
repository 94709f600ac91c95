import fc from 'fast-check';
import type { DeskAnswer } from '../../../src/chat/desk/desk.ts';
import type { ReplyNode } from '../../../src/reply/reply.ts';

const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<@U123ABC>',
  '<#C123|general>',
  '<!subteam^S1|@editors>',
  '<http://evil.example|bank>',
  'https://evil.example/?a=1&b=2',
  'mailto:a@evil.example',
  '@everyone',
  '@channel',
  '&lt;!channel&gt;',
  '&amp;',
  '*bold*',
  '_it_',
  '~no~',
  '`code`',
  '```',
  '\n> quoted',
  '\r\n',
  ':tada:',
  '\u202E',
  '\u2066',
  '\u0000',
  '\u2028',
  '\uD83D',
  '\uDE00',
  '👩‍👩‍👧‍👦',
  '東京',
  '"',
  '\\',
  ' ',
  'words ',
] as const;

/** Short texts of what Slack might take for more than text. */
const SHORT = fc.string({
  unit: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
});

/** Up to 40,000 characters, of one kind or mixed. */
const LONG = fc
  .tuple(fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 8 }), fc.nat(40_000))
  .map(([parts, length]) => {
    const part = parts.join('');
    return part.repeat(Math.ceil(length / part.length)).slice(0, length);
  });

const TEXT = fc.oneof({ weight: 30, arbitrary: SHORT }, { weight: 1, arbitrary: LONG });
const MAYBE = fc.option(TEXT);
const PLACE = fc.record({
  article: fc.oneof(fc.constant('36684c68fecb5c93'), TEXT),
  start: fc.nat(),
  end: fc.nat(),
});
const LINK = fc.oneof(
  fc.constant(null),
  TEXT,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  TEXT.map((text) => `https://news.example/${text}`),
);

/** Verbatim words in any cut and role. */
export const SNIPPET = fc.record({
  type: fc.constant('snippet'),
  runs: fc.array(
    fc.oneof(
      fc.record({ text: TEXT }),
      fc.record({ text: TEXT, role: fc.constantFrom('match', 'inserted', 'deleted') }),
    ),
  ),
});

const NODE: fc.Arbitrary<ReplyNode> = fc.oneof(
  fc.record({ type: fc.constant('lead'), text: TEXT }),
  fc.record({ type: fc.constant('note'), text: TEXT }),
  fc.record({ type: fc.constant('divider') }),
  fc.record(
    {
      type: fc.constant('speaker'),
      name: MAYBE,
      role: MAYBE,
      known: MAYBE,
      isProbable: fc.constant(true),
      others: fc.array(fc.record({ name: MAYBE, role: MAYBE }), { maxLength: 3 }),
    },
    { requiredKeys: ['type', 'name', 'role', 'known'] },
  ),
  SNIPPET,
  fc.record({
    type: fc.constant('source'),
    title: TEXT,
    datePublished: MAYBE,
    publisher: MAYBE,
    paragraph: fc.nat(),
    path: TEXT,
    link: LINK,
    place: PLACE,
    elsewhere: fc.nat(),
  }),
  fc.record({
    type: fc.constant('entries'),
    entries: fc.array(fc.record({ term: TEXT, description: TEXT })),
  }),
);

/** Any answer that a desk could give. */
export const ANSWER: fc.Arbitrary<DeskAnswer> = fc.record({
  status: fc.constantFrom('found', 'nothing', 'refused'),
  reply: fc.record({
    nodes: fc.oneof(
      { weight: 6, arbitrary: fc.array(NODE, { maxLength: 8 }) },
      { weight: 1, arbitrary: fc.array(NODE, { minLength: 55, maxLength: 70 }) },
    ),
  }),
  exchange: fc.constantFrom(null, 'Qm2_x-9ZkP4vT7aB'),
  hasMore: fc.boolean(),
});

/** Any way of showing it. */
export const DRESS = fc.oneof(
  fc.record({ ephemeral: fc.boolean(), shared: fc.record({ by: TEXT }) }),
  fc.record({ ephemeral: fc.boolean() }),
);

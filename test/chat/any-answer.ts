import fc from 'fast-check';
import type { DeskAnswer } from '../../src/chat/desk/desk.ts';
import type { ReplyNode, SnippetNode } from '../../src/reply/reply.ts';

/** Any answer that a desk could give, and a part of one. */
export interface AnyAnswer {
  readonly answer: fc.Arbitrary<DeskAnswer>;
  readonly snippet: fc.Arbitrary<SnippetNode>;
  /** Up to 12,000 characters, of what was named hostile, of anything, or mixed. */
  readonly text: fc.Arbitrary<string>;
}

/** Makes answers full of what a platform could take for more than text. */
export function anyAnswer(hostile: readonly string[]): AnyAnswer {
  const text = anyText(hostile);
  const run = fc.oneof(
    fc.record({ text }),
    fc.record({ text, role: fc.constantFrom('match', 'inserted', 'deleted') }),
  );
  const snippet = fc.record({ type: fc.constant('snippet'), runs: fc.array(run) });
  const node = anyNode(text, snippet);
  const nodes = fc.oneof(
    { weight: 6, arbitrary: fc.array(node, { maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(node, { minLength: 40, maxLength: 60 }) },
  );
  const answer: fc.Arbitrary<DeskAnswer> = fc.record({
    status: fc.constantFrom('found', 'nothing', 'refused'),
    reply: fc.record({ nodes }),
    exchange: fc.constantFrom(null, 'Qm2_x-9ZkP4vT7aB'),
    hasMore: fc.boolean(),
  });
  return { answer, snippet, text };
}

function anyText(hostile: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...hostile);
  const short = fc.string({
    unit: fc.oneof(piece, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  });
  const long = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(12_000))
    .map(([parts, length]) => {
      const part = parts.join('');
      return part.repeat(Math.ceil(length / part.length)).slice(0, length);
    });
  return fc.oneof({ weight: 30, arbitrary: short }, { weight: 1, arbitrary: long });
}

function anyNode(text: fc.Arbitrary<string>, snippet: fc.Arbitrary<SnippetNode>): fc.Arbitrary<ReplyNode> {
  const maybe = fc.option(text);
  const place = fc.record({
    article: fc.oneof(fc.constant('36684c68fecb5c93'), text),
    start: fc.nat(),
    end: fc.nat(),
  });
  const link = fc.oneof(
    maybe,
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    text.map((path) => `https://news.example/${path}`),
  );
  return fc.oneof(
    fc.record({ type: fc.constant('lead'), text }),
    fc.record({ type: fc.constant('note'), text }),
    fc.record({ type: fc.constant('divider') }),
    fc.record(
      {
        type: fc.constant('speaker'),
        name: maybe,
        role: maybe,
        known: maybe,
        isProbable: fc.constant(true),
        others: fc.array(fc.record({ name: maybe, role: maybe }), { maxLength: 3 }),
      },
      { requiredKeys: ['type', 'name', 'role', 'known'] },
    ),
    snippet,
    fc.record({
      type: fc.constant('source'),
      title: text,
      datePublished: maybe,
      publisher: maybe,
      paragraph: fc.nat(),
      path: text,
      link,
      place,
      elsewhere: fc.nat(),
    }),
    fc.record({
      type: fc.constant('entries'),
      entries: fc.array(fc.record({ term: text, description: text })),
    }),
  );
}

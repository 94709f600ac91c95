import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../src/adapters/slack/render/limits.ts';
import { renderMessage } from '../../../../src/adapters/slack/render/render.ts';
import type { DeskAnswer } from '../../../../src/chat/desk/desk.ts';
import type { Presentation } from '../../../../src/chat/messages/presentation.ts';
import type { Place, ReplyNode } from '../../../../src/reply/reply.ts';
import { answerOf, BARE_SOURCE, DIVIDER, lead, note, SNIPPET, SOURCE, SPEAKER } from '../answers.ts';
import { outline } from '../outline.ts';

function show(
  nodes: readonly ReplyNode[],
  changes: Partial<DeskAnswer> = {},
  presentation: Partial<Presentation> = {},
) {
  return outline(renderMessage(answerOf(nodes, changes), { ephemeral: true, ...presentation }));
}

describe('typical answers', () => {
  test('who said: one result has one row of buttons', () => {
    const also = note('also in 2 other articles: Republicans criticise volunteers; The row in quotes');
    const nodes = [SNIPPET, SPEAKER, SOURCE, also, note('1 of 1 · 16 articles searched')];
    expect(show(nodes)).toMatchInlineSnapshot(`
      "| “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      <https://desk.example/farage#:~:text=This%20is%20direct|Farage accuses Labour of “direct election interference”> · 18 October 2024 · Sample Desk · ¶ 2
        also in 2 other articles: Republicans criticise volunteers; The row in quotes
        1 of 1 · 16 articles searched
      [Share] [Context] [Also in 2 others] [👍] [👎]"
    `);
  });

  test('who said: several results have a row each, and one for the answer', () => {
    const nodes = [
      SNIPPET,
      SPEAKER,
      SOURCE,
      DIVIDER,
      SNIPPET,
      SPEAKER,
      BARE_SOURCE,
      note('2 of 7 · 16 articles searched'),
    ];
    expect(show(nodes, { hasMore: true })).toMatchInlineSnapshot(`
      "| “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      <https://desk.example/farage#:~:text=This%20is%20direct|Farage accuses Labour of “direct election interference”> · 18 October 2024 · Sample Desk · ¶ 2
      [Share] [Context] [Also in 2 others]
      ————
      | “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      003_ad28cc4a12d06bf6.txt · date and outlet unknown · ¶ 3
      [Share] [Context]
        2 of 7 · 16 articles searched
      [More] [👍] [👎]"
    `);
  });

  test('who said: not in the archive', () => {
    const nodes = [
      lead('Not in this archive. Searched 5 articles (1 dated, 18 October 2024), 38 quotations.'),
      note('Closest:'),
      SNIPPET,
      note('in the article’s own words'),
      BARE_SOURCE,
    ];
    expect(show(nodes, { status: 'nothing' })).toMatchInlineSnapshot(`
      "<b>Not in this archive. Searched 5 articles (1 dated, 18 October 2024), 38 quotations.</b>
        Closest:
      | “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
        in the article’s own words
      003_ad28cc4a12d06bf6.txt · date and outlet unknown · ¶ 3
      [Share] [Context] [👍] [👎]"
    `);
  });

  test('check: what the article has more is bold and leaning, what it has not is struck', () => {
    const runs = [
      { text: '“for anyone ' },
      { text: 'who wants to join us in', role: 'inserted' },
      { text: ' ' },
      { text: 'available to head to', role: 'deleted' },
      { text: ' North Carolina”' },
    ] as const;
    const nodes: readonly ReplyNode[] = [
      lead('Altered in one place. Sofia Patel, head of operations'),
      { type: 'snippet', runs },
      SPEAKER,
      BARE_SOURCE,
      note('5 articles searched'),
    ];
    expect(show(nodes)).toMatchInlineSnapshot(`
      "<b>Altered in one place. Sofia Patel, head of operations</b>
      | “for anyone <b><i>who wants to join us in</i></b> <s>available to head to</s> North Carolina”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      003_ad28cc4a12d06bf6.txt · date and outlet unknown · ¶ 3
        5 articles searched
      [Share] [Context] [👍] [👎]"
    `);
    expect(renderMessage(answerOf(nodes), { ephemeral: true })[0]?.text).toContain(
      '“for anyone {+who wants to join us in+} [-available to head to-] North Carolina”',
    );
  });

  test('check: put together of two quotations, shared only as a whole', () => {
    const nodes = [
      lead('Stitched from two quotations: Nigel Farage; Sofia Patel'),
      note('Part 1 of 2: “This is”'),
      SNIPPET,
      SPEAKER,
      SOURCE,
      DIVIDER,
      note('Part 2 of 2: “North Carolina”'),
      SNIPPET,
      BARE_SOURCE,
      note('16 articles searched'),
    ];
    expect(show(nodes)).toMatchInlineSnapshot(`
      "<b>Stitched from two quotations: Nigel Farage; Sofia Patel</b>
        Part 1 of 2: “This is”
      | “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      <https://desk.example/farage#:~:text=This%20is%20direct|Farage accuses Labour of “direct election interference”> · 18 October 2024 · Sample Desk · ¶ 2
      [Context] [Also in 2 others]
      ————
        Part 2 of 2: “North Carolina”
      | “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      003_ad28cc4a12d06bf6.txt · date and outlet unknown · ¶ 3
      [Context]
        16 articles searched
      [Share] [👍] [👎]"
    `);
  });

  test('ask: the short answer first', () => {
    const nodes = [lead('nearly 100'), SNIPPET, SPEAKER, SOURCE, note('1 citation · 16 articles searched')];
    expect(show(nodes, {}, { ephemeral: false })).toMatchInlineSnapshot(`
      "<b>nearly 100</b>
      | “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      <https://desk.example/farage#:~:text=This%20is%20direct|Farage accuses Labour of “direct election interference”> · 18 October 2024 · Sample Desk · ¶ 2
        1 citation · 16 articles searched
      [Context] [Also in 2 others] [👍] [👎]"
    `);
  });

  test('quotes: the end after the last result has no line above it, and a button for what may be typed', () => {
    const typed: ReplyNode = { type: 'note', text: 'next page: --after a:12', isForTyping: true };
    const counts = note('Nigel Farage, Brexit leader · 1 to 2 of 9 · 16 articles searched');
    const end = [DIVIDER, counts, typed];
    const nodes = [SNIPPET, SPEAKER, SOURCE, DIVIDER, SNIPPET, SPEAKER, BARE_SOURCE, ...end];
    expect(show(nodes, { hasMore: true })).toMatchInlineSnapshot(`
      "| “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      <https://desk.example/farage#:~:text=This%20is%20direct|Farage accuses Labour of “direct election interference”> · 18 October 2024 · Sample Desk · ¶ 2
      [Share] [Context] [Also in 2 others]
      ————
      | “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      003_ad28cc4a12d06bf6.txt · date and outlet unknown · ¶ 3
      [Share] [Context]
        Nigel Farage, Brexit leader · 1 to 2 of 9 · 16 articles searched
      [More] [👍] [👎]"
    `);
  });

  test('archive: entries are a list', () => {
    const entries = [
      { term: 'Sample Desk', description: '11 articles' },
      { term: 'outlet unknown', description: '5 articles' },
    ];
    const nodes: readonly ReplyNode[] = [
      lead('16 articles, 128 quotations.'),
      note('Published 17 October 2024 to 23 October 2024, the newest 2 days ago.'),
      DIVIDER,
      note('Outlets:'),
      { type: 'entries', entries },
    ];
    expect(show(nodes)).toMatchInlineSnapshot(`
      "<b>16 articles, 128 quotations.</b>
        Published 17 October 2024 to 23 October 2024, the newest 2 days ago.
      ————
        Outlets:
      • <b>Sample Desk</b>: 11 articles
      • <b>outlet unknown</b>: 5 articles
      [Share] [👍] [👎]"
    `);
  });

  test('a refusal has no buttons', () => {
    const line = 'who-said needs WORDS: the words, exact or as you remember them.';
    expect(show([lead(line)], { status: 'refused' })).toMatchInlineSnapshot(
      `"<b>who-said needs WORDS: the words, exact or as you remember them.</b>"`,
    );
  });

  test('two who speak together are both in bold, and a probable name is called so', () => {
    const others = [{ name: 'Ken Ode', role: 'mayor' }];
    const known = 'named: “Ruiz and Ode said”, as told by Sofia Marsh';
    const joint = { ...SPEAKER, name: 'Ana Ruiz', role: null, isProbable: true as const, others, known };
    expect(show([SNIPPET, joint, BARE_SOURCE], { exchange: null })).toMatchInlineSnapshot(`
      "| “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      probably <b>Ana Ruiz</b> and <b>Ken Ode</b>, mayor · <i>named: “Ruiz and Ode said”, as told by Sofia Marsh</i>
      003_ad28cc4a12d06bf6.txt · date and outlet unknown · ¶ 3"
    `);
  });

  test('a speaker whom the article leaves open is named as unclear', () => {
    const unclear = { type: 'speaker', name: null, role: null, known: null } as const;
    expect(show([SNIPPET, unclear, BARE_SOURCE], { exchange: null })).toMatchInlineSnapshot(`
      "| “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      speaker unclear
      003_ad28cc4a12d06bf6.txt · date and outlet unknown · ¶ 3"
    `);
  });

  test('a speaker in a language that is not read is said not to be read', () => {
    const unread = { type: 'speaker', name: null, role: null, known: null, isUnread: true } as const;
    expect(show([SNIPPET, unread, BARE_SOURCE], { exchange: null })).toContain(
      '\nspeaker not read in this language\n',
    );
  });

  test('shared: by whom, as text, and not to be shared again', () => {
    const presentation = { ephemeral: false, shared: { by: '<@U1> Ada & Co' } };
    expect(show([SNIPPET, SPEAKER, SOURCE], {}, presentation)).toMatchInlineSnapshot(`
      "  Shared by &lt;@U1&gt; Ada &amp; Co
      | “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <b>Nigel Farage</b>, Brexit leader · <i>named: “Mr Farage said”</i>
      <https://desk.example/farage#:~:text=This%20is%20direct|Farage accuses Labour of “direct election interference”> · 18 October 2024 · Sample Desk · ¶ 2
      [Context] [Also in 2 others] [👍] [👎]"
    `);
  });

  test('without an address of its own an article is linked on the bot’s page', () => {
    const linkTo = ({ article, start }: Place) => ({
      address: `https://bot.example/articles/${article}#at-${start}`,
      isPublic: false,
    });
    expect(show([SNIPPET, BARE_SOURCE], { exchange: null }, { linkTo })).toMatchInlineSnapshot(`
      "| “This is <b>direct election interference</b> by the governing Labour Party. Who is paying for all of this?”
      <https://bot.example/articles/3688cf9747c71506#at-218|003_ad28cc4a12d06bf6.txt> · date and outlet unknown · ¶ 3"
    `);
  });
});

test('the JSON of an answer', () => {
  const answer = answerOf([SNIPPET, SPEAKER, { ...SOURCE, elsewhere: 0 }]);
  expect(renderMessage(answer, { ephemeral: false })).toMatchInlineSnapshot(`
    [
      {
        "blocks": [
          {
            "elements": [
              {
                "elements": [
                  {
                    "text": "“This is ",
                    "type": "text",
                  },
                  {
                    "style": {
                      "bold": true,
                    },
                    "text": "direct election interference",
                    "type": "text",
                  },
                  {
                    "text": " by the governing Labour Party. Who is paying for all of this?”",
                    "type": "text",
                  },
                ],
                "type": "rich_text_quote",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "style": {
                      "bold": true,
                    },
                    "text": "Nigel Farage",
                    "type": "text",
                  },
                  {
                    "text": ", Brexit leader · ",
                    "type": "text",
                  },
                  {
                    "style": {
                      "italic": true,
                    },
                    "text": "named: “Mr Farage said”",
                    "type": "text",
                  },
                ],
                "type": "rich_text_section",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "text": "Farage accuses Labour of “direct election interference”",
                    "type": "link",
                    "url": "https://desk.example/farage#:~:text=This%20is%20direct",
                  },
                  {
                    "text": " · 18 October 2024 · Sample Desk · ¶ 2",
                    "type": "text",
                  },
                ],
                "type": "rich_text_section",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "action_id": "context",
                "text": {
                  "text": "Context",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "["Qm2x9ZkP","e2f95164a931423d",464,603]",
              },
              {
                "accessibility_label": "This helped",
                "action_id": "good",
                "text": {
                  "text": "👍",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "["Qm2x9ZkP"]",
              },
              {
                "accessibility_label": "This did not help",
                "action_id": "bad",
                "text": {
                  "text": "👎",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "["Qm2x9ZkP"]",
              },
            ],
            "type": "actions",
          },
        ],
        "text": "“This is direct election interference by the governing Labour Party. Who is paying for all of this?”
    Nigel Farage, Brexit leader · named: “Mr Farage said”
    Farage accuses Labour of “direct election interference” · 18 October 2024 · Sample Desk · ¶ 2",
        "unfurl_links": false,
        "unfurl_media": false,
      },
    ]
  `);
});

describe('an answer that is too long', () => {
  const words = 'One more word of this very long quotation. '.repeat(1000);
  const long: ReplyNode = { type: 'snippet', runs: [{ text: words }] };

  test('goes on in the next message, the buttons under the last', () => {
    const messages = renderMessage(answerOf([long, SPEAKER, SOURCE]), { ephemeral: true });
    expect(messages.length).toBeGreaterThan(1);
    const rows = messages.map(({ blocks }) => blocks.filter(({ type }) => type === 'actions').length);
    expect(rows).toEqual([...messages.slice(1).map(() => 0), 1]);
  });

  test('is parted between words', () => {
    const messages = renderMessage(answerOf([long]), { ephemeral: true });
    const pieces = outline(messages)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(pieces.length).toBe(Math.ceil(words.length / LIMITS.richText));
    expect(pieces.filter((piece) => !/[ .]$/u.test(piece))).toEqual([]);
  });

  test('keeps each result whole where that fits', () => {
    const result = [{ type: 'snippet', runs: [{ text: words.slice(0, 2900) }] }, SPEAKER, SOURCE] as const;
    const nodes = [...result, DIVIDER, ...result, DIVIDER, ...result, DIVIDER, ...result];
    const messages = renderMessage(answerOf(nodes), { ephemeral: true });
    expect(messages.length).toBe(2);
    for (const { blocks } of messages) {
      expect(blocks[0]?.type).toBe('rich_text');
      expect(blocks.at(-1)?.type).toBe('actions');
    }
  });

  test('has a fallback text that says by an ellipsis that there is more', () => {
    const [message] = renderMessage(answerOf([lead('a'.repeat(5000))]), { ephemeral: true });
    expect(message?.text).toMatch(/^a+ …$/u);
  });
});

test('an answer of nothing still has a text', () => {
  const answer = answerOf([], { exchange: null });
  expect(renderMessage(answer, { ephemeral: true })).toEqual([
    { text: 'Nothing to show.', blocks: [], unfurl_links: false, unfurl_media: false },
  ]);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { type DiscordMessage, renderMessage } from '../../../../src/adapters/discord/render/render.ts';
import { createDesk } from '../../../../src/chat/desk/create-desk.ts';
import type { Asker, Desk, DeskAnswer } from '../../../../src/chat/desk/desk.ts';
import { englishLines } from '../../../../src/core/language/english/conversation/english-lines.ts';
import type { Place, ReplyNode, SourceNode } from '../../../../src/reply/reply.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../../fakes/in-memory-state-store.ts';
import { OPEN_ACCESS } from '../../../fakes/open-access.ts';
import { answersForAll } from '../../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';
import { findMessageFaults } from '../../../platforms/discord/find-faults.ts';
import { readMarkdown } from '../../../platforms/discord/read-markdown.ts';
import { listButtons, listTexts, outline } from '../outline.ts';

const ASKER: Asker = {
  platform: 'discord',
  workspace: '1',
  person: '2',
  zone: 'Europe/London',
  channel: null,
  access: OPEN_ACCESS,
};
const HIDDEN = { ephemeral: true };

let desk: Desk;

beforeAll(async () => {
  const archive = await readSampleArchive();
  const clock = createAdjustableClock(new Date('2024-10-25T12:00:00Z'));
  desk = createDesk({
    answersFor: answersForAll(archive),
    commands,
    store: createInMemoryStateStore(clock),
    clock,
    lines: englishLines,
  });
});

async function show(command: string, text: string): Promise<string> {
  return outline(check(renderMessage(await desk.runLine(ASKER, command, text), HIDDEN)));
}

function check(messages: readonly DiscordMessage[]): readonly DiscordMessage[] {
  expect(messages.flatMap(findMessageFaults)).toEqual([]);
  return messages;
}

function firstPlace({ reply }: DeskAnswer): Place {
  const source = reply.nodes.find((node: ReplyNode) => node.type === 'source');
  if (source?.type !== 'source') throw new Error('The answer cites nothing.');
  return source.place;
}

function answerOf(...nodes: readonly ReplyNode[]): DeskAnswer {
  return { status: 'found', reply: { nodes }, exchange: 'Qm2_x-9ZkP4vT7aB', hasMore: false };
}

const SOURCE: SourceNode = {
  type: 'source',
  title: 'The pier *fell* at dawn',
  datePublished: '2024-10-18',
  publisher: null,
  paragraph: 3,
  path: 'a.txt',
  link: 'https://news.example/pier_(1)#:~:text=The%20pier,at%20dawn',
  place: { article: '36684c68fecb5c93', start: 120, end: 480 },
  elsewhere: 0,
};

describe('an answer in Discord', () => {
  it('to who-said', async () => {
    expect(await show('who-said', 'direct election interference')).toMatchInlineSnapshot(`
      "> “This is **direct election interference** by the governing Labour Party, \\[…\\]”
      **Nigel Farage**, Brexit leader · described: “the Brexit leader said”
      -# [Farage accuses Labour of “direct election interference”](<https://sample-desk.example/2024/10/18/farage-direct-election-interference#:~:text=This%20is%20direct%20election%20interference,paying%20for%20all%20of%20this>) · 18 October 2024 · Verbatim Sample Desk, London · ¶ 2
      -# also in 2 other articles: Republicans criticise Labour’s volunteers for Harris; Labour's volunteers: the row in quotes
      -# 1 of 1 · 16 articles searched
      [Share] [Context] [Also in 2 others] [👍] [👎]"
    `);
  });

  it('to who-said with several results', async () => {
    expect(await show('who-said', 'volunteers --limit 2')).toMatchInlineSnapshot(`
      "> “The Labour Party has had **volunteers** involved in U.S. elections for nearly every election \\[…\\]”
      **Keir Starmer**, prime minister · described: “the British prime minister said”
      -# [Starmer: volunteers give up their “spare time”](<https://sample-desk.example/2024/10/23/starmer-and-healey-answer-complaint#:~:text=The%20Labour%20Party%20has%20had,are%20doing%20so%20as%20volunteers>) · 23 October 2024 · Verbatim Sample Desk, London · ¶ 2
      -# also in 3 other articles: Labour is not the first party to help out abroad; what-election-rules-allow.txt; Labour's volunteers: the row in quotes
      [Share] [Context] [Also in 3 others]
      ————
      > \\[…\\] after one of its senior officials asked on LinkedIn for **volunteers** to help Kamala Harris
      -# reported in the article’s words, not quoted
      **Nigel Farage**, Brexit leader · named: “Nigel Farage, the Brexit leader, has accused”
      -# [Farage accuses Labour of “direct election interference”](<https://sample-desk.example/2024/10/18/farage-direct-election-interference#:~:text=Britain%E2%80%99s%20governing%20party%20of%20meddling,volunteers%20to%20help%20Kamala%20Harris>) · 18 October 2024 · Verbatim Sample Desk, London · ¶ 1
      [Share] [Context]
      -# 2 of 2 · 16 articles searched
      [👍] [👎]"
    `);
  });

  it('to who-said where nobody said it', async () => {
    expect(await show('who-said', 'build the wall')).toMatchInlineSnapshot(`
      "**Not in this archive. Searched 16 articles (12 dated, 16 October 2024 to 24 October 2024), 75 quotations.**
      [Share] [👍] [👎]"
    `);
  });

  it('to ask', async () => {
    expect(await show('ask', 'how many Labour staff are going to the US?')).toMatchInlineSnapshot(`
      "**nearly 100**
      > ‘I have nearly 100 **Labour** Party **staff** (current and former) going to the **US** \\[…\\]’ \\[…\\]
      **Sofia Patel**, Labour’s head of operations · by a pronoun: “she had written”
      -# Labour’s volunteers put a “special relationship” at risk, Examiner warns · 19 October 2024 · Verbatim Sample Desk, London · ¶ 6
      [Context]
      ————
      > “I have nearly 100 **Labour** Party **staff** (current and former) going to the **US** \\[…\\]” \\[…\\]
      **Sofia Patel**, head of operations of Britain’s Labour Party · named: “Patel wrote”
      -# [Labour official seeks volunteers for Harris in North Carolina](<https://sample-desk.example/2024/10/16/labour-official-seeks-volunteers#:~:text=I%20have%20nearly%20100%20Labour,Pennsylvania%20and%20Virginia%E2%80%9D%2C%20Patel%20wrote>) · 16 October 2024 · Verbatim Sample Desk, London · ¶ 2
      [Context]
      ————
      > \\[…\\] "I have nearly 100 **Labour** Party **staff** (current and former) going to the **US** \\[…\\]" \\[…\\]
      -# Labour's volunteers: the row in quotes · date unknown · Verbatim Sample Desk, London · ¶ 2
      [Context]
      -# 3 citations · 16 articles searched
      [Share] [👍] [👎]"
    `);
  });

  it('to quotes', async () => {
    expect(await show('quotes', 'Nigel Farage --limit 2')).toMatchInlineSnapshot(`
      "> Britain’s governing party of meddling in the American election, \\[…\\]
      -# reported in the article’s words, not quoted
      **Nigel Farage**, Brexit leader · named: “Nigel Farage, the Brexit leader, has accused”
      -# [Farage accuses Labour of “direct election interference”](<https://sample-desk.example/2024/10/18/farage-direct-election-interference#:~:text=Britain%E2%80%99s%20governing%20party%20of%20meddling,volunteers%20to%20help%20Kamala%20Harris>) · 18 October 2024 · Verbatim Sample Desk, London · ¶ 1
      [Share] [Context]
      ————
      > “This is direct election interference by the governing Labour Party, \\[…\\]”
      **Nigel Farage**, Brexit leader · described: “the Brexit leader said”
      -# [Farage accuses Labour of “direct election interference”](<https://sample-desk.example/2024/10/18/farage-direct-election-interference#:~:text=This%20is%20direct%20election%20interference,paying%20for%20all%20of%20this>) · 18 October 2024 · Verbatim Sample Desk, London · ¶ 2
      -# earliest of the known dates; the date of 1 article is unknown
      -# also in 2 other articles: Verbatim Sample Desk, Washington (18 October 2024); Verbatim Sample Desk, London (date unknown)
      [Share] [Context] [Also in 2 others]
      -# Nigel Farage, Brexit leader · 2 of 3 · 16 articles searched
      [More] [👍] [👎]"
    `);
  });

  it('to check', async () => {
    expect(
      await show('check', '"I have 10 spots available for anyone who wants to join us in North Carolina"'),
    ).toMatchInlineSnapshot(`
      "**Said, but reported in two wordings. Sofia Patel, Labour’s head of operations**
      -# 3 articles
      > “I have 10 spots available”, she added, “for anyone available to head to the battleground state \\[…\\]”
      **Sofia Patel**, head of operations of Britain’s Labour Party · by a pronoun: “she added”
      -# [Labour official seeks volunteers for Harris in North Carolina](<https://sample-desk.example/2024/10/16/labour-official-seeks-volunteers#:~:text=I%20have%2010%20spots%20available,we%20will%20sort%20your%20housing>) · 16 October 2024 · Verbatim Sample Desk, London · ¶ 3
      -# also in 2 other articles: Farage accuses Labour of “direct election interference”; patel-linkedin-post.txt
      [Context]
      ————
      -# 2 articles
      > “I have 10 spots available for anyone ~~available to head to the battleground state of~~ **__who wants to join us in__** North Carolina – ~~we will sort~~ **__we’ll arrange__** your housing,”
      **Sofia Patel**, Labour’s head of operations · named: “Sofia Patel, Labour’s head of operations, wrote”
      -# [Trump campaign complains to FEC about Labour volunteers](<https://sample-desk.example/2024/10/22/trump-campaign-complains-to-fec#:~:text=I%20have%2010%20spots%20available,we%E2%80%99ll%20arrange%20your%20housing>) · 22 October 2024 · Verbatim Sample Desk, Washington · ¶ 3
      -# also in 1 other article: patel-linkedin-post.txt
      [Context]
      -# Yours matches the second.
      -# 16 articles searched
      [Share] [👍] [👎]"
    `);
  });

  it('to archive', async () => {
    expect(await show('archive', '')).toMatchInlineSnapshot(`
      "**16 articles, 75 quotations.**
      -# Published 16 October 2024 to 24 October 2024, the newest of yesterday. 4 articles without a date.
      ————
      -# Outlets\\:
      - **Verbatim Sample Desk, London**: 6 articles
      - **Verbatim Sample Desk, Washington**: 5 articles
      - **outlet unknown**: 5 articles
      ————
      -# Quotations\\:
      - **direct**: 41, whole statements in quotation marks
      - **mixed**: 19, partly in quotation marks
      - **indirect**: 15, in the reporter’s words
      - **with a name**: 67 of 75
      ————
      -# Most quoted of 21 speakers\\:
      - **Washington Examiner**: 12 quotations
      - **Sofia Patel**: Labour’s head of operations · 11 quotations
      - **Jonathan Ashworth**: former Labour MP · 8 quotations
      - **Keir Starmer**: prime minister · 5 quotations
      - **Nigel Farage**: Brexit leader · 5 quotations
      - **Marjorie Taylor Greene**: Representative · 4 quotations
      - **Tom Cotton**: Senator · 4 quotations
      - **GB News**: 2 quotations
      - **John Healey**: British defence secretary · 2 quotations
      - **Susie Wiles**: 2 quotations
      [Share] [👍] [👎]"
    `);
  });

  it('to help', async () => {
    expect(await show('help', 'quotes')).toMatchInlineSnapshot(`
      "**\\/quotes \\[SPEAKER\\] \\[--about ABOUT\\] \\[--since SINCE\\] \\[--until UNTIL\\] \\[--outlet OUTLET\\] \\[--kind KIND\\] \\[--limit LIMIT\\] \\[--after AFTER\\]**
      -# List what a speaker said, newest first
      ————
      - **SPEAKER**: a full name, a last name or an outlet
      - **\\--about ABOUT**: Only what is about this topic
      - **\\--since SINCE**: Only what was published then or later: a date, “Monday”, “last week”
      - **\\--until UNTIL**: Only what was published then or earlier
      - **\\--outlet OUTLET**: Only what this outlet published
      - **\\--kind KIND**: Only direct quotations, mixed ones, or indirect speech
      - **\\--limit LIMIT**: How many results to show, 1 to 25
      - **\\--after AFTER**: Continue after this place, as the page before tells you
      ————
      - **Example**: \\/quotes Nigel Farage
      - **Example**: \\/quotes Keir Starmer --about volunteers --since "last week"
      - **Example**: \\/quotes --about volunteers
      - **Example**: \\/quotes --since yesterday
      [Share] [👍] [👎]"
    `);
  });

  it('to a request that cannot be run', async () => {
    expect(await show('who-said', 'x --limit 99')).toMatchInlineSnapshot(
      `"**who-said: --limit: give a whole number from 1 to 25.**"`,
    );
  });

  it('to "Context"', async () => {
    const asked = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const context = await desk.context(ASKER, asked.exchange ?? '', firstPlace(asked));
    expect(outline(check(renderMessage(context, HIDDEN)))).toMatchInlineSnapshot(`
      "**In context**
      > Nigel Farage, the Brexit leader, has accused Britain’s governing party of meddling in the American election, after one of its senior officials asked on LinkedIn for volunteers to help Kamala Harris.
      > 
      > **“This is direct election interference by the governing Labour Party, and particularly stupid if Trump wins. Who is paying for all of this?”** the Brexit leader said.
      > 
      > The official, Sofia Patel, had been looking for canvassers. She wrote\\:
      **Nigel Farage**, Brexit leader · described: “the Brexit leader said”
      -# [Farage accuses Labour of “direct election interference”](<https://sample-desk.example/2024/10/18/farage-direct-election-interference#:~:text=This%20is%20direct%20election%20interference,paying%20for%20all%20of%20this>) · 18 October 2024 · Verbatim Sample Desk, London · ¶ 2"
    `);
  });

  it('to "Also in"', async () => {
    const asked = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const elsewhere = await desk.alsoIn(ASKER, asked.exchange ?? '', firstPlace(asked));
    expect(outline(check(renderMessage(elsewhere, HIDDEN)))).toMatchInlineSnapshot(`
      "**Also in 2 other articles**
      > “This is direct election interference by the governing Labour Party,” Nigel Farage, the Brexit leader, said, “and particularly stupid if Trump wins. Who is paying for all of this?”
      -# the same words, or a part of them
      **Nigel Farage**, Brexit leader · named: “Nigel Farage, the Brexit leader, said”
      -# [Republicans criticise Labour’s volunteers for Harris](<https://sample-desk.example/2024/10/18/republicans-criticise-labour-volunteers#:~:text=This%20is%20direct%20election%20interference,paying%20for%20all%20of%20this>) · 18 October 2024 · Verbatim Sample Desk, Washington · ¶ 6
      ————
      > "This is direct election interference by the governing Labour Party, and particularly stupid if Trump wins. Who is paying for all of this?"
      -# the same words, or a part of them
      **Nigel Farage**, Brexit leader · named: “Nigel Farage, the Brexit leader, said”
      -# Labour's volunteers: the row in quotes · date unknown · Verbatim Sample Desk, London · ¶ 3"
    `);
  });

  it('to "Who said this?"', async () => {
    const looked = await desk.lookUp(ASKER, 'Did he say “direct election interference by Labour”?');
    expect(outline(check(renderMessage(looked, HIDDEN)))).toMatchInlineSnapshot(`
      "**Altered: left out “the governing”. Nigel Farage, Brexit leader**
      > “This is direct election interference by **__the governing__** Labour Party, and particularly stupid if Trump wins \\[…\\]
      **Nigel Farage**, Brexit leader · described: “the Brexit leader said”
      -# [Farage accuses Labour of “direct election interference”](<https://sample-desk.example/2024/10/18/farage-direct-election-interference#:~:text=direct%20election%20interference%20by%20the%20governing%20Labour>) · 18 October 2024 · Verbatim Sample Desk, London · ¶ 2
      -# also in 2 other articles: Republicans criticise Labour’s volunteers for Harris; Labour's volunteers: the row in quotes
      -# 16 articles searched
      [Share] [Context] [👍] [👎]"
    `);
  });

  it('shared names who shared it, as text, and cannot be shared again', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const messages = check(renderMessage(answer, { ephemeral: false, shared: { by: '@everyone *Ann*' } }));
    expect(outline(messages)).toMatchInlineSnapshot(`
      "-# Shared by \\@everyone \\*Ann\\*
      > “This is **direct election interference** by the governing Labour Party, \\[…\\]”
      **Nigel Farage**, Brexit leader · described: “the Brexit leader said”
      -# [Farage accuses Labour of “direct election interference”](<https://sample-desk.example/2024/10/18/farage-direct-election-interference#:~:text=This%20is%20direct%20election%20interference,paying%20for%20all%20of%20this>) · 18 October 2024 · Verbatim Sample Desk, London · ¶ 2
      -# also in 2 other articles: Republicans criticise Labour’s volunteers for Harris; Labour's volunteers: the row in quotes
      -# 1 of 1 · 16 articles searched
      [Context] [Also in 2 others] [👍] [👎]"
    `);
  });
});

describe('a message', () => {
  it('names in bold all who speak together, and calls a probable name so', () => {
    const speaker: ReplyNode = {
      type: 'speaker',
      name: 'Ana Ruiz',
      role: null,
      isProbable: true,
      others: [{ name: 'Ken Ode', role: 'mayor' }],
      known: 'named: “Ruiz and Ode said”, as told by Sofia Marsh',
    };
    expect(
      outline(check(renderMessage({ ...answerOf(speaker), exchange: null }, HIDDEN))),
    ).toMatchInlineSnapshot(
      `"probably **Ana Ruiz** and **Ken Ode**, mayor · named: “Ruiz and Ode said”, as told by Sofia Marsh"`,
    );
  });

  it('pings nobody, unfurls nothing, and is hidden only where it should be', () => {
    const [hidden, open] = [true, false].flatMap((ephemeral) =>
      renderMessage(answerOf({ type: 'lead', text: 'Found.' }), { ephemeral }),
    );
    expect(hidden).toMatchObject({ flags: (1 << 15) | (1 << 6) | (1 << 2), allowed_mentions: { parse: [] } });
    expect(open).toMatchObject({ flags: (1 << 15) | (1 << 2), allowed_mentions: { parse: [] } });
  });

  it('says so where there is nothing to show', () => {
    const messages = check(renderMessage({ ...answerOf(), exchange: null }, HIDDEN));
    expect(outline(messages)).toBe('Nothing to show.');
  });

  it('links the headline to the words, and nothing else', () => {
    const [message] = check(
      renderMessage(answerOf({ type: 'snippet', runs: [{ text: 'Words.' }] }, SOURCE), HIDDEN),
    );
    const links = message === undefined ? [] : listTexts(message).flatMap((text) => readMarkdown(text).links);
    expect(links).toEqual([
      {
        text: 'The pier *fell* at dawn',
        target: 'https://news.example/pier_%281%29#:~:text=The%20pier,at%20dawn',
      },
    ]);
  });

  it('links to the bot’s own page where the article has no address', () => {
    const linkTo = ({ start }: Place) => ({ address: `https://bot.example/${start}`, isPublic: false });
    const messages = renderMessage(answerOf({ ...SOURCE, link: null }), { ...HIDDEN, linkTo });
    expect(outline(messages)).toContain('at dawn](<https://bot.example/120>)');
  });
});

describe('a quotation that is too long for one message', () => {
  const words = Array.from({ length: 1_500 }, (_, place) => `word${place}`).join(' ');
  const messages = renderMessage(answerOf({ type: 'snippet', runs: [{ text: words }] }, SOURCE), HIDDEN);

  it('goes on in the next, whole', () => {
    check(messages);
    expect(messages.length).toBe(4);
    const quotes = messages.flatMap(listTexts).flatMap((text) => readMarkdown(text).quotes);
    expect(quotes.join('')).toBe(words);
  });

  it('has its source and buttons behind its end', () => {
    expect(messages.map((message) => listButtons(message).length)).toEqual([0, 0, 0, 4]);
    expect(outline(messages.slice(-1))).toContain('¶ 3');
  });
});

describe('changed words', () => {
  it.each([
    [
      'deleted and inserted side by side',
      [
        { text: 'for ' },
        { text: 'anyone', role: 'deleted' },
        { text: 'those', role: 'inserted' },
        { text: ' in need', role: 'match' },
      ],
      '> for ~~anyone~~**__those__** **in need**',
    ],
    [
      'inserted beside asked for',
      [
        { text: 'un', role: 'match' },
        { text: 'likely', role: 'inserted' },
      ],
      '> **un__likely__**',
    ],
    [
      'with markup at their edges',
      [{ text: '*~ so_so ~\\', role: 'deleted' }],
      '> \\*\\~ ~~so\\_so~~ \\~\\\\',
    ],
    ['over lines', [{ text: 'one\ntwo', role: 'match' }], '> **one**\n> **two**'],
  ] as const)('%s', (_what, runs, expected) => {
    const [message] = renderMessage(answerOf({ type: 'snippet', runs }), HIDDEN);
    const text = message === undefined ? '' : listTexts(message).join('');
    expect(text).toBe(expected);
    expect(readMarkdown(text).quotes).toEqual([runs.map((run) => run.text).join('')]);
  });
});

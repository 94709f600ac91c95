import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createDesk } from '../../../src/chat/desk/create-desk.ts';
import type { Asker, Desk, DeskAnswer } from '../../../src/chat/desk/desk.ts';
import { EXCHANGE_LIFETIME } from '../../../src/chat/desk/exchanges.ts';
import { groupResults } from '../../../src/chat/desk/results.ts';
import { englishLines } from '../../../src/core/language/english/conversation/english-lines.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import type { Place, ReplyNode } from '../../../src/reply/reply.ts';
import { type AdjustableClock, createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createAskerChannel } from '../../fakes/asker-channel.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';
import { OPEN_ACCESS } from '../../fakes/open-access.ts';
import { answersForAll } from '../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';

const NOW = new Date('2024-10-20T12:00:00Z');
const LATER = new Date('2024-10-20T12:01:00Z');
const STILL_LATER = new Date('2024-10-20T12:02:00Z');
const ASKER: Asker = {
  platform: 'slack',
  workspace: 'T1',
  person: 'U1',
  zone: 'Europe/London',
  channel: null,
  access: OPEN_ACCESS,
};
const STRANGER: Asker = { ...ASKER, workspace: 'T2' };
const THREAD = { channel: 'C1', thread: '1.2' };

let archive: MemoryArchive;
let clock: AdjustableClock;
let store: ReturnType<typeof createInMemoryStateStore>;
let desk: Desk;

beforeAll(async () => {
  archive = await readSampleArchive();
});

beforeEach(() => {
  clock = createAdjustableClock(NOW);
  store = createInMemoryStateStore(clock);
  desk = createDesk({ answersFor: answersForAll(archive), commands, store, clock, lines: englishLines });
});

function nothing(): DeskAnswer {
  throw new Error('There is no such page.');
}

const textOf = ({ reply }: DeskAnswer) => toPlainText(reply);

function exchangeOf({ exchange }: DeskAnswer): string {
  if (exchange === null) throw new Error('The answer has nothing to go on from.');
  return exchange;
}

function firstPlace({ reply }: DeskAnswer): Place {
  const source = reply.nodes.find((node: ReplyNode) => node.type === 'source');
  if (source?.type !== 'source') throw new Error('The answer cites nothing.');
  return source.place;
}

describe('a slash command', () => {
  it('answers with what buttons refer to', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    expect(textOf(answer)).toContain('Nigel Farage');
    expect(answer).toMatchObject({ status: 'found', hasMore: false });
    expect(answer.exchange).not.toBeNull();
  });

  it('takes options in its text, and as a platform has parsed them', async () => {
    const typed = await desk.runLine(ASKER, 'quotes', 'Sofia Patel --limit 1');
    const parsed = await desk.run(ASKER, 'quotes', 'Sofia Patel', { limit: 1, about: undefined });
    expect(textOf(typed)).toBe(textOf(parsed));
  });

  it('says in one line what is wrong, with no buttons', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', '--nonsense yes');
    expect(answer).toMatchObject({ status: 'refused', exchange: null });
    expect(textOf(answer).split('\n')).toHaveLength(1);
    expect(textOf(await desk.run(ASKER, 'nothing-such', '', {}))).toContain('/help');
  });

  it('pages to the end, each page once', async () => {
    const first = await desk.runLine(ASKER, 'quotes', 'Sofia Patel --limit 1');
    const pages = [textOf(first)];
    for (let page = first; page.hasMore; ) {
      page = await desk.more(ASKER, exchangeOf(page));
      pages.push(textOf(page));
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe('a slash command, and a follow-up typed where one goes on', () => {
  const channel = (id: string) => createAskerChannel(id);
  const inChannel: Asker = { ...ASKER, channel: channel('C1') };
  const direct: Asker = { ...ASKER, workspace: '', channel: channel('D1') };
  const DIRECT = { channel: 'D1', thread: 'D1' };
  const ELSE = 'what else did he say?';
  const speakersOf = ({ reply }: DeskAnswer) =>
    new Set(reply.nodes.flatMap((node) => (node.type === 'speaker' ? [node.name] : [])));

  it.each([
    ['in direct messages', direct, DIRECT],
    ['by a mention in the channel', inChannel, THREAD],
  ])('are one conversation %s', async (_, asker, place) => {
    await desk.runLine(asker, 'who-said', 'direct election interference');
    expect(speakersOf(await desk.talk(asker, place, ELSE))).toEqual(new Set(['Nigel Farage']));
  });

  it('are one conversation where the follow-up is a slash command too, and buttons repeat it', async () => {
    await desk.run(inChannel, 'who-said', 'direct election interference', {});
    const answer = await desk.run(inChannel, 'ask', ELSE, {});
    expect(speakersOf(answer)).toEqual(new Set(['Nigel Farage']));
    expect(textOf(await desk.repeat(inChannel, exchangeOf(answer)))).toBe(textOf(answer));
  });

  it('are one conversation behind “Who said this?” of a message', async () => {
    await desk.lookUp(inChannel, '“direct election interference by the governing Labour Party”');
    expect(speakersOf(await desk.talk(inChannel, THREAD, ELSE))).toEqual(new Set(['Nigel Farage']));
  });

  it('go on with what came last in direct messages', async () => {
    await desk.talk(direct, DIRECT, 'what did Sofia Patel say?');
    clock.set(LATER);
    await desk.runLine(direct, 'who-said', 'direct election interference');
    expect(speakersOf(await desk.talk(direct, DIRECT, ELSE))).toEqual(new Set(['Nigel Farage']));
    clock.set(STILL_LATER);
    await desk.talk(direct, DIRECT, 'what did Sofia Patel say?');
    expect(textOf(await desk.talk(direct, DIRECT, 'when?'))).toContain('Sofia Patel');
  });

  it('leave a thread that has a conversation of its own alone', async () => {
    await desk.talk(inChannel, THREAD, 'what did Nigel Farage say?');
    clock.set(LATER);
    await desk.runLine(inChannel, 'quotes', 'Sofia Patel');
    expect(textOf(await desk.talk(inChannel, THREAD, 'when?'))).toContain('Nigel Farage');
  });

  it.each([
    ['somebody else', { ...inChannel, person: 'U2' }, THREAD],
    [
      'the same person in another channel',
      { ...ASKER, channel: channel('C2') },
      { ...THREAD, channel: 'C2' },
    ],
  ])('are none for %s', async (_, asker, place) => {
    await desk.runLine(inChannel, 'who-said', 'direct election interference');
    expect((await desk.talk(asker, place, ELSE)).status).toBe('nothing');
  });
});

describe('a conversation', () => {
  it('keeps the speaker in its thread and nowhere else', async () => {
    await desk.talk(ASKER, THREAD, 'what did Nigel Farage say?');
    const followUp = await desk.talk(ASKER, THREAD, 'when?');
    const elsewhere = await desk.talk(ASKER, { ...THREAD, thread: '9.9' }, 'when?');
    expect(followUp.status).toBe('found');
    expect(elsewhere.status).toBe('nothing');
  });

  it('keeps the speaker of a question that is still being answered', async () => {
    const [, followUp] = await Promise.all([
      desk.talk(ASKER, THREAD, 'what did Nigel Farage say?'),
      desk.talk(ASKER, THREAD, 'when?'),
    ]);
    expect(followUp.status).toBe('found');
  });

  it('answers small talk without buttons, and goes on behind it where it was', async () => {
    await desk.talk(ASKER, THREAD, 'what did Nigel Farage say?');
    expect(await desk.talk(ASKER, THREAD, 'ok, thanks!')).toMatchObject({ exchange: null, isAside: true });
    const greeting = await desk.talk(ASKER, THREAD, 'hi @verbatim');
    expect(greeting).toMatchObject({ status: 'found', exchange: null });
    expect(greeting.isAside).toBeUndefined();
    expect(textOf(await desk.talk(ASKER, THREAD, 'when?'))).toContain('18 October 2024');
  });

  it('runs a command that is typed into it', async () => {
    const answer = await desk.talk(ASKER, THREAD, '/who-said direct election interference');
    expect(textOf(answer)).toBe(
      textOf(await desk.runLine(ASKER, 'who-said', 'direct election interference')),
    );
  });

  it.each([
    ['check “we will sort your housing”', 'check', '“we will sort your housing”'],
    ['hey @verbatim, please check “we will sort your housing”', 'check', '“we will sort your housing”'],
    ['who-said direct election interference', 'who-said', 'direct election interference'],
    ['could you tell me who said direct election interference?', 'who-said', 'direct election interference'],
    ['quotes from Sofia Patel', 'quotes', 'Sofia Patel'],
    ['/verbatim-archive', 'archive', ''],
    ['summarise the story', 'digest', '2024-10-24'],
    ['Farage', 'quotes', 'Farage'],
    ['tom cotton quotes', 'quotes', 'tom cotton'],
    ['“we will sort your housing” lol', 'check', '“we will sort your housing” lol'],
    ['go back to the UK and fix your own', 'check', 'go back to the UK and fix your own'],
    ['/news-quotes Sofia Patel', 'quotes', 'Sofia Patel'],
  ])('runs “%s” as the command', async (line, command, words) => {
    const answer = await desk.talk(ASKER, THREAD, line);
    expect(textOf(answer)).toBe(textOf(await desk.runLine(ASKER, command, words)));
    expect(answer.exchange).not.toBeNull();
  });

  it('gives other words of whoever said what a command found', async () => {
    await desk.talk(ASKER, THREAD, 'who said direct election interference?');
    const other = await desk.talk(ASKER, THREAD, 'what else did he say?');
    expect(other.status).toBe('found');
    const speakers = other.reply.nodes.flatMap((node) => (node.type === 'speaker' ? [node.name] : []));
    expect(new Set(speakers)).toEqual(new Set(['Nigel Farage']));
    expect(textOf(other)).not.toContain('This is direct election interference');
  });

  it('turns the pages of a list until there are no more', async () => {
    const pages = [await desk.talk(ASKER, THREAD, '/quotes Sofia Patel --limit 1')];
    for (const line of ['next', 'more', 'next page']) pages.push(await desk.talk(ASKER, THREAD, line));
    expect(textOf(pages[1] ?? nothing())).toContain('2 of 3');
    expect(textOf(pages[2] ?? nothing())).toContain('3 of 3');
    expect(textOf(pages[3] ?? nothing())).toContain('Nothing more');
  });

  it('says that a list of several people is at its end, and goes on with none of them', async () => {
    await desk.talk(ASKER, THREAD, '/quotes --about volunteers --limit 20');
    expect(textOf(await desk.talk(ASKER, THREAD, 'next'))).toMatch(/^That was all of it\. .*what else did/u);
    expect(textOf(await desk.talk(ASKER, THREAD, 'what else did Tom Cotton say?'))).toContain('Tom Cotton');
  });

  it('says what is wrong with a command that there is not', async () => {
    expect(textOf(await desk.talk(ASKER, THREAD, '/quote Sofia Patel'))).toContain('Did you mean quotes?');
  });

  it('greets whoever calls it and says nothing', async () => {
    expect(textOf(await desk.talk(ASKER, THREAD, ''))).toMatch(/^Hello/u);
  });

  it('repeats a follow-up as it was answered then', async () => {
    await desk.talk(ASKER, THREAD, 'what did Nigel Farage say?');
    const followUp = await desk.talk(ASKER, THREAD, 'when?');
    await desk.talk(ASKER, THREAD, 'what did Sofia Patel say?');
    expect(textOf(await desk.repeat(ASKER, exchangeOf(followUp)))).toBe(textOf(followUp));
  });
});

describe('a message that is looked up', () => {
  it('is checked by the quotations in it', async () => {
    const answer = await desk.lookUp(
      ASKER,
      'Somebody wrote: “This is direct election interference by the governing Labour Party”, and left.',
    );
    expect(answer.status).toBe('found');
    expect(textOf(answer)).toContain('Nigel Farage');
    expect(textOf(await desk.repeat(ASKER, exchangeOf(answer)))).toBe(textOf(answer));
  });

  it('is checked as a whole where it quotes nobody', async () => {
    const answer = await desk.lookUp(
      ASKER,
      'This is direct election interference by the governing Labour Party',
    );
    expect(textOf(answer)).toContain('Nigel Farage');
  });
});

describe('a button', () => {
  it('shows the paragraphs around a result', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const context = await desk.context(ASKER, exchangeOf(answer), firstPlace(answer));
    expect(textOf(context).length).toBeGreaterThan(textOf(answer).length);
    expect(textOf(context)).toContain('Nigel Farage');
  });

  it.each([
    ['who-said', 'direct election interference'],
    ['ask', 'how many Labour staff are going to the US?'],
    ['quotes', 'Sofia Patel'],
    ['check', 'This is direct election interference by the governing Labour Party'],
    ['digest', '18 October 2024'],
  ])('shows whole what the answer to %s has in brief', async (command, words) => {
    const answer = await desk.runLine(ASKER, command, words);
    const brief = groupResults(answer).flatMap(({ nodes, source }) =>
      nodes.flatMap((node) =>
        node.type === 'snippet' && node.brief !== undefined ? [{ node, source }] : [],
      ),
    );
    expect(brief.length).toBeGreaterThan(0);
    for (const { node, source } of brief) {
      const context = await desk.context(ASKER, exchangeOf(answer), source?.place ?? firstPlace(answer));
      const spelt = node.runs.filter(({ role }) => role !== 'deleted').map(({ text }) => text);
      const shown = context.reply.nodes.flatMap((each) => (each.type === 'snippet' ? each.runs : []));
      const words = spelt.join('').replaceAll('[…]', '').trim();
      expect(shown.map(({ text }) => text).join('')).toContain(words);
    }
  });

  it('shows the other articles, each with its own words', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'I have 10 spots available');
    const also = await desk.alsoIn(ASKER, exchangeOf(answer), firstPlace(answer));
    expect(also.reply.nodes.filter(({ type }) => type === 'source').length).toBeGreaterThan(1);
  });

  it('works with another desk on the same store, as after a restart', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const restarted = createDesk({
      answersFor: answersForAll(archive),
      commands,
      store,
      clock,
      lines: englishLines,
    });
    expect(textOf(await restarted.repeat(ASKER, exchangeOf(answer)))).toBe(textOf(answer));
  });

  it('refuses politely when its answer is gone, or was another workspace’s', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const id = exchangeOf(answer);
    const place = firstPlace(answer);
    expect(textOf(await desk.repeat(STRANGER, id))).toContain('no longer available');
    expect(textOf(await desk.context(ASKER, id, { ...place, article: 'another' }))).toContain(
      'no longer available',
    );
    expect(textOf(await desk.more(ASKER, id))).toContain('no longer available');
    clock.set(new Date(NOW.getTime() + EXCHANGE_LIFETIME));
    expect(textOf(await desk.repeat(ASKER, id))).toContain('no longer available');
    expect(textOf(await desk.alsoIn(ASKER, id, place))).toContain('no longer available');
  });

  it('goes on with what the asker was answered elsewhere, in a direct message that stands in no workspace', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const direct: Asker = { ...ASKER, workspace: '' };
    expect(textOf(await desk.repeat(direct, exchangeOf(answer)))).toBe(textOf(answer));
    const other: Asker = { ...direct, person: 'U9' };
    expect(textOf(await desk.repeat(other, exchangeOf(answer)))).toContain('no longer available');
  });

  it('keeps a verdict, and the later one of the same person', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const rating = { exchange: exchangeOf(answer), result: firstPlace(answer), reason: null };
    expect(await desk.rate(ASKER, { ...rating, verdict: 'good' })).toBe(true);
    expect(await desk.rate(ASKER, { ...rating, verdict: 'bad', reason: 'wrong speaker' })).toBe(true);
    expect(await store.feedback.list()).toMatchObject([
      { command: 'who-said', words: 'direct election interference', verdict: 'bad', reason: 'wrong speaker' },
    ]);
    expect(await desk.rate(STRANGER, { ...rating, verdict: 'good' })).toBe(false);
  });

  it('keeps what was judged, and no verdict on what was not shown', async () => {
    const answer = await desk.runLine(ASKER, 'who-said', 'direct election interference');
    const place = firstPlace(answer);
    const rating = { exchange: exchangeOf(answer), verdict: 'good', reason: null } as const;
    expect(await desk.rate(ASKER, { ...rating, result: { ...place, end: place.end + 1 } })).toBe(false);
    expect(await desk.rate(ASKER, { ...rating, result: { ...place, article: 'another.txt' } })).toBe(false);
    expect(await store.feedback.list()).toEqual([]);
    expect(await desk.rate(ASKER, { ...rating, result: place })).toBe(true);
    expect(await desk.rate(ASKER, { ...rating, result: null })).toBe(true);
    expect(await store.feedback.list()).toMatchObject([
      { shown: { text: expect.stringContaining('direct election interference') } },
      { result: '', shown: null },
    ]);
  });
});

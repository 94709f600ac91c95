import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDesk } from '../../src/chat/desk/create-desk.ts';
import type { Asker, Desk, DeskAnswer } from '../../src/chat/desk/desk.ts';
import { englishLines } from '../../src/core/language/english/conversation/english-lines.ts';
import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import { composePost } from '../../src/digests/subscriptions/digest-post.ts';
import { describeDailyDigests } from '../../src/digests/subscriptions/home-chapter.ts';
import type { StateStore } from '../../src/ports/state-store.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createAskerChannel } from '../fakes/asker-channel.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { OPEN_ACCESS } from '../fakes/open-access.ts';
import { answersForAll, answersOf } from '../fixtures/answers-of.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

/** A Saturday. */
const NOW = new Date('2024-10-19T12:00:00Z');
const CHANNEL = createAskerChannel('C01');
const ASKER: Asker = {
  platform: 'slack',
  workspace: 'T01',
  person: 'U01',
  zone: 'Europe/London',
  channel: CHANNEL,
  access: OPEN_ACCESS,
};

let archive: MemoryArchive;
let store: StateStore;
let desk: Desk;

beforeAll(async () => {
  archive = await readSampleArchive();
});
beforeEach(() => {
  const clock = createAdjustableClock(NOW);
  store = createInMemoryStateStore(clock);
  desk = createDesk({ answersFor: answersForAll(archive), commands, store, clock, lines: englishLines });
});

const textOf = ({ reply }: DeskAnswer) => toPlainText(reply);
const type = async (text: string, asker = ASKER) => textOf(await desk.runLine(asker, 'digest', text));

describe('digest subscribe', () => {
  test('keeps when, where and for whom, and says when the next comes and what it tells', async () => {
    expect(await type('subscribe 09:00 Europe/London')).toBe(
      [
        'Subscribed: the digest is posted here every day at 09:00 (Europe/London).',
        'Next: Sunday, 20 October 2024 at 09:00 (Europe/London).',
        'Each covers the day before, midnight to midnight; a day without articles is skipped.',
        'Verbatim has to be in the channel.',
      ].join('\n'),
    );
    expect(await store.subscriptions.list({})).toMatchObject([
      {
        ...{ platform: 'slack', workspace: 'T01', channel: 'C01', subscriber: 'U01' },
        since: NOW.toISOString(),
        terms: { time: { hour: 9, minute: 0 }, zone: 'Europe/London', day: 'yesterday', empty: 'skip' },
      },
    ]);
  });

  test('takes the own zone of whoever asks where none is named', async () => {
    expect(await type('subscribe 9:30 pm', { ...ASKER, zone: 'Asia/Kolkata' })).toContain(
      '21:30 (Asia/Kolkata)',
    );
  });

  test('takes options: weekdays, the same day, empty days', async () => {
    const told = await type('subscribe 5pm asia/kathmandu --weekdays --day today --empty post');
    expect(told).toContain('Monday to Friday at 17:00 (Asia/Kathmandu)');
    expect(told).toContain('Next: Monday, 21 October 2024');
    expect(told).toContain('Each covers its own day so far; a day without articles is posted as such.');
  });

  test('names the zone by an option as Discord gives it', async () => {
    const asker: Asker = { ...ASKER, platform: 'discord', workspace: '1' };
    const answer = await desk.run(asker, 'digest subscribe', '9am', { zone: 'europe/paris' });
    expect(textOf(answer)).toContain('09:00 (Europe/Paris)');
    expect(textOf(answer)).not.toContain('/invite');
  });

  test.each([
    ['subscribe 25:00', /“25:00” is no time of day\. Write it as 9am, 09:00/u],
    [
      'subscribe 9am Europe/Lundon',
      /“Europe\/Lundon” is no known time zone\. Did you mean Europe\/London\?/u,
    ],
    ['subscribe 9am EST', /“EST” is no known time zone\./u],
    ['subscribe', /needs TIME/u],
    ['subscribe 9am --empty never', /--empty: give skip or post/u],
    ['subscrib 9am', /Or did you mean digest subscribe\?/u],
  ])('“%s” is refused in one line that says what would be right', async (text, line) => {
    const answer = await desk.runLine(ASKER, 'digest', text);
    expect(answer.status).toBe('refused');
    expect(textOf(answer)).toMatch(line);
    expect(textOf(answer)).not.toContain('\n');
    expect(await store.subscriptions.list({})).toEqual([]);
  });

  test('keeps the enterprise that the workspace is part of', async () => {
    const visitor = { ...OPEN_ACCESS.visitor, workspace: ['T01', 'E01'] };
    await type('subscribe 9am', { ...ASKER, access: { ...OPEN_ACCESS, visitor } });
    expect(await store.subscriptions.list({})).toMatchObject([{ workspace: 'T01', enterprise: 'E01' }]);
  });

  test('the same again changes nothing', async () => {
    await type('subscribe 9am');
    expect(await type('subscribe 09:00 Europe/London')).toMatch(/^Already subscribed: /u);
    expect(await store.subscriptions.list({})).toHaveLength(1);
  });

  test('a channel takes ten', async () => {
    for (let hour = 1; hour <= 10; hour += 1) await type(`subscribe ${hour}am`);
    expect(await type('subscribe 11am')).toMatch(/^A channel takes 10 digests at most/u);
    expect(await type('subscribe 11am', { ...ASKER, channel: { ...CHANNEL, id: 'C02' } })).toMatch(
      /^Subscribed/u,
    );
  });
});

describe('who may not manage the channel', () => {
  const guest: Asker = { ...ASKER, channel: createAskerChannel('C01', false) };

  test.each(['subscribe 9am', 'unsubscribe', 'pause', 'resume'])('cannot %s', async (text) => {
    await type('subscribe 10am');
    const before = await store.subscriptions.list({});
    expect(await type(text, guest)).toBe('Others decide what is posted here: ask one of them.');
    expect(await store.subscriptions.list({})).toEqual(before);
  });

  test('can list and preview', async () => {
    await type('subscribe 10am');
    expect(await type('list', guest)).toMatch(/^One digest/u);
    expect(await type('preview', guest)).toMatch(/^18 October 2024/u);
  });
});

test('where there is no channel to post in, it says so', async () => {
  expect(await type('subscribe 9am', { ...ASKER, channel: null })).toMatch(/^There is no channel here/u);
});

describe('digest list', () => {
  test('tells of each its number, its terms, its next run and what became of the last', async () => {
    await type('subscribe 09:00');
    await type('subscribe 5pm --weekdays --empty post');
    const [first] = await store.subscriptions.list({});
    const run = { subscription: first?.id ?? '', day: '2024-10-19' };
    await store.ledger.open({ ...run, due: NOW.toISOString(), until: NOW.toISOString() });
    await store.ledger.settle(run, { state: 'sent', messages: ['1'] });
    expect(await type('list')).toBe(
      [
        '2 digests are posted here.',
        '1: every day at 09:00 (Europe/London): Each covers the day before, midnight to midnight; a day without articles is skipped. Next: Sunday, 20 October 2024 at 09:00 (Europe/London). Last: 19 October 2024, posted.',
        '2: Monday to Friday at 17:00 (Europe/London): Each covers the day before, midnight to midnight, Monday’s Friday to Sunday; a day without articles is posted as such. Next: Monday, 21 October 2024 at 17:00 (Europe/London).',
        'digest unsubscribe NUMBER ends one; digest pause NUMBER stops it for a while.',
      ].join('\n'),
    );
  });

  test.each([
    [{ state: 'failed', reason: 'Slack says is_archived' }, 'could not be posted (Slack says is_archived)'],
    [{ state: 'skipped', reason: 'no articles' }, 'skipped: no articles'],
    [{ state: 'skipped', reason: 'missed' }, 'skipped: Verbatim was not running'],
  ] as const)('tells of a run that was %j', async (end, told) => {
    await type('subscribe 09:00');
    const [first] = await store.subscriptions.list({});
    const run = { subscription: first?.id ?? '', day: '2024-10-19' };
    await store.ledger.open({ ...run, due: NOW.toISOString(), until: NOW.toISOString() });
    await store.ledger.settle(run, end);
    expect(await type('list')).toContain(`Last: 19 October 2024, ${told}.`);
  });

  test('says how to begin where there is none, also beside a channel that has one', async () => {
    await type('subscribe 9am', { ...ASKER, channel: { ...CHANNEL, id: 'C02' } });
    expect(await type('list')).toMatch(
      /^No digest is posted in this channel\. To get one every day: digest subscribe/u,
    );
  });
});

describe('unsubscribe, pause and resume', () => {
  test('take the only one without a number', async () => {
    await type('subscribe 9am');
    expect(await type('pause')).toMatch(/^Paused: .* every day at 09:00/u);
    expect(await type('list')).toContain('Paused.');
    expect(await type('subscribe 9am')).toMatch(
      /^Already subscribed, but paused\. To continue: digest resume/u,
    );
    expect(await type('resume')).toMatch(/^Resumed: .*\nNext: Sunday, 20 October/u);
    expect(await type('unsubscribe')).toMatch(/^Unsubscribed: /u);
    expect(await store.subscriptions.list({})).toEqual([]);
  });

  test('take a number of the list where there are several', async () => {
    await type('subscribe 9am');
    await type('subscribe 10am');
    expect(await type('unsubscribe')).toMatch(
      /has the digests 1 to 2\. Give one of these numbers, as in digest unsubscribe 2/u,
    );
    expect(await type('unsubscribe 3')).toMatch(/has the digests 1 to 2, received 3/u);
    expect(await type('unsubscribe two')).toMatch(/received “two”/u);
    await type('unsubscribe #1');
    expect(await store.subscriptions.list({})).toMatchObject([{ terms: { time: { hour: 10 } } }]);
  });

  test('after a pause only what is due later counts', async () => {
    await type('subscribe 9am');
    const [{ id } = { id: '' }] = await store.subscriptions.list({});
    await store.subscriptions.change(id, { isPaused: true, since: '2024-10-01T00:00:00.000Z' });
    await type('resume');
    expect(await store.subscriptions.list({})).toMatchObject([{ isPaused: false, since: NOW.toISOString() }]);
  });

  test('say so where there is none', async () => {
    expect(await type('unsubscribe')).toMatch(
      /^No digest is posted in this channel\. To start one: digest subscribe/u,
    );
  });
});

describe('digest preview', () => {
  test('is exactly what would be posted, with buttons', async () => {
    await type('subscribe 9am America/New_York --day today');
    const [{ terms } = { terms: null }] = await store.subscriptions.list({});
    if (terms === null) throw new Error('Nothing was subscribed.');
    const answer = await desk.runLine(ASKER, 'digest', 'preview 1');
    expect(answer.reply).toEqual((await composePost(answersOf(archive), terms, '2024-10-19', NOW)).reply);
    expect(answer.exchange).not.toBeNull();
  });

  test('without a subscription is that of one with nothing but a time', async () => {
    expect(await type('preview')).toMatch(/^18 October 2024 \(Europe\/London\): 1 story in 3 articles/u);
  });

  test('says that nothing would be posted on a day without articles', async () => {
    const clock = createAdjustableClock(new Date('2024-11-20T12:00:00Z'));
    desk = createDesk({ answersFor: answersForAll(archive), commands, store, clock, lines: englishLines });
    expect(await type('preview')).toMatch(/^Nothing would be posted: .* 19 November 2024/u);
    await type('subscribe 9am --empty post');
    expect(await type('preview')).toMatch(/^No article in this archive was published/u);
  });
});

test('the page that introduces the bot tells the digests of its workspace and of no other', async () => {
  await type('subscribe 9am');
  await type('subscribe 8am', { ...ASKER, workspace: 'T02' });
  const chapter = await describeDailyDigests(store, { platform: 'slack', workspace: 'T01' }, NOW);
  expect(chapter.posts).toMatchObject([{ channel: 'C01', line: expect.stringContaining('09:00') }]);
  const empty = await describeDailyDigests(store, { platform: 'slack', workspace: 'T03' }, NOW);
  expect(empty.posts).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { type DueRun, MISSED } from '../../src/ports/digest-ledger.ts';
import type { Subscription, SubscriptionDraft } from '../../src/ports/subscriptions.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { NOW, TEXTS } from './state-samples.ts';
import type { OpenEmptyStore } from './state-store.ts';

const DRAFT: SubscriptionDraft = {
  platform: 'slack',
  workspace: 'T01',
  channel: 'C01',
  terms: {
    time: { hour: 9, minute: 0 },
    zone: 'Europe/London',
    isWeekdaysOnly: false,
    day: 'yesterday',
    empty: 'skip',
  },
  subscriber: 'U01',
  since: NOW.toISOString(),
};
const AT_TEN: SubscriptionDraft = { ...DRAFT, terms: { ...DRAFT.terms, time: { hour: 10, minute: 0 } } };
const MOST = 10;

const RUN: DueRun = {
  subscription: 'sub-1',
  day: '2024-10-18',
  due: '2024-10-18T08:00:00.000Z',
  until: '2024-10-18T14:00:00.000Z',
};
const UNTRIED = { triedSince: null, attempts: 0, nextTry: null, answer: null, messages: [], reason: null };
const FIRST_TRY = { at: '2024-10-18T08:00:01.000Z', answer: { text: 'one' } };
const SECOND_TRY = { at: '2024-10-18T08:05:00.000Z', answer: { text: 'two' } };

/** What every state store must do with subscriptions and their ledger. */
export function describeDigestState(name: string, openEmpty: OpenEmptyStore): void {
  const open = () => openEmpty(createAdjustableClock(NOW));

  describe(`${name}: subscriptions`, () => {
    async function add(
      draft: SubscriptionDraft,
      store: Awaited<ReturnType<typeof open>>,
    ): Promise<Subscription> {
      const added = await store.subscriptions.add(draft, MOST);
      if (added.kind === 'full') throw new Error('The channel is full.');
      return added.subscription;
    }

    test('what was added is listed in its order, with an id of its own', async () => {
      const store = await open();
      const one = await add(DRAFT, store);
      const other = await add(AT_TEN, store);
      expect(one).toEqual({ ...DRAFT, id: one.id, isPaused: false });
      expect(one.id).toMatch(/^[A-Za-z0-9_-]{16}$/u);
      expect(await store.subscriptions.list({})).toEqual([one, other]);
    });

    test('a channel, a workspace and a platform list their own', async () => {
      const store = await open();
      const here = await add(DRAFT, store);
      const beside = await add({ ...DRAFT, channel: 'C02' }, store);
      const elsewhere = await add({ ...DRAFT, workspace: 'T02' }, store);
      const discord = await add({ ...DRAFT, platform: 'discord' }, store);
      const { subscriptions } = store;
      expect(await subscriptions.list({ platform: 'slack', workspace: 'T01', channel: 'C01' })).toEqual([
        here,
      ]);
      expect(await subscriptions.list({ platform: 'slack', workspace: 'T01' })).toEqual([here, beside]);
      expect(await subscriptions.list({ platform: 'slack' })).toEqual([here, beside, elsewhere]);
      expect(await subscriptions.list({ platform: 'discord' })).toEqual([discord]);
    });

    test('the same terms in the same channel are one subscription, also when they come at the same time', async () => {
      const { subscriptions } = await open();
      const added = await Promise.all([1, 2, 3].map(() => subscriptions.add(DRAFT, MOST)));
      expect(added.map(({ kind }) => kind)).toEqual(['added', 'same', 'same']);
      expect(await subscriptions.list({})).toHaveLength(1);
    });

    test('the enterprise of a workspace is kept, also where it comes later', async () => {
      const { subscriptions } = await open();
      expect(await subscriptions.add(DRAFT, MOST)).not.toHaveProperty('subscription.enterprise');
      const ofEnterprise = await subscriptions.add({ ...DRAFT, enterprise: 'E01' }, MOST);
      expect(ofEnterprise).toMatchObject({ kind: 'same', subscription: { enterprise: 'E01' } });
      await subscriptions.add(DRAFT, MOST);
      expect(await subscriptions.list({})).toMatchObject([{ enterprise: 'E01' }]);
    });

    test('a channel takes so many and no more', async () => {
      const { subscriptions } = await open();
      expect(await subscriptions.add(DRAFT, 1)).toMatchObject({ kind: 'added' });
      expect(await subscriptions.add(AT_TEN, 1)).toEqual({ kind: 'full' });
      expect(await subscriptions.add({ ...AT_TEN, channel: 'C02' }, 1)).toMatchObject({ kind: 'added' });
    });

    test('a change is kept, and nothing else is changed', async () => {
      const store = await open();
      const { id } = await add(DRAFT, store);
      const since = '2024-10-19T00:00:00.000Z';
      expect(await store.subscriptions.change(id, { isPaused: true, since })).toBe(true);
      expect(await store.subscriptions.list({})).toEqual([{ ...DRAFT, id, isPaused: true, since }]);
    });

    test('what runs next is kept until the subscription is changed', async () => {
      const store = await open();
      const { subscriptions } = store;
      const [one, other] = [await add(DRAFT, store), await add(AT_TEN, store)];
      expect(await subscriptions.listScheduled(NOW)).toEqual([
        { ...one, next: null },
        { ...other, next: null },
      ]);
      const nexts = ['2024-10-19T08:00:00.000Z', '2024-10-19T09:00:00.000Z'] as const;
      await subscriptions.schedule([
        { id: one.id, next: nexts[0] },
        { id: other.id, next: nexts[1] },
        { id: 'gone', next: nexts[0] },
      ]);
      const dueBy = async (instant: string) =>
        (await subscriptions.listScheduled(new Date(instant))).map(({ next }) => next);
      expect(await dueBy('2024-10-19T07:59:59.999Z')).toEqual([]);
      expect(await dueBy('2024-10-19T08:00:00.000Z')).toEqual([nexts[0]]);
      expect((await subscriptions.listScheduled(null)).map(({ next }) => next)).toEqual(nexts);
      expect(await subscriptions.findNext(['slack'])).toEqual(new Date(nexts[0]));
      await subscriptions.change(one.id, { isPaused: true, since: DRAFT.since });
      expect(await dueBy(nexts[1])).toEqual([nexts[1]]);
      expect(await subscriptions.findNext(['slack'])).toEqual(new Date(nexts[1]));
      await subscriptions.change(one.id, { isPaused: false, since: DRAFT.since });
      expect(await dueBy(DRAFT.since)).toEqual([null]);
    });

    test('a platform that is not asked for has no next run', async () => {
      const store = await open();
      const { id } = await add(DRAFT, store);
      expect(await store.subscriptions.findNext(['slack'])).toBeNull();
      await store.subscriptions.schedule([{ id, next: '2024-10-19T08:00:00.000Z' }]);
      expect(await store.subscriptions.findNext(['discord'])).toBeNull();
      expect(await store.subscriptions.findNext([])).toBeNull();
    });

    test('one is found by its id', async () => {
      const store = await open();
      const one = await add(DRAFT, store);
      expect(await store.subscriptions.find(one.id)).toEqual(one);
      expect(await store.subscriptions.find('gone')).toBeNull();
    });

    test('what was removed is gone, and only once', async () => {
      const store = await open();
      const { id } = await add(DRAFT, store);
      const other = await add(AT_TEN, store);
      expect(await store.subscriptions.remove(id)).toBe(true);
      expect(await store.subscriptions.remove(id)).toBe(false);
      expect(await store.subscriptions.change(id, { isPaused: true, since: DRAFT.since })).toBe(false);
      expect(await store.subscriptions.list({})).toEqual([other]);
    });

    test.each(TEXTS.map((text) => [text.slice(0, 40), text]))(
      'names come back as they are: %j',
      async (_, text) => {
        const store = await open();
        await add({ ...DRAFT, workspace: text, channel: text, subscriber: text }, store);
        const found = await store.subscriptions.list({ workspace: text, channel: text });
        expect(found).toMatchObject([{ workspace: text, channel: text, subscriber: text }]);
      },
    );

    test('an instant that is none is refused and not kept', async () => {
      const { subscriptions } = await open();
      await expect(subscriptions.add({ ...DRAFT, since: 'soon' }, MOST)).rejects.toThrow(RangeError);
      expect(await subscriptions.list({})).toEqual([]);
    });
  });

  describe(`${name}: the digest ledger`, () => {
    test('a run is opened once, also by several at the same time', async () => {
      const { ledger } = await open();
      expect(await Promise.all([1, 2, 3].map(() => ledger.open(RUN)))).toEqual([true, false, false]);
      expect(await ledger.listUnsettled()).toEqual([{ ...RUN, ...UNTRIED, state: 'pending' }]);
    });

    test('the first try counts and its answer stays, however often it is tried', async () => {
      const { ledger } = await open();
      await ledger.open(RUN);
      expect(await ledger.begin(RUN, FIRST_TRY)).toMatchObject({
        state: 'pending',
        triedSince: null,
        answer: null,
      });
      const before = await ledger.begin(RUN, SECOND_TRY);
      expect(before).toMatchObject({ state: 'sending', triedSince: FIRST_TRY.at, answer: FIRST_TRY.answer });
      expect(await ledger.listUnsettled()).toEqual([
        {
          ...RUN,
          ...UNTRIED,
          state: 'sending',
          triedSince: FIRST_TRY.at,
          attempts: 2,
          answer: FIRST_TRY.answer,
        },
      ]);
    });

    test('what is put off says until when and why, until it is tried again', async () => {
      const { ledger } = await open();
      const delay = { nextTry: '2024-10-18T08:10:00.000Z', reason: 'ratelimited' };
      await ledger.open(RUN);
      await ledger.begin(RUN, FIRST_TRY);
      await ledger.postpone(RUN, delay);
      expect(await ledger.listUnsettled()).toMatchObject([{ state: 'sending', ...delay }]);
      await ledger.begin(RUN, SECOND_TRY);
      expect(await ledger.listUnsettled()).toMatchObject([{ nextTry: null, attempts: 2 }]);
    });

    test.each([
      { state: 'sent', messages: ['1.1', '1.2'] },
      { state: 'skipped', reason: 'no articles' },
      { state: 'failed', reason: 'is_archived' },
    ] as const)('a row that was $state has ended for good', async (end) => {
      const { ledger } = await open();
      await ledger.open(RUN);
      await ledger.begin(RUN, FIRST_TRY);
      expect(await ledger.settle(RUN, end)).toBe(true);
      expect(await ledger.settle(RUN, { state: 'failed', reason: 'again' })).toBe(false);
      expect(await ledger.begin(RUN, SECOND_TRY)).toBeNull();
      await ledger.postpone(RUN, { nextTry: SECOND_TRY.at, reason: 'again' });
      expect(await ledger.open(RUN)).toBe(false);
      expect(await ledger.miss(RUN)).toBe(false);
      expect(await ledger.listUnsettled()).toEqual([]);
      expect(await ledger.listLatest(RUN.subscription, 1)).toMatchObject([
        { ...end, answer: null, attempts: 1 },
      ]);
    });

    test('a run that was missed can be opened after all', async () => {
      const { ledger } = await open();
      expect(await ledger.miss(RUN)).toBe(true);
      expect(await ledger.miss(RUN)).toBe(false);
      expect(await ledger.listLatest(RUN.subscription, 1)).toMatchObject([
        { state: 'skipped', reason: MISSED },
      ]);
      expect(await ledger.open(RUN)).toBe(true);
      expect(await ledger.listUnsettled()).toEqual([{ ...RUN, ...UNTRIED, state: 'pending' }]);
    });

    test('a run that nobody opened cannot be begun or ended', async () => {
      const { ledger } = await open();
      expect(await ledger.begin(RUN, FIRST_TRY)).toBeNull();
      expect(await ledger.settle(RUN, { state: 'sent', messages: [] })).toBe(false);
      await ledger.postpone(RUN, { nextTry: SECOND_TRY.at, reason: 'no row' });
      expect(await ledger.listUnsettled()).toEqual([]);
    });

    test('rows that have not ended come in the order in which they were due', async () => {
      const { ledger } = await open();
      const earlier = { ...RUN, subscription: 'sub-2', due: '2024-10-18T07:00:00.000Z' };
      const day = { ...RUN, day: '2024-10-19', due: '2024-10-19T08:00:00.000Z' };
      for (const run of [day, RUN, earlier]) await ledger.open(run);
      expect((await ledger.listUnsettled()).map(({ due }) => due)).toEqual([earlier.due, RUN.due, day.due]);
    });

    test("a subscription's latest rows come first, so many as are asked for", async () => {
      const { ledger } = await open();
      for (const day of ['2024-10-17', '2024-10-19', '2024-10-18']) await ledger.open({ ...RUN, day });
      await ledger.open({ ...RUN, subscription: 'sub-2', day: '2024-10-20' });
      const latest = await ledger.listLatest(RUN.subscription, 2);
      expect(latest.map(({ day }) => day)).toEqual(['2024-10-19', '2024-10-18']);
    });

    test('rows that ended long ago are forgotten, and never one that has not ended', async () => {
      const clock = createAdjustableClock(NOW);
      const { ledger } = await openEmpty(clock);
      await ledger.open(RUN);
      await ledger.open({ ...RUN, day: '2024-10-17' });
      await ledger.settle(RUN, { state: 'sent', messages: ['1'] });
      clock.set(new Date('2026-10-18T09:00:00.000Z'));
      await ledger.open({ ...RUN, day: '2026-10-18', due: '2026-10-18T08:00:00.000Z' });
      const days = (await ledger.listLatest(RUN.subscription, 9)).map(({ day }) => day);
      expect(days).toEqual(['2026-10-18', '2024-10-17']);
    });

    test('an instant that is none is refused and not kept', async () => {
      const { ledger } = await open();
      await expect(ledger.open({ ...RUN, due: 'soon' })).rejects.toThrow(RangeError);
      expect(await ledger.listUnsettled()).toEqual([]);
    });
  });

  test(`${name}: a closed store refuses subscriptions and the ledger`, async () => {
    const store = await open();
    await store.close();
    const closed = expect.objectContaining({ name: 'StateError', code: 'closed' });
    await expect(store.subscriptions.add(DRAFT, MOST)).rejects.toEqual(closed);
    await expect(store.subscriptions.list({})).rejects.toEqual(closed);
    await expect(store.ledger.open(RUN)).rejects.toEqual(closed);
    await expect(store.ledger.settle(RUN, { state: 'sent', messages: [] })).rejects.toEqual(closed);
    await expect(store.ledger.listUnsettled()).rejects.toEqual(closed);
  });
}

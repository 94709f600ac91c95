import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/ports/json.ts';
import type { Feedback, InstallationPlace, StateStore } from '../../src/ports/state-store.ts';
import { type AdjustableClock, createAdjustableClock } from '../fakes/adjustable-clock.ts';
import {
  ASKED,
  anyJson,
  anyText,
  FEEDBACK,
  JUST_BEFORE,
  LATER,
  NOW,
  PLACE,
  TEXTS,
  THREAD,
} from './state-samples.ts';

/** Opens an empty store that is closed when the test has finished. */
export type OpenEmptyStore = (clock: AdjustableClock) => Promise<StateStore>;

/** What every state store must do, run on the store that `openEmpty` opens. */
export function describeStateStore(name: string, openEmpty: OpenEmptyStore): void {
  const open = () => openEmpty(createAdjustableClock(NOW));

  describe(`${name}: exchanges`, () => {
    test('what was asked is found again by its id', async () => {
      const { exchanges } = await open();
      const saved = await exchanges.save(ASKED, LATER);
      expect(saved).toEqual({ id: saved.id, ...ASKED });
      expect(await exchanges.find(saved.id)).toEqual(saved);
    });

    test('ids are short, safe in a link, and never the same', async () => {
      const { exchanges } = await open();
      const saved = await Promise.all(Array.from({ length: 200 }, () => exchanges.save(ASKED, LATER)));
      expect(saved.map(({ id }) => id)).toSatisfy((ids: string[]) =>
        ids.every((id) => /^[A-Za-z0-9_-]{1,16}$/u.test(id)),
      );
      expect(new Set(saved.map(({ id }) => id)).size).toBe(200);
    });

    test.each(['', 'unknown', "' OR 1 = 1 --", 'half \ud83d'])('nothing is found by %j', async (id) => {
      const { exchanges } = await open();
      await exchanges.save(ASKED, LATER);
      expect(await exchanges.find(id)).toBeNull();
    });

    test.each(TEXTS.map((text) => [text.slice(0, 40), text]))(
      'words come back as they are: %j',
      async (_, text) => {
        const { exchanges } = await open();
        const { id } = await exchanges.save({ ...ASKED, words: text, workspace: text, asker: text }, LATER);
        expect(await exchanges.find(id)).toEqual({ id, ...ASKED, words: text, workspace: text, asker: text });
      },
    );

    test('an exchange is there to the last millisecond before its time is over, and not after', async () => {
      const clock = createAdjustableClock(NOW);
      const { exchanges } = await openEmpty(clock);
      const { id } = await exchanges.save(ASKED, LATER);
      clock.set(JUST_BEFORE);
      expect(await exchanges.find(id)).not.toBeNull();
      clock.set(LATER);
      expect(await exchanges.find(id)).toBeNull();
    });

    test('changing what was given or found changes nothing that is kept', async () => {
      const { exchanges } = await open();
      const options: Record<string, JsonValue> = { speaker: 'Farage' };
      const saved = await exchanges.save({ ...ASKED, options }, LATER);
      options['speaker'] = 'Patel';
      Object.assign(saved.options, { speaker: 'Reid' });
      expect((await exchanges.find(saved.id))?.options).toEqual({ speaker: 'Farage' });
    });

    test('an instant that is none is refused, and others saved with it are kept', async () => {
      const { exchanges } = await open();
      const good = exchanges.save(ASKED, LATER);
      await expect(exchanges.save(ASKED, new Date('never'))).rejects.toThrow(RangeError);
      expect(await exchanges.find((await good).id)).not.toBeNull();
    });
  });

  describe(`${name}: threads`, () => {
    test('any JSON that goes in comes out', async () => {
      const { threads } = await open();
      await fc.assert(
        fc.asyncProperty(anyJson, async (state) => {
          await threads.save(THREAD, state, LATER);
          expect(await threads.find(THREAD)).toStrictEqual(JSON.parse(JSON.stringify(state)));
        }),
        { examples: [[JSON.parse('{"__proto__":{"constructor":1}}')]] },
      );
    });

    test('threads of any names are kept apart', async () => {
      const { threads } = await open();
      const anyThread = fc.record({
        platform: anyText,
        workspace: anyText,
        channel: anyText,
        thread: anyText,
      });
      await fc.assert(
        fc.asyncProperty(anyThread, anyThread, async (one, other) => {
          await threads.save(one, 'one', LATER);
          await threads.save(other, 'other', LATER);
          expect(await threads.find(other)).toBe('other');
          expect(await threads.find(one)).toBe(
            JSON.stringify(one) === JSON.stringify(other) ? 'other' : 'one',
          );
        }),
        {
          examples: [
            [
              { ...THREAD, channel: 'a', thread: 'bc' },
              { ...THREAD, channel: 'ab', thread: 'c' },
            ],
            [
              { ...THREAD, thread: '\ud83d' },
              { ...THREAD, thread: '\ude00' },
            ],
          ],
        },
      );
    });

    test('a later state replaces the earlier, and its time counts', async () => {
      const clock = createAdjustableClock(NOW);
      const { threads } = await openEmpty(clock);
      await threads.save(THREAD, { topic: 'tax' }, JUST_BEFORE);
      await threads.save(THREAD, { topic: 'war' }, LATER);
      clock.set(JUST_BEFORE);
      expect(await threads.find(THREAD)).toEqual({ topic: 'war' });
      clock.set(LATER);
      expect(await threads.find(THREAD)).toBeNull();
    });

    test('saves at the same time are all kept, and of one thread the last', async () => {
      const { threads } = await open();
      const keys = Array.from({ length: 300 }, (_, index) => ({ ...THREAD, thread: String(index % 100) }));
      await Promise.all(keys.map((key, index) => threads.save(key, index, LATER)));
      const found = await Promise.all(keys.slice(0, 100).map((key) => threads.find(key)));
      expect(found).toEqual(Array.from({ length: 100 }, (_, index) => index + 200));
    });

    test('an unknown thread has no state', async () => {
      expect(await (await open()).threads.find(THREAD)).toBeNull();
    });
  });

  describe(`${name}: feedback`, () => {
    test('all of it is listed, the newest first', async () => {
      const { feedback } = await open();
      const second = { ...FEEDBACK, by: 'U02', at: '2024-10-18T09:00:01.000Z' };
      const third = { ...FEEDBACK, result: 'other.txt 1 2', at: '2024-10-18T10:00:02.000+01:00' };
      for (const each of [third, second, FEEDBACK]) await feedback.save(each);
      expect(await feedback.list()).toEqual([third, second, FEEDBACK]);
    });

    test('it is listed by verdict, by time and part by part', async () => {
      const { feedback } = await open();
      const bad: Feedback = { ...FEEDBACK, by: 'U02', verdict: 'bad', at: '2024-10-18T09:00:01.000Z' };
      const third = { ...FEEDBACK, by: 'U03', at: '2024-10-18T09:00:02.000Z' };
      for (const each of [FEEDBACK, bad, third]) await feedback.save(each);
      expect(await feedback.list({ verdict: 'bad' })).toEqual([bad]);
      expect(await feedback.list({ verdict: 'good', most: 1 })).toEqual([third]);
      expect(await feedback.list({ since: new Date(bad.at) })).toEqual([third, bad]);
      expect(await feedback.list({ before: new Date(bad.at) })).toEqual([FEEDBACK]);
      expect(await feedback.list({ since: new Date(bad.at), before: new Date(third.at) })).toEqual([bad]);
      expect(await feedback.list({ skip: 1, most: 1 })).toEqual([bad]);
      expect(await feedback.list({ skip: 3 })).toEqual([]);
    });

    test("a person's later verdict on the same result replaces the earlier", async () => {
      const { feedback } = await open();
      const later: Feedback = {
        ...FEEDBACK,
        verdict: 'bad',
        reason: 'not his words',
        at: LATER.toISOString(),
      };
      await feedback.save(FEEDBACK);
      await feedback.save(later);
      expect(await feedback.list()).toEqual([later]);
    });

    test.each([
      ['exchange', { exchange: 'exchange-2' }],
      ['result', { result: 'other.txt 1 2' }],
      ['person', { by: 'U02' }],
    ])('a verdict with another %s stands beside it', async (_, change) => {
      const { feedback } = await open();
      await feedback.save(FEEDBACK);
      await feedback.save({ ...FEEDBACK, ...change });
      expect(await feedback.list()).toHaveLength(2);
    });

    test.each(TEXTS.map((text) => [text.slice(0, 40), text]))(
      'a reason comes back as it is: %j',
      async (_, text) => {
        const { feedback } = await open();
        await feedback.save({ ...FEEDBACK, reason: text });
        expect(await feedback.list()).toEqual([{ ...FEEDBACK, reason: text }]);
      },
    );

    test('a year later it is gone', async () => {
      const clock = createAdjustableClock(new Date(FEEDBACK.at));
      const { feedback } = await openEmpty(clock);
      await feedback.save(FEEDBACK);
      clock.set(new Date('2025-10-18T09:00:00.000Z'));
      expect(await feedback.list()).toHaveLength(1);
      clock.set(new Date('2025-10-18T09:00:00.001Z'));
      expect(await feedback.list()).toEqual([]);
    });

    test('feedback of no instant is refused and not kept', async () => {
      const { feedback } = await open();
      await expect(feedback.save({ ...FEEDBACK, at: 'yesterday' })).rejects.toThrow(RangeError);
      expect(await feedback.list()).toEqual([]);
    });
  });

  describe(`${name}: seen deliveries`, () => {
    test('an id is first seen once, until its time is over', async () => {
      const clock = createAdjustableClock(NOW);
      const { seenDeliveries } = await openEmpty(clock);
      expect(await seenDeliveries.firstSeen('slack:Ev01', LATER)).toBe(true);
      clock.set(JUST_BEFORE);
      expect(await seenDeliveries.firstSeen('slack:Ev01', LATER)).toBe(false);
      clock.set(LATER);
      expect(await seenDeliveries.firstSeen('slack:Ev01', new Date('2024-10-19'))).toBe(true);
    });

    test('a redelivery does not prolong the time', async () => {
      const clock = createAdjustableClock(NOW);
      const { seenDeliveries } = await openEmpty(clock);
      await seenDeliveries.firstSeen('slack:Ev01', LATER);
      await seenDeliveries.firstSeen('slack:Ev01', new Date('2024-10-19'));
      clock.set(LATER);
      expect(await seenDeliveries.firstSeen('slack:Ev01', new Date('2024-10-19'))).toBe(true);
    });

    test('of many that ask at the same time one is first', async () => {
      const { seenDeliveries } = await open();
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => seenDeliveries.firstSeen('slack:Ev01', LATER)),
      );
      expect(answers.filter((isFirst) => isFirst)).toHaveLength(1);
    });

    test('different ids are each first, whatever they hold', async () => {
      const { seenDeliveries } = await open();
      const ids = [...TEXTS, '\ud83d', '\ude00', 'before\u0000other'];
      for (const id of ids) expect(await seenDeliveries.firstSeen(id, LATER)).toBe(true);
      for (const id of ids) expect(await seenDeliveries.firstSeen(id, LATER)).toBe(false);
    });
  });

  describe(`${name}: installations`, () => {
    test('an installation is found, replaced and removed', async () => {
      const { installations } = await open();
      await installations.save(PLACE, { bot: { token: 'first' } });
      await installations.save(PLACE, { bot: { token: 'second' } });
      expect(await installations.find(PLACE)).toEqual({ bot: { token: 'second' } });
      await installations.remove(PLACE);
      expect(await installations.find(PLACE)).toBeNull();
    });

    test('any JSON that goes in comes out', async () => {
      const { installations } = await open();
      await fc.assert(
        fc.asyncProperty(anyJson, async (installation) => {
          await installations.save(PLACE, installation);
          expect(await installations.find(PLACE)).toStrictEqual(JSON.parse(JSON.stringify(installation)));
        }),
      );
    });

    test.each<[string, InstallationPlace]>([
      ['platform', { ...PLACE, platform: 'discord' }],
      ['scope', { ...PLACE, scope: 'enterprise' }],
      ['id', { ...PLACE, id: 'T02' }],
    ])('a place of another %s has its own', async (_, other) => {
      const { installations } = await open();
      await installations.save(PLACE, 'one');
      expect(await installations.find(other)).toBeNull();
      await installations.remove(other);
      expect(await installations.find(PLACE)).toBe('one');
    });
  });

  describe(`${name}: closing`, () => {
    test('a closed store refuses everything', async () => {
      const store = await open();
      await store.close();
      const closed = expect.objectContaining({ name: 'StateError', code: 'closed' });
      await expect(store.exchanges.save(ASKED, LATER)).rejects.toEqual(closed);
      await expect(store.exchanges.find('id')).rejects.toEqual(closed);
      await expect(store.threads.save(THREAD, null, LATER)).rejects.toEqual(closed);
      await expect(store.threads.find(THREAD)).rejects.toEqual(closed);
      await expect(store.feedback.save(FEEDBACK)).rejects.toEqual(closed);
      await expect(store.feedback.list()).rejects.toEqual(closed);
      await expect(store.seenDeliveries.firstSeen('id', LATER)).rejects.toEqual(closed);
      await expect(store.installations.save(PLACE, null)).rejects.toEqual(closed);
      await expect(store.installations.find(PLACE)).rejects.toEqual(closed);
      await expect(store.installations.remove(PLACE)).rejects.toEqual(closed);
    });

    test('what was asked for before the closing is done, and closing twice does no harm', async () => {
      const store = await open();
      const saved = store.threads.save(THREAD, 'state', LATER);
      await Promise.all([store.close(), store.close()]);
      await expect(saved).resolves.toBeUndefined();
    });
  });
}

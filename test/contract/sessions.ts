import { describe, expect, test } from 'vitest';
import type { SessionDraft } from '../../src/ports/sessions.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { JUST_BEFORE, LATER, NOW } from './state-samples.ts';
import type { OpenEmptyStore } from './state-store.ts';

const DRAFT: SessionDraft = { begun: NOW.toISOString(), from: '192.0.2.7' };

/** What every state store must do with sessions. */
export function describeSessions(name: string, openEmpty: OpenEmptyStore): void {
  const open = () => openEmpty(createAdjustableClock(NOW));

  describe(`${name}: sessions`, () => {
    test('a session is found by its key alone, and lists no key', async () => {
      const { sessions } = await open();
      const session = await sessions.begin('key-1', DRAFT, LATER);
      expect(session).toEqual({ ...DRAFT, id: session.id, seen: DRAFT.begun });
      expect(session.id).toMatch(/^[0-9a-f]{8}$/u);
      expect(await sessions.find('key-1')).toEqual(session);
      for (const other of ['', 'key', 'key-2', session.id]) expect(await sessions.find(other)).toBeNull();
      expect(JSON.stringify(await sessions.list())).not.toContain('key-1');
    });

    test('it lasts to the last millisecond of its time, and is not listed after it', async () => {
      const clock = createAdjustableClock(NOW);
      const { sessions } = await openEmpty(clock);
      const { id } = await sessions.begin('key-1', DRAFT, LATER);
      clock.set(JUST_BEFORE);
      expect(await sessions.find('key-1')).not.toBeNull();
      clock.set(LATER);
      expect(await sessions.find('key-1')).toBeNull();
      expect(await sessions.list()).toEqual([]);
      expect(await sessions.end(id)).toBe(false);
    });

    test('one that is seen lasts longer, and one that is over does not come back', async () => {
      const clock = createAdjustableClock(NOW);
      const { sessions } = await openEmpty(clock);
      await sessions.begin('key-1', DRAFT, JUST_BEFORE);
      await sessions.extend('key-1', JUST_BEFORE.toISOString(), LATER);
      await sessions.extend('key-2', JUST_BEFORE.toISOString(), LATER);
      clock.set(JUST_BEFORE);
      expect(await sessions.list()).toMatchObject([{ seen: JUST_BEFORE.toISOString() }]);
      clock.set(LATER);
      await sessions.extend('key-1', LATER.toISOString(), new Date(LATER.getTime() + 1_000));
      expect(await sessions.find('key-1')).toBeNull();
    });

    test('those that last are listed in the order in which they began, and each can be ended', async () => {
      const { sessions } = await open();
      const one = await sessions.begin('key-1', DRAFT, LATER);
      const other = await sessions.begin('key-2', { ...DRAFT, from: '2001:db8::1' }, LATER);
      expect(await sessions.list()).toEqual([one, other]);
      expect(await sessions.end(one.id)).toBe(true);
      expect(await sessions.end(one.id)).toBe(false);
      expect(await sessions.find('key-1')).toBeNull();
      expect(await sessions.find('key-2')).toEqual(other);
    });

    test('all can be ended at once', async () => {
      const { sessions } = await open();
      for (const key of ['key-1', 'key-2', 'key-3']) await sessions.begin(key, DRAFT, LATER);
      expect(await sessions.endAll()).toBe(3);
      expect(await sessions.list()).toEqual([]);
      expect(await sessions.endAll()).toBe(0);
    });

    test('an instant that is none is refused and not kept', async () => {
      const { sessions } = await open();
      await expect(sessions.begin('key-1', { ...DRAFT, begun: 'soon' }, LATER)).rejects.toThrow(RangeError);
      await expect(sessions.begin('key-1', DRAFT, new Date('never'))).rejects.toThrow(RangeError);
      expect(await sessions.list()).toEqual([]);
    });

    test('a closed store refuses them', async () => {
      const store = await open();
      await store.close();
      const closed = expect.objectContaining({ name: 'StateError', code: 'closed' });
      await expect(store.sessions.find('key-1')).rejects.toEqual(closed);
      await expect(store.sessions.begin('key-1', DRAFT, LATER)).rejects.toEqual(closed);
    });
  });
}

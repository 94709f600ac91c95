import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASON_TEXT, renderReasonModal } from '../../../../src/adapters/discord/events/reason-modal.ts';
import { type Action, readAction, writeAction } from '../../../../src/adapters/discord/render/actions.ts';
import { findModalFaults } from '../../../platforms/discord/find-faults.ts';

const PLACE = { article: '36684c68fecb5c93', start: 1200, end: 1340 };
const KIND = fc.constantFrom<Action['kind']>('share', 'context', 'also-in', 'more', 'good', 'bad', 'reason');
const OFFSET = fc.maxSafeNat();

describe('a custom_id', () => {
  it('is short and tells what was pressed', () => {
    const id = writeAction('context', 'nYJ6y0AqJ1oU2mXw', PLACE);
    expect(id).toBe('c:nYJ6y0AqJ1oU2mXw:36684c68fecb5c93:xc:118');
    expect(readAction(id ?? '')).toEqual({ kind: 'context', exchange: 'nYJ6y0AqJ1oU2mXw', place: PLACE });
  });

  it('reads back as it was written, whatever the offsets', () => {
    const place = fc.option(fc.record({ article: fc.constant(PLACE.article), start: OFFSET, end: OFFSET }));
    const property = fc.property(
      KIND,
      fc.stringMatching(/^[\w-]{1,16}$/u),
      place,
      (kind, exchange, where) => {
        const id = writeAction(kind, exchange, where);
        expect(id?.length).toBeLessThanOrEqual(100);
        expect(readAction(id ?? '')).toEqual({ kind, exchange, place: where });
      },
    );
    fc.assert(property);
  });

  it.each([
    ['too long an exchange', 'x'.repeat(99), null],
    ['an exchange of another alphabet', 'a:b', null],
    ['no exchange', '', null],
    ['an article of another alphabet', 'a', { ...PLACE, article: 'a:b' }],
    ['no whole offset', 'a', { ...PLACE, start: 1.5 }],
    ['an offset below 0', 'a', { ...PLACE, start: -1 }],
  ])('is not written for %s', (_what, exchange, place) => {
    expect(writeAction('context', exchange, place)).toBeNull();
  });

  it.each([
    [''],
    ['x:abc'],
    ['s'],
    ['s:'],
    ['s:abc:'],
    ['s:abc:article'],
    ['s:abc:article:1'],
    ['s:abc:article:1:2:3'],
    ['s:abc:article:01:2'],
    ['s:abc:article:-1:2'],
    ['s:abc:article:zzzzzzzzzzzzzzzzzzzz:2'],
    ['s:abc\n'],
    [`s:${'x'.repeat(200)}`],
    ['__proto__:abc'],
  ])('that was not written here is none: %j', (id) => {
    expect(readAction(id)).toBeNull();
  });

  it('of anything is none, or spells itself', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (id) => {
      const action = readAction(id);
      expect(action === null || writeAction(action.kind, action.exchange, action.place) === id).toBe(true);
    });
    fc.assert(property);
  });
});

describe('the form for a reason', () => {
  it.each([[null], [PLACE]])('is taken by Discord and comes back with what it is about: %j', (place) => {
    const modal = renderReasonModal('nYJ6y0AqJ1oU2mXw', place);
    expect(findModalFaults(modal)).toEqual([]);
    expect(readAction(modal.custom_id)).toEqual({ kind: 'reason', exchange: 'nYJ6y0AqJ1oU2mXw', place });
    expect(JSON.stringify(modal)).toContain(`"custom_id":"${REASON_TEXT}"`);
  });

  it('is not made of ids that it cannot carry', () => {
    expect(() => renderReasonModal('x'.repeat(100), null)).toThrow(RangeError);
  });
});

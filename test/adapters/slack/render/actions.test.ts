import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTION_ID, readAction, writeAction } from '../../../../src/adapters/slack/render/actions.ts';

const PLACE = { article: '36684c68fecb5c93', start: 12, end: 40 };

describe('a button', () => {
  test('says what it is about', () => {
    expect(writeAction('context', 'Qm2x9ZkP', PLACE, 3)).toEqual({
      action_id: 'context.3',
      value: '["Qm2x9ZkP","36684c68fecb5c93",12,40]',
    });
    expect(writeAction('more', 'Qm2x9ZkP', null)).toEqual({ action_id: 'more', value: '["Qm2x9ZkP"]' });
  });

  test('is read back as it was written, whatever the ids', () => {
    const kinds = fc.constantFrom('share', 'context', 'also-in', 'more', 'good', 'bad');
    const text = fc.string({ unit: 'binary' });
    const place = fc.option(fc.record({ article: text, start: fc.nat(), end: fc.nat() }));
    fc.assert(
      fc.property(kinds, fc.string({ minLength: 1 }), place, fc.nat(200), (kind, exchange, where, number) => {
        const written = writeAction(kind, exchange, where, number);
        fc.pre(written !== null);
        expect(written.action_id).toMatch(ACTION_ID);
        expect(written.value).not.toMatch(/[&<>]/u);
        expect(readAction(written.action_id, written.value)).toEqual({ kind, exchange, place: where });
      }),
    );
  });

  test('is left out where its ids are too long', () => {
    expect(writeAction('context', 'Qm2x9ZkP', { ...PLACE, article: 'a'.repeat(2000) })).toBeNull();
  });
});

describe('of a press that is none of ours nothing is made', () => {
  test.each([
    ['', '["a"]'],
    ['shared', '["a"]'],
    ['share.x', '["a"]'],
    ['constructor', '["a"]'],
    ['share', ''],
    ['share', 'null'],
    ['share', '[]'],
    ['share', '[""]'],
    ['share', '[1]'],
    ['share', '{"0":"a"}'],
    ['share', '["a","b"]'],
    ['share', '["a","b",-1,2]'],
    ['share', '["a","b",0.5,2]'],
    ['share', '["a","b",1,"2"]'],
    ['share', '["a","b",1,2,3]'],
    ['share', `["${'a'.repeat(2000)}"]`],
    ['share', '['.repeat(1500)],
  ])('%s %s', (actionId, value) => {
    expect(readAction(actionId, value)).toBeNull();
  });

  test('whatever arrives, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.json()), (actionId, value) => {
        expect(() => readAction(actionId, value)).not.toThrow();
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type AccessRules, mayDo, OPEN_TO_ALL, type Visitor } from '../../src/chat/access.ts';

const TEAMS: AccessRules = { ...OPEN_TO_ALL, workspaces: new Set(['T1', 'E9']) };
const OWN: AccessRules = { ...OPEN_TO_ALL, workspaces: 'own' };
const CHANNELS: AccessRules = { ...OPEN_TO_ALL, channels: new Set(['C1']) };
const PEOPLE: AccessRules = { ...OPEN_TO_ALL, people: new Set(['U1', 'role-7']) };

describe('reads', () => {
  test.each<[string, AccessRules, Partial<Visitor>, boolean]>([
    [
      'everybody where nothing is listed',
      OPEN_TO_ALL,
      { workspace: ['T7'], home: ['T8'], channel: 'D1' },
      true,
    ],
    ['a listed workspace', TEAMS, { workspace: ['T1'], channel: 'C7' }, true],
    ['a workspace of a listed enterprise', TEAMS, { workspace: ['T5', 'E9'], channel: 'C7' }, true],
    ['its own people', TEAMS, { workspace: ['T1'], home: ['T1'] }, true],
    ['no other workspace', TEAMS, { workspace: ['T2'], channel: 'C7' }, false],
    ['nobody from another workspace in a shared channel', TEAMS, { workspace: ['T1'], home: ['T2'] }, false],
    ['nobody of a listed workspace in another’s channel', TEAMS, { workspace: ['T2'], home: ['T1'] }, false],
    [
      'people of a listed enterprise’s other workspace',
      TEAMS,
      { workspace: ['T5', 'E9'], home: ['T2', 'E9'] },
      true,
    ],
    [
      'nobody whose workspace’s enterprise is not known',
      TEAMS,
      { workspace: ['T5', 'E9'], home: ['T2'] },
      false,
    ],
    [
      'nobody of the enterprise where people are its own',
      OWN,
      { workspace: ['T5', 'E9'], home: ['T2', 'E9'] },
      false,
    ],
    ['no direct message that is in no workspace', TEAMS, { workspace: [], channel: 'D1' }, false],
    ['a form of a listed workspace', TEAMS, { workspace: ['T1'], channel: null }, true],
    ['a workspace’s own people', OWN, { workspace: ['T1'], home: ['T1'] }, true],
    [
      'nobody from another workspace, where people are its own',
      OWN,
      { workspace: ['T1'], home: ['T2'] },
      false,
    ],
    ['a listed channel', CHANNELS, { channel: 'C1' }, true],
    ['no other channel', CHANNELS, { channel: 'C2' }, false],
    ['no direct message where channels are listed', CHANNELS, { channel: 'D1' }, false],
    ['a listed person, in a direct message too', PEOPLE, { people: ['U1'], channel: 'D1' }, true],
    ['a person with a listed role', PEOPLE, { people: ['U2', 'role-7'] }, true],
    ['nobody else', PEOPLE, { people: ['U2', 'role-8'] }, false],
    ['nobody whom nothing is known of', PEOPLE, { people: [] }, false],
    ['all who read a channel', PEOPLE, { people: null }, true],
  ])('%s', (_, rules, visitor, isAllowed) => {
    expect(mayDo({ rules, visitor: { ...STRANGER, ...visitor } }, 'read')).toBe(isAllowed);
  });
});

const STRANGER: Visitor = { workspace: [], home: null, channel: null, people: [] };
const ANN: Visitor = { ...STRANGER, channel: 'C1', people: ['ann'] };

test('a channel’s digests are for whoever manages it to decide', () => {
  const ask = (visitor: Visitor) => mayDo({ rules: CHANNELS, visitor }, 'subscribe');
  expect(ask({ ...ANN, managesChannel: true })).toBe(true);
  expect(ask({ ...ANN, managesChannel: false })).toBe(false);
  expect(ask(ANN)).toBe(false);
  expect(ask({ ...ANN, channel: 'C2', managesChannel: true })).toBe(false);
});

test.each([
  ['add', 'editors'],
  ['review', 'reviewers'],
  ['operate', 'operators'],
] as const)('to %s takes being listed, where one may read', (deed, list) => {
  const rules = { ...CHANNELS, [list]: new Set(['ann']) };
  expect(mayDo({ rules, visitor: ANN }, deed)).toBe(true);
  expect(mayDo({ rules, visitor: { ...ANN, people: ['bob'] } }, deed)).toBe(false);
  expect(mayDo({ rules, visitor: { ...ANN, people: null } }, deed)).toBe(false);
  expect(mayDo({ rules, visitor: { ...ANN, channel: 'C2' } }, deed)).toBe(false);
  expect(mayDo({ rules: CHANNELS, visitor: ANN }, deed)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import type { Visitor } from '../../../src/chat/access.ts';
import { ANY_READER, ANYBODY, archivesSeenBy } from '../../../src/chat/archives/archives-seen.ts';

const RULES = {
  names: ['news', 'wire', 'court'],
  seen: new Map([
    ['C1', ['wire']],
    ['D1', ['court']],
    ['T1', ['wire', 'news']],
    ['U1', ['court']],
    ['700000000000000001', ['court']],
    ['800000000000000001', ['wire']],
    ['web', ['court', 'news']],
    ['web:user:ann', ['wire']],
  ]),
};

describe('which archives somebody sees', () => {
  test.each<[who: string, visitor: Partial<Visitor>, names: readonly string[]]>([
    ['anybody for whom there is no rule', {}, ['news']],
    ['in a channel with a rule', { workspace: ['T1'], channel: 'C1', people: ['U9'] }, ['wire']],
    [
      'in a workspace with one, in the order of the settings',
      { workspace: ['T1'], channel: 'C9' },
      ['news', 'wire'],
    ],
    ['in an enterprise of such a workspace', { workspace: ['E1', 'T1'], channel: 'C9' }, ['news', 'wire']],
    [
      'a person with one, among others: the channel’s',
      { workspace: ['T9'], channel: 'C9', people: ['U1'] },
      ['news'],
    ],
    ['the same, in a channel with one', { workspace: ['T9'], channel: 'C1', people: ['U1'] }, ['wire']],
    ['the same, in a direct message', { workspace: ['T1'], channel: 'D9', people: ['U1'] }, ['court']],
    ['the same, where there is no channel', { workspace: ['T1'], channel: null, people: ['U1'] }, ['court']],
    ['in Discord, in a direct message', { channel: '9', people: ['700000000000000001'] }, ['court']],
    ['in Discord, in a server', { workspace: ['1'], channel: '9', people: ['700000000000000001'] }, ['news']],
    [
      'with a role that has one, in a form',
      { workspace: ['1'], people: ['7', '800000000000000001'] },
      ['wire'],
    ],
    ['whoever reads the page', ANY_READER, ['news', 'court']],
    ['whom the page’s proxy names', { people: ['web:user:ann', 'web:proxy', 'web'] }, ['wire']],
    ['all who read a channel', { workspace: ['T1'], channel: 'C1', people: null }, ['wire']],
  ])('%s', (_, visitor, names) => {
    expect(archivesSeenBy(RULES, { ...ANYBODY, ...visitor })).toEqual(names);
  });
});

import { expect, test } from 'vitest';
import { readAskedName } from '../../../../../../src/core/language/english/questions/short-answer/asked-name.ts';

test.each([
  ['who is Ana Ruiz?', 'Ana Ruiz'],
  ['Who’s Ruiz', 'Ruiz'],
  ['who is Ted Lind?', 'Ted Lind'],
  ['who is fred marsh?', 'fred marsh'],
  ['who is Harding Ode?', 'Harding Ode'],
  ['and who exactly is Ana Ruiz?', 'Ana Ruiz'],
  ['can you tell me who Ana Ruiz is', 'Ana Ruiz'],
  ['what is Ruiz’s role?', 'Ruiz'],
  ['what is the job of Ana Ruiz?', 'Ana Ruiz'],
  ['what does Ana Ruiz do for a living?', 'Ana Ruiz'],
])('%s', (line, name) => {
  expect(readAskedName(line)).toBe(name);
});

test.each([
  'who is the mayor of Lorne?',
  'who is paying for the bridge?',
  'who was sanctioned in 2018?',
  'who is Paying for the bridge?',
  'who is he?',
  'who is Lorne’s mayor?',
  'who is head of the union',
  'who said Ana Ruiz is late?',
  'what is the bridge?',
])('asks for something else: %s', (line) => {
  expect(readAskedName(line)).toBeNull();
});

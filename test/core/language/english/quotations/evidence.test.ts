import { expect, test } from 'vitest';
import { read } from './reading.ts';

const FAR = 'Ken Ode said it was safe.\n\nThe bridge is old.\n\nIt is long.\n\n“We tested it,” he said.';

test.each([
  ['name-after', 'sure', '“It is safe,” Ken Ode said.'],
  ['name-before', 'sure', 'Ken Ode said, “It is safe.”'],
  ['label', 'sure', 'KEN ODE: “It is safe.”'],
  ['name-within', 'sure', 'Ken Ode said that the bridge was “safe to cross”.'],
  ['name-calling', 'probable', 'Ken Ode called the bridge “a danger to us all”.'],
  ['name-thinking', 'sure', 'Ken Ode believes in “a bridge for all”.'],
  ['indirect', 'sure', 'Ken Ode said the bridge was safe.'],
  ['told', 'probable', 'Ana Ruiz said that Ken Ode had said the bridge was “safe to cross”.'],
  ['goes-on-next', 'probable', '“It is safe,” Ken Ode said.\n\n“We tested it in May.”'],
  ['goes-on-from-report', 'probable', 'Ken Ode said the bridge was safe. “We tested it in May.”'],
  ['description', 'sure', 'Ken Ode, the mayor, came. “It is safe,” the mayor said.'],
  ['document-own', 'sure', 'Ken Ode’s complaint says “it is not safe at all”.'],
  ['relative', 'sure', 'The bridge was closed by Ken Ode, who said, “It is not safe.”'],
  ['pronoun-own-sentence', 'sure', 'Ken Ode came and he said, “It is safe.”'],
  ['pronoun-source', 'sure', '“It is safe,” Ken Ode said. “We tested it,” he added.'],
  ['pronoun-subject', 'sure', 'Ken Ode left. “It is safe,” he said.'],
  ['pronoun-chain', 'sure', '“It is safe,” Ken Ode said. “We tested it,” he added. “Nobody fell,” he said.'],
  ['pronoun-far', 'probable', FAR],
  ['pronoun-possessor', 'probable', 'Ken Ode’s letter came. “It is safe,” he said.'],
  ['pronoun-source-rivalled', 'sure', 'Ken Ode told Paul Rice it was safe. “We tested it,” he said.'],
  ['pronoun-subject-rivalled', 'probable', 'Ken Ode met Paul Rice. “It is safe,” he said.'],
  ['pronoun-it', 'probable', 'The Harbour Board closed it. “It is not safe,” it said.'],
])('%s is %s: %s', (evidence, confidence, text) => {
  expect(read(text).at(-1)).toMatchObject({ evidence, confidence });
});

test.each([
  ['two who fit equally', 'Ken Ode and Paul Rice met. “It is safe,” he said.'],
  ['somebody who spoke since', 'Ken Ode came. Sofia Marsh asked when it would open. “It is safe,” he said.'],
  ['a body that another speaks of', 'Ana Ruiz said that Harbour Watch called the bridge “a danger to all”.'],
])('nobody is named by evidence that is too weak: %s', (_, text) => {
  expect(read(text).at(-1)).toMatchObject({ evidence: null, confidence: 'unclear' });
});

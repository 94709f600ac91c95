import { type Case, describeCases } from '../tables.ts';

const IMPERSONAL: readonly Case[] = [
  [
    'the letters of an agency',
    'Sofia Marsh opened the bridge on Friday, state news agency KPL reported.\n“The bridge is safe,” she said.',
    ['Sofia Marsh (pronoun): “The bridge is safe,”'],
  ],
  [
    'what a description calls a company',
    'Ana Ruiz spoke for an hour. Brightmoor, a shipping company based in Lorne, said little.\n“The bridge is safe,” she said.',
    ['Ana Ruiz (pronoun): “The bridge is safe,”'],
  ],
  [
    'a state',
    'Ohio said the bridge was old.\nFor an hour Ohio heard Ken Ode speak.\n“It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'a people',
    'Russians said the bridge was old.\nRussians heard Ken Ode speak.\n“It is safe,” he said.',
    ['Ken Ode (pronoun): “It is safe,”'],
  ],
  [
    'but not somebody with a title and a name of a place',
    'Ken Ode spoke for an hour. Mr. Paris said that the bridge was old.\n“It is safe,” he said.',
    ['Paris (pronoun): “It is safe,”'],
  ],
  [
    'nor whose role only speaks of a company',
    'Ken Ode spoke for an hour. Tesh Brightmoor, head of a shipping company, said that the bridge was old.\n“It is safe,” he said.',
    ['Tesh Brightmoor (pronoun): “It is safe,”'],
  ],
];

describeCases('names that are no persons, for “he” and “she”', IMPERSONAL);

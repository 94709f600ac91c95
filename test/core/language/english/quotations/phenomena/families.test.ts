import { type Case, describeCases } from '../tables.ts';

const ONE_SURNAME: readonly Case[] = [
  [
    'the one introduced before the surname first stands alone',
    'Ana Ruiz opened the port on Monday. Ruiz was in good spirits.\n\nKen Ruiz came later. “It is safe,” Ruiz said.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'the one who is no relative',
    'Ana Ruiz opened the port. She came with her brother, Ken Ruiz.\n\n“It is safe,” Ruiz said.',
    ['Ana Ruiz (named): “It is safe,”'],
  ],
  [
    'the one with the title’s gender',
    'Ana Ruiz and Ken Ruiz opened the port.\n\n“It is safe,” Mr. Ruiz said.',
    ['Ken Ruiz (named): “It is safe,”'],
  ],
  [
    'a nickname of the same person',
    'Christopher Hale opened the port. Chris Hale left.\n\n“It is safe,” Hale said.',
    ['Christopher Hale (named): “It is safe,”'],
  ],
  [
    'a first name with its letter doubled and single',
    'Philipp Hale opened the port. Philip Hale left.\n\n“It is safe,” Hale said.',
    ['Philipp Hale (named): “It is safe,”'],
  ],
  [
    'with and without accents',
    'José Ruiz opened the port. “It is safe,” Jose Ruiz said.',
    ['José Ruiz (named): “It is safe,”'],
  ],
];

const OPEN: readonly Case[] = [
  [
    'two introduced together',
    'Ana Ruiz and Ken Ruiz opened the port.\n\n“It is safe,” Ruiz said.',
    ['Ruiz (named): “It is safe,”'],
  ],
  [
    'a son and his father of one name',
    'Edgar Hale Jr. and his father Edgar Hale came.\n\n“It is safe,” Hale said.',
    ['Hale (named): “It is safe,”'],
  ],
  [
    'a man where only the woman is introduced in full',
    'Ana Ruiz opened the port. Dana Ruiz and Kit Ruiz came.\n\n“It is safe,” Mr. Ruiz said.',
    ['Ruiz (named): “It is safe,”'],
  ],
];

describeCases('one surname of several people', ONE_SURNAME);
describeCases('one surname that stays open', OPEN);

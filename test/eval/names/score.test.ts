import { expect, test } from 'vitest';
import { annotateArticle, pieceOf } from '../../fixtures/annotated-names.ts';
import { scoreNames } from './score.ts';

const TEXT = [
  'The “blue” bridge is shut, said Ana Ruiz, the harbour’s mayor.',
  '“It will stay shut,” she said. “Nobody may cross.”',
  'Ken Ode, a pilot, said the water was high and the wind strong.',
].join('\n');

const GOLD = annotateArticle(
  TEXT,
  [
    { text: '“blue”', statement: false, doubt: 'a colour or a name' },
    { text: '“It will stay shut,”', names: ['Ana Ruiz', 'Ruiz'], role: 'the harbour’s mayor' },
    { text: '“Nobody may cross.”', names: ['Ana Ruiz', 'Ruiz'], role: 'the harbour’s mayor' },
    {
      text: 'the water was high and the wind strong',
      kind: 'indirect',
      names: ['Ken Ode', 'Ode'],
      role: 'a pilot',
    },
  ],
  { indirect: true },
);

function score(pieces: readonly ReturnType<typeof pieceOf>[], withDoubts = true) {
  return scoreNames([GOLD], [{ file: 'harbour', quotes: pieces }], { withDoubts });
}

test('an article without an answer is one in which nothing was found', () => {
  const { score: figures } = scoreNames([GOLD], [], { withDoubts: true });
  expect(figures).toMatchObject({
    statements: { entries: 2, named: 2, found: 0, missed: 2, rightOfAll: 0, trust: 0 },
    noStatement: { shown: 0, noStatement: 0 },
    indirect: { entries: 1, missed: 1, words: { tp: 0, fn: 8 } },
  });
});

test('a wrong name costs four right ones, and the levels are counted apart', () => {
  const { score: figures } = score([
    pieceOf(TEXT, '“It will stay shut,”', 'Ana Ruiz'),
    pieceOf(TEXT, '“Nobody may cross.”', 'Paul Rice', { confidence: 'probable' }),
  ]);
  expect(figures.statements).toMatchObject({
    right: 1,
    wrong: 1,
    wrongOfShown: 0.5,
    trust: -1.5,
    levels: { sure: { shown: 1, right: 1 }, probable: { shown: 1, right: 0 } },
  });
});

test('a statement found as indirect speech only counts as found', () => {
  const { score: figures } = score([pieceOf(TEXT, '“It will stay shut,”', 'Ruiz', { kind: 'indirect' })]);
  expect(figures.statements).toMatchObject({ found: 1, onlyIndirect: 1, right: 1 });
  expect(figures.noStatement.shown).toBe(0);
});

test('a quotation on a term is no statement, unless doubts are left out', () => {
  const pieces = [pieceOf(TEXT, '“blue”', 'Ana Ruiz')];
  expect(score(pieces).score.noStatement).toMatchObject({ shown: 1, noStatement: 1, onFalse: 1, untold: 0 });
  expect(score(pieces, false).score.noStatement).toMatchObject({ shown: 0, noStatement: 0 });
});

test('words partly in marks that lie on indirect speech are a statement, elsewhere they are none', () => {
  const mixed = { kind: 'mixed' } as const;
  const onIndirect = score([pieceOf(TEXT, 'the water was high and the wind strong', 'Ken Ode', mixed)]);
  expect(onIndirect.score.noStatement).toMatchObject({ shown: 1, noStatement: 0 });
  const elsewhere = score([pieceOf(TEXT, 'said Ana Ruiz', null, mixed)]);
  expect(elsewhere.score.noStatement).toMatchObject({ shown: 1, noStatement: 1, onNothing: 1 });
});

test('words of indirect speech count one by one, those within statements not at all', () => {
  const { score: figures } = score([
    pieceOf(TEXT, 'she said. “Nobody may cross.”\nKen', 'Ana Ruiz', { kind: 'mixed' }),
    pieceOf(TEXT, 'the water was high and the', 'Ken Ode', { kind: 'indirect' }),
  ]);
  expect(figures.indirect).toMatchObject({
    articles: 1,
    found: 1,
    right: 1,
    words: { tp: 6, fp: 3, fn: 2 },
  });
});

test('roles are compared word by word; one that is not shown is empty', () => {
  const { score: figures } = score([
    pieceOf(TEXT, '“It will stay shut,”', 'Ana Ruiz', { role: 'mayor of the port' }),
  ]);
  expect(figures.statements.roles).toMatchObject({ entries: 2, shown: 1, precision: 1 / 3, recall: 1 / 4 });
});

test('what is not right is listed with what is annotated and what is shown', () => {
  const { errors } = score([
    pieceOf(TEXT, '“blue”', null),
    pieceOf(TEXT, '“It will stay shut,”', null),
    pieceOf(TEXT, '“Nobody may cross.”', 'Ana Ruiz'),
  ]);
  expect(errors).toMatchObject([
    {
      verdict: 'no name',
      text: '“It will stay shut,”',
      gold: { names: ['Ana Ruiz', 'Ruiz'] },
      shown: { name: null },
    },
    { verdict: 'no statement', text: '“blue”', gold: { doubt: 'a colour or a name' } },
    { verdict: 'indirect missed', gold: { names: ['Ken Ode', 'Ode'] }, shown: null },
  ]);
});

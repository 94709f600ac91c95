import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSpeakerDirectory } from '../../../../../../src/core/language/english/speakers/build-directory.ts';
import { changeDirectory } from '../../../../../../src/core/language/english/speakers/changed/changed-directory.ts';
import type { SpeakerDirectory } from '../../../../../../src/core/speakers/speaker-directory.ts';
import type { QuotedArticle, Statement } from '../../../../../../src/core/statement.ts';
import { changingArchive } from '../../../../../fixtures/changing-archive.ts';

it('has each statement with its own speaker, and parts what it cannot tell', () => {
  fc.assert(
    fc.property(changingArchive, ([first, ...others]) => {
      let directory = buildSpeakerDirectory(statementsOf(first?.after ?? []));
      // What was one by all that was known then stays one until the directory is built anew.
      const joined = createJoins();
      joined.add(directory);
      for (const { change, after } of others) {
        directory = changeDirectory(directory, change);
        const statements = statementsOf(after);
        const anew = buildSpeakerDirectory(statements);
        joined.add(anew);
        for (const {
          id,
          statements: [one, ...same],
        } of directory.entries) {
          for (const other of same) expect(joined.areOne(one, other), id).toBe(true);
        }
        expect(attributedIn(directory, statements)).toEqual(attributedIn(anew, statements));
        expectConsistent(directory);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

/** Which statements were in one entry at some time, or each with a third. */
function createJoins() {
  const parents = new Map<string, string>();
  const rootOf = (place: string): string => {
    const parent = parents.get(place);
    return parent === undefined ? place : rootOf(parent);
  };
  const areOne = (one: Statement | undefined, other: Statement) =>
    one !== undefined && rootOf(placeOf(one)) === rootOf(placeOf(other));
  return {
    areOne,
    add({ entries }: SpeakerDirectory) {
      for (const {
        statements: [one, ...same],
      } of entries) {
        for (const other of same)
          if (one !== undefined && !areOne(one, other))
            parents.set(rootOf(placeOf(other)), rootOf(placeOf(one)));
      }
    },
  };
}

function statementsOf(quoted: readonly QuotedArticle[]): readonly Statement[] {
  return quoted.flatMap(({ article, quotations }) => quotations.map((quotation) => ({ article, quotation })));
}

function placeOf({ article, quotation }: Statement): string {
  return `${article.path} ${article.id} ${quotation.start}`;
}

/** Which statements have an entry at all. */
function attributedIn(directory: SpeakerDirectory, statements: readonly Statement[]) {
  return statements.filter(({ quotation }) => directory.entryOf(quotation) !== null).map(placeOf);
}

function expectConsistent(directory: SpeakerDirectory): void {
  const { entries, index } = directory;
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(index.byId.size).toBe(entries.length);
  for (const entry of entries) {
    expect(index.byId.get(entry.id)).toBe(entry);
    for (const { quotation } of entry.statements) expect(directory.entriesOf(quotation)).toContain(entry);
    expect(index.wholes.get(entry)?.size).toBeGreaterThan(0);
    for (const form of entry.forms) {
      const last =
        form
          .toLowerCase()
          .replaceAll(/[^a-z ]/gu, '')
          .split(' ')
          .at(-1) ?? '';
      if (last !== 'jr') expect(index.byEnding.get(last)).toContain(entry);
    }
  }
  for (const list of [...index.byAny.values()].flat()) expect(entries).toContain(list);
}

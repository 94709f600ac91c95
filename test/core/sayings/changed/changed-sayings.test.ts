import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '../../../../src/core/language/english/index.ts';
import { buildSpeakerDirectory } from '../../../../src/core/language/english/speakers/build-directory.ts';
import { finish } from '../../../../src/core/layers/finish.ts';
import { changeSayings } from '../../../../src/core/sayings/changed/changed-sayings.ts';
import { type AllSayings, buildSayings, statementsOf } from '../../../../src/core/sayings/sayings.ts';
import { buildLayeredSearch, changeSearch } from '../../../../src/core/search/layers/layered-search.ts';
import { segmentEngine } from '../../../../src/core/search/segments/segment-engine.ts';
import type { QuotedArticle, Statement } from '../../../../src/core/statement.ts';
import { changingArchive } from '../../../fixtures/changing-archive.ts';

it('has each statement once, with others that are the same saying in a build of all', () => {
  const shares = { ours: 0, anew: 0 };
  fc.assert(
    fc.property(changingArchive, ([first, ...others]) => {
      const base = listStatements(first?.after ?? []);
      let sayings = buildSayings(base, buildSpeakerDirectory(base), english.words);
      let search = finish(buildLayeredSearch(first?.after ?? [], segmentEngine, english.words));
      // What was one saying stays one until all are made anew.
      const joined = new Set(pairsIn(sayings));
      for (const { change, after } of others) {
        const statements = listStatements(after);
        const speakers = buildSpeakerDirectory(statements);
        search = finish(changeSearch(search, change));
        sayings = finish(
          changeSayings(sayings, change, { speakers, indexed: search.indexed, language: english.words }),
        );
        const anew = pairsIn(buildSayings(statements, speakers, english.words));
        for (const pair of anew) joined.add(pair);
        const ours = pairsIn(sayings);
        for (const pair of ours) expect(joined.has(pair), pair).toBe(true);
        shares.ours += ours.length;
        shares.anew += anew.length;
        expect(sayings.all.flatMap(statementsOf).map(placeOf).toSorted()).toEqual(
          statements.map(placeOf).toSorted(),
        );
        for (const statement of statements)
          expect(statementsOf(sayings.of(statement)).map(placeOf)).toContain(placeOf(statement));
        for (const { article, quotations } of change.gone)
          for (const quotation of quotations)
            expect(() => sayings.of({ article, quotation })).toThrow(RangeError);
      }
    }),
    { numRuns: 150 },
  );
  expect(shares.ours).toBeGreaterThan(shares.anew * 0.95);
}, 60_000);

function listStatements(quoted: readonly QuotedArticle[]): readonly Statement[] {
  return quoted.flatMap(({ article, quotations }) => quotations.map((quotation) => ({ article, quotation })));
}

function placeOf({ article, quotation }: Statement): string {
  return `${article.path} ${article.id} ${quotation.start}`;
}

function pairsIn({ all }: AllSayings): readonly string[] {
  return all.flatMap((saying) => {
    const places = statementsOf(saying).map(placeOf).toSorted();
    return places.flatMap((one, index) => places.slice(index + 1).map((other) => `${one} + ${other}`));
  });
}

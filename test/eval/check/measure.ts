import { check } from '../../../src/core/answers/check/check.ts';
import type { CheckAnswer, Verdict } from '../../../src/core/answers/check/check-answer.ts';
import type { Archive } from '../../../src/core/archive.ts';
import type { CheckCase } from './check-case.ts';
import { createOracle } from './oracle.ts';

/** What came of one case. */
export interface CheckResult {
  readonly asked: CheckCase;
  readonly verdict: Verdict | 'refused';
  readonly isRight: boolean;
  /** Whether the change that must be called out was; null where none must. */
  readonly isCalledOut: boolean | null;
  readonly milliseconds: number;
}

/** Checks every case; altered words that somebody else in the archive says just so are passed over. */
export function measure(archive: Archive, cases: readonly CheckCase[]): readonly CheckResult[] {
  const isSaid = createOracle(archive);
  return cases
    .filter(
      ({ quote, expected }) =>
        expected.includes('verbatim') || expected.includes('misattributed') || !isSaid(quote),
    )
    .map((asked) => {
      const begin = performance.now();
      const answer = check(archive, asked.quote, asked.speaker);
      const milliseconds = performance.now() - begin;
      const verdict = answer.type === 'checked' ? answer.verdict : 'refused';
      const isRight = asked.expected.some((each) => each === verdict);
      return { asked, verdict, isRight, isCalledOut: isCalledOut(asked, answer), milliseconds };
    });
}

function isCalledOut({ calledOut }: CheckCase, answer: CheckAnswer): boolean | null {
  if (calledOut === null) return null;
  const weighty = answer.type === 'checked' ? answer.matches.flatMap((match) => match.weighty) : [];
  return weighty.some(({ kind }) => kind === calledOut);
}

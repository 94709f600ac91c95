import { check } from '../../../src/core/answers/check/check.ts';
import type { CheckAnswer, Verdict } from '../../../src/core/answers/check/check-answer.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
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
export async function measure(
  archive: MemoryArchive,
  cases: readonly CheckCase[],
): Promise<readonly CheckResult[]> {
  const isSaid = createOracle(archive);
  const results: CheckResult[] = [];
  for (const asked of cases) {
    const { quote, expected } = asked;
    const isKept = expected.includes('verbatim') || expected.includes('misattributed') || !isSaid(quote);
    if (!isKept) continue;
    const begin = performance.now();
    const answer = await check(archive, quote, asked.speaker);
    const milliseconds = performance.now() - begin;
    const verdict = answer.type === 'checked' ? answer.verdict : 'refused';
    const isRight = expected.some((each) => each === verdict);
    results.push({ asked, verdict, isRight, isCalledOut: isCalledOut(asked, answer), milliseconds });
  }
  return results;
}

function isCalledOut({ calledOut }: CheckCase, answer: CheckAnswer): boolean | null {
  if (calledOut === null) return null;
  const meaningChanges =
    answer.type === 'checked' ? answer.matches.flatMap((match) => match.meaningChanges) : [];
  return meaningChanges.some(({ kind }) => kind === calledOut);
}

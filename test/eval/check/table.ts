import type { CheckResult } from './measure.ts';

/** One line a kind of case: how many, how many right, every verdict, whether called out; then the time of all. */
export function renderTable(results: readonly CheckResult[]): string {
  const kinds = [...new Set(results.map(({ asked }) => asked.kind))];
  const lines = kinds.map((kind) =>
    renderKind(
      kind,
      results.filter(({ asked }) => asked.kind === kind),
    ),
  );
  const times = results.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return `${[...lines, `p50 / p99 ${at(0.5)} / ${at(0.99)} ms over ${times.length} checks`].join('\n')}\n`;
}

const KIND_COLUMNS = 28;

function renderKind(kind: string, results: readonly CheckResult[]): string {
  const right = results.filter(({ isRight }) => isRight).length;
  const verdicts = new Map<string, number>();
  for (const { verdict } of results) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  const counts = [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
  const must = results.filter(({ isCalledOut }) => isCalledOut !== null);
  const called = must.filter(({ isCalledOut }) => isCalledOut).length;
  const calledOut = must.length === 0 ? '' : `; called out ${share(called, must.length)}`;
  return `${kind.padEnd(KIND_COLUMNS)} ${share(right, results.length)}  (${counts}${calledOut})`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
}

import { PAGE_SETS } from './gold-page.ts';
import type { PageResult, Verdict } from './measure.ts';
import { isParagraph, scoreRuns } from './word-runs.ts';

const HEAD =
  'set           pages  F1     precision  recall  paragraphs lost       lines lost            date right             headline exact       or as shown';

/** One line a set. */
export function renderTable(results: readonly PageResult[]): string {
  const rows = PAGE_SETS.flatMap((set) => {
    const own = results.filter(({ page }) => page.set === set);
    return own.length === 0 ? [] : [renderRow(set, own)];
  });
  return `${[HEAD, ...rows].join('\n')}\n`;
}

function renderRow(set: string, results: readonly PageResult[]): string {
  const matches = results.flatMap(({ match }) => match ?? []);
  const { f1, precision, recall } = scoreRuns(matches);
  const runs =
    matches.length === 0 ? ['–', '–', '–'] : [f1, precision, recall].map((each) => each.toFixed(3));
  const lost = results.flatMap((each) => each.lost);
  const sum = (of: 'paragraphs' | 'lines') => results.reduce((all, each) => all + each[of], 0);
  return [
    set.padEnd(12),
    String(results.length).padStart(5),
    ...[5, 9, 6].map((width, index) => (runs[index] ?? '').padEnd(width)),
    share(lost.filter(isParagraph).length, sum('paragraphs')).padEnd(20),
    share(lost.length, sum('lines')).padEnd(20),
    shareRight(results.flatMap(({ date }) => date ?? [])).padEnd(21),
    shareRight(results.flatMap(({ headline }) => headline ?? [])).padEnd(19),
    shareRight(results.flatMap(({ shownHeadline }) => shownHeadline ?? [])),
  ].join('  ');
}

function shareRight(verdicts: readonly Verdict[]): string {
  return share(verdicts.filter(({ isRight }) => isRight).length, verdicts.length);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}

/** One line a fault: what is lost, and which date or headline came in place of which. */
export function renderMisses(results: readonly PageResult[]): string {
  const lines = results.flatMap(({ page: { name }, lost, match, date, shownHeadline }) => [
    ...(match === null ? [] : [`${name} right ${share(match.right, 1)} wrong ${share(match.wrong, 1)}`]),
    ...lost.map((paragraph) => `${name} lost: ${paragraph}`),
    ...missOf(name, 'date', date),
    ...missOf(name, 'headline', shownHeadline),
  ]);
  return `${lines.join('\n')}\n`;
}

function missOf(name: string, what: string, verdict: Verdict | null): readonly string[] {
  if (verdict === null || verdict.isRight) return [];
  return [`${name} ${what}: wanted ${verdict.wanted}, got ${verdict.got ?? 'none'}`];
}

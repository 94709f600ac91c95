/** What an attack came to. */
export interface Finding {
  readonly what: string;
  readonly wanted: string;
  readonly got: string;
  readonly isOk: boolean;
}

/** What a part of the attack needs to run by itself. */
export interface AttackSetting {
  /** The script of the built program. */
  readonly main: string;
  /** Whether a few of each kind are enough, as in `npm test`. */
  readonly isShort: boolean;
}

/** A finding about how many of a number are as wanted: all must be. */
export function findAll(what: string, wanted: string, results: readonly boolean[], more = ''): Finding {
  const count = results.filter(Boolean).length;
  const isOk = results.length > 0 && count === results.length;
  return { what, wanted, got: `${count} of ${results.length}${more}`, isOk };
}

/** A finding about what may be at most so much. */
export function findAtMost(what: string, most: number, got: number, unit: string): Finding {
  const shown = unit === 's' ? got.toFixed(1) : String(Math.round(got));
  return { what, wanted: `≤ ${most} ${unit}`, got: `${shown} ${unit}`, isOk: got <= most };
}

const HEADINGS: Finding = { what: 'what', wanted: 'wanted', got: 'got', isOk: true };

/** The findings as a table of columns, the last of which says ok or FAILED. */
export function showTable(findings: readonly Finding[]): string {
  const widthOf = (column: 'what' | 'wanted' | 'got'): number =>
    Math.max(...[HEADINGS, ...findings].map((finding) => finding[column].length));
  const [what, wanted, got] = [widthOf('what'), widthOf('wanted'), widthOf('got')];
  const line = (finding: Finding, end: string): string =>
    `${finding.what.padEnd(what)}  ${finding.wanted.padEnd(wanted)}  ${finding.got.padEnd(got)}  ${end}\n`;
  return [line(HEADINGS, ''), ...findings.map((each) => line(each, each.isOk ? 'ok' : 'FAILED'))].join('');
}

import type { Origin } from './cases.ts';
import type { Reading, Verdict } from './verdict.ts';

/** One question with what came of it. */
export interface Judged {
  readonly task: string;
  readonly origin: Origin;
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly isHeld: boolean;
}

/** The figures of one kind of question; shares from 0 to 1, null where there is nothing to share. */
export interface Row {
  readonly task: string;
  readonly origin: Origin;
  readonly reading: Reading;
  readonly cases: number;
  readonly right: number | null;
  readonly strict: number | null;
  readonly alsoIn: number;
  readonly sameWords: number;
  readonly wrong: number;
  readonly nothing: number;
  readonly held: number | null;
  readonly rightOfHeld: number | null;
}

/** Adds up the questions of each kind, in the order in which the kinds first come. */
export function countRows(judged: readonly Judged[]): readonly Row[] {
  const kinds = new Map<string, Judged[]>();
  for (const each of judged) {
    const kind = `${each.task}/${each.reading}/${each.origin}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [each]);
    else known.push(each);
  }
  return [...kinds.values()].flatMap((all) => (all[0] === undefined ? [] : [countRow(all[0], all)]));
}

function countRow({ task, origin, reading }: Judged, all: readonly Judged[]): Row {
  const count = (verdict: Verdict) => all.filter((each) => each.verdict === verdict).length;
  const held = all.filter(({ isHeld }) => isHeld);
  return {
    task,
    origin,
    reading,
    cases: all.length,
    right: shareOf(all, isRight),
    strict: shareOf(all, ({ verdict }) => verdict === 'strict'),
    alsoIn: count('also-in'),
    sameWords: count('same-words'),
    wrong: count('wrong'),
    nothing: count('nothing'),
    held: shareOf(all, ({ isHeld }) => isHeld),
    rightOfHeld: shareOf(held, isRight),
  };
}

/** Whether the first result is what was asked for, the leniency of ../who-said.ts included. */
export function isRight({ verdict }: Pick<Judged, 'verdict'>): boolean {
  return verdict === 'strict' || verdict === 'also-in' || verdict === 'same-words';
}

function shareOf(all: readonly Judged[], is: (one: Judged) => boolean): number | null {
  return all.length === 0 ? null : all.filter(is).length / all.length;
}

const COLUMNS: readonly (readonly [title: string, show: (row: Row) => string])[] = [
  ['cases', ({ cases }) => String(cases)],
  ['right', ({ right }) => percent(right)],
  ['strict', ({ strict }) => percent(strict)],
  ['also in', ({ alsoIn }) => String(alsoIn)],
  ['same words', ({ sameWords }) => String(sameWords)],
  ['wrong', ({ wrong }) => String(wrong)],
  ['nothing', ({ nothing }) => String(nothing)],
  ['held', ({ held }) => percent(held)],
  ['right of held', ({ rightOfHeld }) => percent(rightOfHeld)],
];

/** The rows as lines for people. */
export function renderRows(rows: readonly Row[]): string {
  const head = `${''.padEnd(LABEL_WIDTH)}${COLUMNS.map(([title]) => pad(title, title)).join('')}`;
  const lines = rows.map(
    (row) =>
      labelOf(row).padEnd(LABEL_WIDTH) + COLUMNS.map(([title, show]) => pad(title, show(row))).join(''),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

const LABEL_WIDTH = 40;

function labelOf({ task, reading, origin }: Row): string {
  return `${task}, ${reading === 'text' ? 'as they stand' : 'content words'}, ${origin}`;
}

function pad(title: string, value: string): string {
  return value.padStart(Math.max(title.length, 6) + 2);
}

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

import type { Html } from '../../../chat/messages/html.ts';
import { html, NOTHING } from '../../html.ts';

/** A period, and how often somebody is quoted in it. */
export interface Bar {
  /** `2024-10-18`, `2024-10` or `2024`. */
  readonly period: string;
  readonly count: number;
}

/** The lengths of a day, a month and a year as dates are written. */
const UNITS = [
  { length: 10, name: 'day' },
  { length: 7, name: 'month' },
  { length: 4, name: 'year' },
] as const;
const MAX_BARS = 60;

/**
 * Counts quotations by day, month or year: the finest unit with few enough bars, empty ones included.
 *
 * @param days - `yyyy-mm-dd`, in any order.
 */
export function countPeriods(days: readonly string[]): {
  readonly unit: string;
  readonly bars: readonly Bar[];
} {
  const sorted = days.toSorted();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { unit: 'day', bars: [] };
  const unit = UNITS.find(({ length }) => countBetween(first, last, length) <= MAX_BARS) ?? UNITS[2];
  const counts = new Map<string, number>();
  for (const day of days) {
    const period = day.slice(0, unit.length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const periods = listPeriods(first, last, unit.length);
  return { unit: unit.name, bars: periods.map((period) => ({ period, count: counts.get(period) ?? 0 })) };
}

const DAY = 86_400_000;

function countBetween(first: string, last: string, length: number): number {
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  if (length === 10) return days;
  const [from, to] = [new Date(first), new Date(last)];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  return length === 7 ? years * 12 + to.getUTCMonth() - from.getUTCMonth() + 1 : years + 1;
}

function listPeriods(first: string, last: string, length: number): readonly string[] {
  const periods: string[] = [];
  const end = last.slice(0, length);
  const number = countBetween(first, last, length);
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  for (let step = 0; step < number; step += 1) {
    const date =
      length === 10
        ? Date.UTC(year, month - 1, day + step)
        : Date.UTC(length === 4 ? year + step : year, length === 7 ? month - 1 + step : 0, 1);
    const period = new Date(date).toISOString().slice(0, length);
    periods.push(period);
    if (period >= end) break;
  }
  return periods;
}

const HEIGHT = 60;
const BAR_WIDTH = 10;
const GAP = 2;
const LABEL_HEIGHT = 16;

/** A small chart of how often somebody is quoted over time, with its figures in a table; nothing without dates. */
export function renderTimeline(days: readonly string[]): Html {
  const { unit, bars } = countPeriods(days);
  const first = bars[0];
  const last = bars.at(-1);
  if (first === undefined || last === undefined) return NOTHING;
  const highest = Math.max(...bars.map(({ count }) => count));
  const width = Math.max(bars.length * (BAR_WIDTH + GAP), 2 * LABEL_WIDTH);
  // Keep the bars aligned with the labels, however few there are.
  const step = bars.length === 1 ? 0 : (width - BAR_WIDTH) / (bars.length - 1);
  const title = `Quotations by ${unit}, ${first.period} to ${last.period}; at most ${highest} in one ${unit}`;
  const rows = bars
    .filter(({ count }) => count > 0)
    .map(({ period, count }) => html`<tr><th scope="row">${period}</th><td>${count}</td></tr>\n`);
  return html`<figure class="timeline"><svg role="img" aria-label="${title}" viewBox="0 0 ${width} ${HEIGHT + LABEL_HEIGHT}" width="${width}" height="${HEIGHT + LABEL_HEIGHT}">
<line class="axis" x1="0" x2="${width}" y1="${HEIGHT}" y2="${HEIGHT}"></line>
${bars.map((bar, index) => renderBar(bar, index * step, highest))}<text x="0" y="${HEIGHT + LABEL_HEIGHT - 3}">${first.period}</text>
${first === last ? null : html`<text x="${width}" y="${HEIGHT + LABEL_HEIGHT - 3}" text-anchor="end">${last.period}</text>`}
</svg>
<figcaption class="faint small">${title}.<details><summary>The figures</summary><table><thead><tr><th scope="col">When</th><th scope="col">Quotations</th></tr></thead><tbody>${rows}</tbody></table></details></figcaption></figure>`;
}

const LABEL_WIDTH = 90;

function renderBar({ period, count }: Bar, x: number, highest: number): Html {
  if (count === 0) return NOTHING;
  const height = Math.max(2, Math.round((count / highest) * (HEIGHT - 2)));
  return html`<rect x="${Math.round(x)}" y="${HEIGHT - height}" width="${BAR_WIDTH}" height="${height}"><title>${period}: ${count}</title></rect>\n`;
}

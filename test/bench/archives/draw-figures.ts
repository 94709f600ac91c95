import { type ChartLine, drawChart } from '../draw-chart.ts';
import type { Latencies } from './figures.ts';

/** What is drawn of an engine at a size. */
export interface Point {
  readonly name: string;
  /** Articles. */
  readonly size: number;
  readonly latency: Latencies;
  /** Resident memory, in bytes. */
  readonly bytes: number;
}

const MEGABYTE = 1_000_000;

/** Draws how fast engines answer, and what memory they take, against the number of articles. */
export function drawFigures(points: readonly Point[]): string {
  const linesOf = (figureOf: (point: Point) => number): readonly ChartLine[] =>
    [...new Set(points.map(({ name }) => name))].map((name) => ({
      name,
      points: points
        .filter((point) => point.name === name)
        .map((point) => ({ size: point.size, value: figureOf(point) })),
    }));
  return drawChart([
    { title: 'A query, median (ms)', lines: linesOf(({ latency }) => latency['all']?.p50 ?? 0) },
    { title: 'A query, 99th percentile (ms)', lines: linesOf(({ latency }) => latency['all']?.p99 ?? 0) },
    { title: 'Resident memory (MB)', lines: linesOf(({ bytes }) => bytes / MEGABYTE) },
  ]);
}

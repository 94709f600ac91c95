import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ArchiveAdding } from '../chat/archives/answering-archive.ts';
import type { Answers } from '../chat/archives/answers.ts';
import type { Holdings } from '../core/holdings.ts';
import type { ReadingReport } from '../core/reading-report.ts';
import type { Metrics } from '../ports/metrics.ts';

/** Metrics that Prometheus can read. */
export interface PrometheusMetrics extends Metrics {
  readonly contentType: string;
  read(): Promise<string>;
}

/** An archive whose contents, files and sources are counted. */
interface CountedArchive {
  readonly answers: Pick<Answers, 'holdings'>;
  readonly adding?: Pick<ArchiveAdding, 'reading'>;
}

/** What is looked up whenever the metrics are read. */
export interface Gauges {
  /** By the names of the archives that each joins. */
  readonly archives: ReadonlyMap<string, CountedArchive>;
  /** The platforms that are connected now. */
  readonly connections: () => readonly { readonly name: string; readonly isReady: boolean }[];
}

/** Seconds: questions take milliseconds, the first digest a few seconds. */
const LATENCIES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Creates metrics in their own registry.
 *
 * @see https://prometheus.io/docs/practices/naming/
 */
export function createMetrics({ archives, connections }: Gauges): PrometheusMetrics {
  const registry = new Registry();
  const registers = [registry];
  const questions = new Counter({
    name: 'verbatim_questions_total',
    help: 'Questions answered, by command, platform and outcome.',
    labelNames: ['command', 'platform', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'How long answers took.',
    labelNames: ['command', 'platform'],
    buckets: LATENCIES,
    registers,
  });
  const digests = new Counter({
    name: 'verbatim_digest_deliveries_total',
    help: 'Digests posted, postponed, given up or skipped.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const dropped = new Counter({
    name: 'verbatim_events_dropped_total',
    help: 'Events of a platform that were not taken: malformed, wrongly signed, too large, too slow, too many, or from where nobody is answered.',
    labelNames: ['platform', 'reason'],
    registers,
  });
  addConnections(connections, registers);
  addHoldings(archives, registers);
  addReadings(archives, registers);
  return {
    contentType: registry.contentType,
    read: () => registry.metrics(),
    answered: ({ command, platform, outcome, seconds: taken }) => {
      questions.inc({ command, platform, outcome });
      seconds.observe({ command, platform }, taken);
    },
    digestDelivered: (platform, outcome) => digests.inc({ platform, outcome }),
    eventDropped: (platform, reason) => dropped.inc({ platform, reason }),
  };
}

function addConnections(connections: Gauges['connections'], registers: Registry[]): void {
  const gauge: Gauge<'platform'> = new Gauge({
    name: 'verbatim_connected',
    help: 'Whether a platform is connected (1) or not (0).',
    labelNames: ['platform'],
    registers,
    collect: () => {
      for (const { name, isReady } of connections()) gauge.set({ platform: name }, isReady ? 1 : 0);
    },
  });
}

/** The gauges of an archive; null if there is nothing to count. */
const HOLDINGS: readonly (readonly [name: string, help: string, count: (held: Holdings) => number | null])[] =
  [
    ['verbatim_archive_articles', 'Articles in the archive.', ({ articles }) => articles],
    ['verbatim_archive_quotations', 'Quotations in the archive.', ({ quotations }) => quotations],
    [
      'verbatim_archive_unsearched_files',
      'Files of the archive that are not searched yet, or for want of memory.',
      ({ part }) => (part === undefined ? 0 : part.of - part.searched),
    ],
    [
      'verbatim_archive_newest_timestamp_seconds',
      'When the newest dated article was published, in seconds since 1970.',
      ({ dated }) => (dated === null ? null : Date.parse(dated.last) / 1000),
    ],
  ];

/** Where there are several archives, each is labelled with its names. */
function addHoldings(archives: Gauges['archives'], registers: Registry[]): void {
  const labelNames = archives.size > 1 ? ['archives'] : [];
  for (const [name, help, count] of HOLDINGS) {
    const gauge: Gauge = new Gauge({
      ...{ name, help, registers, labelNames },
      collect: async () => {
        gauge.reset();
        if (archives.size <= 1) gauge.remove();
        for (const [names, { answers }] of archives) {
          const value = count(await answers.holdings());
          if (value !== null) gauge.set(archives.size > 1 ? { archives: names } : {}, value);
        }
      },
    });
  }
}

/** The gauges of reading files and following sources. */
const READINGS: readonly (readonly [name: string, help: string, count: (report: ReadingReport) => number])[] =
  [
    [
      'verbatim_archive_left_out',
      'Files, articles and folders that are not served; verbatim archive --check names them.',
      ({ lines }) => lines.filter(({ isLeftOut }) => isLeftOut).length,
    ],
    ['verbatim_sources', 'Feeds, pages and lists that are followed.', ({ sources = [] }) => sources.length],
    [
      'verbatim_sources_failing',
      'Those of them that could not be read the last time.',
      ({ sources = [] }) => sources.filter(({ result }) => result === 'failed').length,
    ],
    [
      'verbatim_source_articles',
      'Articles that the followed sources have brought in all.',
      ({ sources = [] }) => sources.reduce((sum, { articles }) => sum + articles, 0),
    ],
  ];

function addReadings(archives: Gauges['archives'], registers: Registry[]): void {
  const labelNames = archives.size > 1 ? ['archives'] : [];
  for (const [name, help, count] of READINGS) {
    const gauge: Gauge = new Gauge({
      ...{ name, help, registers, labelNames },
      collect: async () => {
        gauge.reset();
        if (archives.size <= 1) gauge.remove();
        for (const [names, { adding }] of archives) {
          const report = await adding?.reading().catch(() => null);
          if (report != null) gauge.set(archives.size > 1 ? { archives: names } : {}, count(report));
        }
      },
    });
  }
}

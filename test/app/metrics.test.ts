import { expect, test } from 'vitest';
import { createMetrics } from '../../src/app/metrics.ts';
import type { ReadingReport, SourceReading } from '../../src/core/reading-report.ts';

const SOURCE: SourceReading = {
  ...{ url: 'https://post.example/feed', outlet: null, result: 'read', line: '', articles: 2, leftOut: [] },
  ...{ lastRead: '2026-11-30T12:00:00Z', next: null },
};

const READING: ReadingReport = {
  lines: [
    { line: 'Left out a.txt: it holds no words.', isLeftOut: true },
    { line: 'b.txt: a date was ignored.', isLeftOut: false },
  ],
  sources: [SOURCE, { ...SOURCE, result: 'failed', articles: 3 }],
};

const HOLDINGS = {
  articles: 5,
  quotations: 38,
  dated: { articles: 1, first: '2024-10-18', last: '2024-10-18' },
};

test('counts questions and digests, and tells what is connected and in the archive', async () => {
  let isReady = true;
  const metrics = createMetrics({
    archives: new Map([
      ['archive', { answers: { holdings: async () => HOLDINGS }, adding: { reading: async () => READING } }],
    ]),
    connections: () => [{ name: 'slack', isReady }],
  });
  metrics.answered({ command: 'ask', platform: 'slack', outcome: 'found', seconds: 0.03 });
  metrics.answered({ command: 'ask', platform: 'slack', outcome: 'found', seconds: 3 });
  metrics.digestDelivered('discord', 'later');
  isReady = false;
  const lines = (await metrics.read()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'verbatim_questions_total{command="ask",platform="slack",outcome="found"} 2',
      'verbatim_answer_seconds_bucket{le="0.05",command="ask",platform="slack"} 1',
      'verbatim_answer_seconds_count{command="ask",platform="slack"} 2',
      'verbatim_digest_deliveries_total{platform="discord",outcome="later"} 1',
      'verbatim_connected{platform="slack"} 0',
      'verbatim_archive_left_out 1',
      'verbatim_sources 2',
      'verbatim_sources_failing 1',
      'verbatim_source_articles 5',
      'verbatim_archive_articles 5',
      'verbatim_archive_quotations 38',
      `verbatim_archive_newest_timestamp_seconds ${Date.parse('2024-10-18') / 1000}`,
    ]),
  );
});

test('two of them share nothing', async () => {
  const dependencies = {
    archives: new Map([['archive', { answers: { holdings: async () => ({ ...HOLDINGS, dated: null }) } }]]),
    connections: () => [],
  };
  const [one, other] = [createMetrics(dependencies), createMetrics(dependencies)];
  one.answered({ command: 'ask', platform: 'slack', outcome: 'found', seconds: 1 });
  expect(await other.read()).not.toContain('command="ask"');
});

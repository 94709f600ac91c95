/**
 * Measures the way from files to answers on a folder of articles: `npm run bench -- DIR` (default: the sample
 * archive). Prints each step's share, articles a second, memory, and the latency of who-said and ask beside a plain
 * MiniSearch over the same quotations in the same run: as they were said, and also misremembered, the article's own
 * and about nothing. A query's time is its best of three, so that what else the machine does counts less. Figures are
 * this machine's; the ratios are what holds.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import MiniSearch from 'minisearch';
import { isQuestion, readQuestion } from '../../src/core/answers/ask/01-read-question.ts';
import { ask } from '../../src/core/answers/ask/ask.ts';
import { whoSaid } from '../../src/core/answers/who-said.ts';
import { buildArchive } from '../../src/core/memory/memory-archive.ts';
import { readQuotations } from '../../src/core/quotations/read-quotations.ts';
import { slice } from '../../src/core/span.ts';
import type { QuotedArticle } from '../../src/core/statement.ts';
import { readArchive } from '../fixtures/read-archive.ts';
import { pickQueries } from './queries.ts';

const QUERIES = 1000;
/** Plain MiniSearch takes so long that it is asked the first of them only. */
const PLAIN_QUERIES = 200;
const RUNS = 3;
const MEBIBYTE = 2 ** 20;
const directory = process.argv[2] ?? 'corpus';

const lines: string[] = [];
const show = (label: string, value: string) => lines.push(`${label.padEnd(56)} ${value}`);

const read = await timed(() => readArchive(directory, { notices: { warn: () => {} } }));
if (read.value.kind === 'failed') throw new Error(read.value.message);
const { articles } = read.value;
const quoted = await timed((): readonly QuotedArticle[] =>
  articles.map((article) => ({ article, quotations: readQuotations(article) })),
);
const archive = buildArchive(quoted.value);
const speakers = await timed(() => archive.indexes.speakers);
const sayings = await timed(() => archive.indexes.sayings);
const indexed = await timed(() => whoSaid(archive, 'verbatim archive', 5));

show('articles', String(articles.length));
show('quotations', String(archive.indexes.statements.length));
showStep('reading and parsing', read.ms);
showStep('quotations and speakers', quoted.ms);
showStep('speaker directory', speakers.ms);
showStep('sayings', sayings.ms);
showStep('index', indexed.ms);
show('memory, resident', `${Math.round(process.memoryUsage().rss / MEBIBYTE)} MiB`);

const plain = new MiniSearch({ fields: ['text'] });
const texts = archive.indexes.statements.map(({ article, quotation }) =>
  article.text.slice(quotation.start, quotation.end),
);
plain.addAll(texts.map((text, id) => ({ id, text })));
const passages = articles.flatMap(({ prose, paragraphs }) => paragraphs.map((span) => slice(prose, span)));
const sorts = pickQueries(texts, passages, QUERIES);
for (const [sort, queries] of Object.entries(sorts)) {
  showLatency(`who-said, ${sort}`, queries, (query) => whoSaid(archive, query, 5));
}
const all = Object.values(sorts).flat();
showLatency('who-said, all of these', all, (query) => whoSaid(archive, query, 5));
const asked = { now: new Date(0), zone: 'UTC' };
const questions = all.map((query, at) =>
  at % 2 === 0 ? `who said ${query}?` : `what happened when ${query}?`,
);
await answer(questions[0] ?? '');
showLatency('ask', questions, answer);
const few = sorts.said.slice(0, PLAIN_QUERIES);
showLatency('plain MiniSearch, prefix and fuzzy 0.2', few, (query) =>
  plain.search(query, { prefix: true, fuzzy: 0.2 }),
);
showLatency('plain MiniSearch, exact terms', few, (query) => plain.search(query));

const start = performance.now();
const first = spawnSync(process.execPath, [
  'dist/src/main.js',
  'who-said',
  sorts.said[0] ?? '',
  '--archive',
  directory,
]);
show(
  'start to first answer, a new process',
  `${((performance.now() - start) / 1000).toFixed(2)} s, exit ${first.status}`,
);
process.stdout.write(`${lines.join('\n')}\n`);

function showStep(label: string, ms: number): void {
  const total = read.ms + quoted.ms + speakers.ms + sayings.ms + indexed.ms;
  const rate = Math.round(articles.length / (ms / 1000));
  show(label, `${Math.round(ms)} ms, ${rate} articles/s, ${Math.round((100 * ms) / total)} %`);
}

function showLatency(label: string, queries: readonly string[], run: (query: string) => unknown): void {
  const times = queries.map((query) =>
    Math.min(...Array.from({ length: RUNS }, () => timeOf(() => run(query)))),
  );
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  show(`${label}, p50 / p99`, `${at(0.5)} / ${at(0.99)} ms over ${times.length} queries`);
}

function timeOf(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

/** Reads a question and answers it. */
async function answer(text: string): Promise<unknown> {
  const question = await readQuestion(text, archive, asked);
  return isQuestion(question) ? await ask(archive, question, asked) : null;
}

async function timed<Value>(
  run: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly ms: number }> {
  const begin = performance.now();
  const value = await run();
  return { value, ms: performance.now() - begin };
}

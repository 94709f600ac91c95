/**
 * Measures an archive of the built program in this process, from its store on: `measure-verbatim.ts FOLDER STORE OUT
 * QUERIES`. Writes the texts
 * of its quotations and passages to OUT.texts and the queries asked to OUT.queries, for other engines to be measured on,
 * and prints one line of JSON.
 */
import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import { slice } from '../../src/core/span.ts';
import type { QuotedArticle } from '../../src/core/statement.ts';
import { startsOf, stretchAt } from '../../src/core/stored/bytes.ts';
import type { OpenArchiveOptions } from '../../src/corpus/open-archive.ts';
import { importBuilt } from './import-built.ts';
import { measureLatency } from './measures.ts';
import { pickQueries, type Queries, type Texts } from './queries.ts';

const { isQuestion, readQuestion } = await importBuilt<
  typeof import('../../src/core/answers/ask/01-read-question.ts')
>('core/answers/ask/01-read-question');
const { ask } = await importBuilt<typeof import('../../src/core/answers/ask/ask.ts')>('core/answers/ask/ask');
const { whoSaid } =
  await importBuilt<typeof import('../../src/core/answers/who-said.ts')>('core/answers/who-said');
const { summariseDays } =
  await importBuilt<typeof import('../../src/core/digest/digest.ts')>('core/digest/digest');
const { english } = await importBuilt<typeof import('../../src/core/language/english/index.ts')>(
  'core/language/english/index',
);
const { segmentEngine } = await importBuilt<
  typeof import('../../src/core/search/segments/segment-engine.ts')
>('core/search/segments/segment-engine');
const { prepareArchive } = await importBuilt<typeof import('../../src/core/memory/memory-archive.ts')>(
  'core/memory/memory-archive',
);
const { createAnalyserPool } = await importBuilt<typeof import('../../src/corpus/analysis/analyser-pool.ts')>(
  'corpus/analysis/analyser-pool',
);
const { readAnalyserVersion, readIndexesVersion } = await importBuilt<
  typeof import('../../src/corpus/analysis/analyser-version.ts')
>('corpus/analysis/analyser-version');
const { openArchive } =
  await importBuilt<typeof import('../../src/corpus/open-archive.ts')>('corpus/open-archive');

const ZONE = 'UTC';
const MAX_QUESTIONS = 200;
const RUNS = 3;
const MAX_BYTES = 5_000_000;
const [folder = '', storeFolder = '', out = '', count = '1000'] = process.argv.slice(2);
const options: OpenArchiveOptions = {
  maxBytes: MAX_BYTES,
  storeFolder,
  notices: { warn: () => {} },
  onProgress: () => {},
  acceptsStale: false,
};
const opened = await openArchive(folder, options, {
  analyser: createAnalyserPool(),
  version: readAnalyserVersion(),
  indexesVersion: readIndexesVersion(),
  engine: segmentEngine,
  language: english,
});
if (!opened.ok) throw new Error(opened.line);
const { archive, reader } = opened;
for (const _ of prepareArchive(archive));
const queries = await writeTexts(archive, Number(count));
const asked = { now: new Date('2022-12-31'), zone: ZONE };
const whoSaidTimes = await measureLatency({ ...queries }, (query) => whoSaid(archive, query, 5));
const askTimes = await measureLatency({ ask: toQuestions(queries) }, async (text) => {
  const question = await readQuestion(text, archive, asked);
  return isQuestion(question) ? ask(archive, question, asked) : null;
});
const digestMs = await timeDigest(archive);
await reader?.close();
process.stdout.write(
  `${JSON.stringify({
    articles: archive.indexes.articles.length,
    quotations: archive.indexes.holdings.quotations,
    latency: whoSaidTimes,
    ask: askTimes['ask'],
    digestMs,
  })}\n`,
);

async function writeTexts({ indexes }: MemoryArchive, count: number): Promise<Queries> {
  const { quoted } = indexes;
  const file = createWriteStream(`${out}.texts`);
  const write = async (text: string) => {
    if (!file.write(`${JSON.stringify(text)}\n`)) await once(file, 'drain');
  };
  const saidCounts: number[] = [];
  const passageCounts: number[] = [];
  for (const each of quoted) {
    // What one article was read for is let go of before the next.
    await nextTurn();
    const said = saidIn(each);
    const passages = passagesIn(each);
    saidCounts.push(said.length);
    passageCounts.push(passages.length);
    for (const text of [...said, ...passages]) await write(text);
  }
  file.end();
  await once(file, 'close');
  const said = listTexts(saidCounts, (article) => saidIn(quoted[article]));
  const passages = listTexts(passageCounts, (article) => passagesIn(quoted[article]));
  const picked = pickQueries(said, passages, count);
  writeFileSync(`${out}.queries`, JSON.stringify(picked));
  return picked;
}

function saidIn(quoted: QuotedArticle | undefined): readonly string[] {
  if (quoted === undefined) return [];
  const { article, quotations } = quoted;
  return quotations.map((quotation) => slice(article.text, quotation));
}

function passagesIn(quoted: QuotedArticle | undefined): readonly string[] {
  if (quoted === undefined) return [];
  const { prose, paragraphs } = quoted.article;
  return paragraphs.map((span) => slice(prose, span));
}

/** The texts of all articles by number, read when they are asked for. @param counts - how many each article has. */
function listTexts(counts: readonly number[], textsOf: (article: number) => readonly string[]): Texts {
  const starts = startsOf(counts);
  return {
    length: starts.at(-1) ?? 0,
    at(number) {
      const article = stretchAt(starts, number);
      return textsOf(article)[number - (starts[article] ?? 0)] ?? '';
    },
  };
}

function toQuestions(sorts: Queries): readonly string[] {
  const all = Object.values(sorts).flat();
  const step = Math.max(1, Math.floor(all.length / MAX_QUESTIONS));
  return all
    .filter((_, place) => place % step === 0)
    .map((query, place) => (place % 2 === 0 ? `who said ${query}?` : `what happened when ${query}?`));
}

/** The day in the middle of the archive's, the best of three. */
async function timeDigest({ indexes }: MemoryArchive): Promise<number> {
  const { datePublished } = indexes.articles[Math.floor(indexes.articles.length / 2)] ?? {};
  const day = datePublished?.slice(0, '2020-01-01'.length) ?? '';
  const times: number[] = [];
  while (times.length < RUNS) {
    const begun = performance.now();
    const { stories } = await summariseDays(archive, { since: day, until: day }, ZONE);
    for (const story of stories) void story.told;
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

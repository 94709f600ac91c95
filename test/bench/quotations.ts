/**
 * Measures the quotation engine on a folder of articles: `npm run bench:quotations -- DIR` (default: the sample
 * archive). Prints articles a second on one core with the share of each step, memory over ten thousand articles, and
 * times for text of doubling size, ordinary and made to be slow. Times are the processor's, so that other work on the
 * machine counts less; shares and growth are what holds elsewhere.
 */
import process from 'node:process';
import type { Article } from '../../src/core/article/article.ts';
import { findMarkedSpans } from '../../src/core/language/english/quotations/01-marks.ts';
import { findOwnSentences, readInsides } from '../../src/core/language/english/quotations/02-sentences.ts';
import { attributeSpans } from '../../src/core/language/english/quotations/04-continuations.ts';
import { findIndirect } from '../../src/core/language/english/quotations/07-indirect.ts';
import { findNames } from '../../src/core/language/english/quotations/08-people.ts';
import {
  isReportingClauseFor,
  readClauses,
} from '../../src/core/language/english/quotations/clauses/reporting/reporting-clauses.ts';
import { findQuotations } from '../../src/core/language/english/quotations/find-quotations.ts';
import { tokenize } from '../../src/core/language/english/tokens.ts';
import { readArchive } from '../fixtures/read-archive.ts';

const MEBIBYTE = 2 ** 20;
const MANY = 10_000;
const STEP = 2_500;
const SIZES = [250_000, 500_000, 1_000_000] as const;
const NEWS =
  'Sofia Marsh, who met Ken Ode in May, said the port was “full to the brim” again. “We lost,” she added. ';

/** Text of about `size` UTF-16 code units, one paragraph where nothing else is said. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'news, paragraphs of 800 characters': (size) => `${NEWS.repeat(8)}\n`.repeat(size / (NEWS.length * 8)),
  'opening marks': (size) => '“'.repeat(size / 10),
  'one sentence': (size) => 'Ken Ode, who knew that Marsh said the plan was bad, '.repeat(size / 52),
  'marks in marks': (size) => '“a ‘b '.repeat(size / 12) + '’ ”'.repeat(size / 12),
  'names and commas': (size) => 'Ken Ode, '.repeat(size / 9),
};

const directory = process.argv[2] ?? 'corpus';
const read = await readArchive(directory, { notices: { warn: () => {} } });
if (read.kind === 'failed') throw new Error(read.message);
const { articles } = read;
const print = (label: string, value: string) => process.stdout.write(`${label.padEnd(44)} ${value}\n`);

const findAll = () => articles.forEach((article) => void findQuotations(article));
findAll();
const all = Math.min(time(findAll), time(findAll), time(findAll));
print('articles', String(articles.length));
print(
  'quotations and speakers',
  `${Math.round(articles.length / (all / 1000))} articles a second of one core`,
);
for (const [step, ms] of timeSteps(articles)) print(`of that, ${step}`, `${Math.round((100 * ms) / all)} %`);

for (let done = 0; done < MANY; done++) {
  const article = articles[done % articles.length];
  if (article) findQuotations(article);
  if ((done + 1) % STEP === 0) print(`memory after ${done + 1} articles`, `${heap()} MiB of heap`);
}

for (const [shape, make] of Object.entries(SHAPES)) {
  const times = SIZES.map((size) => {
    const prose = make(size);
    return time(() => void findQuotations({ prose, paragraphs: linesOf(prose) }));
  });
  print(shape, times.map((ms, index) => `${(SIZES[index] ?? 0) / 1000}k ${Math.round(ms)} ms`).join(', '));
}

/** What the costly steps take, in milliseconds; references, statements and parts are the rest. */
function timeSteps(articles: readonly Article[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  const timed = <Result>(step: string, run: () => Result): Result => {
    let result = run;
    taken.set(
      step,
      (taken.get(step) ?? 0) +
        time(() => {
          const value = run();
          result = () => value;
        }),
    );
    return result();
  };
  for (const { prose, paragraphs } of articles) {
    const tokens = timed('words and parts of speech', () => tokenize(prose));
    const marked = timed('marks', () => findMarkedSpans(prose, paragraphs));
    const sentences = timed('sentences and reporting clauses', () =>
      readClauses(findOwnSentences(paragraphs, tokens, marked, prose, isReportingClauseFor)),
    );
    timed('attribution of what is in marks', () => attributeSpans(sentences, prose));
    timed('indirect speech', () => findIndirect(sentences, new Map()));
    timed('names, roles and people', () => findNames(sentences, readInsides(tokens, marked), prose));
  }
  return taken;
}

/** Milliseconds of processor time. */
function time(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / MEBIBYTE);
}

function linesOf(text: string) {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return line.trim() === '' ? [] : [span];
  });
}

import { type FirstReport, findFirstReport } from '../answers/quotes/first-report.ts';
import type { Archive } from '../archive.ts';
import { pageOf } from '../article/page-of.ts';
import { compareArticles } from '../article-order.ts';
import type { LanguageWords } from '../language/language-words.ts';
import type { Saying } from '../sayings/saying.ts';
import { splitWords } from '../search/words.ts';
import type { TextSpan } from '../span.ts';
import type { Statement } from '../statement.ts';
import type { CitedAgain } from './cited-again.ts';

/** Who had what was cited first, as far as the dates tell. */
export interface FirstCited {
  /** The earliest report; what was cited itself where no date tells. */
  readonly cited: CitedAgain;
  readonly first: FirstReport;
}

/** Finds the earliest report of what was cited. */
export async function findFirst(cited: CitedAgain, archive: Archive): Promise<FirstCited> {
  if (cited.statement === null) return { cited, first: { type: 'only' } };
  const saying = (await archive.sayings([cited.statement])).of(cited.statement);
  const first = findFirstReport(saying);
  if ('statement' in first)
    return { cited: toCited(findNearest(cited, first.statement, saying, archive.language.words)), first };
  const [earliest = cited.statement] = await listReports(cited, archive);
  return { cited: first.type === 'same-day' ? toCited(earliest) : cited, first };
}

/** Of the earliest article's statements of a saying the one that shares most words with what was cited. */
function findNearest(
  cited: CitedAgain,
  earliest: Statement,
  { wordings, reported }: Saying,
  language: LanguageWords,
): Statement {
  const words = tellingWords(cited.article.prose, cited, language);
  const shared = ({ article, quotation }: Statement) =>
    [...tellingWords(article.prose, quotation, language)].filter((word) => words.has(word)).length;
  return [...wordings, ...reported]
    .flatMap(({ statements }) => statements)
    .filter(({ article }) => article === earliest.article)
    .reduce((best, each) => (shared(each) > shared(best) ? each : best), earliest);
}

/** Every article's report of what was cited, earliest first; none where it is nobody's words. */
export async function listReports(
  { statement }: CitedAgain,
  archive: Archive,
): Promise<readonly Statement[]> {
  if (statement === null) return [];
  const { wordings, reported } = (await archive.sayings([statement])).of(statement);
  const byPage = new Map<string, Statement>();
  for (const each of [...wordings, ...reported].flatMap(({ statements }) => statements)) {
    const page = pageOf(each.article);
    if (!byPage.has(page)) byPage.set(page, each);
  }
  return [...byPage.values()].toSorted((one, other) => compareArticles(one.article, other.article));
}

/** How many of those who disagree are shown. */
const MAX_DISPUTES = 2;
/** How many content words a denial must share with what was cited to be about it. */
const MIN_SHARED = 2;

/** What others said against what was cited: a report with a word of denying, about the same matter. */
export async function findDisputes(cited: CitedAgain, archive: Archive): Promise<readonly CitedAgain[]> {
  const words = tellingWords(cited.article.prose, cited, archive.language.words);
  const disputing = await archive.statements({ cues: archive.language.conversation.disputingCues });
  const { entryOf } = await archive.speakers.of(
    cited.statement === null ? disputing : [...disputing, cited.statement],
  );
  const own = cited.statement === null ? null : entryOf(cited.statement.quotation);
  const against = disputing.filter(
    (each) =>
      entryOf(each.quotation)?.id !== own?.id &&
      [...tellingWords(each.article.prose, each.quotation, archive.language.words)].filter((word) =>
        words.has(word),
      ).length >= MIN_SHARED,
  );
  return against.slice(0, MAX_DISPUTES).map(toCited);
}

function tellingWords(prose: string, span: TextSpan, { isStopWord }: LanguageWords): ReadonlySet<string> {
  return new Set(splitWords(prose, span).flatMap(({ form }) => (isStopWord(form) ? [] : [form])));
}

function toCited(statement: Statement): CitedAgain {
  const { article, quotation } = statement;
  return { article, start: quotation.start, end: quotation.end, statement };
}

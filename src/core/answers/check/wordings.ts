import { pageOf } from '../../article/page-of.ts';
import { comparePlaces } from '../../article-order.ts';
import type { Saying } from '../../sayings/saying.ts';
import type { StatementSpeakers } from '../../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { Statement } from '../../statement.ts';
import type { Authorship } from './asked-speaker.ts';
import type { CheckMatch } from './check-answer.ts';
import type { InformedInput } from './checked-input.ts';
import { sentencesAround } from './compare/said-sentences.ts';
import type { Located } from './locate.ts';
import { toMatch } from './match.ts';

/** One speaker's words in one wording, as far as they were asked for, wherever they are reported. */
export interface CheckedWording {
  /** The report that is shown. */
  readonly shown: Located;
  /** All reports, the shown one among them. Never empty. */
  readonly reports: readonly Located[];
}

interface Group {
  readonly letters: string;
  readonly reports: [Located, ...Located[]];
  readonly speakers: Set<SpeakerEntry>;
  readonly sayings: Set<Saying>;
}

const AUTHORSHIPS: readonly Authorship[] = ['asked', 'other', 'unclear'];

/**
 * Gathers reports of the same words by the same speaker or of the same saying, a wording where its first report comes.
 * A report that names nobody joins the first of the same words.
 */
export function gatherWordings(located: readonly Located[], input: InformedInput): readonly CheckedWording[] {
  const { speakers, sayings } = input;
  const groups: Group[] = [];
  const namedFirst = located.toSorted(
    (one, other) => Number(isUnnamed(speakers, one)) - Number(isUnnamed(speakers, other)),
  );
  for (const report of namedFirst) {
    const letters = lettersOf(report);
    const named = speakers.entriesOf(report.statement.quotation);
    const saying = sayings.of(report.statement);
    const group = groups.find(
      (each) =>
        each.letters === letters &&
        (named.length === 0 ||
          named.some((speaker) => each.speakers.has(speaker)) ||
          each.sayings.has(saying)),
    );
    if (group === undefined) {
      groups.push({
        letters,
        reports: [report],
        speakers: new Set(named),
        sayings: new Set([saying]),
      });
    } else {
      group.reports.push(report);
      group.sayings.add(saying);
      for (const speaker of named) group.speakers.add(speaker);
    }
  }
  const indexes = new Map(located.map((report, index) => [report, index]));
  const indexOf = ({ reports }: Group) => Math.min(...reports.map((report) => indexes.get(report) ?? 0));
  return groups
    .toSorted((one, other) => indexOf(one) - indexOf(other))
    .map(({ reports }) => ({ reports, shown: chooseShown(reports, input) }));
}

function isUnnamed({ entryOf }: StatementSpeakers, { statement }: Located): boolean {
  return entryOf(statement.quotation) === null;
}

/** A wording beside the words checked. */
export function wordingToMatch(input: InformedInput, wording: CheckedWording): Promise<CheckMatch> {
  return toMatch(input, input.quote.words, wording.shown, otherArticles(wording));
}

/** The other articles in which a wording stands, earliest first, one report an article. */
function otherArticles({ shown, reports }: CheckedWording): readonly Statement[] {
  const byPage = new Map<string, Statement>();
  for (const { statement } of reports.toSorted((one, other) =>
    comparePlaces(one.statement, other.statement),
  )) {
    const page = pageOf(statement.article);
    if (page !== pageOf(shown.statement.article) && !byPage.has(page)) byPage.set(page, statement);
  }
  return [...byPage.values()];
}

/**
 * The report that tells most plainly: by the speaker asked about, with a name, with the most of the sentence around, so
 * that nothing cut off elsewhere is missed; then the earliest.
 */
function chooseShown(
  reports: readonly [Located, ...Located[]],
  { speakers, authorshipOf }: InformedInput,
): Located {
  const authorship = ({ statement }: Located) => {
    const found = authorshipOf(statement);
    return found === null ? 0 : AUTHORSHIPS.indexOf(found);
  };
  return reports.reduce((best, each) =>
    (authorship(each) - authorship(best) ||
      Number(isUnnamed(speakers, each)) - Number(isUnnamed(speakers, best)) ||
      sentenceLength(best) - sentenceLength(each) ||
      comparePlaces(each.statement, best.statement)) < 0
      ? each
      : best,
  );
}

function sentenceLength({ statement, words, stretch }: Located): number {
  const { first, last } = sentencesAround(statement.article.prose, words, stretch);
  return last - first;
}

/** What was said, brackets aside, so that the same words with and without an insertion are one wording. */
function lettersOf({ words, stretch }: Located): string {
  return words
    .slice(stretch.first, stretch.last + 1)
    .flatMap(({ form, isInserted }) => (isInserted ? [] : [form]))
    .join('');
}

import { comparePlaces } from '../article-order.ts';
import { calendarDateOf } from '../dates/calendar-date.ts';
import type { LanguageWords } from '../language/language-words.ts';
import { flatMapInSteps } from '../layers/in-steps.ts';
import { splitWords } from '../search/words.ts';
import type { StatementSpeakers } from '../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';
import type { Statement } from '../statement.ts';

/** A statement as it is compared with others. */
export interface ReadStatement {
  readonly statement: Statement;
  /** Its index among all statements, ordered by their articles' dates, then by path, then in the text. */
  readonly rank: number;
  /** The words in order, a number for each that the archive holds. */
  readonly words: readonly number[];
  /** For each word whether it is a content word, not a stop word. */
  readonly isContent: readonly boolean[];
  /** How many different content words there are. */
  readonly contentWords: number;
  /** The letters of all words, so that "left-wing" and "leftwing" are the same. */
  readonly letters: string;
  /** The day of publication, in days since 1970; null where it is unknown. */
  readonly day: number | null;
  /** Null where the article leaves it open, or names nobody. */
  readonly speaker: SpeakerEntry | null;
  /** Whether the words are the reporter's own. */
  readonly isReported: boolean;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Reads statements in steps, the earliest first, so that the result does not depend on the order in which they come.
 */
export function* readStatements(
  statements: readonly Statement[],
  speakers: Pick<StatementSpeakers, 'entryOf'>,
  { isStopWord }: Pick<LanguageWords, 'isStopWord'>,
): Generator<void, readonly ReadStatement[]> {
  const numberOf = createNumbering();
  let rank = -1;
  return yield* flatMapInSteps(statements.toSorted(comparePlaces), (statement): readonly ReadStatement[] => {
    const { article, quotation } = statement;
    const words = quotation.parts.flatMap((part) => splitWords(article.prose, part).map(({ form }) => form));
    const isContent = words.map((form) => !isStopWord(form));
    rank += 1;
    return [
      {
        ...{ statement, rank, isContent },
        words: words.map(numberOf),
        contentWords: new Set(words.filter((_, at) => isContent[at])).size,
        letters: words.join(''),
        day: dayOf(article.datePublished),
        speaker: speakers.entryOf(quotation),
        isReported: quotation.kind === 'indirect',
      },
    ];
  });
}

function createNumbering(): (form: string) => number {
  const numbers = new Map<string, number>();
  return (form) => {
    const known = numbers.get(form) ?? numbers.size + 1;
    numbers.set(form, known);
    return known;
  };
}

function dayOf(datePublished: string | null): number | null {
  const date = datePublished === null ? null : calendarDateOf(datePublished);
  return date === null ? null : Date.parse(date) / MILLISECONDS_A_DAY;
}

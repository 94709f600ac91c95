import type { Statement } from '../../archive.ts';
import type { SpeakerDirectory } from '../../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { AskedSpeaker, Authorship } from './asked-speaker.ts';
import { comparePlaces, type Located } from './candidates.ts';
import type { CheckMatch } from './check-answer.ts';
import type { CheckedQuote } from './checked-quote.ts';
import { toMatch } from './match.ts';
import { findSentences } from './said-sentences.ts';

/** One speaker's words in one wording, as far as they were asked for, wherever they are reported. */
export interface Wording {
  /** The report that is shown. */
  readonly shown: Located;
  /** All reports, the shown one among them. Never empty. */
  readonly reports: readonly Located[];
  readonly speaker: SpeakerEntry | null;
}

const AUTHORSHIPS: readonly Authorship[] = ['asked', 'other', 'unclear'];

/**
 * Gathers reports of the same words by the same speaker, the first of a wording where it first comes. A report that
 * names nobody joins those of the same words.
 */
export function gatherWordings(
  located: readonly Located[],
  directory: SpeakerDirectory,
  asked: AskedSpeaker | null,
): readonly Wording[] {
  const byLetters = new Map<string, Map<SpeakerEntry | null, Located[]>>();
  for (const each of located) {
    const letters = lettersOf(each);
    const bySpeaker = byLetters.get(letters) ?? new Map<SpeakerEntry | null, Located[]>();
    const speaker = directory.entryOf(each.statement.quotation);
    byLetters.set(letters, bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), each]));
  }
  return [...byLetters.values()].flatMap((bySpeaker) => {
    const unclear = bySpeaker.get(null) ?? [];
    const named = [...bySpeaker].filter(([speaker]) => speaker !== null);
    const [main, ...others] = named.length > 0 ? sortByAuthorship(named, asked) : [...bySpeaker];
    const joined = main === undefined || main[0] === null ? [] : unclear;
    return [main, ...others].flatMap((entry, place) => {
      if (entry === undefined) return [];
      const [speaker, own] = entry;
      const reports = place === 0 ? [...own, ...joined] : own;
      return [{ speaker, reports, shown: chooseShown(own) }];
    });
  });
}

/** A wording beside the words checked. */
export function wordingToMatch(
  quote: CheckedQuote,
  wording: Wording,
  speaker: AskedSpeaker | null,
): CheckMatch {
  return toMatch(quote, quote.words, wording.shown, speaker, otherArticles(wording));
}

/** The other articles in which a wording stands, earliest first, one report an article. */
function otherArticles({ shown, reports }: Wording): readonly Statement[] {
  const byPath = new Map<string, Statement>();
  for (const { statement } of reports.toSorted((one, other) =>
    comparePlaces(one.statement, other.statement),
  )) {
    const { path } = statement.article;
    if (path !== shown.statement.article.path && !byPath.has(path)) byPath.set(path, statement);
  }
  return [...byPath.values()];
}

function sortByAuthorship(
  named: readonly (readonly [SpeakerEntry | null, readonly Located[]])[],
  asked: AskedSpeaker | null,
): readonly (readonly [SpeakerEntry | null, readonly Located[]])[] {
  if (asked === null) return named;
  const orderOf = ([, [first]]: readonly [unknown, readonly Located[]]) =>
    first === undefined ? AUTHORSHIPS.length : AUTHORSHIPS.indexOf(asked.authorshipOf(first.statement));
  return named.toSorted((one, other) => orderOf(one) - orderOf(other));
}

/** The report with the most of the sentence around, so that nothing cut off elsewhere is missed; then the earliest. */
function chooseShown(reports: readonly Located[]): Located {
  return reports.reduce((best, each) =>
    (sentenceLength(each) - sentenceLength(best) || comparePlaces(best.statement, each.statement)) > 0
      ? each
      : best,
  );
}

function sentenceLength({ statement, words, stretch }: Located): number {
  const { first, last } = findSentences(statement.article.prose, words, stretch);
  return last - first;
}

/** What was said, brackets aside, so that the same words with and without an insertion are one wording. */
function lettersOf({ words, stretch }: Located): string {
  return words
    .slice(stretch.first, stretch.last + 1)
    .flatMap(({ form, isInserted }) => (isInserted ? [] : [form]))
    .join('');
}

import type { CandidatePassage } from '../answers/ask/02-gather.ts';
import type { Archive } from '../archive.ts';
import { splitWords } from '../search/words.ts';
import { overlaps } from '../span.ts';
import type { Statement } from '../statement.ts';
import type { ShownSpan } from './conversation-state.ts';

/** What is left out of an answer. */
export interface LeftOut {
  readonly spans: readonly ShownSpan[];
  /** Speakers by id. */
  readonly speakers: readonly string[];
}

/**
 * Tells whether a passage has been shown: itself, the same words elsewhere or a part of them, or the same statement in another wording;
 * or is by somebody whose words are not wanted again.
 */
export function createShownTest(
  archive: Archive,
  { spans, speakers }: LeftOut,
): (passage: CandidatePassage) => boolean {
  const places = spans.flatMap((span) => {
    const article = archive.articles.find(({ id }) => id === span.article);
    return article === undefined ? [] : [{ article, span }];
  });
  const words = new Set(places.map(({ article, span }) => wordsOf(article.prose, span)));
  const said = archive.statements.filter(({ article, quotation }) =>
    places.some((place) => place.article === article && overlaps(place.span, quotation)),
  );
  const sayings = new Set(said.map((statement) => archive.sayings.of(statement)));
  // A sentence of another article may hold the same statement without being known as speech.
  const reports = [...sayings].flatMap(({ versions }) => versions.flatMap(({ statements }) => statements));
  const unwanted = new Set(speakers);
  const shown = [...words].map((each) => ` ${each} `);
  return (passage) => {
    const { article } = passage.source.read;
    if (places.some((place) => place.article === article && overlaps(place.span, passage))) return true;
    if (reports.some((report) => report.article === article && overlaps(report.quotation, passage)))
      return true;
    const statement = passage.speech?.statement ?? null;
    if (statement !== null && (sayings.has(archive.sayings.of(statement)) || unwanted.has(idOf(statement))))
      return true;
    const own = statement === null ? null : ` ${wordsOf(article.prose, statement.quotation)} `;
    return (
      words.has(wordsOf(article.prose, passage)) || (own !== null && shown.some((each) => each.includes(own)))
    );
  };

  function idOf({ quotation }: Statement): string {
    return archive.speakers.entryOf(quotation)?.id ?? '';
  }
}

function wordsOf(prose: string, span: { readonly start: number; readonly end: number }): string {
  return splitWords(prose, span)
    .map(({ form }) => form)
    .join(' ');
}

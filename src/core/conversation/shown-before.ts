import type { LeaveOut } from '../answers/ask/02-gather.ts';
import type { CandidatePassage } from '../answers/ask/passages.ts';
import type { Archive } from '../archive.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { statementsOf } from '../sayings/sayings.ts';
import { splitWords } from '../search/words.ts';
import { overlaps } from '../span.ts';
import type { Statement } from '../statement.ts';
import type { ShownSpan } from './conversation-state.ts';

/** What is left out of an answer. */
export interface PassagesToLeaveOut {
  readonly spans: readonly ShownSpan[];
  /** Speakers by id. */
  readonly speakers: readonly string[];
}

/**
 * Makes what leaves out passages that have been shown: the same again, the same words elsewhere or a part of them, the
 * same statement in another wording; and everything by speakers whose words are not wanted again.
 */
export async function createLeaveOut(
  archive: Archive,
  { spans, speakers }: PassagesToLeaveOut,
): Promise<LeaveOut> {
  const held = await archive.articles([...new Set(spans.map(({ article }) => article))]);
  const byId = new Map(held.map((each) => [each.article.id, each]));
  const places = spans.flatMap((span) => {
    const found = byId.get(span.article);
    return found === undefined ? [] : [{ article: found.article, quotations: found.quotations, span }];
  });
  const words = new Set(places.map(({ article, span }) => wordsOf(article.prose, span)));
  const said = places.flatMap(({ article, quotations, span }) =>
    quotations.filter((quotation) => overlaps(span, quotation)).map((quotation) => ({ article, quotation })),
  );
  const bySaying = await archive.sayings(said);
  const sayings = [...new Set(said.map((statement) => bySaying.of(statement)))];
  const saidAgain = new Set(sayings.flatMap(statementsOf).map(keyOf));
  // A sentence of another article may hold the same statement without being known as speech.
  const reports = sayings.flatMap(({ wordings }) => wordings.flatMap(({ statements }) => statements));
  const unwanted = new Set(speakers);
  const shown = [...words].map((each) => ` ${each} `);

  return async (passages) => {
    const { entryOf } = await archive.speakers.of(passages.flatMap(({ speech }) => speech?.statement ?? []));
    return passages.filter((passage) => !isShown(passage, (quotation) => entryOf(quotation)?.id ?? ''));
  };

  function isShown(passage: CandidatePassage, idOf: (quotation: Quotation) => string): boolean {
    const { article } = passage.source.read;
    if (places.some((place) => place.article.id === article.id && overlaps(place.span, passage))) return true;
    if (reports.some((report) => report.article.id === article.id && overlaps(report.quotation, passage)))
      return true;
    const statement = passage.speech?.statement ?? null;
    if (statement !== null && (saidAgain.has(keyOf(statement)) || unwanted.has(idOf(statement.quotation))))
      return true;
    const own = statement === null ? null : ` ${wordsOf(article.prose, statement.quotation)} `;
    return (
      words.has(wordsOf(article.prose, passage)) || (own !== null && shown.some((each) => each.includes(own)))
    );
  }
}

function keyOf({ article, quotation }: Statement): string {
  return `${article.id} ${quotation.start}`;
}

function wordsOf(prose: string, span: { readonly start: number; readonly end: number }): string {
  return splitWords(prose, span)
    .map(({ form }) => form)
    .join(' ');
}

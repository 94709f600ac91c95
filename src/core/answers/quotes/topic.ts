import type { Archive } from '../../archive.ts';
import type { Article } from '../../article/article.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { isQuery, type QueryFault, readQuery } from '../../search/query.ts';
import { overlaps, type TextSpan } from '../../span.ts';
import type { Statement } from '../../statement.ts';

/** The statements about a topic, each with where the words of the topic stand in it. */
export type TopicLookup =
  | { readonly ok: true; readonly marks: ReadonlyMap<Quotation, readonly TextSpan[]> }
  | { readonly ok: false; readonly fault: QueryFault };

/**
 * Finds which statements are about a topic: they hold all its words, inflected or misspelt too, or the sentence
 * that reports them does. Measured on 440 questions of what somebody said about something: with the sentence more is
 * found than in the quotations alone, and with the whole paragraph most of what is added is about other things.
 */
export async function findAboutTopic(
  archive: Archive,
  topic: string,
  among: readonly Statement[],
): Promise<TopicLookup> {
  const query = readQuery(topic, archive.language.words);
  if (!isQuery(query)) return { ok: false, fault: query };
  if (!query.fragments.flat().some(({ isContent }) => isContent)) {
    return { ok: false, fault: { reason: 'only-stop-words' } };
  }
  const wanted = new Set(among.map(({ quotation }) => quotation));
  const articles = new Set(among.map(({ article }) => article.id));
  const lookUp = archive.lookUp(query);
  const marks = new Map<Quotation, readonly TextSpan[]>();
  for (const { item, match } of await lookUp.findAllPassages((passage) => articles.has(passage.article.id))) {
    const { article } = item;
    for (const quotation of item.quotations) {
      if (!wanted.has(quotation) || !overlaps(quotation, item.span)) continue;
      if (!isInSentenceOf(article, match.span, quotation)) continue;
      const inside = match.marks.filter((mark) => quotation.parts.some((part) => overlaps(part, mark)));
      marks.set(quotation, [...(marks.get(quotation) ?? []), ...inside]);
    }
  }
  for (const { item, match } of await lookUp.findAll()) {
    if (wanted.has(item.quotation)) marks.set(item.quotation, match.marks);
  }
  return { ok: true, marks };
}

const SENTENCE_END = /[.!?…]["'”’)\]]*\s/u;
/** The full stop before a closing mark belongs to the quotation and ends its sentence all the same. */
const CLOSING = 2;

/** Whether no sentence ends between the words of the topic and the quotation. */
function isInSentenceOf({ text }: Article, topic: TextSpan, quotation: TextSpan): boolean {
  const between =
    topic.end <= quotation.start
      ? text.slice(topic.end, quotation.start)
      : text.slice(Math.max(quotation.end - CLOSING, 0), Math.max(topic.start, quotation.end));
  return !SENTENCE_END.test(between);
}

import { z } from 'zod';
import { slice, type TextSpan } from '../../../src/core/span.ts';

const spanSchema = z.object({ start: z.number(), end: z.number() }).readonly();

const quoteSchema = z
  .object({
    start: z.number(),
    end: z.number(),
    text: z.string().nullish(),
    kind: z.string(),
    speaker: z.object({ name: z.string().nullish(), mention: spanSchema.nullish() }).readonly().nullish(),
  })
  .readonly();

/** What a system says of one article: a line of the file to be scored. Other fields are passed over. */
export const systemArticleSchema = z
  .object({ file: z.string(), quotes: z.array(quoteSchema).readonly() })
  .readonly();

/** What a system says of one article. */
export type SystemArticle = z.infer<typeof systemArticleSchema>;

/** A quotation as a system says it is. */
type SystemQuote = z.infer<typeof quoteSchema>;

/** Who said it, as a system says; it knows a name, a place in the text that names or points to the speaker, or both. */
export interface SystemSpeaker {
  readonly name: string | null;
  readonly mention: TextSpan | null;
}

/** One of a system's quotations that can be scored. */
export interface SystemQuotation extends TextSpan {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Null also where the system gives neither name nor mention. */
  readonly speaker: SystemSpeaker | null;
}

/** A system's quotations of one article, and how sound they are. */
export interface AcceptedQuotes {
  readonly quotations: readonly SystemQuotation[];
  /** How many lie outside the text, hold nothing, or are of no known kind. */
  readonly rejected: number;
  /** How many came with their words, and how many of these are what the article has there. */
  readonly withText: number;
  readonly verbatim: number;
}

/** Sorts out what can be scored. */
export function acceptQuotes(text: string, quotes: readonly SystemQuote[]): AcceptedQuotes {
  const sound = quotes.filter((quote) => isWithin(text, quote) && isKind(quote.kind));
  const withText = sound.filter((quote) => typeof quote.text === 'string');
  return {
    quotations: sound.flatMap(toQuotation),
    rejected: quotes.length - sound.length,
    withText: withText.length,
    verbatim: withText.filter((quote) => slice(text, quote) === quote.text).length,
  };
}

function isWithin(text: string, { start, end }: TextSpan): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

function isKind(kind: string): kind is SystemQuotation['kind'] {
  return kind === 'direct' || kind === 'mixed' || kind === 'indirect';
}

function toQuotation({ start, end, kind, speaker }: SystemQuote): readonly SystemQuotation[] {
  if (!isKind(kind)) return [];
  const name = speaker?.name || null;
  const mention = speaker?.mention ?? null;
  const isKnown = name !== null || mention !== null;
  return [{ start, end, kind, speaker: isKnown ? { name, mention } : null }];
}

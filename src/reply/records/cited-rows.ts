import { z } from 'zod';

/** One thing that an answer cites, as a row of a table. */
export interface CitedRow {
  /** The words of the article from {@link start} to {@link end}, UTF-16 code units of its text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `direct`, `mixed` or `indirect`; null for a sentence of the article's. */
  readonly kind: string | null;
  /** Several who say it together with “and” between; null: unknown, or nobody speaks. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** How the speaker is known, and how sure that is; null where nobody speaks. */
  readonly attribution: string | null;
  readonly confidence: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly path: string;
  /** The article's id; empty where it is not told. */
  readonly article: string;
  /** Of a quotation that was checked: as it was given, and what it came to. */
  readonly quote: string | null;
  readonly verdict: string | null;
}

const TEXT = z
  .string()
  .nullish()
  .transform((text) => text ?? null);
const SPAN = z.object({ start: z.number(), end: z.number(), text: z.string() });
const ARTICLE = z.object({
  id: z.string(),
  path: z.string(),
  headline: TEXT,
  publisher: TEXT,
  datePublished: TEXT,
  url: TEXT,
});
const SPEAKER = z.object({ name: TEXT, role: TEXT, attribution: TEXT }).nullish();
/** All who say it together. */
const SPEAKERS = z.array(z.object({ name: TEXT })).default([]);
const SAID = { speaker: SPEAKER, speakers: SPEAKERS, confidence: TEXT, article: ARTICLE };
/** A statement has its quotation in a part of its own; what a question cites is the words themselves. */
const CITED = z.union([
  z.object({
    quotation: SPAN.extend({ kind: z.string() }),
    ...SAID,
  }),
  SPAN.extend({ kind: TEXT, ...SAID }),
]);
type Cited = z.output<typeof CITED>;

const CITATIONS = z.array(CITED).optional();
const STORIES = z.array(z.object({ sentences: CITATIONS, quotations: CITATIONS })).optional();
/** What `quotes --all` gives for an article. */
const WHOLE = ARTICLE.omit({ id: true }).extend({
  quotes: z.array(SPAN.extend({ kind: z.string(), speaker: SPEAKER, speakers: SPEAKERS, confidence: TEXT })),
});
const RECORD = z.object({
  results: CITATIONS,
  citations: CITATIONS,
  matches: CITATIONS,
  stories: STORIES,
  quote: TEXT,
  verdict: TEXT,
});

/**
 * What the records of an answer cite, in their order. Near misses are left out, since a table would not tell them from
 * what was found. A quotation that was checked and not found has a row without words.
 */
export function citedRows(records: readonly unknown[]): readonly CitedRow[] {
  return records.flatMap((record) => {
    const whole = WHOLE.safeParse(record).data;
    if (whole !== undefined) {
      const article = { ...whole, id: '' };
      return whole.quotes.map((piece) => ({ ...toRow({ ...piece, article }), quote: null, verdict: null }));
    }
    const { results = [], citations = [], matches = [], stories = [], quote, verdict } = RECORD.parse(record);
    const told = stories.flatMap(({ sentences = [], quotations = [] }) => [...sentences, ...quotations]);
    const rows = [...results, ...citations, ...matches, ...told].map((cited) => ({
      ...toRow(cited),
      quote,
      verdict,
    }));
    return rows.length === 0 && verdict !== null ? [{ ...NOTHING, quote, verdict }] : rows;
  });
}

const NOTHING = {
  ...{ text: '', start: 0, end: 0, kind: null, speaker: null, role: null, attribution: null },
  ...{
    confidence: null,
    headline: null,
    publisher: null,
    datePublished: null,
    url: null,
    path: '',
    article: '',
  },
};

function toRow(cited: Cited): Omit<CitedRow, 'quote' | 'verdict'> {
  const { text, start, end, kind } = 'quotation' in cited ? cited.quotation : cited;
  const { speaker, speakers, confidence } = cited;
  const { id, path, headline, publisher, datePublished, url } = cited.article;
  const { name: first = null, role = null, attribution = null } = speaker ?? {};
  const name = speakers.length > 1 ? speakers.flatMap((each) => each.name ?? []).join(' and ') : first;
  return {
    ...{ text, start, end, kind, speaker: name, role, attribution, confidence },
    ...{ headline, publisher, datePublished, url, path, article: id },
  };
}

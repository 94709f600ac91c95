import { z } from 'zod';
import type { Article } from '../../core/article/article.ts';
import type { QuotationChange } from '../../core/versions/article-history.ts';
import { listFilledIn, listRemarks } from '../source.ts';
import { describeChange, describeStanding } from '../standing.ts';

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
  /** Null where several speak: the names are all that is told of them. */
  readonly role: string | null;
  /** How the speaker is known, and how sure that is; null where nobody speaks. */
  readonly attribution: string | null;
  readonly confidence: string | null;
  /** What the speaker speaks through: “complaint”. */
  readonly document: string | null;
  /** Who told of the words, with “and” between. */
  readonly tellers: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly path: string;
  /** The article's id; empty where it is not told. */
  readonly article: string;
  /** What must be told wherever the article is cited: that it was retracted, changed, filled in by hand …; or null. */
  readonly remarks: string | null;
  /** Of a quotation that was checked: as it was given, to whom it was given, and what it came to. */
  readonly quote: string | null;
  readonly claimed: string | null;
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
  // As records have them, which this program writes.
  notice: z.custom<Article['notice']>().optional(),
  original: z.custom<Article['original']>().optional(),
  filledIn: z.custom<Article['filledIn']>().optional(),
});
const SPEAKER = z.object({ name: TEXT, role: TEXT, attribution: TEXT }).nullish();
/** All who say it together. */
const VOICES = z.array(z.object({ name: TEXT, role: TEXT })).default([]);
const ORIGIN = { speaker: SPEAKER, speakers: VOICES, confidence: TEXT, tellers: VOICES, document: TEXT };
const SAID = { ...ORIGIN, article: ARTICLE, change: z.custom<QuotationChange>().optional() };
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
  supersededBy: TEXT,
  quotes: z.array(SPAN.extend({ kind: z.string(), ...ORIGIN })),
});
const RECORD = z.object({
  results: CITATIONS,
  citations: CITATIONS,
  matches: CITATIONS,
  stories: STORIES,
  quote: TEXT,
  claimed: TEXT,
  verdict: TEXT,
});

/**
 * What the records of an answer cite, in their order. Near misses are left out, since a table would not tell them from
 * what was found. A quotation that was checked and not found has a row without words.
 */
export function citedRows(records: readonly unknown[]): readonly CitedRow[] {
  return records.flatMap((record) => {
    const whole = WHOLE.safeParse(record).data;
    if (whole !== undefined) return toRows(whole);
    const { results = [], citations = [], matches = [], stories = [], ...checked } = RECORD.parse(record);
    const { quote, claimed, verdict } = checked;
    const told = stories.flatMap(({ sentences = [], quotations = [] }) => [...sentences, ...quotations]);
    const rows = [...results, ...citations, ...matches, ...told].map((cited) => ({
      ...toRow(cited),
      ...{ quote, claimed, verdict },
    }));
    return rows.length === 0 && verdict !== null ? [{ ...NOTHING, quote, claimed, verdict }] : rows;
  });
}

const NOTHING: Omit<CitedRow, 'quote' | 'claimed' | 'verdict'> = {
  ...{ text: '', start: 0, end: 0, kind: null, speaker: null, role: null, attribution: null },
  ...{ confidence: null, document: null, tellers: null, headline: null, publisher: null },
  ...{ datePublished: null, url: null, path: '', article: '', remarks: null },
};

function toRows({ quotes, supersededBy, ...article }: z.output<typeof WHOLE>): readonly CitedRow[] {
  return quotes.map((piece) => {
    const { remarks, ...row } = toRow({ ...piece, article: { ...article, id: '' }, change: undefined });
    const all = [...(supersededBy === null ? [] : [SUPERSEDED]), ...(remarks === null ? [] : [remarks])];
    return { ...row, remarks: joined(all, '; '), quote: null, claimed: null, verdict: null };
  });
}

const SUPERSEDED = 'an earlier version, for which a newer one answers';

function toRow(cited: Cited): Omit<CitedRow, 'quote' | 'claimed' | 'verdict'> {
  const { text, start, end, kind } = 'quotation' in cited ? cited.quotation : cited;
  const { speaker, speakers, confidence, tellers, document, article, change } = cited;
  const { id, path, headline, publisher, datePublished, url } = article;
  const isJoint = speakers.length > 1;
  const standing = listRemarks({ filledIn: listFilledIn(article), remarks: describeStanding(article) });
  const remarks = [...standing, ...(change === undefined ? [] : [describeChange(change)])];
  return {
    ...{ text, start, end, kind, confidence, document },
    speaker: isJoint ? nameAll(speakers) : (speaker?.name ?? null),
    role: isJoint ? null : (speaker?.role ?? null),
    attribution: speaker?.attribution ?? null,
    tellers: nameAll(tellers),
    ...{ headline, publisher, datePublished, url, path, article: id },
    remarks: joined(remarks, '; '),
  };
}

/** Whoever has no name is called what the article calls them. */
function nameAll(voices: z.output<typeof VOICES>): string | null {
  const names = voices.flatMap(({ name, role }) => name ?? role ?? 'somebody unnamed');
  return joined(names, ' and ');
}

function joined(parts: readonly string[], by: string): string | null {
  return parts.length === 0 ? null : parts.join(by);
}

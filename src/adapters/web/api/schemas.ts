import { z } from 'zod';
import type { JsonSchema } from './operations.ts';

const offset = z.int().min(0).describe('UTF-16 code units of the article’s text');
const span = z.looseObject({ start: offset, end: offset });
const text = z.string().describe('A slice of the article’s text from start to end');
const known = z.string().nullable().describe('Null: the article does not say');

const Article = z.looseObject({
  id: z.string(),
  path: z.string().describe('The file in the archive’s folder'),
  language: z.string().nullable(),
  headline: known,
  publisher: known,
  author: known,
  datePublished: known,
  url: known,
});

const Speaker = z.looseObject({
  name: known,
  role: known,
  mention: span.describe('Where the article names the speaker'),
  attribution: z
    .enum(['named', 'pronoun', 'description', 'continued', 'unclear'])
    .optional()
    .describe('How the speaker is known'),
});

const Confidence = z.enum(['sure', 'probable', 'unclear']);

const Statement = z.looseObject({
  quotation: span.extend({ text, kind: z.enum(['direct', 'mixed', 'indirect']), parts: z.array(span) }),
  speaker: Speaker.nullable().describe('Null: the article does not say who speaks'),
  speakers: z.array(Speaker).describe('All who say it together'),
  confidence: Confidence,
  article: Article,
});

const Citation = span.extend({
  text,
  article: Article,
  link: z.string().nullable().describe('Opens the article at the words'),
});

const Found = z.looseObject({ query: z.string(), found: z.boolean(), results: z.array(Statement) });
const Quotations = z.looseObject({ results: z.array(Statement) });
const Answered = z.looseObject({
  question: z.string(),
  answered: z.boolean(),
  answer: z.string().nullable().describe('The short answer, where a citation states one'),
  citations: z.array(Citation),
});
const Checked = z.looseObject({
  quote: z.string(),
  start: offset,
  end: offset,
  claimed: z.string().nullable().describe('Whom the text names as the speaker'),
  verdict: z.string(),
  matches: z.array(Statement),
});
const Story = z.looseObject({
  headline: z.string(),
  articles: z.array(Article),
  outlets: z.array(z.string()),
  sentences: z.array(Citation),
  quotations: z.array(Statement),
});
const Digest = z.looseObject({ date: z.string(), zone: z.string(), stories: z.array(Story) });
const Contents = z.looseObject({ articles: z.int(), outlets: z.array(z.looseObject({ articles: z.int() })) });

const DayOfArticles = z.looseObject({
  day: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  total: z.int().describe('How many articles the day has'),
  next: z.string().nullable().describe('The address of the next ones of the day'),
  articles: z.array(Article),
});
const WholeArticle = z.looseObject({ article: Article, text: z.string(), quotations: z.array(Statement) });

/** What records hold, by the names that the document gives it. More may stand there, and later versions add to it. */
export const RECORD_SCHEMAS = {
  ...{ Article, Speaker, Statement, Citation, Story },
  ...{ Found, Quotations, Answered, Checked, Digest, Contents, DayOfArticles, WholeArticle },
} as const;

/** The schema of each command's records. */
export const RECORDS: Readonly<Record<string, keyof typeof RECORD_SCHEMAS>> = {
  'who-said': 'Found',
  ask: 'Answered',
  quotes: 'Quotations',
  digest: 'Digest',
  archive: 'Contents',
  check: 'Checked',
};

/** The same as JSON Schema, referring to one another. */
export const SCHEMAS: Readonly<Record<string, JsonSchema>> = toJsonSchemas();

function toJsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(RECORD_SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

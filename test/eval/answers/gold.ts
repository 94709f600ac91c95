import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EvaluationError } from '../quotations/evaluation-error.ts';

const NEWS_QUESTION = z.object({
  question: z.string(),
  now: z.string(),
  answers: z.array(z.string()),
  articles: z.array(z.string()),
});
const SPEECH_QUESTION = z.object({
  question: z.string(),
  relevant: z.array(z.object({ file: z.string(), text: z.string() })),
});
const SENTENCE_QUESTION = z.object({
  id: z.string(),
  question: z.string(),
  candidates: z.array(z.object({ text: z.string(), relevant: z.boolean() })),
});

/** A question of the day with its answers and the articles that hold them. */
export type NewsQuestion = z.output<typeof NEWS_QUESTION>;
/** "What did X say about Y?" with the passages in which X speaks about Y. */
export type SpeechQuestion = z.output<typeof SPEECH_QUESTION>;
/** A question with sentences that answer it or don't. */
export type SentenceQuestion = z.output<typeof SENTENCE_QUESTION>;

/** Everything that is measured. */
export interface Gold {
  readonly news: readonly NewsQuestion[];
  readonly speech: readonly SpeechQuestion[];
  readonly sentences: readonly SentenceQuestion[];
}

/**
 * Reads the questions of a folder with `realtimeqa`, `said-about` and `trecqa`.
 *
 * @param half - which file of each: `dev` reads `questions-dev.jsonl`.
 * @throws EvaluationError where a file is missing or no such list.
 */
export async function readGold(directory: string, half: string): Promise<Gold> {
  return {
    news: await readLines(join(directory, 'realtimeqa', `questions-${half}.jsonl`), NEWS_QUESTION),
    speech: await readLines(join(directory, 'said-about', `queries-${half}.jsonl`), SPEECH_QUESTION),
    sentences: await readLines(join(directory, 'trecqa', `candidates-${half}.jsonl`), SENTENCE_QUESTION),
  };
}

async function readLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<readonly z.output<Schema>[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new EvaluationError('unreadable', `Cannot read ${path}.`, { cause });
  });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    const parsed = schema.safeParse(parseJson(line));
    if (parsed.success) return parsed.data;
    throw new EvaluationError('malformed', `${path}: line ${at + 1} is no question of this set.`);
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

import { EvaluationError } from './evaluation-error.ts';
import { type SystemArticle, systemArticleSchema } from './system-quotes.ts';

/**
 * Reads a file of answers: JSON Lines, one object an article, blank lines allowed. `name` is for messages.
 *
 * @throws EvaluationError `malformed` on a line that is not such an object, or is a second one for an article.
 */
export function parseSystemFile(lines: string, name: string): readonly SystemArticle[] {
  const articles = new Map<string, SystemArticle>();
  for (const [index, line] of lines.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const place = `${name}, line ${index + 1}`;
    const article = parseLine(line, place);
    if (articles.has(article.file)) {
      throw new EvaluationError('malformed', `${place}: a second line for ${article.file}.`);
    }
    articles.set(article.file, article);
  }
  return [...articles.values()];
}

/** Writes answers as such a file. */
export function formatLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function parseLine(line: string, place: string): SystemArticle {
  const parsed = systemArticleSchema.safeParse(parseJson(line, place));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? 'the line' : issue.path.join('.');
  throw new EvaluationError('malformed', `${place}: ${at}: ${issue?.message}.`, { cause: parsed.error });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new EvaluationError('malformed', `${place}: not JSON; one object an article is expected.`, {
      cause,
    });
  }
}

import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  type ListResourcesResult,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type ReadResourceResult,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Command } from '../../../command/command.ts';
import type { PageResponse } from '../../../ports/archive-pages.ts';
import { withQuery } from '../addresses.ts';
import { describeBody } from '../api/openapi.ts';
import { ARTICLES, FORMAT, listOperations, type Operation } from '../api/operations.ts';

/** What the server answers with. */
export interface McpDependencies {
  readonly commands: readonly Command[];
  readonly version: string;
  /** Asks the API: a path, and a body where there is one. */
  ask(address: string, body?: string): Promise<Pick<PageResponse, 'status' | 'body'>>;
}

/** What an assistant is told before it asks. */
const INSTRUCTIONS =
  'Verbatim answers from an archive of news articles, with nothing but slices of them. Quote only texts that a tool gave you, letter by letter, with their speaker, headline, outlet and date. A speaker who is null is unknown; “probable” is not sure. Check your own text with the tool “check” before you give it to anybody.';

/**
 * Makes a server of the Model Context Protocol: each command of the API is a tool, each article a resource.
 *
 * @see https://modelcontextprotocol.io/specification
 */
export function createMcpServer({ commands, version, ask }: McpDependencies): Server {
  const operations = listOperations(commands);
  const server = new Server(
    { name: 'verbatim', title: 'Verbatim', version },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: operations.map(toTool) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const operation = operations.find(({ command }) => command.name === params.name);
    if (operation === undefined)
      throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name}.`);
    return toResult(await ask(operation.path, JSON.stringify({ ...params.arguments, [FORMAT]: 'json' })));
  });
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [
      { uriTemplate: `${ARTICLE}{id}`, name: 'article', title: 'An article', mimeType: 'text/plain' },
    ],
  }));
  server.setRequestHandler(ListResourcesRequestSchema, async ({ params }) =>
    toList(await ask(`${ARTICLES}${params?.cursor === undefined ? '' : `?${params.cursor}`}`)),
  );
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    if (!uri.startsWith(ARTICLE))
      throw new McpError(ErrorCode.InvalidParams, `${uri} is no article’s address.`);
    return toContents(uri, await ask(`${ARTICLES}/${encodeURIComponent(uri.slice(ARTICLE.length))}`));
  });
  return server;
}

/** Before an article's id. */
const ARTICLE = 'verbatim://articles/';

function toTool(operation: Operation): Tool {
  const { name, summary, examples } = operation.command;
  return {
    name,
    description: `${summary}. For example: ${examples.join('; ')}`,
    inputSchema: { type: 'object', ...describeBody(operation, [FORMAT]) },
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
}

/** The articles that an answer cites, so that an assistant can read on. */
const MAX_LINKS = 10;

function toResult({ status, body }: Pick<PageResponse, 'status' | 'body'>): CallToolResult {
  const value: unknown = JSON.parse(body);
  const problem = PROBLEM.safeParse(value);
  if (status !== OK) {
    const text = problem.success ? problem.data.detail : `The archive answered with ${status}.`;
    return { isError: true, content: [{ type: 'text', text }] };
  }
  const links = [...citedArticles(value)].slice(0, MAX_LINKS).map(([id, name]) => ({
    ...{ type: 'resource_link' as const, uri: `${ARTICLE}${id}`, name, mimeType: 'text/plain' },
  }));
  return { content: [{ type: 'text', text: body }, ...links], structuredContent: STRUCTURED.parse(value) };
}

const OK = 200;
const PROBLEM = z.object({ detail: z.string() });
const STRUCTURED = z.record(z.string(), z.unknown());
const CITED = z.object({ id: z.string(), path: z.string(), headline: z.string().nullable() });

/** The ids and names of articles that stand anywhere in an answer, in its order. */
function citedArticles(value: unknown, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, each] of Object.entries(value)) {
    const article = key === 'article' ? CITED.safeParse(each) : null;
    if (article?.success === true && !found.has(article.data.id))
      found.set(article.data.id, article.data.headline ?? article.data.path);
    else citedArticles(each, found);
  }
  return found;
}

const DAY = z.object({
  before: z.string().nullable(),
  next: z.string().nullable(),
  articles: z.array(CITED),
});

/** A day at a time, the newest first; the cursor is what is asked for next. */
function toList({ status, body }: Pick<PageResponse, 'status' | 'body'>): ListResourcesResult {
  if (status !== OK) throw new McpError(ErrorCode.InvalidParams, PROBLEM.parse(JSON.parse(body)).detail);
  const { before, next, articles } = DAY.parse(JSON.parse(body));
  const following = next ?? (before === null ? null : withQuery('', { day: before }));
  return {
    resources: articles.map(({ id, path, headline }) => ({
      ...{ uri: `${ARTICLE}${id}`, name: headline ?? path, mimeType: 'text/plain' },
    })),
    ...(following !== null && { nextCursor: following.slice(following.indexOf('?') + 1) }),
  };
}

const WHOLE = z.looseObject({ text: z.string() });

/** The text, to which offsets refer, and beside it who says what where. */
function toContents(
  uri: string,
  { status, body }: Pick<PageResponse, 'status' | 'body'>,
): ReadResourceResult {
  if (status !== OK)
    throw new McpError(ErrorCode.InvalidParams, `${uri}: ${PROBLEM.parse(JSON.parse(body)).detail}`);
  const { text, ...others } = WHOLE.parse(JSON.parse(body));
  return {
    contents: [
      { uri, mimeType: 'text/plain', text },
      { uri: `${uri}#quotations`, mimeType: 'application/json', text: JSON.stringify(others) },
    ],
  };
}

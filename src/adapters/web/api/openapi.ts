import type { Command } from '../../../command/command.ts';
import {
  ARTICLES,
  FORMAT,
  isCiting,
  type JsonSchema,
  listOperations,
  type Operation,
  type Parameter,
  ZONE,
} from './operations.ts';
import { FORMATS, type Format } from './read-request.ts';
import { RECORDS, SCHEMAS } from './schemas.ts';

/** Of the API, not of the program. */
const VERSION = '1.0.0';

/**
 * Describes what programs can ask for, of the list of commands.
 *
 * @see https://spec.openapis.org/oas/v3.1.1
 */
export function describeApi(commands: readonly Command[], url: string): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      version: VERSION,
      description:
        'Who said what, from an archive of news articles. Every text is a slice of its article at the offsets beside it, in UTF-16 code units. `speaker` null means that the article does not say who speaks; `confidence` says how sure the speaker is.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url }],
    security: [{ token: [] }, {}],
    paths: {
      ...Object.fromEntries(
        listOperations(commands).map((operation) => [operation.path, describeOperation(operation)]),
      ),
      ...ARTICLE_PATHS,
    },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The token of a private archive.' },
      },
      schemas: { ...SCHEMAS, Problem: PROBLEM },
      responses: {
        Problem: {
          description: 'Why there is no answer (RFC 9457).',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'One line: what was received and what to do.' },
  },
};

const PROBLEMS = {
  '400': { $ref: '#/components/responses/Problem' },
  '404': { $ref: '#/components/responses/Problem' },
};

const ARTICLE_PATHS = {
  [ARTICLES]: {
    get: {
      operationId: 'articles',
      summary: 'The articles of a day',
      parameters: [
        {
          name: 'day',
          in: 'query',
          description: 'The newest where left out',
          schema: { type: 'string', format: 'date' },
        },
        { name: 'skip', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 } },
        { name: ZONE, in: 'query', schema: { type: 'string' } },
      ],
      responses: {
        '200': jsonOf('DayOfArticles', 'The articles, and the nearest days that have some.'),
        ...PROBLEMS,
      },
    },
  },
  [`${ARTICLES}/{id}`]: {
    get: {
      operationId: 'article',
      summary: 'An article with its text and all that is said in it',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: { '200': jsonOf('WholeArticle', 'The article.'), ...PROBLEMS },
    },
  },
};

function jsonOf(name: string, description: string): JsonSchema {
  return {
    description,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  };
}

const ZONE_PARAMETER: Parameter = {
  name: ZONE,
  summary: 'The IANA time zone in which a day begins and ends; the program’s own by default',
  isRequired: false,
  schema: { type: 'string', examples: ['Europe/London'] },
};

function describeOperation(operation: Operation): JsonSchema {
  const { command } = operation;
  const shared = { summary: command.summary, responses: describeResponses(command) };
  return {
    get: {
      ...shared,
      operationId: command.name,
      parameters: listParameters(operation).map(({ name, summary, isRequired, schema }) => ({
        ...{ name, in: 'query', description: summary, required: isRequired, schema },
      })),
    },
    post: {
      ...shared,
      operationId: `${command.name}-post`,
      description: 'The same, for what is too long for an address.',
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { type: 'object', ...describeBody(operation) } } },
      },
    },
  };
}

function formatsOf(command: Command): readonly Format[] {
  return isCiting(command) ? FORMATS : FORMATS.filter((each) => each === 'json' || each === 'ndjson');
}

function listParameters({ command, parameters }: Operation): readonly Parameter[] {
  const schema = { type: 'string', enum: formatsOf(command), default: 'json' };
  const summary = 'How the answer is written';
  return [...parameters, ZONE_PARAMETER, { name: FORMAT, summary, isRequired: false, schema }];
}

/**
 * What is sent to an operation: a JSON Schema of an object.
 *
 * @param without - names that are left out.
 */
export function describeBody(operation: Operation, without: readonly string[] = []): JsonSchema {
  const { draft, parameters } = operation;
  const whole =
    draft === null ? [] : [{ ...draft, summary: 'A text whose quotations are checked one by one' }];
  const all = [...listParameters(operation), ...whole].filter(({ name }) => !without.includes(name));
  const required = parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const properties = Object.fromEntries(
    all.map(({ name, summary, schema }) => [name, { ...schema, description: summary }]),
  );
  return { properties, ...(draft === null && { required }), additionalProperties: false };
}

function describeResponses(command: Command): JsonSchema {
  const text = { schema: { type: 'string' } };
  const record = RECORDS[command.name];
  const results = {
    type: 'array',
    items: record === undefined ? { type: 'object' } : { $ref: `#/components/schemas/${record}` },
  };
  const problem = { $ref: '#/components/responses/Problem' };
  return {
    '200': {
      description: 'The answer; `status` is `nothing` where the archive does not hold it.',
      headers: { Link: { description: 'The next page (RFC 8288).', schema: { type: 'string' } } },
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['status', 'notice', 'next', 'results'],
            properties: {
              status: { type: 'string', enum: ['found', 'nothing'] },
              notice: {
                type: ['string', 'null'],
                description: 'How much of the archive was searched, where not all was.',
              },
              next: { type: ['string', 'null'], description: 'The address of the next page.' },
              results,
            },
          },
        },
        'application/x-ndjson': text,
        ...(isCiting(command) && {
          ...{ 'text/csv': text, 'text/markdown': text },
          ...{ 'application/atom+xml': text, 'application/feed+json': { schema: { type: 'object' } } },
        }),
      },
    },
    '400': problem,
    '401': problem,
    '413': problem,
    '429': problem,
    '503': problem,
  };
}

import type { Command } from '../../../command/command.ts';
import {
  FORMAT,
  isCiting,
  type JsonSchema,
  listOperations,
  type Operation,
  type Parameter,
  WORDS,
  ZONE,
} from './operations.ts';
import { FORMATS } from './read-request.ts';
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
    paths: Object.fromEntries(
      listOperations(commands).map((operation) => [operation.path, describeOperation(operation)]),
    ),
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

const ZONE_PARAMETER: Parameter = {
  name: ZONE,
  summary: 'The IANA time zone in which a day begins and ends; the program’s own by default',
  isRequired: false,
  schema: { type: 'string', examples: ['Europe/London'] },
};

function describeOperation(operation: Operation): JsonSchema {
  const { command, parameters, draft } = operation;
  const formats = isCiting(command)
    ? FORMATS
    : FORMATS.filter((each) => each === 'json' || each === 'ndjson');
  const format: Parameter = {
    name: FORMAT,
    summary: 'How the answer is written',
    isRequired: false,
    schema: { type: 'string', enum: formats, default: 'json' },
  };
  const all = [...parameters, ZONE_PARAMETER, format];
  const body =
    draft === null ? all : [...all, { ...draft, summary: 'A text whose quotations are checked one by one' }];
  const shared = {
    summary: command.summary,
    tags: ['answers'],
    responses: describeResponses(command, formats),
  };
  return {
    get: {
      ...shared,
      operationId: command.name,
      parameters: all.map(({ name, summary, isRequired, schema }) => ({
        ...{ name, in: 'query', description: summary, required: isRequired, schema },
      })),
    },
    post: {
      ...shared,
      operationId: `${command.name}-post`,
      description: 'The same, for what is too long for an address.',
      requestBody: { required: true, content: { 'application/json': { schema: toObject(body, draft) } } },
    },
  };
}

function toObject(parameters: readonly Parameter[], draft: Parameter | null): JsonSchema {
  const required = parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const properties = Object.fromEntries(
    parameters.map(({ name, summary, schema }) => [name, { ...schema, description: summary }]),
  );
  const either =
    draft === null ? { required } : { anyOf: [{ required: [WORDS] }, { required: [draft.name] }] };
  return { type: 'object', properties, ...either, additionalProperties: false };
}

function describeResponses({ name }: Command, formats: readonly string[]): JsonSchema {
  const text = { schema: { type: 'string' } };
  const record = RECORDS[name];
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
        ...(formats.includes('csv') && { 'text/csv': text, 'text/markdown': text }),
      },
    },
    '400': problem,
    '401': problem,
    '413': problem,
    '429': problem,
    '503': problem,
  };
}

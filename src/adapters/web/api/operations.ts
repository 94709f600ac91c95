import { z } from 'zod';
import type { Command } from '../../../command/command.ts';
import { isChatOption } from '../../../command/options.ts';

/** Where the API begins; the number changes when a program that uses it would have to. */
export const API = '/api/v1';
/** The document that describes it. */
export const OPENAPI = `${API}/openapi.json`;

/** The articles of a day; behind it, one of them. */
export const ARTICLES = `${API}/articles`;

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is given to an operation by name. */
export interface Parameter {
  readonly name: string;
  readonly summary: string;
  readonly isRequired: boolean;
  readonly schema: JsonSchema;
}

/** A command as a program asks for it. */
export interface Operation {
  readonly command: Command;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The parameter that holds a whole text, which only a body has room for; null where there is none. */
  readonly draft: Parameter | null;
}

/** The text behind a command's name. */
export const WORDS = 'words';
/** In which a day begins and ends. */
export const ZONE = 'zone';
/** How the answer is written. */
export const FORMAT = 'format';

/** What the API offers of the commands: all that answer. Help is for people, and subcommands are for channels. */
export function listOperations(commands: readonly Command[]): readonly Operation[] {
  return commands.filter(({ name }) => name !== 'help').map(toOperation);
}

function toOperation(command: Command): Operation {
  const { words, fileOption } = command;
  const { properties } = z.object(PROPERTIES).parse(z.toJSONSchema(command.options, { io: 'input' }));
  const options = Object.entries(properties).map(([name, schema]) => toParameter(name, schema));
  const text: readonly Parameter[] =
    words === null
      ? []
      : [{ name: WORDS, summary: words.summary, isRequired: words.isRequired, schema: { type: 'string' } }];
  return {
    command,
    path: `${API}/${command.name}`,
    parameters: [...text, ...options.filter(({ name }) => isChatOption(command, name))],
    draft: options.find(({ name }) => name === fileOption) ?? null,
  };
}

const PROPERTIES = { properties: z.record(z.string(), z.record(z.string(), z.unknown())) };

function toParameter(name: string, { description, ...schema }: JsonSchema): Parameter {
  return { name, summary: String(description ?? ''), isRequired: false, schema };
}

/** Whether a command's answers cite articles, so that they can be a table. */
export function isCiting({ name }: Pick<Command, 'name'>): boolean {
  return name !== 'archive';
}

import { z } from 'zod';

/** Who adds articles, and from where they are fetched. */
export interface AddingConfig {
  /** The ids of the people who may add: of Slack, of Discord, of the page. Empty: nobody may. */
  readonly editors: ReadonlySet<string>;
  /** Hosts of private networks that are fetched from; `*` for all. */
  readonly privateHosts: readonly string[];
  /** How sites can reach whoever runs the program; null: nothing is said. */
  readonly contact: string | null;
}

const EDITOR = /^(?:[UW][A-Z0-9]{6,20}|\d{15,20}|web:(?:token|proxy|user:[^\s,]+))$/u;
const HOST = /^(?:\*|[a-z0-9.-]{1,253}|\[?[0-9a-f:.]{2,45}\]?)$/iu;
/** What a User-Agent can carry. */
const CONTACT = /^[\x21-\x7e]{1,200}$/u;

/** The environment variables for adding. */
export const ADDING_SETTINGS = {
  ARCHIVE_EDITORS: z
    .string()
    .transform(splitList)
    .refine((ids) => ids.every((id) => EDITOR.test(id)), {
      error: (issue) =>
        `needs the ids of people, with commas between: of Slack (U…), of Discord (digits), or web:user:NAME, received “${String(issue.input)}”`,
    })
    .default([]),
  ARCHIVE_PRIVATE_HOSTS: z
    .string()
    .transform(splitList)
    .refine((hosts) => hosts.every((host) => HOST.test(host)), {
      error: (issue) =>
        `needs the names or addresses of hosts, with commas between, or *, received “${String(issue.input)}”`,
    })
    .default([]),
  ARCHIVE_CONTACT: z
    .string()
    .regex(CONTACT, {
      error: (issue) =>
        `needs an address such as https://post.example/bot, received “${String(issue.input)}”`,
    })
    .optional(),
};

/** The entries of a list with commas between. */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Makes the part of the configuration of its settings. */
export function chooseAdding(
  settings: z.output<z.ZodObject<typeof ADDING_SETTINGS>>,
  publicUrl: string | null,
): AddingConfig {
  return {
    editors: new Set(settings.ARCHIVE_EDITORS),
    privateHosts: settings.ARCHIVE_PRIVATE_HOSTS,
    contact: settings.ARCHIVE_CONTACT ?? publicUrl,
  };
}

/** The same people for a platform; what is wrong with the list is said once, of the whole configuration. */
export const EDITORS_SETTING = {
  ARCHIVE_EDITORS: z
    .string()
    .transform((text): ReadonlySet<string> => new Set(splitList(text)))
    .default(new Set<string>()),
};

/** Who fetches, for sites: the program, what it does, and how whoever runs it can be reached. */
export function describeAgent(version: string, { contact }: Pick<AddingConfig, 'contact'>): string {
  return `Verbatim/${version} (${contact === null ? '' : `+${contact}; `}keeps news articles to quote from; robots.txt: verbatim)`;
}

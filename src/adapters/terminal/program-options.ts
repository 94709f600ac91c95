import { z } from 'zod';
import type { Fault } from '../../command/line/fault.ts';
import { fault, onOneLine } from '../../command/line/fault.ts';
import type { OptionSyntax } from '../../command/options.ts';
import { findZone, nearestZones } from '../../core/dates/zone.ts';
import type { DocumentedCommand } from './usage.ts';

/** The options of every command in the terminal. */
export const PROGRAM_OPTIONS: readonly OptionSyntax[] = [
  {
    name: 'archive',
    valueName: 'DIR',
    summary: 'The folder of articles to answer from, or an archive’s name',
  },
  { name: 'json', valueName: null, summary: 'Print JSON, one object a line' },
  { name: 'csv', valueName: null, summary: 'Print what is cited as a table, for spreadsheets' },
  { name: 'markdown', valueName: null, summary: 'Print what is cited as Markdown' },
  {
    name: 'now',
    valueName: 'TIME',
    summary: 'Answer as if it were this time (ISO 8601; UTC if it has no offset)',
  },
  {
    name: 'zone',
    valueName: 'ZONE',
    summary: 'The time zone of “today”, such as Europe/London (default: the machine’s)',
  },
  { name: 'help', valueName: null, summary: 'Explain the command, or the program (-h)' },
  { name: 'version', valueName: null, summary: 'Print the version (-v, -V)' },
];

/** What the terminal offers besides the commands that answer. */
export const START: DocumentedCommand = {
  name: 'start',
  summary: 'Serve the web page, and answer in Slack and Discord if configured, otherwise at a prompt',
  words: null,
  options: z.object({}),
  uses: [
    { term: 'ARCHIVE_DIR', description: 'the folder of articles (default: the sample archive)' },
    {
      term: 'WEB_PORT, WEB_HOST',
      description: 'where the page is served (default: 3000, 127.0.0.1; off: nowhere)',
    },
    { term: 'SLACK_BOT_TOKEN, …', description: 'Slack: verbatim manifest slack' },
    { term: 'DISCORD_TOKEN, …', description: 'Discord: verbatim register discord' },
    { term: 'STATE_FILE', description: 'what must survive a restart (default: state/verbatim.db)' },
    {
      term: 'ARCHIVE_STORE',
      description: 'what articles came to, so that they are analysed once (default: ~/.cache/verbatim)',
    },
    { term: '.env', description: 'in the working directory: all of these; .env.example explains each' },
  ],
  examples: ['start'],
};

/** Parses an ISO 8601 date or time; midnight and UTC are the defaults. */
export function parseInstant(
  text: string,
  source: string,
): { readonly ok: true; readonly instant: Date } | Fault {
  if (COMPLETE.safeParse(text).success) return { ok: true, instant: new Date(text) };
  if (WITHOUT_OFFSET.safeParse(text).success) return { ok: true, instant: new Date(`${text}Z`) };
  return fault(
    `${source}: “${onOneLine(text)}” is no ISO 8601 time. Write it as 2024-10-18 or 2024-10-18T09:30:00Z.`,
  );
}

/** Parses an IANA time zone; one line suggests the nearest names if there is none. */
export function parseZone(
  text: string,
  source: string,
): { readonly ok: true; readonly zone: string } | Fault {
  const zone = findZone(text);
  if (zone !== null) return { ok: true, zone };
  const nearest = nearestZones(text);
  const advice =
    nearest.length === 0 ? 'Write it as Europe/London or UTC.' : `Did you mean ${nearest.join(', ')}?`;
  return fault(`${source}: “${onOneLine(text)}” is no known time zone. ${advice}`);
}

const COMPLETE = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const WITHOUT_OFFSET = z.iso.datetime({ local: true });

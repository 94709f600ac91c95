import { z } from 'zod';
import { readFeedbackFilter } from '../../chat/feedback-filter.ts';
import { type Fault, fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { Feedback } from '../../ports/state-store.ts';
import { escapeJson } from '../../reply/records/escape-json.ts';
import { escapeLine } from './escape.ts';
import { parseZone } from './program-options.ts';
import type { OpenAside } from './sessions-command.ts';
import type { DocumentedCommand } from './usage.ts';

/** Lists what people thought of answers. */
export const FEEDBACK: DocumentedCommand = {
  name: 'feedback',
  summary: 'List what people thought of answers, with what was asked and what was shown, the newest first',
  words: null,
  options: z.object({
    verdict: z.string().optional().describe('Only good or only bad'),
    day: z.string().optional().describe('Only what was given on this day: 2024-10-18'),
  }),
  examples: ['feedback --verdict bad', 'feedback --day 2024-10-18 --json'],
};

/** What `feedback` is run with. */
export interface RunFeedbackOptions {
  readonly options: TypedOptions;
  readonly programOptions: TypedOptions;
  /** Of the machine. */
  readonly zone: string;
}

/** Runs the command. It prints some lines for each verdict, or an object with `--json`. */
export async function runFeedback(
  open: OpenAside,
  { options, programOptions, zone: own }: RunFeedbackOptions,
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const { zone: asked } = programOptions;
  const zone = typeof asked === 'string' ? parseZone(asked, '--zone') : { ok: true as const, zone: own };
  if (!zone.ok) return zone;
  const read = readFeedbackFilter(
    { verdict: typed(options['verdict']), day: typed(options['day']) },
    zone.zone,
  );
  if (!read.ok) return fault(`feedback: ${read.line}`);
  const opened = await open();
  if (!opened.ok) return opened;
  try {
    const listed = await opened.store.feedback.list(read.filter);
    if (programOptions['json'] === true)
      return { ok: true, text: listed.map((each) => `${escapeJson(JSON.stringify(each))}\n`).join('') };
    return { ok: true, text: listed.length === 0 ? 'There is none.\n' : listed.map(describe).join('\n') };
  } finally {
    await opened.close();
  }
}

function typed(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function describe({ at, verdict, by, command, words, options, reason, shown }: Feedback): string {
  const asked = [
    command,
    words,
    ...Object.entries(options).flatMap(([name, value]) =>
      // A conversation's state is nothing that anybody typed.
      typeof value === 'object' ? [] : `--${name} ${value}`,
    ),
  ];
  const lines = [
    `${at} · ${verdict} · by ${by}`,
    `  asked: ${asked.filter((each) => each !== '').join(' ')}`,
    ...(reason === null ? [] : [`  reason: ${reason}`]),
    ...(shown === null ? [] : ['  shown:', ...shown.text.split('\n').map((line) => `    ${line}`)]),
  ];
  return lines.map((line) => `${/^ */u.exec(line)?.[0] ?? ''}${escapeLine(line.trimStart())}\n`).join('');
}

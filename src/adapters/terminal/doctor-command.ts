import { z } from 'zod';
import type { Finding } from '../../ports/finding.ts';
import { escapeJson } from '../../reply/records/escape-json.ts';
import { escapeLine } from './escape.ts';
import type { ExitStatus } from './session.ts';
import { type Output, write } from './streams.ts';
import type { DocumentedCommand } from './usage.ts';

/** Examines the program as it is configured. */
export const DOCTOR: DocumentedCommand = {
  name: 'doctor',
  summary: 'Examine configuration, tokens, archive, state and machine, and say what to do',
  words: null,
  options: z.object({}),
  examples: ['doctor', 'doctor --json'],
};

const SIGN: Readonly<Record<Finding['verdict'], string>> = {
  ok: 'ok     ',
  warning: 'warning',
  fault: 'FAULT  ',
};
const EXIT_STATUS: Readonly<Record<Finding['verdict'], ExitStatus>> = { ok: 0, warning: 1, fault: 2 };

/** Prints each finding when it is there; the exit status is that of the worst. */
export async function runDoctor(
  findings: AsyncIterable<Finding>,
  { stdout, isJson }: { readonly stdout: Output; readonly isJson: boolean },
): Promise<ExitStatus> {
  let worst: ExitStatus = 0;
  for await (const finding of findings) {
    const { name, verdict, line } = finding;
    const status = EXIT_STATUS[verdict];
    if (status > worst) worst = status;
    await write(
      stdout,
      isJson
        ? `${escapeJson(JSON.stringify(finding))}\n`
        : `${SIGN[verdict]}  ${name}: ${escapeLine(line)}\n`,
    );
  }
  return worst;
}

import { fork } from 'node:child_process';
import { z } from 'zod';
import { type Figures, figures } from './figures.ts';
import { LIBRARIES } from './libraries.ts';
import { type Column, renderTable } from './table.ts';

/** How long a hostile text is waited for, in seconds. */
const PATIENCE = 60;
const CHILD = new URL('measure-library.ts', import.meta.url);

/** Measures every library, one after the other, each task in a process of its own, and returns the table. */
export async function runGroundworkEval(
  directory: string,
  notices: { readonly tell: (line: string) => void },
): Promise<string> {
  const columns: Column[] = [];
  for (const { name } of LIBRARIES) {
    notices.tell(name);
    columns.push({ name, figures: await measureLibrary(name, directory) });
  }
  return renderTable(columns, PATIENCE);
}

async function measureLibrary(name: string, directory: string): Promise<Figures> {
  const counted = await startTask([name, 'count', directory]);
  const run = await startTask([name, 'run', directory], PATIENCE);
  const long = await startTask([name, 'long', directory], PATIENCE);
  return figures.parse({ ...counted, ...run, ...long });
}

const message = z.record(z.string(), z.unknown());

/** What the process sends; nothing where it had to be stopped. */
function startTask(task: readonly string[], seconds?: number): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const timeout = seconds === undefined ? {} : { timeout: seconds * 1000, killSignal: 'SIGKILL' as const };
    const child = fork(CHILD, task, timeout);
    let sent: Readonly<Record<string, unknown>> = {};
    child.on('message', (received) => {
      sent = message.parse(received);
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(sent);
      else reject(new Error(`${task.join(' ')} ended with ${code ?? signal}.`));
    });
  });
}

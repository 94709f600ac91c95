import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { BuiltProgram } from './built-program.ts';

/** A `verbatim start` that is at work. */
export interface Running {
  readonly child: ChildProcess;
  /** The status with which it ends. */
  readonly ended: Promise<unknown>;
  stdout(): string;
  stderr(): string;
}

/** Starts `verbatim start` as a service runs it: in a folder, with no environment but this and nothing to read. */
export function startProgram(
  { main }: Pick<BuiltProgram, 'main'>,
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Running {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: cwd, ...environment };
  const child = spawn(process.execPath, [main, 'start'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text;
  });
  const ended = once(child, 'close').then(([status]) => status);
  return { child, ended, stdout: () => texts.stdout, stderr: () => texts.stderr };
}

/**
 * Waits until its log has the event.
 *
 * @throws Where it ends without.
 */
export async function untilLogged({ child, ended, stderr }: Running, event: string): Promise<void> {
  const isLogged = () => stderr().includes(`"event":"${event}"`);
  const hasEnded = ended.then(() => true);
  while (!isLogged()) {
    const isOver = await Promise.race([hasEnded, nextText(child).then(() => false)]);
    if (isOver && !isLogged()) throw new Error(`It ended before ${event}: ${stderr()}`);
  }
}

function nextText({ stderr }: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => stderr?.once('data', resolve));
}

/** Where its page is served. */
export async function untilServed(running: Running): Promise<string> {
  await untilLogged(running, 'web-started');
  return /"url":"(http[^"]+)","event":"web-started"/u.exec(running.stderr())?.[1] ?? '';
}

import { once } from 'node:events';

/** Where the program writes: the process's streams, or a test's. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Where the program reads. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** The standard streams. */
export interface Streams {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Writes, then waits while the reader falls behind. */
export async function write(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/**
 * The lines of a UTF-8 stream. Only `\n` and `\r\n` end a line, since JSON strings may contain other separators. A line
 * break at the end of the stream starts no further line.
 */
export async function* readLines(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(Buffer.from(chunk), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

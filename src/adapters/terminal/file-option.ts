import { open } from 'node:fs/promises';
import type { Command } from '../../command/command.ts';
import type { Fault } from '../../command/line/fault.ts';
import { fault, onOneLine } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import { decodeText } from '../../core/article/decode-text.ts';
import type { Input } from './streams.ts';

/** Bytes. Commands accept far less, and say so. */
const MAX_FILE = 1_000_000;
const STANDARD_INPUT = '-';

/** The text of the file that a command's file option names (`-` is standard input); null if none is named. */
export async function readFileOption(
  command: Command,
  words: string,
  options: TypedOptions,
  stdin: Input,
): Promise<{ readonly ok: true; readonly text: string | null } | Fault> {
  const { name, fileOption } = command;
  const file = fileOption === undefined ? undefined : options[fileOption];
  if (typeof file !== 'string') return { ok: true, text: null };
  if (words !== '')
    return fault(
      `${name} takes ${command.words?.name} or --${fileOption}, and received both: leave one out.`,
    );
  const read = file === STANDARD_INPUT ? await readStream(stdin) : await readFile(file);
  const from = file === STANDARD_INPUT ? 'standard input' : onOneLine(file);
  if (typeof read === 'string') return fault(`${name} --${fileOption}: ${from} cannot be read: ${read}.`);
  const decoded = decodeText(read);
  return decoded.kind === 'binary'
    ? fault(`${name} --${fileOption}: ${from} is no text: give a text file.`)
    : { ok: true, text: decoded.text };
}

/** A file's bytes, or why there are none. */
async function readFile(path: string): Promise<Uint8Array | string> {
  try {
    const handle = await open(path);
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) return 'it is a folder';
      if (stats.size > MAX_FILE) return describeSize(stats.size);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readStream(stdin: Input): Promise<Uint8Array | string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_FILE) return describeSize(size);
  }
  return Buffer.concat(chunks);
}

function describeSize(bytes: number): string {
  return `it has ${bytes} bytes or more, and at most ${MAX_FILE} are read`;
}

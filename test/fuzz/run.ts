/**
 * Reads seeded mutations of files of each format: `npm run test:fuzz -- [--files 20000] [--seed 1] [--format .html]
 * [--processes 1] [--keep FOLDER]`. Each file must be read, or be left out by its name: none may take the time or the
 * memory that a file has, end its process, throw past what leaves it out, or come to nothing. Those that do are counted,
 * kept where a folder is given, and end it with 1. What a reader throws, and is left out for, is counted and told too, as
 * `thrown`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ALL_EXTENSIONS, type FuzzedFile, fuzzFormat } from './fuzz-format.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
    processes: { type: 'string' },
    keep: { type: 'string' },
  },
});
const options = {
  files: Number(values.files),
  seed: Number(values.seed),
  ...(values.processes !== undefined && { processes: Number(values.processes) }),
};

const MAX_SHOWN = 300;

let faults = 0;
for (const extension of ALL_EXTENSIONS.filter((each) => (values.format ?? each) === each)) {
  const result = await fuzzFormat(extension, options, (file) => keep(extension, file));
  faults += result.faults;
  const told = [...result.outcomes].toSorted((one, other) => other[1] - one[1]).map((each) => each.join(' '));
  process.stdout.write(`${extension} in ${Math.round(result.seconds)} s: ${told.join(', ')}\n`);
}
process.exitCode = faults === 0 ? 0 : 1;

function keep(extension: string, { number, outcome, why, bytes }: FuzzedFile): void {
  const name = `${number}-${outcome}${extension}`;
  process.stdout.write(`${name}: ${why.slice(0, MAX_SHOWN)}\n`);
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(path.join(values.keep, name), bytes);
}

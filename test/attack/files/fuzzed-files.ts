import process from 'node:process';
import { ALL_EXTENSIONS, fuzzFormat } from '../../fuzz/fuzz-format.ts';
import type { AttackSetting, Finding } from '../finding.ts';

const OPTIONS = { files: 150, seed: 7 };

/** Reads a bounded number of seeded mutations of files of each format; `npm run test:fuzz` reads thousands. */
export async function attackWithFuzzedFiles(_: AttackSetting): Promise<readonly Finding[]> {
  const bad: string[] = [];
  for (const extension of ALL_EXTENSIONS) {
    const { faults } = await fuzzFormat(extension, OPTIONS, ({ number, outcome, why }) =>
      process.stderr.write(`${extension} ${number}: ${outcome} ${why.slice(0, MAX_SHOWN)}\n`),
    );
    if (faults > 0) bad.push(extension);
  }
  return [
    {
      what: `fuzz, ${OPTIONS.files} seeded files of each of ${ALL_EXTENSIONS.length} formats: hangs, bursts, faults, missing`,
      wanted: '0',
      got: bad.length === 0 ? '0' : bad.join(' '),
      isOk: bad.length === 0,
    },
  ];
}

const MAX_SHOWN = 200;

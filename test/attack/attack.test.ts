import { expect, test } from 'vitest';
import { buildOnce } from '../built/built-program.ts';
import { attackAsStrangers } from './access/strangers.ts';
import { attackWithEachFile } from './files/each-file.ts';
import { type AttackSetting, type Finding, showTable } from './finding.ts';
import type { MadeArchive } from './load/made-archive.ts';
import { attackWithReaders } from './load/readers-of-days.ts';
import { attackWithSlowClients } from './load/slow-clients.ts';

type Attack = (setting: AttackSetting, archive: () => Promise<MadeArchive>) => Promise<readonly Finding[]>;

/** Of `npm run test:attack`; payloads are tested where they come in, kills where something is written. */
const PARTS: readonly (readonly [name: string, attack: Attack])[] = [
  ['hostile files', attackWithEachFile],
  ['readers beside bots', attackWithReaders],
  ['strangers', attackAsStrangers],
  ['slow clients', attackWithSlowClients],
];
/** The sample archive, as the program has it without being told of any. */
const SAMPLE: MadeArchive = {
  folder: 'corpus',
  days: ['2024-10-18', '2024-10-19'],
  texts: [],
  environment: {},
};

test.each(PARTS)(
  'a few of the attacks on the built program come to what is wanted: %s',
  {
    timeout: 180_000,
  },
  async (_, attack) => {
    const { main } = await buildOnce();
    const findings = await attack({ main, isShort: true }, async () => SAMPLE);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ isOk }) => !isOk)).toEqual([]);
  },
);

test('the table has a line for each finding and says what failed', () => {
  const findings: readonly Finding[] = [
    { what: 'files', wanted: 'all', got: '3 of 3', isOk: true },
    { what: 'a slow client', wanted: '≤ 5 s', got: '9.0 s', isOk: false },
  ];
  expect(showTable(findings)).toBe(
    [
      'what           wanted  got     \n',
      'files          all     3 of 3  ok\n',
      'a slow client  ≤ 5 s   9.0 s   FAILED\n',
    ].join(''),
  );
});

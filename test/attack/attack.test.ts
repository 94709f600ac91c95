import { expect, test } from 'vitest';
import { buildOnce } from '../built/built-program.ts';
import { attackAsStrangers } from './access/strangers.ts';
import { attackWithEachFile } from './files/each-file.ts';
import { type AttackSetting, type Finding, showTable } from './finding.ts';
import { inFolder } from './in-folder.ts';
import { attackWithChecks } from './load/checks-of-one.ts';
import { type MadeArchive, makeArchive } from './load/made-archive.ts';
import { attackWithReaders } from './load/readers-of-days.ts';
import { attackWithSlowClients } from './load/slow-clients.ts';

/** Of `npm run test:attack`; payloads are tested where they come in, kills where something is written. */
const PARTS: readonly (readonly [
  name: string,
  attack: (setting: AttackSetting, archive: () => Promise<MadeArchive>) => Promise<readonly Finding[]>,
])[] = [
  ['hostile files', attackWithEachFile],
  ['readers beside bots', attackWithReaders],
  ['many checks', attackWithChecks],
  ['strangers', attackAsStrangers],
  ['slow clients', attackWithSlowClients],
];
const ARTICLES = 40;

test.each(PARTS)(
  'a few of the attacks on the built program come to what is wanted: %s',
  async (_, attack) => {
    const { main } = await buildOnce();
    const findings = await inFolder(async (folder) =>
      attack({ main, isShort: true }, () => makeArchive(main, folder, ARTICLES)),
    );
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

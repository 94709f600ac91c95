import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../commands/index.ts';
import * as discord from '../src/adapters/discord/render/actions.ts';
import * as slack from '../src/adapters/slack/render/actions.ts';
import { readConversation } from '../src/core/conversation/conversation-state.ts';
import { connect } from '../src/store/sqlite/connection.ts';
import { createAdjustableClock } from './fakes/adjustable-clock.ts';
import { readRecords } from './fixtures/read-records.ts';
import { readSampleArchive } from './fixtures/sample-archive.ts';
import { openTemporaryStore, temporaryStateFile } from './store/open-temporary-store.ts';

// What is already out there (messages with buttons, state files, addresses, programs that read JSON) is spelt out here
// as it was written then, so that a change of how it is written now cannot change the test with it.

const NOW = new Date('2024-10-18T09:00:00.000Z');
const PLACE = { article: '36684c68fecb5c93', start: 1200, end: 1340 };

test.each([
  ['share', 's:nYJ6y0AqJ1oU2mXw:36684c68fecb5c93:xc:118', PLACE],
  ['context', 'c:nYJ6y0AqJ1oU2mXw:36684c68fecb5c93:xc:118', PLACE],
  ['also-in', 'a:nYJ6y0AqJ1oU2mXw:36684c68fecb5c93:xc:118', PLACE],
  ['more', 'm:nYJ6y0AqJ1oU2mXw', null],
  ['good', 'g:nYJ6y0AqJ1oU2mXw', null],
  ['bad', 'b:nYJ6y0AqJ1oU2mXw', null],
  ['reason', 'r:nYJ6y0AqJ1oU2mXw', null],
])('a button “%s” that was posted in Discord still works', (kind, id, place) => {
  expect(discord.readAction(id)).toEqual({ kind, exchange: 'nYJ6y0AqJ1oU2mXw', place });
});

test.each([
  ['share', 'share.3', '["Qm2x9ZkP","36684c68fecb5c93",1200,1340]', PLACE],
  ['context', 'context.3', '["Qm2x9ZkP","36684c68fecb5c93",1200,1340]', PLACE],
  ['also-in', 'also-in.3', '["Qm2x9ZkP","36684c68fecb5c93",1200,1340]', PLACE],
  ['more', 'more', '["Qm2x9ZkP"]', null],
  ['good', 'good', '["Qm2x9ZkP"]', null],
  ['bad', 'bad', '["Qm2x9ZkP"]', null],
])('a button “%s” that was posted in Slack still works', (kind, id, value, place) => {
  expect(slack.readAction(id, value)).toEqual({ kind, exchange: 'Qm2x9ZkP', place });
});

const CONVERSATION = {
  version: 1,
  expires: '2024-10-18T10:00:00.000Z',
  kind: 'what',
  expects: null,
  unit: [],
  isSpeech: true,
  people: [{ name: 'Ana Ruiz', ids: ['ana-ruiz'], as: 'asked' }],
  topic: ['bridge'],
  outlets: ['Harbour Post'],
  dates: { since: '2024-10-17', until: null },
  cited: [PLACE],
  shown: [],
};

test('a conversation of 0.1.0 goes on', () => {
  expect(readConversation(JSON.stringify(CONVERSATION), NOW)).toEqual({
    ...CONVERSATION,
    asked: null,
    page: null,
  });
});

/** The first schema as it was released, with a row of each kind that people see. */
const FIRST_FILE = `
  CREATE TABLE exchanges (id TEXT PRIMARY KEY, record TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX exchanges_by_expiry ON exchanges (expires);
  CREATE TABLE threads (thread TEXT PRIMARY KEY, state TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX threads_by_expiry ON threads (expires);
  CREATE TABLE feedback (verdict_on TEXT PRIMARY KEY, record TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE TABLE seen_deliveries (id TEXT PRIMARY KEY, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX seen_deliveries_by_expiry ON seen_deliveries (expires);
  CREATE TABLE installations (place TEXT PRIMARY KEY, key_id TEXT NOT NULL, sealed BLOB NOT NULL) STRICT;
  INSERT INTO exchanges VALUES ('nYJ6y0AqJ1oU2mXw', '{"id":"nYJ6y0AqJ1oU2mXw","platform":"slack","workspace":"T01","command":"who-said","words":"the pier fell","options":{"limit":2},"now":"2024-10-18T08:00:00.000Z","zone":"Europe/London","asker":"U01"}', 1729245600000);
  INSERT INTO threads VALUES ('["slack","T01","C01","1"]', '${JSON.stringify(CONVERSATION)}', 1729245600000);
  PRAGMA application_id = ${0x56657262}; PRAGMA user_version = 1;
`;

test('a state file of 0.1.0 is opened with all that is in it', async () => {
  const file = await temporaryStateFile();
  const clock = createAdjustableClock(NOW);
  await (await openTemporaryStore(file, { clock })).close();
  const old = `${file}-old`;
  const connection = connect(old, 'write');
  connection.exec(FIRST_FILE);
  connection.close();
  const store = await openTemporaryStore(old, { clock });
  expect(await store.exchanges.find('nYJ6y0AqJ1oU2mXw')).toMatchObject({
    ...{ platform: 'slack', workspace: 'T01', command: 'who-said', words: 'the pier fell' },
    ...{ options: { limit: 2 }, zone: 'Europe/London', asker: 'U01' },
  });
  const thread = { platform: 'slack', workspace: 'T01', channel: 'C01', thread: '1' };
  expect(readConversation(await store.threads.find(thread), NOW)).toMatchObject({ topic: ['bridge'] });
});

test('articles have the addresses that they had', async () => {
  const archive = await readSampleArchive();
  const ids = archive.indexes.quoted.map(({ article }) => [article.path, article.id]);
  expect(Object.fromEntries(ids)).toMatchObject(ADDRESSES);
  const environment = readFileSync(
    new URL('../src/adapters/web/page-environment.ts', import.meta.url),
    'utf8',
  );
  for (const address of ['/articles/:id', '/speakers/:id', '/days/:day', '/search'])
    expect(environment).toContain(`'${address}'`);
});

const ADDRESSES = {
  '2024-10-16/labour-official-seeks-volunteers.md': 'baee3c52673f5574',
  '2024-10-17/ashworth-on-labour-and-democrats.txt': '3688cf9747c71506',
  '2024-10-18/farage-direct-election-interference.md': 'e2f95164a931423d',
};

/** What each command's records have had, two levels deep. */
const FIELDS: readonly (readonly [command: string, words: string, fields: string])[] = [
  [
    'who-said',
    'direct election interference',
    `closest found query results results.alsoIn results.article results.confidence results.document results.otherWordings
    results.quotation results.reportedIn results.speaker results.speakers results.tellers`,
  ],
  [
    'quotes',
    'Sofia Patel',
    `choices next outlets query results results.alsoIn results.article results.confidence results.document results.first
    results.otherWordings results.quotation results.reportedIn results.speaker results.speakers results.tellers
    results.variants results.versions speaker speaker.name speaker.role suggestions total undated`,
  ],
  [
    'check',
    'This is direct election interference',
    `claimed closest end matches matches.alsoIn matches.article matches.asked matches.authorship matches.changes
    matches.compared matches.confidence matches.diff matches.document matches.goesOn matches.insertions
    matches.isVerbatim matches.omissions matches.quotation matches.speaker matches.speakers matches.tellers quote speaker
    start verdict`,
  ],
  [
    'ask',
    'how many Labour staff are going to the US?',
    `answer answered citations citations.alsoIn citations.article citations.confidence citations.document citations.end
    citations.kind citations.link citations.speaker citations.speakers citations.start citations.tellers citations.text
    closest conversation disagreement followUp followUp.isFollowUp followUp.isMore followUp.outlets followUp.speakers
    followUp.topic followUp.type question searched searched.articles searched.dates searched.outlets searched.quotations
    unknown unknown.names unknown.outlets verdict`,
  ],
  [
    'digest',
    '18 October 2024',
    `date nearest nearest.after nearest.before stories stories.articles stories.headline stories.headlineFrom
    stories.outlets stories.quotations stories.sentences undated undated.id undated.path zone`,
  ],
  [
    'archive',
    '',
    `articles dated dated.articles dated.first dated.last languages languages.articles languages.isRead languages.language
    leftOut mostQuoted mostQuoted.id mostQuoted.name mostQuoted.quotations mostQuoted.role newestDaysAgo outlets
    outlets.articles outlets.name quotations quotations.attributed quotations.direct quotations.indirect quotations.mixed
    speakers`,
  ],
];

test.each(FIELDS)('the JSON of %s has the fields that it had', async (name, words, fields) => {
  const given = new Set((await recordsOf(name, words)).flatMap((record) => fieldsOf(record, 2)));
  expect(fields.split(/\s+/u).filter((field) => !given.has(field))).toEqual([]);
});

test('an article, a quotation and a speaker have the fields in JSON that they had', async () => {
  const [record] = await recordsOf('who-said', 'direct election interference');
  const { article, quotation, speaker } = Found.parse(record).results[0];
  const names = 'author datePublished headline id language path publisher url'.split(' ');
  expect(Object.keys(article)).toEqual(expect.arrayContaining(names));
  expect(Object.keys(quotation)).toEqual(
    expect.arrayContaining(['cue', 'end', 'kind', 'parts', 'start', 'text']),
  );
  expect(Object.keys(speaker)).toEqual(expect.arrayContaining(['attribution', 'mention', 'name', 'role']));
});

const FIELDS_OF = z.record(z.string(), z.unknown());
const Found = z.object({
  results: z
    .tuple([z.object({ article: FIELDS_OF, quotation: FIELDS_OF, speaker: FIELDS_OF })])
    .rest(z.unknown()),
});

async function recordsOf(name: string, words: string): Promise<readonly unknown[]> {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const archive = await readSampleArchive();
  const asked = { archive, now: new Date('2024-10-25T12:00:00Z'), zone: 'Europe/London', commands };
  return readRecords(await command.run({ words, options: {} }, asked));
}

/** The paths of the fields of a value; those of an array's items are one. */
function fieldsOf(value: unknown, depth: number, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, depth, path));
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return [own, ...fieldsOf(each, depth - 1, own)];
  });
}

import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { lookUpMessage } from '../../src/chat/archives/look-up.ts';
import { type Command, type Outcome, runSafely } from '../../src/command/command.ts';
import { converse } from '../../src/command/conversation.ts';
import { parseLine } from '../../src/command/line/parse-line.ts';
import { search } from '../../src/core/answers/search/search.ts';
import type { Archive } from '../../src/core/archive.ts';
import type { ConversationState } from '../../src/core/conversation/conversation-state.ts';
import { english } from '../../src/core/language/english/index.ts';
import { finish } from '../../src/core/layers/finish.ts';
import { buildLayeredArchive, changeArchive, renewParts } from '../../src/core/memory/layered-archive.ts';
import { segmentEngine } from '../../src/core/search/segments/segment-engine.ts';
import { createHardArchive, fail } from '../fakes/hard-archive.ts';
import { readRecords } from '../fixtures/read-records.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';
import { storeArchive } from '../fixtures/store-archive.ts';

const sample = await readSampleArchive();
const layered = buildLayeredArchive(sample.indexes.quoted, segmentEngine, english);
const ASKED = { now: new Date('2024-10-25T12:00:00Z'), zone: 'Europe/London' };

/** Lines that go every way through the answers. */
const LINES = [
  'who-said direct election interference',
  'who-said we will be sorting out your houses',
  'who-said nobody has ever said anything like it',
  'who-said "I have 10 spots … we will sort your housing"',
  'quotes Nigel Farage',
  'quotes Keir Starmer --about volunteers --limit 1',
  'quotes --about volunteers --since 2024-10-17',
  'quotes --outlet "Verbatim Sample Desk, London"',
  'quotes Farrage',
  'quotes --all',
  'digest 2024-10-18',
  'digest 2024-10-20',
  'archive',
  'check "This is direct election interference" --speaker Starmer',
  'check "I have ten spots available for anyone available to head to North Carolina"',
  'check Sofia Patel said “we will pay for your hotel”, and Farage called it “direct election interference”.',
  'check @sofiapatel: we will sort your housing',
  'ask how many Labour staff are going to the US?',
  'ask what did Farage say about Trump?',
  'ask what did Kier Starmer say on 18 October?',
  'ask who is Sofia Patel?',
  'ask what was said about the weather on the moon?',
];
const CONVERSATION = [
  'what did Farage say about Trump?',
  'what else did he say?',
  'when?',
  'who said that first?',
  'is that true?',
  'show the context',
  'and Starmer?',
  'what has everybody said about volunteers?',
  'more',
  'what is in the archive?',
  'hello',
];

async function run(line: string, archive: Archive): Promise<Outcome> {
  const parsed = parseLine(line, commands);
  if (!parsed.ok) throw new Error(parsed.line);
  const { words, options }: { words: string; options: Readonly<Record<string, unknown>> } = parsed;
  const command: Command = parsed.command;
  return runSafely(command.name, () => command.run({ words, options }, { archive, commands, ...ASKED }));
}

async function tell(outcome: Outcome) {
  const { status, reply, conversation = null, more = null } = outcome;
  return JSON.stringify({ status, reply, conversation, more, records: await readRecords(outcome) });
}

async function talk(archive: Archive): Promise<readonly string[]> {
  let state: ConversationState | null = null;
  const told: string[] = [];
  for (const line of CONVERSATION) {
    const step = await converse(state, line, { archive, ...ASKED });
    state = step.state;
    told.push(await tell(step.outcome));
  }
  return told;
}

describe.each<[which: string, hard: Archive]>([
  ['answers a turn later, and only what was asked,', createHardArchive(sample)],
  ['was written and opened again', storeArchive(layered)],
  ['was opened again and has changed since', changeStored()],
])('an archive that %s gives the same', (_, hard) => {
  test.each(LINES)('%s', async (line) => {
    expect(await tell(await run(line, hard))).toBe(await tell(await run(line, sample)));
  });

  test('in a conversation', async () => {
    expect(await talk(hard)).toEqual(await talk(sample));
  });

  test('of a message', async () => {
    const text = 'RT @farage: “This is direct election interference” — we will sort your housing';
    const [ours, theirs] = [hard, sample].map((archive) => lookUpMessage(text, { archive, now: ASKED.now }));
    expect(await tell(await (ours ?? Promise.reject()))).toBe(await tell(await (theirs ?? Promise.reject())));
  });

  test.each([
    { words: 'volunteers', kind: 'quotations' },
    { words: 'volunteers', kind: 'passages', speaker: 'nigel-farage' },
    { words: null, kind: 'quotations', since: '2024-10-18', until: '2024-10-20' },
  ] as const)('searched for %o', async (asked) => {
    const request = {
      ...{ outlet: null, speaker: null, since: null, until: null, limit: 5, skip: 0 },
      ...asked,
    };
    const [ours, theirs] = await Promise.all([hard, sample].map((each) => search(each, request, ASKED)));
    expect(tellFound(ours)).toEqual(tellFound(theirs));
  });
});

/** What was found, without articles: of some the text is no property of their own. */
function tellFound(found: unknown): unknown {
  return JSON.parse(
    JSON.stringify(found, (key, value) =>
      key === 'article' ? value.path : key === 'outline' ? undefined : value,
    ),
  );
}

/** The sample archive in which one article came after the others were written. */
function changeStored(): Archive {
  const [late, ...others] = sample.indexes.quoted;
  if (late === undefined) throw new Error('no article');
  const changed = changeArchive(storeArchive(buildLayeredArchive(others, segmentEngine, english)), {
    gone: [],
    come: [late],
  });
  return finish(renewParts(finish(changed), ['speakers', 'sayings']));
}

describe('an archive that fails', () => {
  const LINE = { type: 'lead', text: 'The archive did not answer in time. Ask again in a minute.' };

  test.each(LINES)(
    '%s: wherever it does, one line says so, and nothing is answered by half',
    async (line) => {
      let questions = 0;
      const count = (asked: number) => {
        questions = asked + 1;
      };
      const counting = createHardArchive(sample, { meet: count });
      await tell(await run(line, counting));
      expect(questions).toBeGreaterThan(0);
      for (let broken = 0; broken < questions; broken += 1) {
        const archive = createHardArchive(sample, {
          meet: (asked) => (asked === broken ? fail() : undefined),
        });
        const outcome = await run(line, archive);
        // What is listed record by record may fail on the way: whoever reads it is told.
        if (outcome.status === 'refused') expect(outcome.reply.nodes).toEqual([LINE]);
        else await expect(readRecords(outcome)).rejects.toThrow(LINE.text);
      }
    },
  );
});

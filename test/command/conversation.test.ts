import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { runTerminal } from '../../src/adapters/terminal/index.ts';
import { converse } from '../../src/command/conversation.ts';
import type { ConversationState } from '../../src/core/conversation/conversation-state.ts';
import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { createProgram } from '../adapters/terminal/sample-program.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../fixtures/quoted-article.ts';
import { readRecords } from '../fixtures/read-records.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

let archive: MemoryArchive;
beforeAll(async () => {
  archive = await readSampleArchive();
});

const NOW = new Date('2024-10-25T12:00:00Z');

/** The last reply of a conversation, as plain text, and its record. */
async function talk(...lines: readonly string[]) {
  let state: ConversationState | null = null;
  let last: { text: string; record: unknown; status: string } = { text: '', record: {}, status: '' };
  for (const line of lines) {
    const exchange = await converse(state, line, { archive, now: NOW, zone: 'Europe/London' });
    state = exchange.state;
    const { reply, status } = exchange.outcome;
    const [record = {}] = await readRecords(exchange.outcome);
    last = { text: toPlainText(reply), record, status };
  }
  return last;
}

describe('a conversation in words', () => {
  test('says when it was published, and that the passage does not say when it was', async () => {
    const { text, record } = await talk('what did Farage say about Trump?', 'when?');
    expect(text).toMatch(
      /^Published 18 October 2024\n[\s\S]*\nThe passage itself does not say when it was\.$/u,
    );
    expect(record).toMatchObject({
      answered: true,
      answer: '2024-10-18T12:20:00+01:00',
      followUp: { type: 'when' },
    });
  });

  test('shows what stands around somebody’s words where it is asked why, and goes on from there', async () => {
    const { text, record } = await talk('what did Healey say?', 'why?');
    expect(text).toMatch(/^What stands around it, which may tell why\n/u);
    expect(text).toContain('«“This is standard practice');
    expect(record).toMatchObject({ answered: true, followUp: { type: 'reason' } });
    expect((await talk('what did Healey say?', 'why?', 'next')).text).toMatch(
      /^Nothing more in this archive/u,
    );
  });

  test('asks back whom a pronoun means, however the question is put', async () => {
    expect((await talk('he said what?')).text).toMatch(/^It is unclear who is meant by “he”/u);
  });

  test('says that a date is unknown', async () => {
    const { text, record } = await talk('what did the National News Desk say about slogans?', 'when?');
    expect(text).toMatch(/^Date unknown\n[\s\S]*\nNeither the passage nor the article says when it was\.$/u);
    expect(record).toMatchObject({ answered: true, answer: null });
  });

  test('shows the paragraphs around a citation, each verbatim, with the words that were cited marked', async () => {
    const { text, record } = await talk('what did Healey say?', 'show the context');
    expect(text).toContain(
      'His defence secretary, John Healey, was just as unmoved. «“This is standard practice',
    );
    expect(text).toContain('\n\nLord Wood of Anfield, who advised Gordon Brown');
    const { citations } = JSON.parse(JSON.stringify(record));
    expect(citations).toHaveLength(3);
    expect(citations[1]).toMatchObject({ speaker: { name: 'John Healey' } });
  });

  test('says whom an unclear pronoun may mean', async () => {
    expect(await talk('what did Starmer and Healey say?', 'when did he say that?')).toMatchObject({
      status: 'nothing',
      text: expect.stringContaining(
        'It is unclear who is meant by “he”: Keir Starmer or John Healey. Give the name.',
      ),
      record: { answered: false, followUp: { type: 'unclear', candidates: ['Keir Starmer', 'John Healey'] } },
    });
  });

  test('says how a follow-up was understood, and nothing of the kind for a question of its own', async () => {
    expect((await talk('what did Starmer say about volunteers since Monday?', 'and Healey?')).text).toContain(
      'Understood as: what Healey said, about volunteers, published since 21 October 2024.',
    );
    expect((await talk('what did Starmer say about volunteers?')).text).not.toContain('Understood as');
  });

  test('says when there is nothing more, and where it goes on to other matters', async () => {
    const question = 'what did the Washington Examiner say about China?';
    expect((await talk(question, 'more')).text).toContain(
      'Nothing more in this archive. Searched 16 articles',
    );
    expect((await talk(question, 'what else did it say?')).text).toContain(
      'Nothing more about that; on other matters:',
    );
  });

  test('names the outlet of what was cited', async () => {
    expect((await talk('what did Cotton say?', 'which outlet?')).text).toContain(
      'Verbatim Sample Desk, Washington',
    );
  });

  test.each(['', '?!', ' '.repeat(10), 'a '.repeat(1500)])('refuses %j and keeps the state', async (line) => {
    const { state } = await converse(null, 'what did Farage say?', { archive, now: NOW, zone: 'UTC' });
    const exchange = await converse(state, line, { archive, now: NOW, zone: 'UTC' });
    expect(exchange.outcome.status).toBe('refused');
    expect(exchange.state).toBe(state);
  });
});

describe('what follows an answer', () => {
  const question = 'what did Nigel Farage say?';

  test.each(['and about fishing?', 'haha', 'what did Keir Starmer say about fishing?'])(
    'goes on behind “%s”, which finds nothing',
    async (line) => {
      expect((await talk(question, line, 'when?')).text).toMatch(/^Published 18 October 2024/u);
    },
  );

  test('changes what was asked before a follow-up that found nothing', async () => {
    expect(await talk(question, 'and about fishing?', 'and Healey?')).toMatchObject({
      status: 'found',
      text: expect.stringContaining('Understood as: what Healey said.'),
    });
  });

  test('“he” is who was talked about before, where nobody of the last answer fits', async () => {
    const { text, status } = await talk(
      question,
      'what did the Washington Examiner say?',
      'what else did he say?',
    );
    expect(status).toBe('found');
    expect(text).toContain('Understood as: more of what Nigel Farage said.');
  });

  test('says who had it first, and how sure that is', async () => {
    expect((await talk('what did Tom Cotton say?', 'who said it first?')).text).toMatch(
      /^(?:Earliest of the known dates|Only one article here has it|First in|\d articles have it)/u,
    );
  });

  test('names every outlet that reported it', async () => {
    const { text } = await talk(question, 'where was it reported?');
    expect(text).toMatch(/^Verbatim Sample Desk, London; Verbatim Sample Desk, Washington/u);
  });

  test('shows the article with the link that opens it at the words', async () => {
    const { text, record } = await talk(question, 'can you show me the article?');
    expect(text).toMatch(/^Farage accuses Labour .*, 18 October 2024\n/u);
    expect(text).toContain('#:~:text=');
    expect(record).toMatchObject({ answered: true, followUp: { type: 'article' } });
  });

  test('says that it was said, and that truth is another matter', async () => {
    const { text } = await talk(question, 'really?');
    expect(text).toMatch(/^Yes, said by Nigel Farage/u);
    expect(text).toContain('This archive cannot say whether it is true');
  });

  test('shows who is reported to deny it', async () => {
    const denied = buildArchive([
      sketchStatement('The harbour bridge will close in May.', 'Ana Ruiz', { path: 'a.txt' }),
      sketchArticle({
        path: 'b.txt',
        text: 'Ken Ode denied that the harbour bridge would close in May.',
        said: [
          {
            parts: ['that the harbour bridge would close in May'],
            name: 'Ken Ode',
            mention: 'Ken Ode',
            cue: 'denied',
            kind: 'indirect',
          },
        ],
      }),
    ]);
    const first = await converse(null, 'what did Ana Ruiz say?', { archive: denied, now: NOW, zone: 'UTC' });
    const { outcome } = await converse(first.state, 'is that true?', {
      archive: denied,
      now: NOW,
      zone: 'UTC',
    });
    expect(toPlainText(outcome.reply)).toMatch(/^Yes, said by Ana Ruiz[\s\S]*Against it:[\s\S]*Ken Ode/u);
  });

  test('asks back in one line, with two choices, where it is not understood', async () => {
    const { text, record } = await talk('who is paying for the trips?', 'and Healey?');
    expect(text).toBe(
      'Do you mean: what did Healey say? Or: who is paying for the trips, and what has Healey to do with it?',
    );
    expect(record).toMatchObject({ answered: false, followUp: { type: 'which', speaker: 'Healey' } });
    for (const line of ['when?', 'what did she say?']) {
      const asked = (await talk(line)).text;
      expect(asked.split('\n')).toHaveLength(1);
      expect(asked).toMatch(/ Or: what did [\p{L} ]+ say\?$/u);
    }
  });

  test('tells how a question about news was understood by what it follows', async () => {
    expect((await talk('how many staff are going?', 'and in Nevada?')).text).toContain(
      'Understood as: “and in Nevada?”, after “how many staff are going?”.',
    );
  });
});

describe('small talk', () => {
  test('a greeting gives two questions that the archive answers', async () => {
    const [, first = '', second = ''] =
      /: (.+\?) Or: (.+\?)$/u.exec((await talk('good afternoon')).text) ?? [];
    expect(await talk(first)).toMatchObject({ status: 'found' });
    expect(await talk(second)).toMatchObject({ status: 'found' });
  });

  test('of an empty archive a greeting says that it is empty', async () => {
    const { outcome } = await converse(null, 'hello', { archive: buildArchive([]), now: NOW, zone: 'UTC' });
    expect(toPlainText(outcome.reply)).toContain('still empty');
  });

  test('what it can do takes at most five lines', async () => {
    const { text } = await talk('what can you do for us?');
    expect(text.split('\n').length).toBeLessThanOrEqual(5);
    expect(text).toContain('who said “');
  });

  test('what the archive holds is what the command says', async () => {
    expect(await talk('how many quotes do you have?')).toMatchObject({
      text: expect.stringMatching(/^16 articles, 75 quotations/u),
      record: { answered: false, citations: [], contents: { articles: 16 } },
    });
  });

  test.each(['much appreciated', 'haha, great', 'we should put that on the front page', '🙌'])(
    '%s cites nothing and leaves the conversation as it is',
    async (line) => {
      const { text, record } = await talk('what did Farage say?', line);
      expect(text.split('\n')).toHaveLength(1);
      expect(text).not.toContain('archive');
      expect(record).toMatchObject({ answered: false, answer: null, citations: [], closest: [] });
      expect((await talk('what did Farage say?', line, 'when?')).text).toContain('18 October 2024');
    },
  );

  test('a remark that somebody is quoted with is looked up', async () => {
    expect((await talk('we will sort your housing')).text).toContain('Sofia Patel');
  });
});

test('whatever is said, every citation is a slice of its article', async () => {
  const line = fc.constantFrom(
    'what did Farage say?',
    'who criticised the volunteers?',
    'how many staff are going?',
    'what did the Washington Examiner say about China?',
    'what else did he say?',
    'what did she say?',
    'what else did it say?',
    'and Starmer?',
    'and Patel about housing?',
    'in the Guardian?',
    'since 20 October?',
    'more',
    'when?',
    'where?',
    'why?',
    'who else?',
    'who said that?',
    'show the context',
    'the context of the second',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 5 }), async (lines) => {
      let state: ConversationState | null = null;
      for (const each of lines) {
        const exchange = await converse(state, each, { archive, now: NOW, zone: 'UTC' });
        state = exchange.state;
        for (const { article, start, end, text } of citationsIn(await readRecords(exchange.outcome))) {
          expect(archive.indexes.articles.find(({ id }) => id === article.id)?.text.slice(start, end)).toBe(
            text,
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

interface CitationLike {
  readonly article: { readonly id: string };
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function citationsIn(records: readonly unknown[]): readonly CitationLike[] {
  return records.flatMap((record): readonly CitationLike[] => {
    const { citations, closest } = JSON.parse(JSON.stringify(record));
    return [...citations, ...closest];
  });
}

describe('ask --json -', () => {
  async function ask(line: unknown) {
    const { program, stdout } = createProgram(
      { commands, openArchive: async () => ({ ok: true, archive }) },
      JSON.stringify(line),
    );
    const status = await runTerminal(['ask', '--json', '-'], program);
    return { status, record: JSON.parse(stdout()) };
  }
  const now = '2024-10-25T12:00:00Z';

  test('gives the state back, and takes it with the next line', async () => {
    const first = await ask({ question: 'how many Labour staff are going to the US?', now });
    expect(first.record).toMatchObject({
      answered: true,
      conversation: { expires: '2024-10-25T13:00:00.000Z' },
    });
    const { conversation } = first.record;
    const next = await ask({ question: 'what did she say about housing?', now, conversation });
    expect(next.record.citations[0]).toMatchObject({ speaker: { name: 'Sofia Patel' } });
    expect(next.record.followUp).toMatchObject({
      isFollowUp: true,
      speakers: ['Sofia Patel'],
      topic: ['housing'],
    });
  });

  test('takes the state as JSON text too', async () => {
    const { record } = await ask({ question: 'what did Farage say about Trump?', now });
    const next = await ask({ question: 'when?', now, conversation: JSON.stringify(record.conversation) });
    expect(next).toMatchObject({ status: 0, record: { followUp: { type: 'when' } } });
  });

  test.each([
    ['expired', (kept: ConversationState) => ({ ...kept, expires: '2024-10-25T12:00:00Z' })],
    ['tampered with', (kept: ConversationState) => ({ ...kept, cited: '../../etc/passwd' })],
  ])('ignores a state that is %s', async (_, change) => {
    const { record } = await ask({ question: 'what did Farage say about Trump?', now });
    const next = await ask({ question: 'when?', now, conversation: change(record.conversation) });
    expect(next).toMatchObject({
      status: 1,
      record: { answered: false, followUp: { type: 'nothing-before' } },
    });
  });
});

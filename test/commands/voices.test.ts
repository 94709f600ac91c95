import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { completeSpeaker } from '../../src/core/language/english/speakers/complete-speaker.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchArticle } from '../fixtures/quoted-article.ts';
import { readRecords } from '../fixtures/read-records.ts';

const archive = buildArchive([
  sketchArticle({
    path: 'joint.txt',
    text: '“The old harbour bridge must be closed at once,” Ana Ruiz and Ken Ode said.',
    said: [
      {
        parts: ['“The old harbour bridge must be closed at once,”'],
        name: 'Ana Ruiz',
        mention: 'Ana Ruiz',
        cue: 'said',
        coSpeakers: [{ name: 'Ken Ode', role: 'mayor', mention: 'Ken Ode' }],
      },
    ],
  }),
  sketchArticle({
    path: 'told.txt',
    text: '“Nobody ever looked at those rusty cables,” Paul Rice’s complaint says, according to Sofia Marsh.',
    said: [
      {
        parts: ['“Nobody ever looked at those rusty cables,”'],
        name: 'Paul Rice',
        mention: 'Paul Rice',
        cue: 'says',
        document: 'complaint',
        tellers: [{ name: 'Sofia Marsh', mention: 'Sofia Marsh' }],
      },
    ],
  }),
  sketchArticle({
    path: 'probable.txt',
    text: '“Seven ferries will sail again before winter,” she said. Ida Holm left.',
    said: [
      {
        parts: ['“Seven ferries will sail again before winter,”'],
        name: 'Ida Holm',
        mention: 'she',
        cue: 'said',
        attribution: 'pronoun',
        confidence: 'probable',
      },
    ],
  }),
]);

async function run(name: string, words: string, options: Readonly<Record<string, unknown>> = {}) {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`No command is called ${name}.`);
  const outcome = await command.run(
    { words, options },
    { archive, now: new Date('2024-10-18'), zone: 'UTC', commands },
  );
  return { records: await readRecords(outcome), text: toPlainText(outcome.reply) };
}

describe('a joint statement', () => {
  it.each(['Ana Ruiz', 'Ken Ode'])('is among the quotes of %s, with both names', async (name) => {
    const { text, records } = await run('quotes', name);
    expect(text).toContain('Ana Ruiz and Ken Ode, mayor (named: “Ana Ruiz and Ken Ode said”)');
    const speakers = [{ name: 'Ana Ruiz' }, { name: 'Ken Ode', role: 'mayor' }];
    expect(records).toMatchObject([{ results: [{ speaker: { name: 'Ana Ruiz' }, speakers }] }]);
  });

  it.each(['Ana Ruiz', 'Ken Ode'])('is verbatim by %s', async (speaker) => {
    const { text, records } = await run('check', 'the old harbour bridge must be closed', { speaker });
    expect(records).toMatchObject([{ verdict: 'verbatim', matches: [{ authorship: 'asked' }] }]);
    expect(text).toContain('Verbatim. Ana Ruiz and Ken Ode, mayor');
  });

  it('is found by who-said and ask with both names, which no short answer cuts to one', async () => {
    expect((await run('who-said', 'harbour bridge must be closed')).text).toContain(
      'Ana Ruiz and Ken Ode, mayor',
    );
    const { text } = await run('ask', 'Who said the harbour bridge must be closed?');
    expect(text).toContain('Ana Ruiz and Ken Ode, mayor');
    expect(text.split('\n')[0]).not.toBe('Ana Ruiz');
  });

  it('completes each name', () => {
    const complete = (typed: string) =>
      completeSpeaker(archive.indexes.speakers, typed, 5).map(({ name }) => name);
    expect([complete('Ken'), complete('ruiz')]).toEqual([['Ken Ode'], ['Ana Ruiz']]);
  });
});

describe('whoever told of the words', () => {
  it('is shown with them, and so is the document', async () => {
    const { text, records } = await run('who-said', 'nobody ever looked at those rusty cables');
    expect(text).toContain(
      'Paul Rice (named: “Paul Rice’s complaint says”, document: complaint, as told by Sofia Marsh)',
    );
    expect(records).toMatchObject([
      { results: [{ document: 'complaint', tellers: [{ name: 'Sofia Marsh' }], confidence: 'sure' }] },
    ]);
  });

  it('never counts as the speaker', async () => {
    expect((await run('quotes', 'Sofia Marsh')).text).toMatch(/^Nobody of that name is quoted/);
    const { text } = await run('check', 'Nobody ever looked at those rusty cables', {
      speaker: 'Sofia Marsh',
    });
    expect(text).toContain('Said by Paul Rice, not by Sofia Marsh.');
  });
});

describe('a probable name', () => {
  it.each([
    ['quotes', 'Ida Holm', {}],
    ['who-said', 'seven ferries will sail again', {}],
    ['ask', 'Who said seven ferries will sail again?', {}],
  ])('is called so by %s', async (name, words, options) => {
    const { text } = await run(name, words, options);
    expect(text).toContain('probably Ida Holm');
    expect(text.split('\n')[0]).not.toBe('Ida Holm');
  });

  it('is called so in a verdict', async () => {
    const words = 'seven ferries will sail again before winter';
    expect((await run('check', words)).text).toMatch(/^Verbatim\. Probably Ida Holm$/m);
    expect((await run('check', words, { speaker: 'Ida Holm' })).text).toMatch(
      /^Verbatim\. Probably Ida Holm$/m,
    );
  });

  it('misattributes nothing to another with certainty', async () => {
    const words = 'seven ferries will sail again before winter';
    const { text, records } = await run('check', words, { speaker: 'Ken Ode' });
    expect(records).toMatchObject([
      { verdict: 'verbatim', matches: [{ authorship: 'unclear', confidence: 'probable' }] },
    ]);
    expect(text).toContain('Verbatim. Probably Ida Holm\nThe article leaves open whether Ken Ode said it.');
  });
});

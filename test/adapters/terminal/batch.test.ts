import { describe, expect, test } from 'vitest';
import { parseBatchLine } from '../../../src/adapters/terminal/batch.ts';
import { runTerminal } from '../../../src/adapters/terminal/index.ts';
import { createProgram, echo } from './sample-program.ts';

async function run(args: readonly string[], input: string) {
  const { program, stdout, stderr } = createProgram({}, input);
  const status = await runTerminal(args, program);
  return { status, stdout: stdout(), stderr: stderr() };
}

describe('parseBatchLine', () => {
  test.each([
    ['words with dashes and quotes', ' say "--loud" -- now ', { words: 'say "--loud" -- now' }],
    ['an object with words', '{"words":"a"}', { words: 'a' }],
    ['an object with a question', '{"question":"a"}', { words: 'a' }],
    [
      'options of any type',
      '{"words":"a","times":2,"loud":true}',
      { words: 'a', options: { times: 2, loud: true } },
    ],
    ['a null as nothing', '{"words":"a","speaker":null,"now":null}', { words: 'a' }],
    ['a time', '{"words":"a","now":"2024-10-18"}', { words: 'a', now: new Date('2024-10-18') }],
    ['a zone', '{"words":"a","zone":"asia/tokyo"}', { words: 'a', zone: 'Asia/Tokyo' }],
    ['a conversation as it was kept', '{"words":"a","conversation":[7]}', { words: 'a', conversation: [7] }],
    ['no words', '{"times":2}', { words: '', options: { times: 2 } }],
  ])('reads %s', (_, line, expected) => {
    expect(parseBatchLine(line, echo)).toEqual({
      ok: true,
      options: {},
      now: null,
      zone: null,
      conversation: null,
      ...expected,
    });
  });

  test.each([
    ['', 'The line is empty. Put words or a JSON object on each line.'],
    ['{"words":', 'The line begins with { but is not a JSON object.'],
    ['{"words":5}', 'words or question must be text.'],
    ['{"wrods":"a"}', 'Unknown field "wrods". Did you mean "words"?'],
    [
      '{"id":1,"words":"a"}',
      'Unknown field "id". Known: words, question, times, loud, speaker, now, zone, conversation.',
    ],
    [
      '{"words":"a","now":5}',
      'now: “5” is no ISO 8601 time. Write it as 2024-10-18 or 2024-10-18T09:30:00Z.',
    ],
    [
      '{"words":"a","zone":"Asia/Tokio"}',
      'zone: “Asia/Tokio” is no known time zone. Did you mean Asia/Tokyo?',
    ],
    [
      '{"__proto__":{},"words":"a"}',
      'Unknown field "__proto__". Known: words, question, times, loud, speaker, now, zone, conversation.',
    ],
  ])('refuses %j', (line, expected) => {
    expect(parseBatchLine(line, echo)).toEqual({ ok: false, line: expected });
  });

  test("takes the command's own name for its words, unless an option has it", () => {
    const ask = { ...echo, words: { name: 'QUOTE', summary: '', isRequired: true } };
    expect(parseBatchLine('{"quote":"a"}', ask)).toMatchObject({ words: 'a' });
    const bySpeaker = { ...echo, words: { name: 'SPEAKER', summary: '', isRequired: true } };
    expect(parseBatchLine('{"speaker":"a"}', bySpeaker)).toMatchObject({
      words: '',
      options: { speaker: 'a' },
    });
  });
});

describe('- in place of words', () => {
  test('gives one object a line, in the order of the lines, errors among them', async () => {
    const input = 'one\n{"words":"two","loud":true}\n\n{bad\nbroken\n{"words":"nothing","times":"x"}\nlast';
    const { status, stdout, stderr } = await run(['echo', '-', '--json'], input);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { words: 'one' },
      { words: 'TWO', loud: true },
      { line: 3, error: 'The line is empty. Put words or a JSON object on each line.' },
      { line: 4, error: 'The line begins with { but is not a JSON object.' },
      { line: 5, error: 'echo failed, which is a fault in Verbatim: the tape is torn' },
      { line: 6, error: expect.stringMatching(/^echo: --times: /u) },
      { words: 'last' },
    ]);
    expect([status, stderr]).toEqual([2, '']);
  });

  test('answers in text too, errors on standard error', async () => {
    expect(await run(['echo', '-'], 'one\n\ntwo\n')).toEqual({
      status: 2,
      stdout: 'one\n\ntwo\n\n',
      stderr: 'Line 2: The line is empty. Put words or a JSON object on each line.\n',
    });
  });

  test('takes options for all lines, which a line may override', async () => {
    const { stdout } = await run(['echo', '-', '--loud'], 'one\n{"words":"two","loud":false}');
    expect(stdout).toBe('ONE\n\ntwo\n\n');
  });

  test('a line may have its own time', async () => {
    const args = ['echo', '-', '--json', '--now', '2024-10-18'];
    const { stdout } = await run(args, 'a\n{"words":"b","now":"2024-10-19T00:00:00Z"}\n');
    expect(stdout.match(/2024-10-../gu)).toEqual(['2024-10-18', '2024-10-19']);
  });

  test('a line may have its own zone', async () => {
    const args = ['echo', '-', '--json', '--zone', 'Europe/London'];
    const { stdout } = await run(args, 'a\n{"words":"b","zone":"Asia/Tokyo"}\n');
    expect(stdout.match(/\w+\/\w+/gu)).toEqual(['Europe/London', 'Asia/Tokyo']);
  });

  test.each([
    ['anything found', 'nothing\none\n', 0],
    ['nothing found', 'nothing\nnothing\n', 1],
    ['nothing asked', '', 1],
    ['anything refused', 'one\n\n', 2],
  ])('with %s the status says so', async (_, input, status) => {
    expect((await run(['echo', '-'], input)).status).toBe(status);
  });
});

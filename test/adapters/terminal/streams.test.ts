import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines, write } from '../../../src/adapters/terminal/streams.ts';

async function collect(stream: Readable): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of readLines(stream)) lines.push(line);
  return lines;
}

test.each([
  ['no line', '', []],
  ['lines with and without a return', 'a\r\nb\nc', ['a', 'b', 'c']],
  ['a line break at the end', 'a\n', ['a']],
  ['empty lines', 'a\n\n\nb\n\n', ['a', '', '', 'b', '']],
  ['other separators inside of a line', 'a\u2028b\u0085c\rd', ['a\u2028b\u0085c\rd']],
  ['a byte-order mark', '\uFEFFa', ['a']],
])('reads %s', async (_, text, expected) => {
  expect(await collect(Readable.from([Buffer.from(text)]))).toEqual(expected);
});

test('reads characters and line ends that are cut between chunks', async () => {
  const bytes = [...Buffer.from('é€😀\r\nb')].map((byte) => Buffer.from([byte]));
  expect(await collect(Readable.from(bytes))).toEqual(['é€😀', 'b']);
});

test('writing waits for a slow reader', async () => {
  const taken: string[] = [];
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      setImmediate(() => {
        taken.push(String(chunk));
        done();
      });
    },
  });
  await write(slow, 'one');
  expect(taken).toEqual(['one']);
});

import { describe, expect, test } from 'vitest';
import {
  type ArticleFault,
  codeOf,
  faultLine,
  type LeftOutReason,
  leftOutLine,
  otherFilesLine,
} from '../../src/corpus/left-out.ts';

describe('leftOutLine', () => {
  test.each<[reason: LeftOutReason, line: string]>([
    [{ kind: 'no-words' }, 'Left out a.txt: it holds no words.'],
    [{ kind: 'binary' }, 'Left out a.txt: it is not text.'],
    [{ kind: 'too-complex' }, 'Left out a.txt: it has more markup, or deeper, than an article has.'],
    [{ kind: 'unknown-format' }, 'Left out a.txt: its format is not known.'],
    [
      { kind: 'too-long', letters: 9 },
      'Left out a.txt: a paragraph of it is longer than 9 letters; part it by blank lines.',
    ],
    [{ kind: 'too-many', parts: 'quotations', most: 9 }, 'Left out a.txt: it has more than 9 quotations.'],
    [{ kind: 'too-slow', seconds: 10 }, 'Left out a.txt: reading it took longer than 10 seconds.'],
    [
      { kind: 'too-much-memory', megabytes: 192 },
      'Left out a.txt: reading it took more than 192 MB of memory.',
    ],
    [{ kind: 'failed', detail: 'too\ndeep' }, 'Left out a.txt: reading it failed (too\ufffddeep).'],
    [{ kind: 'unreadable', code: 'EACCES' }, 'Left out a.txt: it cannot be read (permission denied).'],
    [{ kind: 'unreadable', code: 'ENOENT' }, 'Left out a.txt: it cannot be read (it is no longer there).'],
    [{ kind: 'unreadable', code: 'EIO' }, 'Left out a.txt: it cannot be read (EIO).'],
    [
      { kind: 'too-large', bytes: 5_000_001, maxBytes: 5_000_000 },
      'Left out a.txt: it is 5.01 MB large, the limit is 5 MB.',
    ],
    [
      { kind: 'too-large', bytes: 11, maxBytes: 10 },
      'Left out a.txt: it is 11 bytes large, the limit is 10 bytes.',
    ],
    [{ kind: 'same-content', as: 'b.txt' }, 'Left out a.txt: it has the same content as b.txt.'],
    [
      { kind: 'symbolic-link' },
      'Left out a.txt: it is a symbolic link, put the file itself into the folder.',
    ],
    [{ kind: 'not-a-file' }, 'Left out a.txt: it is not a regular file.'],
    [{ kind: 'name-not-utf-8' }, 'Left out a.txt: its name is not UTF-8; rename it.'],
  ])('says %j', (reason, line) => {
    expect(leftOutLine({ path: 'a.txt', reason })).toBe(line);
  });

  test('stays one line and steers no terminal, whatever a file is named', () => {
    const path = 'a\n\u001b[31mb\u202ec\u2028.txt';
    expect(leftOutLine({ path, reason: { kind: 'no-words' } })).toBe(
      'Left out a��[31mb�c�.txt: it holds no words.',
    );
  });
});

describe('faultLine', () => {
  test.each<[fault: ArticleFault, line: string]>([
    [
      { kind: 'invalid-front-matter', detail: 'Missing closing "quote at line 2' },
      'a.md: the front matter is not valid YAML and was ignored (Missing closing "quote at line 2).',
    ],
    [
      { kind: 'invalid-date', received: 'yesterday' },
      'a.md: the date “yesterday” was ignored, it is not an ISO 8601 date such as 2024-10-18.',
    ],
    [
      { kind: 'invalid-url', received: 'javascript:alert(1)' },
      'a.md: the url “javascript:alert(1)” was ignored, it is not an http or https address.',
    ],
    [{ kind: 'damaged-text', damage: 1 }, 'a.md: 1 character could not be decoded.'],
    [{ kind: 'damaged-text', damage: 2 }, 'a.md: 2 characters could not be decoded.'],
    [
      { kind: 'guessed-encoding', encoding: 'windows-1251' },
      'a.md: it declares no encoding that fits and was read as windows-1251, which is a guess.',
    ],
    [
      { kind: 'garbled-text' },
      'a.md: its text was garbled before it was stored (as “â€œ” for a quotation mark); save it anew as UTF-8.',
    ],
  ])('says %j', (fault, line) => {
    expect(faultLine('a.md', fault)).toBe(line);
  });

  test('shortens what it received', () => {
    const line = faultLine('a.md', { kind: 'invalid-date', received: 'x'.repeat(1000) });
    expect(line).toContain(`“${'x'.repeat(80)}…”`);
  });
});

describe('otherFilesLine', () => {
  test('counts by extension, the most frequent first', () => {
    const others = new Map([
      ['', 2],
      ['.pdf', 1],
      ['.jpg', 1],
      ['.docx', 3],
    ]);
    expect(otherFilesLine(others)).toBe(
      'Left out 7 files in which no articles are looked for: 3 .docx, 2 without extension, 1 .jpg, 1 .pdf.',
    );
  });

  test('speaks of one file in the singular', () => {
    expect(otherFilesLine(new Map([['.pdf', 1]]))).toBe(
      'Left out 1 file in which no articles are looked for: 1 .pdf.',
    );
  });

  test('says nothing of no files', () => {
    expect(otherFilesLine(new Map())).toBeNull();
  });
});

describe('codeOf', () => {
  test.each([
    [Object.assign(new Error('no'), { code: 'EIO' }), 'EIO'],
    [new Error('no'), 'unknown'],
    ['no', 'unknown'],
  ])('of %s is %s', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Access } from '../../../src/chat/access.ts';
import type { ArchiveAdding } from '../../../src/chat/archives/answering-archive.ts';
import { createDesk } from '../../../src/chat/desk/create-desk.ts';
import { englishLines } from '../../../src/core/language/english/conversation/english-lines.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';
import { OPEN_ACCESS } from '../../fakes/open-access.ts';
import { answersForAll } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';

const EDITORS: Access = {
  rules: { ...OPEN_ACCESS.rules, editors: new Set(['U01']) },
  visitor: { ...OPEN_ACCESS.visitor, people: ['U01'] },
};
const FILE = {
  path: 'added/post.example/pier-1a2b3c4d.html',
  articles: [{ headline: 'Pier falls', publisher: null, datePublished: '2024-10-18' }],
  ...{ quotations: 2, leftOut: [], isVersion: false, remark: null },
};

async function type(text: string, add: ArchiveAdding['add'] | undefined, access = EDITORS): Promise<string> {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const desk = createDesk({
    ...{
      answersFor: answersForAll(buildArchive([])),
      commands,
      store: createInMemoryStateStore(clock),
      clock,
    },
    lines: englishLines,
    addingFor: () => (add === undefined ? undefined : { add }),
  });
  const asker = { platform: 'slack', workspace: 'T01', person: 'U01', zone: 'UTC', channel: null, access };
  return toPlainText((await desk.runLine(asker, 'archive', text)).reply);
}

describe('archive add', () => {
  test('adds for an editor, and says what came', async () => {
    const asked: string[] = [];
    const add: ArchiveAdding['add'] = async (address) => {
      asked.push(address);
      return { ok: true, kind: 'added', added: FILE };
    };
    expect(await type('add <https://post.example/pier|post.example>', add)).toBe(
      'Added added/post.example/pier-1a2b3c4d.html: 1 article, 2 quotations.\nPier falls · outlet unknown · 18 October 2024',
    );
    expect(asked).toEqual(['https://post.example/pier']);
  });

  test('names the archive that was asked for', async () => {
    const asked: (string | undefined)[] = [];
    const add: ArchiveAdding['add'] = async (_, to) => {
      asked.push(to);
      return { ok: true, kind: 'added', added: FILE };
    };
    await type('add https://post.example/pier --to wire', add);
    await type('add https://post.example/pier', add);
    expect(asked).toEqual(['wire', undefined]);
  });

  test('says what became of a list', async () => {
    const list = {
      ...{ kind: 'feed', added: [FILE], unchanged: 3, more: 7, isCut: true },
      refused: [{ url: 'https://post.example/2', line: 'robots.txt forbids it' }],
    };
    expect(await type('add https://post.example/feed', async () => ({ ok: true, kind: 'list', list }))).toBe(
      [
        'Read a feed: 1 article added, 3 unchanged, 1 left out, more than 7 not read, since there are too many.',
        'Pier falls · outlet unknown · 18 October 2024',
        'Left out https://post.example/2: robots.txt forbids it.',
      ].join('\n'),
    );
  });

  test.each([
    ['nobody is named', OPEN_ACCESS],
    ['somebody else is named', { ...EDITORS, visitor: { ...EDITORS.visitor, people: ['U02'] } }],
    ['the asker is nobody in particular', { ...EDITORS, visitor: { ...EDITORS.visitor, people: null } }],
  ])('is refused where %s, and nothing is fetched', async (_, access) => {
    const add = vi.fn<ArchiveAdding['add']>();
    expect(await type('add https://post.example/pier', add, access)).toContain('ARCHIVE_EDITORS');
    expect(add).not.toHaveBeenCalled();
  });

  test.each([
    ['add', 'archive add needs URL'],
    ['add pier', 'archive add needs one address that begins with https://, received “pier”'],
    ['add file:///etc/passwd', 'archive add needs one address'],
    ['add https://a.example https://b.example', 'archive add needs one address'],
  ])('%s is refused with what to do', async (text, line) => {
    expect(await type(text, vi.fn<ArchiveAdding['add']>())).toContain(line);
  });

  test('tells why nothing was added', async () => {
    const line =
      'This is the sample archive that comes with the program: name your own archive first (ARCHIVE_DIR).';
    expect(await type('add https://post.example/pier', async () => ({ ok: false, line }))).toBe(line);
    expect(await type('add https://post.example/pier', undefined)).toBe('Nothing can be added here.');
  });

  test('is not waited for longer than anybody waits', async () => {
    vi.useFakeTimers();
    try {
      const answer = type('add https://post.example/pier', () => new Promise(() => {}));
      await vi.advanceTimersByTimeAsync(25_000);
      expect(await answer).toContain('goes on');
    } finally {
      vi.useRealTimers();
    }
  });
});

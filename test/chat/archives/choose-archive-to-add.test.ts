import { expect, test } from 'vitest';
import type { ArchiveAdding } from '../../../src/chat/archives/answering-archive.ts';
import { ANYBODY } from '../../../src/chat/archives/archives-seen.ts';
import { openArchives } from '../../../src/chat/archives/open-archives.ts';
import { answerHere } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';

const RULES = {
  names: ['news', 'wire', 'law'],
  seen: new Map([
    ['C0WIRE', ['wire']],
    ['C0BOTH', ['wire', 'news']],
    ['U0EDIT', ['news', 'law']],
  ]),
};

/** Adds as somebody types it there, and gives the answer and where it was added: the archives' names, then the name. */
async function add(visitor: Partial<typeof ANYBODY>, to?: string) {
  const added: string[] = [];
  const opened = await openArchives(RULES, async (names) => {
    const adding: ArchiveAdding = {
      reading: async () => ({ lines: [] }),
      add: async (_, name) => {
        added.push(`${names.join('+')}: ${name ?? 'first'}`);
        return { ok: true, kind: 'unchanged', path: 'added/pier.html' };
      },
    };
    return { ok: true, archive: { ...answerHere(buildArchive([])), adding } };
  });
  if (!opened.ok) throw new Error(opened.line);
  const { adding } = opened.archives.seenBy({ ...ANYBODY, ...visitor });
  const result = await adding?.add('https://post.example/pier', to);
  return {
    added,
    said: result?.ok === true ? (result.kind === 'unchanged' ? result.path : '') : result?.line,
  };
}

test('what a channel adds goes to the archive that the channel sees', async () => {
  expect(await add({ channel: 'C0WIRE' })).toEqual({ added: ['wire: first'], said: 'added/pier.html' });
  expect(await add({ channel: 'C0WIRE' }, 'wire')).toMatchObject({ added: ['wire: first'] });
});

test('whoever no rule is for adds to the first', async () => {
  expect(await add({ channel: 'C0OTHER' })).toMatchObject({ added: ['news: first'] });
});

test('of several archives the one that is named is added to, in a channel and for a person', async () => {
  expect(await add({ channel: 'C0BOTH' }, 'wire')).toEqual({
    added: ['news+wire: wire'],
    said: 'wire/added/pier.html',
  });
  expect(await add({ people: ['U0EDIT'] }, 'law')).toMatchObject({ added: ['news+law: law'] });
});

test('of several archives none is guessed at', async () => {
  expect(await add({ channel: 'C0BOTH' })).toEqual({
    added: [],
    said: 'Say to which archive, as in --to news. There are news and wire.',
  });
});

test.each([
  ['C0WIRE', 'news', 'There is only wire.'],
  ['C0BOTH', 'law', 'There are news and wire.'],
  ['C0BOTH', '__proto__', 'There are news and wire.'],
])('in %s nothing is added to %s, which is not seen there', async (channel, to, names) => {
  expect(await add({ channel }, to)).toEqual({
    added: [],
    said: `No archive that is answered from here is called “${to}”. ${names}`,
  });
});

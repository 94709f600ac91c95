import { describe, expect, it, test } from 'vitest';
import type { LinkTo } from '../../../src/chat/messages/presentation.ts';
import { composeSourceLine, findSaidBefore } from '../../../src/chat/messages/source-line.ts';
import type { SourceNode } from '../../../src/reply/reply.ts';

const SOURCE: SourceNode = {
  type: 'source',
  title: 'The pier fell',
  datePublished: '2024-10-18',
  publisher: 'Harbour Post',
  paragraph: 2,
  path: 'pier.md',
  link: 'https://post.example/pier',
  place: { article: 'e2f95164a931423d', start: 464, end: 603 },
  elsewhere: 0,
};
const PAGE = 'https://verbatim.example/articles/e2f9';
const ADDRESSES: Readonly<Record<string, string>> = {
  [PAGE]: 'ours',
  'https://post.example/pier': 'theirs',
};
const NOWHERE: LinkTo = () => null;
const PUBLIC: LinkTo = () => ({ address: PAGE, isPublic: true });
const LOCAL: LinkTo = () => ({ address: PAGE, isPublic: false });

/** The line as text, what leads somewhere in brackets with where. */
function show(changes: Partial<SourceNode>, linkTo: LinkTo, before?: 'headline' | 'all'): string {
  const line = composeSourceLine({ ...SOURCE, ...changes }, linkTo, (address) => address, before);
  return line
    .map(({ text, address }) => (address === null ? text : `[${text}](${ADDRESSES[address]})`))
    .join(' · ');
}

test.each<readonly [name: string, changes: Partial<SourceNode>, linkTo: LinkTo, line: string]>([
  ['to the outlet', {}, NOWHERE, '[The pier fell](theirs) · 18 October 2024 · Harbour Post · ¶ 2'],
  [
    'to our page first',
    {},
    PUBLIC,
    '[The pier fell](ours) · 18 October 2024 · ¶ 2 · [at Harbour Post](theirs)',
  ],
  [
    'to our page alone',
    { link: null },
    PUBLIC,
    '[The pier fell](ours) · 18 October 2024 · Harbour Post · ¶ 2',
  ],
  [
    'not to a page of this machine',
    {},
    LOCAL,
    '[The pier fell](theirs) · 18 October 2024 · Harbour Post · ¶ 2',
  ],
  [
    'to a page of this machine where there is no other',
    { link: null },
    LOCAL,
    '[The pier fell](ours) · 18 October 2024 · Harbour Post · ¶ 2',
  ],
  ['nowhere', { link: null }, NOWHERE, 'The pier fell · 18 October 2024 · Harbour Post · ¶ 2'],
  [
    'to an article of which nothing is known',
    { title: ' ', publisher: null, datePublished: null },
    PUBLIC,
    '[this article](ours) · date and outlet unknown · ¶ 2 · [original](theirs)',
  ],
  [
    'to an article of an unknown outlet',
    { publisher: null },
    PUBLIC,
    '[The pier fell](ours) · 18 October 2024 · outlet unknown · ¶ 2 · [original](theirs)',
  ],
])('a headline leads %s', (_, changes, linkTo, line) => {
  expect(show(changes, linkTo)).toBe(line);
});

describe('an outlet that the headline names', () => {
  test.each([
    'The pier fell - Harbour Post',
    'The pier fell | The Harbour Post',
    'Harbour Post: the pier fell',
    'The pier fell (Harbour Post)',
  ])('is not named again: %s', (title) => {
    expect(show({ title }, NOWHERE)).toBe(`[${title}](theirs) · 18 October 2024 · ¶ 2`);
    expect(show({ title }, PUBLIC)).toBe(`[${title}](ours) · 18 October 2024 · ¶ 2 · [original](theirs)`);
  });

  test.each(['We bought the Harbour Post', 'Harbour Post editor leaves'])(
    'is named where it is a word of it: %s',
    (title) => {
      expect(show({ title }, NOWHERE)).toContain(' · Harbour Post · ');
    },
  );
});

describe('what was said before', () => {
  const lead = { type: 'lead', text: 'The pier fell' } as const;

  it('is not said again', () => {
    expect(show({}, PUBLIC, 'all')).toBe('[same article, ¶ 2](ours)');
    expect(show({}, NOWHERE, 'headline')).toBe(
      '[this article](theirs) · 18 October 2024 · Harbour Post · ¶ 2',
    );
  });

  it('is the article right before, or its headline', () => {
    const other: SourceNode = { ...SOURCE, place: { ...SOURCE.place, article: '36684c68fecb5c93' } };
    expect(findSaidBefore([SOURCE], 0)).toBe('nothing');
    expect(findSaidBefore([lead, SOURCE, SOURCE], 1)).toBe('headline');
    expect(findSaidBefore([lead, SOURCE, SOURCE], 2)).toBe('all');
    expect(findSaidBefore([SOURCE, other, SOURCE], 2)).toBe('nothing');
  });
});

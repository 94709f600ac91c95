import { expect, test } from 'vitest';
import { chooseBlocks } from '../../../../src/core/article/page/choose-blocks.ts';
import { loadPage } from '../../../../src/core/article/page/html-page.ts';
import { blocksOf } from '../../../../src/core/article/page/page-blocks.ts';
import { settleFurniture } from '../../../../src/core/article/page/settle-furniture.ts';

const SENTENCE =
  'The council voted on Tuesday on the old ferry terminal, ending a debate that had gone on for months.';
const LEAD = 'The last ferry of the town leaves on Monday evening, and no other one will come in its place.';

test('a standfirst that the first opinion lost is taken back behind a headline that it took for a paragraph', () => {
  const page = loadPage(
    `<main><h1>Ferry closed: “Nobody in town knows why it had to be.”</h1><div>${LEAD}</div><section>${`<p>${SENTENCE}</p>`.repeat(4)}</section></main>`,
  );
  const blocks = settleFurniture(blocksOf(page.documentElement));
  const first = new Set(blocks.filter(({ text }) => text !== LEAD));
  const texts = chooseBlocks(blocks, { first, stated: new Set() }).map(({ text }) => text);
  expect(texts).toContain(LEAD);
});

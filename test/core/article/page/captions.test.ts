import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/core/citation.ts';
import { withContext } from '../../../../src/core/conversation/cited-again.ts';
import { englishQuotations } from '../../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../../src/corpus/analysis/analyse-file.ts';

const PROSE = [
  'The council of Wexmoor voted on Monday to pull down the old pier, which storms have broken three times in ten years.',
  'Mayor Ana Ruiz said: “We will build a better one in the same place.” She named no cost and no date for the work.',
  'Fishermen have used the pier since 1890, and many of them stood outside the hall with signs while the vote was taken.',
];

async function read(caption: string, prose: readonly string[] = PROSE) {
  const html = `<html lang="en"><body><article><h1>Pier goes</h1><p>${prose[0]}</p>${caption}${prose
    .slice(1)
    .map((each) => `<p>${each}</p>`)
    .join('')}</article></body></html>`;
  const analysis = await analyseFile({ path: 'a.html', bytes: Buffer.from(html) }, englishQuotations);
  if (analysis.kind !== 'article') throw new Error(analysis.kind);
  const { article, quotations } = analysis;
  const said = quotations.map(({ start, end, speaker, inCaption = false }) => ({
    text: article.text.slice(start, end),
    name: speaker?.name ?? null,
    inCaption,
  }));
  return { article: { ...article, path: 'a.html' }, quotations, said };
}

const OWN = { text: '“We will build a better one in the same place.”', name: 'Ana Ruiz', inCaption: false };

describe('captions', () => {
  it('stand behind the text, and what they have in marks is told apart', async () => {
    const { article, said } = await read(
      '<figure><img src="a.jpg"><figcaption>Ken Ode at the pier. “It was my father’s place,” said Ode.</figcaption></figure>',
    );
    expect(said).toEqual([OWN, { text: '“It was my father’s place,”', name: 'Ken Ode', inCaption: true }]);
    expect(article.paragraphs).toHaveLength(3);
    expect(article.text.endsWith('said Ode.')).toBe(true);
  });

  it('are no statements of the article, and lend nobody a name', async () => {
    const { said } = await read(
      '<figure><figcaption>Dana Holt, who said the pier was never safe, on Monday.</figcaption></figure>',
      [
        PROSE[0] ?? '',
        'Fishermen stood outside the hall. She said: “We will come back every day until they listen.”',
        PROSE[2] ?? '',
      ],
    );
    expect(said).toEqual([
      { text: '“We will come back every day until they listen.”', name: null, inCaption: false },
    ]);
  });

  it('take no name from the text, nor from each other', async () => {
    const { said } = await read(
      '<figure><figcaption>“It was built by hand,” he said on Monday.</figcaption></figure><figure><figcaption>“Nobody asked us,” she said on the beach.</figcaption></figure>',
    );
    expect(said).toEqual([
      OWN,
      { text: '“It was built by hand,”', name: null, inCaption: true },
      { text: '“Nobody asked us,”', name: null, inCaption: true },
    ]);
  });

  it('that repeat the text, say whose picture it is or stand there twice are left out', async () => {
    const { article } = await read(
      `<figure><figcaption>${PROSE[2]}</figcaption></figure><figure><figcaption>Photo: Harbour Post Pictures.</figcaption></figure><figure><figcaption>The pier.</figcaption></figure>`,
    );
    expect(article).not.toHaveProperty('captions');
    const twice = '<figure><figcaption>The pier in the winter of 2019.</figcaption></figure>';
    expect((await read(twice + twice)).article.captions).toHaveLength(1);
  });

  it('are cited as captions, by themselves', async () => {
    const { article, quotations } = await read(
      '<figure><figcaption>“It was my father’s place,” said Ken Ode.</figcaption></figure>',
    );
    const said = quotations.at(-1);
    if (said === undefined) throw new Error('nothing is said');
    const { paragraph, text } = cite(article, said);
    expect([paragraph, text]).toEqual([null, '“It was my father’s place,”']);
    const { before, paragraphs, after } = withContext({ article, ...said, statement: null });
    expect([before, paragraphs, after]).toEqual([null, article.captions, null]);
  });

  it('are a bounded number', async () => {
    const many = Array.from(
      { length: 500 },
      (_, place) =>
        `<figure><figcaption>The pier as it was in the year ${1500 + place}.</figcaption></figure>`,
    );
    expect((await read(many.join(''))).article.captions).toHaveLength(200);
  });
});

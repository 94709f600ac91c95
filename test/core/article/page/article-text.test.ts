import { describe, expect, test } from 'vitest';
import { articleText } from '../../../../src/core/article/page/article-text.ts';
import { loadPage } from '../../../../src/core/article/page/html-page.ts';

const SENTENCE =
  'The council voted on Tuesday on the old ferry terminal, ending a debate that had gone on for months.';
const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `${SENTENCE} ${index}.`);
const marked = (count: number) =>
  paragraphs(count)
    .map((text) => `<p>${text}</p>`)
    .join('');

function read(body: string, stated: string | null = null): readonly string[] {
  const page = loadPage(`<html><head><title>Ferry closes</title></head><body>${body}</body></html>`);
  return articleText(page, stated).text.map(({ text }) => text);
}

const article = (inside: string) =>
  `<article><h1>Ferry closes</h1>${marked(5)}${inside}${marked(2)}</article>`;

describe('the text of a page keeps', () => {
  test.each<[what: string, html: string, text: string]>([
    [
      'a paragraph that is mostly a link',
      '<p>Holm said: <a href="/x">“It is the best thing that ever happened.”</a></p>',
      'Holm said: “It is the best thing that ever happened.”',
    ],
    ['a short paragraph', '<p>Nobody clapped.</p>', 'Nobody clapped.'],
    [
      'a heading whose class speaks of headers',
      '<h2 class="header-anchor-post">“We were never asked”</h2>',
      '“We were never asked”',
    ],
    [
      'a quotation marked by its element',
      '<p>Holm called it <q>a gift</q>, and left.</p>',
      'Holm called it “a gift”, and left.',
    ],
    [
      'a quotation from elsewhere',
      '<div class="social-embed"><blockquote>We will not pay, and we never will.</blockquote></div>',
      'We will not pay, and we never will.',
    ],
    [
      'a box that is named after what it lacks',
      '<div class="text no-sidebar"><p>The bridge is safe, Ada Holm said on Monday night.</p></div>',
      'The bridge is safe, Ada Holm said on Monday night.',
    ],
    [
      'a sentence in a box to be passed on, without its button',
      '<a class="ctt" href="https://twitter.com/share?text=Holm+says:+Nobody+asked+the+people+who+live+on+the+quay.&amp;via=post"><span>Nobody asked the people who live on the quay.</span><span class="button">Click To Tweet</span></a>',
      'Nobody asked the people who live on the quay.',
    ],
    [
      'one whose address cuts it',
      '<a href="https://x.com/intent/post?text=Nobody%20asked%20the%20people%20who%20live%20on%20the%E2%80%A6">Nobody asked the people who live on the quay.<b>Tweet this</b></a>',
      'Nobody asked the people who live on the quay.',
    ],
  ])('%s', (_, html, text) => {
    expect(read(article(html))).toContain(text);
  });

  const LEAD =
    'The last ferry of the town leaves on Monday evening, and no other one will come in its place.';

  test('a standfirst before the headline that a script shows again', () => {
    const page = `<main><div class="head"><h1>Ferry closes</h1><div class="excerpt"><div>${LEAD}</div></div></div><div><article><h1 hidden>Ferry closes</h1><div>${marked(6)}</div></article></div></main>`;
    expect(read(page)).toContain(LEAD);
  });

  test('a sentence to be passed on once, where it stands in the text too', () => {
    const said = '“Nobody asked the people who live on the quay,” said Holm.';
    const box =
      '<a href="https://twitter.com/intent/tweet?text=Nobody+asked+the+people+who+live+on+the+quay">Nobody asked the people who live on the quay.</a>';
    const texts = read(article(`<p>${said}</p>${box}`));
    expect(texts.filter((text) => text.includes('Nobody asked'))).toEqual([said]);
  });

  test.each([
    ['https://twitter.com/share?text=Ferry+closes', 'Share this story on Twitter'],
    [
      'https://twitter.com/post/status/1?text=Nobody+asked+the+people+on+the+quay',
      'Nobody asked the people on the quay.',
    ],
    [
      'https://evil.example/twitter.com/share?text=Nobody+asked+the+people+on+the+quay',
      'Nobody asked the people on the quay.',
    ],
    ['https://twitter.com/share?text=%E0%A4%A', 'Nobody asked the people on the quay.'],
  ])('no button or link elsewhere: %s', (href, text) => {
    expect(read(article(`<a href="${href}">${text}</a>`))).not.toContain(text);
  });

  test('all containers of one article', () => {
    const half = (from: number) =>
      `<div class="body"><div class="inner">${marked(4).replaceAll('Tuesday', `day ${from}`)}</div></div>`;
    const page = `<main><article><h1>Ferry closes</h1><div class="chunk">${half(1)}</div><div class="ad-slot">Advert</div><div class="chunk">${half(2)}</div></article></main>`;
    expect(read(page).filter((text) => text.includes('day 1'))).toHaveLength(4);
    expect(read(page).filter((text) => text.includes('day 2'))).toHaveLength(4);
  });

  test('a standfirst', () => {
    const standfirst =
      'After months of debate the council takes the island its last ferry, and nobody knows what comes next';
    expect(
      read(
        `<article><header><h1>Ferry closes</h1><div class="dek">${standfirst}</div></header>${marked(5)}</article>`,
      ),
    ).toContain(standfirst);
  });

  test('what a script was to show', () => {
    const pieces = marked(6).replaceAll('<p>', '<div hidden id="S:1"><p>').replaceAll('</p>', '</p></div>');
    expect(read(pieces)).toHaveLength(6);
  });

  test('a text that is stated for machines alone', () => {
    expect(read('<h1>Ferry closes</h1><div id="app"></div>', paragraphs(6).join('\n'))).toEqual(
      paragraphs(6),
    );
  });
});

describe('the text of a page has', () => {
  test.each<[what: string, html: string]>([
    [
      'no caption',
      '<figure><img src="x"><figcaption>The ferry in May, said to be “safe”. Picture: A. Bell</figcaption></figure>',
    ],
    [
      'no teaser in the text',
      '<p><strong>More on this topic</strong> – <a href="/2">Judge says ‘nobody is above the law’ in harbour case</a></p>',
    ],
    [
      'no related headlines',
      '<ul class="related-links"><li><a href="/2">“I will not resign,” mayor says</a></li></ul>',
    ],
    [
      'no newsletter box',
      '<div class="newsletter-box"><p>Get the best of the week. It is free, and it comes on Fridays.</p></div>',
    ],
    [
      'no hover card',
      '<p>Mayor Ada Holm<span class="hover-card">Ada Holm is mayor. She said: “I will not resign.”</span> left.</p>',
    ],
    [
      'no comments',
      '<section id="comments"><p>“I will not resign,” she said? I do not believe a word of it.</p></section>',
    ],
    ['no byline', '<p class="byline">By Ann Bell, who will not resign.</p>'],
    [
      'no advertisement',
      '<div class="ad-slot"><p>Do not resign yourself. Buy a boat, and sail the harbour.</p></div>',
    ],
  ])('%s', (_, html) => {
    const text = read(article(html)).join('\n');
    expect(text).not.toMatch(/resign|above the law|Picture|Fridays/u);
    expect(text).toContain(`${SENTENCE} 0.`);
    expect(text).toContain(`${SENTENCE} 4.`);
  });

  test('no consent notice, however long, beside a short article', () => {
    const notice =
      '<p>We store cookies on your device, and our partners do so as well, to make the site work as you expect it to. You can refuse.</p>';
    const page = `<main><article><h1>Ferry closes</h1>${marked(2)}</article></main><div id="onetrust-consent-sdk"><div role="dialog">${notice.repeat(9)}</div></div>`;
    expect(read(page)).toEqual(paragraphs(2));
  });

  test('the words on either side of a hover card in one paragraph', () => {
    expect(
      read(
        article('<p>Mayor <span class="tooltip">head of the town</span>Ada Holm left on Monday night.</p>'),
      ),
    ).toContain('Mayor Ada Holm left on Monday night.');
  });
});

import { describe, expect, test } from 'vitest';
import { loadPage } from '../../../../src/core/article/page/html-page.ts';
import { blocksOf } from '../../../../src/core/article/page/page-blocks.ts';
import { isStrayLine } from '../../../../src/core/article/page/stray-lines.ts';

const strays = (html: string) =>
  blocksOf(loadPage(`<html><body>${html}</body></html>`).documentElement).map(isStrayLine);

describe('isStrayLine', () => {
  test.each([
    'Published: Monday, November 18, 2019 08:38 AM',
    'Updated 10:01 pm PST, Tuesday, November 19, 2019',
    'Nov. 20, 2019, 9:28 AM UTC',
    'Published 1 day ago',
    'By Ann Bell',
    '5 min read',
    'Photo: Ann Bell, Harbour Pictures',
    '(Image credit: Harbour Pictures)',
    'Image caption The ferry in May',
    '© Harbour Pictures',
    'Image 1 of 23',
    'Advertisement',
    'Story continues below gallery',
    '8 Comments',
    'You may also like...',
    'Filed under: Harbour |',
    '<a href="/x">Council votes on the new ferry</a>',
    'More on this topic – <a href="/x">Judge says “nobody is above the law” in harbour case</a>',
    'Related: <a href="/x">Fifteen pictures of the harbour</a>.',
    'Sign up to our newsletter for the best of the week. It is free.',
    'Have a tip? Write to the desk.',
  ])('is true of %s', (html) => {
    expect(strays(`<p>${html}</p>`)).toEqual([true]);
  });

  test.each([
    'It also <a href="/x">co-ordinates plans and carries out joint exercises at sea</a>.',
    'Mayor Ada Holm told reporters: <a href="/x">“It is the best thing that ever happened to us.”</a>',
    'On Tuesday, 19 November 2019, the council voted to close the terminal for good, and nobody clapped.',
    'By May the ferry was gone.',
    'Photo shops are closing, one after the other, she said.',
    'She read more books than anybody on the island.',
    'The privacy policy of the ferry company was changed in May, and nobody was told of it.',
    '“We will not pay,” she said.',
  ])('is false of %s', (html) => {
    expect(strays(`<p>${html}</p>`)).toEqual([false]);
  });
});

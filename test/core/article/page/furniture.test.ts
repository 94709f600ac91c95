import { describe, expect, test } from 'vitest';
import { type Furniture, furnitureOf, isHoverCard } from '../../../../src/core/article/page/furniture.ts';
import { loadPage, type PageElement } from '../../../../src/core/article/page/html-page.ts';

function element(html: string): PageElement {
  const [found] = loadPage(`<html><body>${html}</body></html>`).querySelectorAll('body > *');
  if (found === undefined) throw new Error(html);
  return found;
}

describe('furnitureOf', () => {
  test.each<[html: string, furniture: Furniture | null]>([
    ['<figcaption>', 'caption'],
    ['<div class="InlineImage-imageEmbedCaption">', 'caption'],
    ['<div class="wp-caption-text">', 'caption'],
    ['<aside>', 'related'],
    ['<footer>', 'navigation'],
    ['<div id="onetrust-consent-sdk">', 'consent'],
    ['<div class="ArticlePage-relatedStories__x7f">', 'related'],
    ['<div data-testid="newsletter-signup">', 'newsletter'],
    ['<ul class="share-buttons">', 'navigation'],
    ['<div class="ad-slot-2">', 'advertisement'],
    ['<section id="comments">', 'comments'],
    ['<p class="author-bio">', 'byline'],
    ['<div role="dialog" class="cookie-banner">', 'consent'],
    ['<article class="teaser">', 'related'],
    ['<article class="post tag-share category-comments">', null],
    ['<article class="post tag-harbour topics-sea">', null],
    ['<main class="sidebar">', null],
    ['<div class="article-body has-related">', null],
    ['<h2 class="header-anchor-post">', null],
    ['<p class="standfirst">', null],
    ['<p class="paragraph teaser">', null],
    ['<div class="header hasCaption">', null],
    ['<div id="why-the-share-of-ads-is-falling-again">', null],
    ['<div class="social-embed"><blockquote class="twitter-tweet">', null],
    ['<p>', null],
  ])('of %s is %s', (html, furniture) => {
    expect(furnitureOf(element(html), false)).toBe(furniture);
  });

  test('of what is not seen until a script shows it is hidden, whatever its name', () => {
    expect(furnitureOf(element('<p class="standfirst">'), true)).toBe('hidden');
    expect(furnitureOf(element('<main>'), true)).toBe(null);
  });
});

test.each([
  ['<span class="tooltip-content">', true],
  ['<div class="hoverCard">', true],
  ['<div class="rollover-people-block">', true],
  ['<span class="term">', false],
  ['<span>', false],
])('%s is a hover card: %s', (html, isOne) => {
  expect(isHoverCard(element(html))).toBe(isOne);
});

import type { Page } from './html-page.ts';
import { statedByJsonLd } from './json-ld.ts';
import type { StatedMetadata } from './metadata.ts';

/** The names, properties and item properties of `<meta>` that state each field, in order of preference. */
const META_NAMES = {
  headline: ['og:title', 'headline', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl'],
  datePublished: [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.issued',
    'parsely-pub-date',
    'pubdate',
  ],
  url: ['og:url'],
} as const;

/**
 * What a page states about its article: JSON-LD first, then its `<meta>` elements, at last its `<title>`; for the
 * address its canonical link first. Unchecked.
 *
 * @see https://schema.org/NewsArticle
 * @see https://ogp.me/
 */
export function statedByPage(page: Page): StatedMetadata {
  const jsonLd = statedByJsonLd(contents(page, 'script[type="application/ld+json"]'));
  const meta = metaOf(page);
  const stated = (field: keyof typeof META_NAMES) =>
    META_NAMES[field].flatMap((name) => meta.get(name) ?? []);
  return {
    headline: [...jsonLd.headline, ...stated('headline'), ...contents(page, 'title').slice(0, 1)],
    publisher: [...jsonLd.publisher, ...stated('publisher')],
    author: [...jsonLd.author, ...stated('author')].filter(isNoAddress),
    datePublished: [...jsonLd.datePublished, ...stated('datePublished')],
    url: [...canonicalLinks(page), ...stated('url'), ...jsonLd.url],
  };
}

function contents(page: Page, selectors: string): readonly string[] {
  return [...page.querySelectorAll(selectors)].map((element) => element.textContent ?? '');
}

/** By name in lower case; of several with one name the first that says something. */
function metaOf(page: Page): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (content !== '' && name !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

function canonicalLinks(page: Page): readonly string[] {
  return [...page.querySelectorAll('link[rel~="canonical"]')].map((link) => link.getAttribute('href') ?? '');
}

/** "article:author" is often the address of a profile. */
function isNoAddress(value: string): boolean {
  return !ADDRESS.test(value);
}

const ADDRESS = /^\s*(?:[a-z]+:)?\/\//i;

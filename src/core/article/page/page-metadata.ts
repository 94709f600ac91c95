import type { StatedMetadata } from '../metadata.ts';
import { type HtmlPage, shortTexts } from './html-page.ts';
import { statedByJsonLd } from './json-ld.ts';
import { namesFirst } from './outlet-name.ts';
import { datesInMarkup, weighDates } from './page-dates.ts';
import { preferHeadline } from './prefer-headline.ts';

/**
 * The names, properties and item properties of `<meta>` that state each field, in order of preference; letters and
 * digits alone, since every content system puts its own signs between them.
 */
const META_NAMES = {
  headline: [
    'ogtitle',
    'headline',
    'dctitle',
    'dctermstitle',
    'parselytitle',
    'sailthrutitle',
    'twittertitle',
  ],
  publisher: ['ogsitename', 'publisher', 'dcpublisher', 'dctermspublisher', 'applicationname'],
  author: [
    'author',
    'articleauthor',
    'dccreator',
    'dctermscreator',
    'parselyauthor',
    'sailthruauthor',
    'byl',
  ],
  datePublished: [
    'articlepublishedtime',
    'articlepublished',
    'datepublished',
    'ogarticlepublishedtime',
    'ogpublishedtime',
    'ogpubdate',
    'originalpublicationdate',
    'publicationdate',
    'publisheddate',
    'publishdate',
    'publishtime',
    'cxenseparserecspublishtime',
    'dcdateissued',
    'dctermsissued',
    'dcissued',
    'parselypubdate',
    'pubdate',
    'sailthrudate',
    'citationpublicationdate',
    'citationdate',
    'date',
    'dcdate',
    'dctermsdate',
    'dcdatecreated',
    'dctermscreated',
    'articlecreated',
    'datecreated',
    'created',
  ],
  dateModified: ['articlemodifiedtime', 'ogupdatedtime', 'datemodified', 'dctermsmodified'],
  url: ['ogurl'],
} as const;

/** What a page states for machines about its article. */
export interface PageStatements extends StatedMetadata {
  /** The article's text; null where it is not stated. */
  readonly articleBody: string | null;
  /** Whether it says that it is an article. */
  readonly isArticle: boolean;
  /** Whether it says that the article is not for everybody to read. */
  readonly isPaid: boolean;
}

/**
 * What a page states about its article: JSON-LD first, then its `<meta>` elements, then microdata and RDFa, at last
 * its `<title>`; for the address its canonical link first. Only the dates are read; nothing else is checked.
 *
 * @see https://schema.org/NewsArticle
 * @see https://ogp.me/
 */
export function statedByPage(page: HtmlPage): PageStatements {
  const jsonLd = statedByJsonLd(contents(page, 'script[type*="ld+json" i]'));
  const meta = metaOf(page);
  const stated = (field: keyof typeof META_NAMES) =>
    META_NAMES[field].flatMap((name) => meta.get(name) ?? []);
  const titles = contents(page, 'title').slice(0, 1);
  const modified = [...jsonLd.dateModified, ...stated('dateModified')];
  return {
    headline: preferHeadline(
      [...jsonLd.headline, ...stated('headline'), ...titles],
      shortTexts(page.querySelectorAll('h1'), ['content']),
    ),
    publisher: namesFirst([
      ...jsonLd.publisher,
      ...stated('publisher'),
      ...shortTexts(page.querySelectorAll(PUBLISHER_NAME), ['content']),
    ]),
    author: [...jsonLd.author, ...stated('author')].filter(isName),
    datePublished: weighDates({
      published: [
        ...jsonLd.datePublished,
        ...stated('datePublished'),
        ...datesInMarkup(page),
        ...jsonLd.dateCreated,
      ],
      modified,
    }),
    dateModified: modified,
    notice: jsonLd.notice,
    url: [...canonicalLinks(page), ...stated('url'), ...jsonLd.url],
    articleBody: jsonLd.articleBody,
    isPaid: jsonLd.isPaid,
    isArticle: jsonLd.isArticle || meta.get('ogtype')?.toLowerCase() === 'article',
  };
}

const PUBLISHER_NAME = '[itemprop~="publisher"] [itemprop~="name"]';

function contents(page: HtmlPage, selectors: string): readonly string[] {
  return [...page.querySelectorAll(selectors)].map(
    (element) => element.getAttribute('content') ?? element.textContent ?? '',
  );
}

const NOT_NAMING = /[^a-z0-9]+/gu;
const WHITE_SPACE = /\s+/u;

/** By name, letters and digits alone; of several with one name the first that says something. */
function metaOf(page: HtmlPage): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    const names = ['property', 'name', 'itemprop'].flatMap((attribute) =>
      (element.getAttribute(attribute) ?? '').split(WHITE_SPACE),
    );
    for (const name of names.map((each) => each.toLowerCase().replace(NOT_NAMING, ''))) {
      if (name !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

function canonicalLinks(page: HtmlPage): readonly string[] {
  return [...page.querySelectorAll('link[rel~="canonical"]')].map((link) => link.getAttribute('href') ?? '');
}

/** "article:author" is often the address of a profile, and "author" a number of the content system's. */
function isName(value: string): boolean {
  return !ADDRESS.test(value) && LETTER.test(value);
}

const ADDRESS = /^\s*(?:(?:[a-z]+:)?\/\/|www\.)/i;
const LETTER = /\p{L}/u;

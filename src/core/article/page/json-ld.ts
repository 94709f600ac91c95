import type { StatedMetadata } from '../metadata.ts';
import { decodeReferences } from './html-page.ts';
import { parseJsonLd } from './parse-json-ld.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** schema.org's Article and all that are kinds of it: NewsArticle, ReportageNewsArticle, BlogPosting … */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;

/** What an article in JSON-LD states about itself. */
export interface JsonLdStatements extends StatedMetadata {
  readonly dateCreated: readonly string[];
  readonly dateModified: readonly string[];
  readonly notice: readonly string[];
  /** The longest text that any article on the page states to be its own; null where none does. */
  readonly articleBody: string | null;
  /** Whether there is an article at all. */
  readonly isArticle: boolean;
  /** Whether it says that it is not for everybody to read. */
  readonly isPaid: boolean;
}

/**
 * What the first article in a page's JSON-LD scripts states about itself; nothing if there is none. A script that
 * is no JSON is mended, or passed over.
 *
 * @see https://www.w3.org/TR/json-ld11/
 */
export function statedByJsonLd(scripts: readonly string[]): JsonLdStatements {
  const objects = scripts.flatMap((script) => objectsIn(parseJsonLd(script)));
  const byId = new Map(objects.filter(isMoreThanReference).map((object) => [object['@id'], object]));
  const resolve = (value: unknown) => (isObject(value) ? (byId.get(value['@id'] ?? value) ?? value) : value);
  const articles = objects.filter(isArticle);
  const article = articles[0] ?? {};
  const author = listOf(article['author']).map(resolve).flatMap(nameOf).join(', ');
  return {
    headline: [...strings(article['headline']), ...strings(article['name'])],
    publisher: listOf(article['publisher']).map(resolve).flatMap(nameOf).slice(0, 1),
    author: author === '' ? [] : [author],
    datePublished: strings(article['datePublished']),
    dateCreated: strings(article['dateCreated']),
    dateModified: strings(article['dateModified']),
    notice: [
      ...strings(article['creativeWorkStatus']),
      ...listOf(article['correction']).flatMap(correctionIn),
    ],
    url: [...strings(article['url']), ...listOf(article['mainEntityOfPage']).flatMap(addressOf)],
    isArticle: articles.length > 0,
    isPaid: listOf(article['isAccessibleForFree']).some((value) => value === false || isSaidFalse(value)),
    articleBody: longest(articles.flatMap((each) => strings(each['articleBody']))),
  };
}

/** schema.org's `correction`: a text, an address, or a CorrectionComment. */
function correctionIn(value: unknown): readonly string[] {
  return isObject(value) || strings(value).some((text) => text.trim() !== '') ? ['correction'] : [];
}

function isSaidFalse(value: unknown): boolean {
  return typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/iu.test(value.trim());
}

function longest(texts: readonly string[]): string | null {
  return texts.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** All objects at any depth, outer ones first; without recursion, however deep they nest. */
function objectsIn(root: unknown): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  const pending: unknown[] = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (isObject(value)) objects.push(value);
    const children = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
    for (const child of [...children].reverse()) if (typeof child === 'object') pending.push(child);
  }
  return objects;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{"@id": "…"}` alone refers to an object that stands elsewhere. */
function isMoreThanReference(object: JsonObject): boolean {
  return typeof object['@id'] === 'string' && Object.keys(object).length > 1;
}

function isArticle(object: JsonObject): boolean {
  return strings(object['@type']).some((type) => ARTICLE_TYPE.test(type));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function strings(value: unknown): readonly string[] {
  return listOf(value)
    .filter((item) => typeof item === 'string')
    .map(decodeReferences);
}

/** A person or an organisation, as an object or as its bare name. */
function nameOf(value: unknown): readonly string[] {
  return strings(isObject(value) ? value['name'] : value)
    .map((name) => name.trim())
    .filter(Boolean);
}

function addressOf(value: unknown): readonly string[] {
  return strings(isObject(value) ? (value['@id'] ?? value['url']) : value);
}

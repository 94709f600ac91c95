import type { StatedMetadata } from '../../../core/article/metadata.ts';
import { namesFirst } from '../../../core/article/page/outlet-name.ts';
import { isLater, isTakenBack, noticesIn, takenBack } from '../agency-status.ts';
import type { FormatPart } from '../format.ts';
import { bodyIn, draftBody, textsIn } from './record-body.ts';

/** What a program stored of an article, by the names that it gave. */
export type StoredRecord = ReadonlyMap<string, unknown>;

/** What a name means. */
type Field = keyof StatedMetadata | 'text' | 'language';

/**
 * The names that programs give to what an article is made of, in small letters and digits, the likeliest first: of
 * schema.org, ninjs, news APIs, scrapers, content systems, and tables that people keep.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'articlebody',
    'bodyhtml',
    'bodyxhtml',
    'bodyrichtext',
    'bodytext',
    'bodymain',
    'contenthtml',
    'contenttext',
    'fulltext',
    'maintext',
    'cleanedtext',
    'articletext',
    'plaintext',
    'bodies',
    'body',
    'text',
    'content',
    'article',
    'story',
    'description',
    'descriptions',
  ],
  headline: ['headline', 'headlines', 'headlinemain', 'title', 'hed', 'heading'],
  dateModified: [
    'datemodified',
    'modified',
    'modifieddate',
    'updated',
    'updatedat',
    'lastmodified',
    'versioncreated',
  ],
  notice: ['pubstatus', 'correction', 'ednote', 'signal', 'signals'],
  item: ['uri', 'guid'],
  embargoed: ['embargoed', 'embargo', 'embargoeduntil', 'embargountil'],
  publisher: [
    'publisher',
    'outlet',
    'outletname',
    'sourcename',
    'source',
    'newspaper',
    'publication',
    'sitename',
    'site',
    'provider',
    'copyrightholder',
  ],
  author: ['author', 'authors', 'byline', 'by', 'creator', 'writer'],
  datePublished: [
    'datepublished',
    'publishedat',
    'pubdate',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'dateofpublication',
    'published',
    'firstpublished',
    'publicationtime',
    'date',
    'datetime',
    'firstcreated',
    'versioncreated',
    'contentcreated',
    'timestamp',
  ],
  url: [
    'url',
    'link',
    'canonicalurl',
    'weburl',
    'articleurl',
    'sourceurl',
    'permalink',
    'externalurl',
    'uri',
    'address',
  ],
  language: ['language', 'lang', 'inlanguage', 'languagecode'],
};
const NOT_IN_NAMES = /[^a-z0-9]+/gu;

function foldName(name: string): string {
  return name.toLowerCase().replace(NOT_IN_NAMES, '');
}

/** Which of a record's names mean what, guessed by how they are called. */
export type Mapping = ReadonlyMap<Field, readonly string[]>;

const FIELDS: readonly Field[] = [
  'text',
  'headline',
  'publisher',
  'author',
  'datePublished',
  'url',
  'language',
  'dateModified',
  'notice',
  'item',
  'embargoed',
];

/** How people name our parts of an article, for what schema.org calls them. */
const OURS: ReadonlyMap<string, Field> = new Map([
  ...FIELDS.map((field) => [field.toLowerCase(), field] as const),
  ['title', 'headline'],
  ['outlet', 'publisher'],
  ['date', 'datePublished'],
  ['body', 'text'],
]);

/** What the names mean: as somebody says, else as they are called; null where none is a text. */
export function mapNames(
  names: readonly string[],
  said: ReadonlyMap<string, string> = new Map(),
): Mapping | null {
  const guessed = guessMapping(names);
  const known = [...said].flatMap(([ours, theirs]) => {
    const field = OURS.get(ours.toLowerCase());
    return field === undefined || !names.includes(theirs) ? [] : [[field, [theirs]] as const];
  });
  const mapping = new Map([...(guessed ?? []), ...known]);
  return mapping.has('text') ? mapping : null;
}

/** Whether somebody said how names are to be read, and all of them are there: then nothing was guessed. */
export function isMapped(names: readonly string[], said: ReadonlyMap<string, string> | undefined): boolean {
  return said !== undefined && [...said.values()].every((theirs) => names.includes(theirs));
}

/** Guesses what the names mean; null where none is called a text. */
export function guessMapping(names: readonly string[]): Mapping | null {
  const folded = new Map(names.map((name) => [foldName(name), name]));
  const mapping = new Map<Field, readonly string[]>();
  for (const field of FIELDS) {
    const found = NAMES[field].flatMap((name) => folded.get(name) ?? []);
    if (found.length > 0) mapping.set(field, found);
  }
  const isDescribed = DESCRIPTION.test(mapping.get('text')?.[0] ?? '');
  const isDated = mapping.has('datePublished') || mapping.has('url');
  // Much that is no article has a description.
  if (isDescribed && !(mapping.has('headline') && isDated)) return null;
  return mapping.has('text') ? mapping : null;
}

const DESCRIPTION = /^descriptions?$/iu;

/** The guess in words, so that people can see whether it is right: "text=Body, headline=Title". */
export function describeMapping(mapping: Mapping): string {
  return [...mapping].map(([field, [first = '']]) => `${field}=${first}`).join(', ');
}

/** Makes an article of what is stored. */
export function readRecord(record: StoredRecord, mapping: Mapping, name: string | null): FormatPart {
  const read = (field: Field) => (mapping.get(field) ?? []).flatMap((key) => textsIn(record.get(key)));
  if (NO_ARTICLES.has(String(record.get('type'))) && record.has('uri'))
    return { name, kind: 'left-out', reason: { kind: 'not-published' } };
  const [content] = (mapping.get('text') ?? [])
    // Those of an event or a plan are none of an article.
    .filter((key) => foldName(key) !== 'descriptions' || record.get('type') === 'text')
    .map((key) => bodyIn(record.get(key)))
    .filter((text) => text.trim() !== '');
  if (content === undefined) return { name, kind: 'left-out', reason: { kind: 'no-words' } };
  const notice = (mapping.get('notice') ?? []).flatMap((key) =>
    textsIn(record.get(key)).flatMap((text) => readNotice(foldName(key), text)),
  );
  const embargoed = read('embargoed');
  const datePublished = [...embargoed, ...read('datePublished')];
  const dateModified = read('dateModified').filter((date) => isLater(date, datePublished[0]));
  // A number may be another article's in another file.
  const item = read('item').filter((id) => id.includes(':'));
  if (notice.some(isTakenBack))
    return { name, kind: 'left-out', reason: takenBack(item, [...dateModified, ...datePublished]) };
  const [firstAuthors] = (mapping.get('author') ?? [])
    .map((key) => textsIn(record.get(key)))
    .filter((each) => each.length > 0);
  const language = read('language')[0] ?? null;
  const stated: StatedMetadata = {
    headline: read('headline'),
    publisher: namesFirst(read('publisher')),
    author: [
      (firstAuthors ?? []).join(', ').replace(BY.get(language?.slice(0, 2) ?? '') ?? BY_IN_ENGLISH, ''),
    ],
    datePublished,
    url: read('url').filter((url) => url.startsWith('http')),
    ...{ dateModified, notice, item, embargoed },
  };
  return { name, kind: 'draft', draft: draftBody(content, stated, language) };
}

/** What a field says that tells of a status, in words that count as a notice. */
function readNotice(name: string, text: string): readonly string[] {
  if (name === 'ednote') return noticesIn(text);
  if (name === 'correction') return NOTHING.test(text.trim()) ? [] : [text, 'correction'];
  return [text];
}

/** What people write into a field that has nothing to say. */
const NOTHING = /^(?:no|none|false|0|n\/?a|-)$/iu;
/** What ninjs says that an item is, besides a text or several together. */
const NO_ARTICLES: ReadonlySet<string> = new Set([
  'picture',
  'photo',
  'graphic',
  'audio',
  'video',
  'event',
  'planning',
]);

const BY_IN_ENGLISH = /^by\s+/iu;
/** What stands before a name, by the language of the text. */
const BY: ReadonlyMap<string, RegExp> = new Map([
  ['de', /^von\s+/iu],
  ['fr', /^par\s+/iu],
  ['es', /^por\s+/iu],
  ['pt', /^por\s+/iu],
  ['it', /^di\s+/iu],
  ['nl', /^door\s+/iu],
  ['sv', /^av\s+/iu],
  ['nb', /^av\s+/iu],
  ['no', /^av\s+/iu],
  ['da', /^af\s+/iu],
]);

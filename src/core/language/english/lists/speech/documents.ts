import { formsOf } from '../../verbs.ts';
import { wordSet } from '../grammar/words.ts';

/** Nouns of documents; those in one line are used for one another: "filed a lawsuit … the complaint says". */
const FAMILIES = [
  [
    'court',
    'complaint lawsuit suit filing petition motion brief affidavit declaration deposition indictment',
  ],
  ['mail', 'letter email e-mail message memo memorandum note missive'],
  ['post', 'tweet post thread'],
  ['statement', 'statement release'],
  ['report', 'report study survey analysis paper review'],
  ['data', 'data figures estimates statistics projections'],
  ['book', 'book memoir memoirs autobiography'],
  ['column', 'column op-ed essay editorial article piece'],
  ['disclosure', 'disclosure'],
  ['testimony', 'testimony'],
  ['transcript', 'transcript readout'],
  ['site', 'website webpage homepage page profile bio'],
  ['advert', 'ad advert advertisement commercial flyer flier leaflet pamphlet brochure'],
  ['guidance', 'guidance guidelines advisory bulletin handbook manual manifesto'],
  ['resolution', 'resolution'],
  ['ruling', 'ruling opinion order decision'],
  ['account', 'account arguments recollection'],
] as const;

/** What kind of document a noun names. */
export type DocumentFamily = (typeof FAMILIES)[number][0];

const FAMILY_OF: ReadonlyMap<string, DocumentFamily> = new Map(
  FAMILIES.flatMap(([family, nouns]) => nouns.split(' ').map((noun) => [noun, family] as const)),
);

/** What kind of document the lower-cased noun names, or null. */
export function documentFamily(noun: string): DocumentFamily | null {
  return FAMILY_OF.get(noun) ?? null;
}

/** Verbs whose subject is the author, whatever document it is: "filed the complaint". */
export const WRITING_VERBS: ReadonlySet<string> = new Set(
  formsOf('file write/wrote/written pen+ author draft'),
);

/** Verbs whose subject is the author where the document is new: "released a statement", not "released the letter". */
export const AUTHORING_VERBS: ReadonlySet<string> = new Set([
  ...WRITING_VERBS,
  ...formsOf('issue release publish send/sent submit+ post tweet circulate make/made put'),
]);

/** Participles before "by" that tell the author: "a complaint filed by". */
export const AUTHORED: ReadonlySet<string> = wordSet(
  'filed written posted issued published sent signed submitted penned authored co-authored drafted prepared tweeted released made conducted led compiled produced',
);

/** Words before a document that was mentioned before. */
export const KNOWN_ARTICLES: ReadonlySet<string> = wordSet('the this that these');

/** Words before a document that is mentioned for the first time. */
export const NEW_ARTICLES: ReadonlySet<string> = wordSet('a an another one');

/** Words that may be between a document and the verb that tells its author. */
export const GAP_WORDS: ReadonlySet<string> = wordSet('to on in at last this');

/** To release a letter is not to write it. */
export const RELEASING_VERBS: ReadonlySet<string> = wordSet('issued published released');

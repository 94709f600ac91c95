import type { TextSpan } from '../../../../../span.ts';
import { POSSESSIVE_PRONOUNS, wordSet } from '../../../lists/grammar/words.ts';
import { isBodyHead } from '../../../lists/names/bodies.ts';
import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import { CUE_VERBS, type CueClass } from '../../../lists/speech/cue-verbs.ts';
import {
  AUTHORED,
  AUTHORING_VERBS,
  type DocumentFamily,
  documentFamily,
  GAP_WORDS,
  KNOWN_ARTICLES,
  NEW_ARTICLES,
  RELEASING_VERBS,
  WRITING_VERBS,
} from '../../../lists/speech/documents.ts';
import type { Item } from '../../02-sentences.ts';
import { isCalendarWord } from '../names/name-words.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { findSubjectBefore, subjectOfMainClause } from '../subjects/subjects.ts';
import { startOfVerbGroup } from '../subjects/verb-groups.ts';
import type { ReadSentence } from './reporting-clauses.ts';

/** A mention of a document; spans its noun: "complaint". */
export interface DocumentMention extends TextSpan {
  readonly family: DocumentFamily;
  readonly sentence: ReadSentence;
  /** The noun with what precedes it, without article and owner: "amended complaint". */
  readonly title: TextSpan;
  readonly owner: DocumentOwner | null;
  /** Whether it is one that the article has spoken of before: "the complaint". */
  readonly isKnown: boolean;
  /** Whether it is spoken of for the first time: "a complaint". */
  readonly isNew: boolean;
}

/** Whose document it is, and how the text says so. */
export interface DocumentOwner {
  readonly phrase: NounPhrase;
  /** "her tweet"; "a letter from Ruiz"; "Ruiz filed a complaint"; "Ruiz said in a letter". */
  readonly by: 'possessor' | 'publisher' | 'author' | 'maker' | 'speaker';
}

const POSSESSIVE = new Set(["'s", "'"]);
const SPEAKING: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'tell', 'call']);
/** At most this many words from the noun to its author: "a letter sent to the board on Friday by". */
const MAX_AUTHOR_GAP = 9;
/** Documents that come from somebody. */
const SENT: ReadonlySet<DocumentFamily> = new Set([
  'court',
  'mail',
  'post',
  'statement',
  'report',
  'data',
  'disclosure',
]);
const LAWYERS = wordSet('lawyer lawyers attorney attorneys counsel');

/** The documents that the articles' sentences speak of, in order. */
export function findDocuments(sentences: readonly ReadSentence[]): readonly DocumentMention[] {
  return sentences.flatMap((sentence) =>
    sentence.items.flatMap((_, index) => readDocument(sentence, index) ?? []),
  );
}

function readDocument(sentence: ReadSentence, index: number): DocumentMention | null {
  const { items } = sentence;
  const noun = items[index];
  const family =
    noun === undefined || noun.marked || noun.tag === 'PROPN' ? null : documentFamily(noun.lower);
  if (noun === undefined || family === null || isCompound(items[index + 1])) return null;
  const core = phraseEndingAt(items, index);
  if (core?.kind !== 'nominal') return null;
  const phrase = withDate(items, core);
  const owner = possessorOf(sentence, phrase);
  const title = { start: items[startOfTitle(items, phrase)]?.start ?? noun.start, end: noun.end };
  return {
    start: noun.start,
    end: noun.end,
    family,
    sentence,
    title,
    owner: owner ? { phrase: owner, by: 'possessor' } : ownerAround(sentence, phrase, family),
    isKnown: KNOWN_ARTICLES.has(items[phrase.from]?.lower ?? ''),
    isNew: NEW_ARTICLES.has(items[phrase.from]?.lower ?? ''),
  };
}

/** "a June 16, 2019 email", "an Election Day memo": a day parts the article from the noun. */
function withDate(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  if (!isCalendarWord(items[phrase.from - 1]) && items[phrase.from]?.tag !== 'NUM') return phrase;
  let from = phrase.from;
  while (phrase.from - from < MAX_DATE && DATE_TAGS.has(items[from - 1]?.tag ?? '')) from--;
  return items[from - 1]?.tag === 'DET' ? { ...phrase, from: from - 1 } : phrase;
}

/** In words and marks: "Jan. 16, 2019". */
const MAX_DATE = 5;
const DATE_TAGS = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'PUNCT']);

/** "the report authors", but not "the report states", where the tagger takes the verb for a noun. */
function isCompound(next: Item | undefined): boolean {
  return next?.tag === 'NOUN' && !CUE_VERBS.has(next.lower);
}

/** "her tweet", "the network's statement"; "in her letter, Ruiz said" is Ruiz's. */
function possessorOf(sentence: ReadSentence, phrase: NounPhrase): NounPhrase | null {
  const { items } = sentence;
  const mark = lastPossessive(items, phrase);
  if (mark !== null) return phraseEndingAt(items, mark - 1);
  const first = items[phrase.from];
  if (first === undefined || !POSSESSIVE_PRONOUNS.has(first.lower)) return null;
  const subject = makerBefore(items, phrase.from - 1, AUTHORING_VERBS) ?? speakerIn(sentence, phrase);
  return subject ?? { from: phrase.from, to: phrase.from + 1, kind: 'pronoun', mention: first };
}

function lastPossessive(items: readonly Item[], phrase: NounPhrase): number | null {
  const mark = items.slice(phrase.from, phrase.to).findLastIndex((item) => POSSESSIVE.has(item.lower));
  return mark < 1 ? null : phrase.from + mark;
}

function startOfTitle(items: readonly Item[], phrase: NounPhrase): number {
  const mark = lastPossessive(items, phrase);
  if (mark !== null) return mark + 1;
  const { lower = '', tag } = items[phrase.from] ?? {};
  return tag === 'DET' || POSSESSIVE_PRONOUNS.has(lower) ? phrase.from + 1 : phrase.from;
}

function ownerAround(
  sentence: ReadSentence,
  phrase: NounPhrase,
  family: DocumentFamily,
): DocumentOwner | null {
  const { items } = sentence;
  const author = authorBehind(items, phrase.to, family);
  if (author) return { phrase: author, by: 'author' };
  const mayBePublished = PUBLISHED.has(family) || items[phrase.to - 1]?.lower === 'editorial';
  const publisher = mayBePublished ? phraseEndingAt(items, startOfNoun(items, phrase.to - 1) - 1) : null;
  if (publisher && mayPublish(items, publisher)) return { phrase: publisher, by: 'publisher' };
  const isNew = NEW_ARTICLES.has(items[phrase.from]?.lower ?? '');
  const maker = makerBefore(items, phrase.from - 1, isNew ? AUTHORING_VERBS : WRITING_VERBS);
  if (maker) return { phrase: family === 'court' ? clientOf(items, maker) : maker, by: 'maker' };
  const speaker = isNew || WRITTEN.has(family) ? speakerIn(sentence, phrase) : null;
  return speaker && (isNew || speaker.kind === 'proper') ? { phrase: speaker, by: 'speaker' } : null;
}

/** "news release" is one noun. */
function startOfNoun(items: readonly Item[], index: number): number {
  return /^(?:news|press|media)$/u.test(items[index - 1]?.lower ?? '') ? index - 1 : index;
}

/** What somebody says in "the letter" is hers, though the article spoke of it before. */
const WRITTEN: ReadonlySet<DocumentFamily> = new Set(['mail', 'statement', 'post']);

/**
 * "a Harbour Institute report", "the Lorne Council website", "a Ruiz tweet": bodies publish these under their names.
 */
const PUBLISHED: ReadonlySet<DocumentFamily> = new Set([
  'mail',
  'post',
  'report',
  'statement',
  'data',
  'site',
  'advert',
  'guidance',
  'resolution',
]);

/** "the standards committee report". */
function mayPublish(items: readonly Item[], { kind, to }: NounPhrase): boolean {
  return kind === 'proper' || (kind === 'nominal' && isBodyHead(items[to - 1]?.lower ?? ''));
}

/** "a letter to the board from Ruiz", "a complaint filed in May by Ruiz". */
function authorBehind(items: readonly Item[], end: number, family: DocumentFamily): NounPhrase | null {
  // "the report, published on Monday by Ruiz,"
  const to = items[end]?.text === ',' && AUTHORED.has(items[end + 1]?.lower ?? '') ? end + 1 : end;
  for (let at = to; at < to + MAX_AUTHOR_GAP; at++) {
    const item = items[at];
    if (item === undefined || item.marked) return null;
    if (item.lower === 'by' || (item.lower === 'from' && SENT.has(family)))
      return isCalendarWord(items[at + 1]) ? null : authorAt(items, at + 1);
    if (!mayPartAuthor(items, at, family)) return null;
  }
  return null;
}

function authorAt(items: readonly Item[], index: number): NounPhrase | null {
  const described = phraseStartingAt(items, index);
  if (described === null || described.kind === 'pronoun') return null;
  const phrase = namedBehind(items, described) ?? described;
  return documentFamily(items[phrase.to - 1]?.lower ?? '') === null ? phrase : null;
}

/** "the board’s director, Jo Hill,": the name of whoever is described before the comma. */
function namedBehind(items: readonly Item[], { kind, to }: NounPhrase): NounPhrase | null {
  if (kind !== 'nominal' || items[to]?.text !== ',' || !isPersonNoun(items[to - 1]?.lower ?? '')) return null;
  const name = phraseStartingAt(items, to + 1);
  return name?.kind === 'proper' && /^[,.]/u.test(items[name.to]?.text ?? '.') ? name : null;
}

function mayPartAuthor(items: readonly Item[], at: number, family: DocumentFamily): boolean {
  const { lower = '', tag = '' } = items[at] ?? {};
  if (AUTHORED.has(lower)) return family !== 'mail' || !RELEASING_VERBS.has(lower);
  return GAP_WORDS.has(lower) || isCalendarWord(items[at]) || /^(?:DET|NOUN|PROPN|NUM)$/u.test(tag);
}

/** "Ruiz's lawyers filed a complaint": it is Ruiz's. */
function clientOf(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  const mark = LAWYERS.has(items[phrase.to - 1]?.lower ?? '') ? lastPossessive(items, phrase) : null;
  return (mark === null ? null : phraseEndingAt(items, mark - 1)) ?? phrase;
}

/** "Ruiz filed a complaint": the subject of the verb that ends at `index`. */
function makerBefore(items: readonly Item[], index: number, verbs: ReadonlySet<string>): NounPhrase | null {
  const receiver = phraseEndingAt(items, index);
  const last = receiver ? receiver.from - 1 : index;
  // "put out a statement", "sent the board a letter"
  const verb = items[last]?.lower === 'out' ? last - 1 : last;
  if (!verbs.has(items[verb]?.lower ?? '') || items[verb]?.tag !== 'VERB') return null;
  return findSubjectBefore(items, verb, startOfVerbGroup(items, verb));
}

/** "Ruiz said in a letter", "In a letter, Ruiz said", "Ruiz denied it in a letter". */
function speakerIn({ items, clauses }: ReadSentence, phrase: NounPhrase): NounPhrase | null {
  if (items[phrase.from - 1]?.lower !== 'in') return null;
  const reports = clauses.filter(({ cueClass }) => SPEAKING.has(cueClass));
  const clause =
    reports.findLast(({ cueIndex }) => cueIndex < phrase.from) ??
    reports.find(({ cueIndex }) => cueIndex > phrase.from);
  return clause?.subject ?? (reports.length === 0 ? subjectOfMainClause(items, phrase.from - 2) : null);
}

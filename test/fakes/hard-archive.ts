import { setImmediate } from 'node:timers/promises';
import { type Archive, ArchiveFailure } from '../../src/core/archive.ts';
import type { Quotation, Speaker } from '../../src/core/quotations/quotation.ts';
import { speakersOf } from '../../src/core/quotations/quotation.ts';
import { type Sayings, statementsOf } from '../../src/core/sayings/sayings.ts';
import type { StatementSpeakers } from '../../src/core/speakers/speaker-directory.ts';
import type { Statement } from '../../src/core/statement.ts';

/** How an archive is made hard to live with. */
export interface Hardship {
  /** Called before each question is answered, with how many went before it; what it throws is the answer. */
  readonly meet?: (asked: number) => void | Promise<void>;
}

/**
 * Another implementation of the port over one that is held in memory: each answer comes a turn later, and what is told of
 * statements is told of those that were asked about and of no others.
 */
export function createHardArchive(inner: Archive, { meet = () => {} }: Hardship = {}): Archive {
  const { speakers, sentences } = inner;
  let asked = 0;
  const answer = async <Value>(give: () => Promise<Value>): Promise<Value> => {
    const before = asked;
    asked += 1;
    await setImmediate();
    await meet(before);
    return give();
  };
  const archive: Archive = {
    language: inner.language,
    asOfNow: () => archive,
    revision: () => answer(() => inner.revision()),
    holdings: () => answer(() => inner.holdings()),
    census: () => answer(() => inner.census()),
    outlets: () => answer(() => inner.outlets()),
    dates: () => answer(() => inner.dates()),
    articles: (ids) => answer(() => inner.articles(ids)),
    async *eachArticle() {
      for await (const quoted of inner.eachArticle()) yield await answer(async () => quoted);
    },
    articlesOf: (days, zone) => answer(() => inner.articlesOf(days, zone)),
    countWithin: (filter) => answer(() => inner.countWithin(filter)),
    statements: (filter) => answer(() => inner.statements(filter)),
    changed: () => answer(() => inner.changed()),
    sayings: (statements) => answer(async () => onlySayings(await inner.sayings(statements), statements)),
    lookUp: (query) => {
      const lookUp = inner.lookUp(query);
      return {
        findAll: () => answer(() => lookUp.findAll()),
        findSome: () => answer(() => lookUp.findSome()),
        scan: () => answer(() => lookUp.scan()),
        findPassagesExactly: () => answer(() => lookUp.findPassagesExactly()),
        findAllPassages: (isWanted) => answer(() => lookUp.findAllPassages(isWanted)),
        findPassages: () => answer(() => lookUp.findPassages()),
      };
    },
    speakers: {
      find: (query) => answer(() => speakers.find(query)),
      list: (query) => answer(() => speakers.list(query)),
      byIds: (ids) => answer(() => speakers.byIds(ids)),
      of: (statements) => answer(async () => onlySpeakers(await speakers.of(statements), statements)),
      mostQuoted: (limit) => answer(() => speakers.mostQuoted(limit)),
      complete: (typed, limit) => answer(() => speakers.complete(typed, limit)),
      page: (request) => answer(() => speakers.page(request)),
      endingsAmong: (forms) => answer(() => speakers.endingsAmong(forms)),
      isAskedBy: (form) => answer(() => speakers.isAskedBy(form)),
      isName: (form) => answer(() => speakers.isName(form)),
      namesNear: (form) => answer(() => speakers.namesNear(form)),
      fullNamesWith: (forms) => answer(() => speakers.fullNamesWith(forms)),
      nameOfLetters: (letters) => answer(() => speakers.nameOfLetters(letters)),
    },
    sentences: {
      count: (stems) => answer(() => sentences.count(stems)),
      rank: (request) => answer(() => sentences.rank(request)),
      read: (ids) => answer(() => sentences.read(ids)),
      spokenBy: (words) => answer(() => sentences.spokenBy(words)),
      weights: () => answer(() => sentences.weights()),
    },
  };
  return archive;
}

/** The failure that a broken part of an archive is. */
export function fail(): never {
  throw new ArchiveFailure('The archive did not answer in time. Ask again in a minute.');
}

function onlySayings(inner: Sayings, asked: readonly Statement[]): Sayings {
  const told = new Set(
    asked.flatMap((each) => statementsOf(inner.of(each))).map(({ quotation }) => quotation),
  );
  const check = (statement: Statement): Statement => {
    if (told.has(statement.quotation)) return statement;
    throw new RangeError('Nobody asked about this statement.');
  };
  return {
    of: (statement) => inner.of(check(statement)),
    keyOf: (statement) => inner.keyOf(check(statement)),
  };
}

function onlySpeakers(inner: StatementSpeakers, asked: readonly Statement[]): StatementSpeakers {
  const quotations = new Set(asked.map(({ quotation }) => quotation));
  const speakers = new Set(asked.flatMap(({ quotation }) => speakersOf(quotation)));
  const check = (quotation: Quotation): Quotation => {
    if (quotations.has(quotation)) return quotation;
    throw new RangeError('Nobody asked whose this quotation is.');
  };
  return {
    entryOf: (quotation) => inner.entryOf(check(quotation)),
    entriesOf: (quotation) => inner.entriesOf(check(quotation)),
    entryOfSpeaker: (speaker: Speaker) => {
      if (!speakers.has(speaker)) throw new RangeError('Nobody asked about this speaker.');
      return inner.entryOfSpeaker(speaker);
    },
  };
}

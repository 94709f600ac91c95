import { speakersOf } from '../quotations/quotation.ts';
import { firstEndingBehind, slice } from '../span.ts';
import type { Statement } from '../statement.ts';
import type { ReadArticle } from './reading.ts';
import { isStopWord } from './terms.ts';
import { splitWords } from './words.ts';

/** A statement with the sentences in which it stands. */
export interface IndexedSpeech {
  readonly statement: Statement;
  readonly read: ReadArticle;
  /** Indexes of its sentences in {@link ReadArticle.sentences}, `until` exclusive. */
  readonly from: number;
  readonly until: number;
}

/** What is said in an archive, by the words that name or describe who says it. */
export interface SpeechIndex {
  /** The statements whose speaker is named or described with all the words: "clinton", "trump campaign". */
  by(words: readonly string[]): readonly IndexedSpeech[];
}

const NONE: readonly IndexedSpeech[] = [];

/** Files the statements of an archive by their speakers' words, one article after the other. */
export function* buildSpeechIndex(articles: readonly ReadArticle[]): Generator<void, SpeechIndex> {
  const byWord = new Map<string, IndexedSpeech[]>();
  for (const article of articles) {
    for (const speech of speechIn(article)) {
      for (const word of wordsOfSpeaker(speech.statement)) append(byWord, word, speech);
    }
    yield;
  }
  return {
    by(words) {
      const lists = words.map((word) => byWord.get(word) ?? NONE);
      const [shortest = NONE, ...others] = lists.toSorted((one, other) => one.length - other.length);
      const sets = others.map((list) => new Set(list));
      return shortest.filter((speech) => sets.every((set) => set.has(speech)));
    },
  };
}

/** The statements of an article with their sentences, in the order of the text; the same objects each time. */
export function speechIn(read: ReadArticle): readonly IndexedSpeech[] {
  const known = SPEECH.get(read);
  if (known !== undefined) return known;
  const { article, quotations } = read;
  const speech = quotations.map((quotation) => placeIn(read, { article, quotation }));
  SPEECH.set(read, speech);
  return speech;
}

const SPEECH = new WeakMap<ReadArticle, readonly IndexedSpeech[]>();

function placeIn(read: ReadArticle, statement: Statement): IndexedSpeech {
  const { start, end } = statement.quotation;
  const from = firstEndingBehind(read.sentences, start);
  let until = from;
  while ((read.sentences[until]?.start ?? Number.POSITIVE_INFINITY) < end) until += 1;
  return { statement, read, from, until };
}

/** Of a joint statement the words of all who say it; those who only told of it are left out. */
function wordsOfSpeaker({ article, quotation }: Statement): ReadonlySet<string> {
  const texts = speakersOf(quotation).flatMap(({ name, role, mention }) => [
    name ?? '',
    role ?? '',
    slice(article.text, mention),
  ]);
  return new Set(
    texts
      .flatMap((text) => splitWords(text.replace(POSSESSIVE, '')))
      .flatMap(({ form }) => (isStopWord(form) ? [] : [form])),
  );
}

const POSSESSIVE = /[’']s(?![\p{L}\p{N}])/gu;

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

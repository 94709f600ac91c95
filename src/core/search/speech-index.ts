import type { LanguageWords } from '../language/language-words.ts';
import { type Quotation, speakersOf } from '../quotations/quotation.ts';
import { firstEndingBehind, slice } from '../span.ts';
import type { Statement } from '../statement.ts';
import { startsOf, stretchAt } from '../stored/bytes.ts';
import type { ReadArticle } from './reading.ts';
import type { KeptIndex, SearchEngine } from './search-engine.ts';
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

/** Statements by the words of those who say them; a document is a statement's place, article by article. */
export interface FiledSpeech {
  readonly words: KeptIndex;
  /** The number of each article's first statement, and how many there are at the end. */
  readonly starts: Uint32Array;
}

type SpeechLanguage = Pick<LanguageWords, 'isStopWord'>;

/** Files the statements of articles by their speakers' words, one article after the other. */
export function* fileSpeech(
  articles: readonly ReadArticle[],
  engine: SearchEngine,
  language: SpeechLanguage,
): Generator<void, FiledSpeech> {
  const builder = engine.documents.begin();
  const counts: number[] = [];
  for (const { article, quotations } of articles) {
    for (const quotation of quotations) builder.add([...wordsOfSpeaker({ article, quotation }, language)]);
    counts.push(quotations.length);
    yield;
  }
  return { words: builder.build(), starts: startsOf(counts) };
}

/** Looks speech up that was filed of these articles. */
export function indexSpeech(
  { words: filed, starts }: FiledSpeech,
  engine: SearchEngine,
  articleAt: (number: number) => ReadArticle | undefined,
): SpeechIndex {
  const index = engine.joinDocuments([{ index: filed, leftOut: new Map() }]);
  return {
    by(words) {
      const [rarest = '', ...others] = words.toSorted(
        (one, other) => index.frequency(one) - index.frequency(other),
      );
      let found: readonly number[] = Array.from(index.documentsWith(rarest));
      for (const word of others) found = index.retain(found, word);
      return found.flatMap((statement) => {
        const article = stretchAt(starts, statement);
        const read = articleAt(article);
        return read === undefined ? [] : (speechIn(read)[statement - (starts[article] ?? 0)] ?? []);
      });
    },
  };
}

/** Files and looks up at once. */
export function* buildSpeechIndex(
  articles: readonly ReadArticle[],
  engine: SearchEngine,
  language: SpeechLanguage,
): Generator<void, SpeechIndex> {
  return indexSpeech(yield* fileSpeech(articles, engine, language), engine, (number) => articles[number]);
}

/**
 * The statements of an article with their sentences, in the order of the text; the same objects as long as one is held.
 */
export function speechIn(read: ReadArticle): readonly IndexedSpeech[] {
  const { article, quotations } = read;
  const known = SPEECH.get(quotations);
  if (known?.read === read) return known.speech;
  const speech = quotations.map((quotation) => placeIn(read, { article, quotation }));
  SPEECH.set(quotations, { read, speech });
  return speech;
}

/** By the list of an article's quotations, which may be read anew where nobody holds one. */
const SPEECH = new WeakMap<
  readonly Quotation[],
  { readonly read: ReadArticle; readonly speech: readonly IndexedSpeech[] }
>();

function placeIn(read: ReadArticle, statement: Statement): IndexedSpeech {
  const { start, end } = statement.quotation;
  const from = firstEndingBehind(read.sentences, start);
  let until = from;
  while ((read.sentences[until]?.start ?? Number.POSITIVE_INFINITY) < end) until += 1;
  return { statement, read, from, until };
}

/** Of a joint statement the words of all who say it; those who only told of it are left out. */
function wordsOfSpeaker(
  { article, quotation }: Statement,
  { isStopWord }: SpeechLanguage,
): ReadonlySet<string> {
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

import type { Archive } from '../../../archive.ts';
import { type Quotation, speakersOf } from '../../../quotations/quotation.ts';
import type { IndexedSentence, ReadArticle } from '../../../search/sentence-index.ts';
import { type IndexedSpeech, speechIn } from '../../../search/speech-index.ts';
import { splitWords } from '../../../search/words.ts';
import { holdsHit, toCandidate } from '../02-gather.ts';
import type { CandidateArticle, CandidatePassage } from '../passages.ts';
import type { AskedSpeaker } from '../question.ts';
import type { QuestionReader, WeightedQuestion } from '../question-reader.ts';

/** A longer statement is cited in part, unless it is one sentence. */
const MAX_WHOLE_LENGTH = 60;
/** A namesake's words and those of "a spokesman for …" are not quite the speaker's own. */
const BY_NAME = 0.9;
const BY_DESCRIPTION = 0.7;
const REPORTED = 0.9;

/** The statements of the speaker asked for, by the directory's entries, else by words that describe the speaker. */
export async function speechOf(
  { language, sentences, speakers }: Archive,
  { asked, ids }: AskedSpeaker,
): Promise<ReadonlyMap<IndexedSpeech, number>> {
  const words = splitWords(asked.replace(POSSESSIVE, '')).flatMap(({ form }) =>
    language.words.isStopWord(form) ? [] : [form],
  );
  const statements = (await speakers.byIds(ids)).flatMap((entry) => entry.statements);
  const own = new Set(statements.map(({ quotation }) => quotation));
  const found = new Map<IndexedSpeech, number>();
  for (const described of wordsDescribing(words, language.questions)) {
    for (const each of await sentences.spokenBy(described)) {
      const { quotation } = each.statement;
      found.set(each, own.has(quotation) ? 1 : isNamed(quotation, described) ? BY_NAME : BY_DESCRIPTION);
    }
  }
  const reads = await sentences.read([...new Set(statements.map(({ article }) => article.id))]);
  const speech = new Map(reads.flatMap(speechIn).map((each) => [each.statement.quotation, each]));
  for (const { quotation } of statements) {
    const each = speech.get(quotation);
    if (each !== undefined && !found.has(each)) found.set(each, 1);
  }
  return found;
}

/** For "Republicans", what members of the party are called. */
function wordsDescribing(
  words: readonly string[],
  { membersOf }: Pick<QuestionReader, 'membersOf'>,
): readonly (readonly string[])[] {
  const [word = '', ...others] = words;
  const members = others.length === 0 ? membersOf(word) : [];
  if (members.length > 0) return members.map((member) => [member]);
  return words.length === 0 ? [] : [words];
}

function isNamed(quotation: Quotation, words: readonly string[]): boolean {
  const names = speakersOf(quotation).map(({ name }) => name ?? '');
  return names.some((name) => splitWords(name).some(({ form }) => words.includes(form)));
}

const POSSESSIVE = /[’']s(?![\p{L}\p{N}])/gu;

/** The sentences of statements: those with words of the question, unless any matter will do. */
export function toSpeechPassages(
  asked: WeightedQuestion,
  speeches: ReadonlyMap<IndexedSpeech, number>,
  scores: ReadonlyMap<ReadArticle, Pick<CandidateArticle, 'bm25' | 'recency'>>,
  matter: 'asked' | 'any-matter' = 'asked',
): readonly CandidatePassage[] {
  const sources = new Map<ReadArticle, CandidateArticle>();
  const passages: CandidatePassage[] = [];
  for (const [speech, speaker] of speeches) {
    const { read } = speech;
    if (matter === 'asked' && asked.terms.length > 0 && !mentions(asked, speech)) continue;
    const source = sources.get(read) ?? toCandidate(asked, read, scores.get(read) ?? { bm25: 0, recency: 0 });
    sources.set(read, source);
    const isReported = speech.statement.quotation.kind === 'indirect';
    for (const window of windowsOf(speech)) {
      passages.push({ ...window, source, speech, speaker: isReported ? speaker * REPORTED : speaker });
    }
  }
  return passages;
}

/** Whether the sentences of a statement, or those beside them, have a word of the question. */
function mentions({ termIndexes }: WeightedQuestion, { read, from, until }: IndexedSpeech): boolean {
  const first = read.sentences[Math.max(0, from - 1)]?.first ?? 0;
  const last = (read.sentences[until] ?? read.sentences[until - 1])?.last ?? 0;
  for (let at = first; at < last; at += 1)
    if ((termIndexes[(read.stems[at] ?? -1) + 1] ?? -1) >= 0) return true;
  return false;
}

type SentenceWindow = Pick<CandidatePassage, 'start' | 'end' | 'from' | 'until'>;

/** The whole statement if it is short, else each sentence, and each two successive ones of a paragraph. */
function windowsOf({ read: { sentences }, from, until }: IndexedSpeech): readonly SentenceWindow[] {
  const first = sentences[from];
  const last = sentences[until - 1];
  if (first === undefined || last === undefined) return [];
  if (first.paragraph === last.paragraph && last.last - first.first <= MAX_WHOLE_LENGTH)
    return [{ start: first.start, end: last.end, from, until }];
  const windows: SentenceWindow[] = [];
  for (let at = from; at < until; at += 1) {
    const sentence = sentences[at];
    const next = sentences[at + 1];
    if (sentence === undefined) continue;
    windows.push({ start: sentence.start, end: sentence.end, from: at, until: at + 1 });
    if (next === undefined || at + 1 >= until || next.paragraph !== sentence.paragraph) continue;
    if (next.last - sentence.first <= MAX_WHOLE_LENGTH)
      windows.push({ start: sentence.start, end: next.end, from: at, until: at + 2 });
  }
  return windows;
}

/** How surely an unattributed sentence is about the speaker asked for. */
const NAMED_IN_SENTENCE = 0.45;
const NAMED_IN_PARAGRAPH = 0.35;
const UNCLEAR_QUOTATION = 0.4;

/**
 * Sentences with the question's words that are nobody's, but name the speaker asked for or are in a paragraph that
 * does; and quotations whose speaker is unclear, in articles in which the one asked for speaks elsewhere.
 */
export async function toUnattributedPassages(
  archive: Archive,
  { asked: name }: AskedSpeaker,
  sources: readonly CandidateArticle[],
): Promise<readonly CandidatePassage[]> {
  const stems = await contentStems(archive, name);
  return stems.length === 0 ? [] : sources.flatMap((source) => unattributedIn(source, stems));
}

/** The stems of a name; none where the archive lacks one of them. */
async function contentStems({ language, sentences }: Archive, name: string): Promise<readonly number[]> {
  const { isStopWord, stemOf } = language.words;
  const forms = splitWords(name.replace(POSSESSIVE, '')).filter(({ form }) => !isStopWord(form));
  const spelt = forms.map(({ form }) => stemOf(form));
  const { stemNumber } = await sentences.count(spelt);
  const stems = spelt.flatMap((stem) => stemNumber(stem) ?? []);
  return stems.length === forms.length ? stems : [];
}

function unattributedIn(source: CandidateArticle, stems: readonly number[]): readonly CandidatePassage[] {
  const { read, hits } = source;
  const statements = speechIn(read);
  const names = read.sentences.map((sentence) => holdsAll(read, sentence, stems));
  if (!names.some(Boolean)) return [];
  const paragraphs = new Set(read.sentences.flatMap(({ paragraph }, at) => (names[at] ? [paragraph] : [])));
  return read.sentences.flatMap((sentence, at) => {
    if (sentence.isEmpty || !holdsHit(hits, sentence)) return [];
    const over = statements.filter((each) => each.from <= at && at < each.until);
    const clear = over.some(({ statement }) => statement.quotation.speaker !== null);
    const speech = over[0] ?? null;
    const speaker = speech !== null ? UNCLEAR_QUOTATION : names[at] ? NAMED_IN_SENTENCE : NAMED_IN_PARAGRAPH;
    if (clear || (speech === null && !paragraphs.has(sentence.paragraph))) return [];
    return [{ start: sentence.start, end: sentence.end, from: at, until: at + 1, source, speech, speaker }];
  });
}

function holdsAll(
  { stems: words }: ReadArticle,
  { first, last }: IndexedSentence,
  stems: readonly number[],
): boolean {
  return stems.every((stem) => {
    for (let at = first; at < last; at += 1) if (words[at] === stem) return true;
    return false;
  });
}

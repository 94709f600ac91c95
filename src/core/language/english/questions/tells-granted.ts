import type { CandidateArticle, RankedPassage } from '../../../answers/ask/passages.ts';
import type { WeightedQuestion } from '../../../answers/ask/question-reader.ts';
import { isStopWord } from '../lists/grammar/stop-words.ts';
import { BE_FORMS, wordSet } from '../lists/grammar/words.ts';
import { phraseStartingAt } from '../quotations/clauses/phrases/noun-phrases.ts';
import { findSubjectBefore } from '../quotations/clauses/subjects/subjects.ts';
import { startOfVerbGroup } from '../quotations/clauses/subjects/verb-groups.ts';
import { stemOf } from '../stem.ts';
import { type Token, tokenize } from '../tokens.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';
import { headlineStems, readingAt, type SentenceReading } from './short-answer/sentence-readings.ts';

/** Words that open a clause that is taken for granted; "when" and "if" only set a time or suppose. */
const GRANTING = wordSet('since after because although though');
/** Verbs that say little by themselves. */
const EMPTY: ReadonlySet<string> = new Set([...wordSet('be have do say go get come make take')].map(stemOf));
const GOT = wordSet('got gets getting');
/** At most this many of the best passages' articles are read. */
const MAX_PASSAGES = 40;

/** What a clause of a question takes for granted, as stems. */
interface Granted {
  readonly verb: string;
  readonly subject: readonly string[];
  readonly isPassive: boolean;
}

/**
 * Whether one of the best articles tells what a clause of the question takes for granted: that she was, for "since Ruiz
 * was fired". True without such a clause, and unless the question asks who: who has her office now depends on it, most
 * other answers do not.
 */
export function tellsGranted({ question }: WeightedQuestion, ranked: readonly RankedPassage[]): boolean {
  const granted = question.kind === 'who' ? readGranted(question.text) : null;
  if (granted === null) return true;
  const sources = new Set(ranked.slice(0, MAX_PASSAGES).map(({ passage }) => passage.source));
  return [...sources].some((source) => tells(source, granted));
}

function readGranted(text: string): Granted | null {
  const tokens = tokenize(text).filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SPACE');
  const opening = tokens.findLastIndex((_, at) => at > 0 && opensGranted(tokens, at));
  if (opening < 0) return null;
  const clause = tokens.slice(opening + 1).filter(({ lower }, at) => at > 0 || lower !== 'that');
  const at = clause.findIndex(({ tag }) => tag === 'VERB');
  const verb = clause[at];
  // "After losing the vote" and "after a plan to leave" tell of nobody else.
  if (verb === undefined || !isDeed(verb) || clause[at - 1]?.lower === 'to') return null;
  const before = clause.slice(0, at);
  const subject = before.flatMap(({ lower, tag, isCapitalised }) =>
    tag === 'AUX' || tag === 'ADV' || (isStopWord(lower) && !isCapitalised) ? [] : [stemOf(lower)],
  );
  const isPassive = before.some(({ lower }) => BE_FORMS.has(lower) || GOT.has(lower));
  return subject.length === 0 ? null : { verb: stemOf(verb.lower), subject, isPassive };
}

function opensGranted(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  return GRANTING.has(word) || (word === 'now' && next === 'that');
}

function isDeed({ lower }: Token): boolean {
  return !lower.endsWith('ing') && !EMPTY.has(stemOf(lower));
}

function tells(source: CandidateArticle, granted: Granted): boolean {
  const family = paraphrasesOf(granted.verb);
  const names = (stems: readonly string[]) => stems.some((stem) => granted.subject.includes(stem));
  const holds = (stems: readonly string[]) => stems.some((stem) => family.has(stem));
  const headline = headlineStems(source);
  return source.read.sentences.some((_, at) => {
    const reading = readingAt(source, at);
    if (reading === null || !holds(reading.stems())) return false;
    const before = readingAt(source, at - 1)?.stems() ?? [];
    const isNear = names([...before, ...reading.stems()]);
    if (!isNear && !names(headline)) return false;
    const { items, stems } = reading.tagged();
    const verbs = items.flatMap(({ tag }, index) =>
      tag === 'VERB' && family.has(stems[index] ?? '') ? [index] : [],
    );
    return verbs.length === 0
      ? names(stems)
      : verbs.some((index) => isOfSubject({ items, stems }, index, granted, isNear));
  });
}

/** Whether the one of whom it is taken for granted does it or undergoes it. */
function isOfSubject(
  { items, stems }: ReturnType<SentenceReading['tagged']>,
  at: number,
  { subject, isPassive }: Granted,
  isNear: boolean,
): boolean {
  const group = startOfVerbGroup(items, at);
  const isTold = items.slice(group, at).some(({ lower }) => BE_FORMS.has(lower) || GOT.has(lower));
  const names = (from: number, to: number) => stems.slice(from, to).some((stem) => subject.includes(stem));
  if (isPassive && !isTold) {
    const object = phraseStartingAt(items, at + 1);
    return object !== null && names(object.from, object.to);
  }
  if (isPassive !== isTold) return false;
  const phrase = findSubjectBefore(items, at, group);
  if (phrase === null) return names(Math.max(0, group - MAX_BEFORE), group);
  return (isNear && PRONOUN.test(items[phrase.from]?.lower ?? '')) || names(phrase.from, phrase.to);
}

/** Where no subject is found, at most this many words before the verb are taken for it. */
const MAX_BEFORE = 8;
const PRONOUN = /^(?:he|she|it)$/u;

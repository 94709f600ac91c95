import { stemOf } from '../../search/stem.ts';
import { splitWords } from '../../search/words.ts';
import { slice, type TextSpan } from '../../span.ts';
import type { CandidatePassage } from './02-gather.ts';
import type { RankedPassage } from './03-rank.ts';
import { findTyped } from './answer-types.ts';
import type { AnswerType } from './question.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** What a question asks for, as it stands in a citation. */
export interface ShortAnswer {
  /** The place among the citations. */
  readonly citation: number;
  /** In the text of the citation's article: within the citation, or for a speaker where the full name stands. */
  readonly span: TextSpan;
  readonly text: string;
}

/** How many words behind a number its unit may stand: "nearly 100 Labour Party staff". */
const UNIT_REACH = 4;
/** Farther from all words of the question an expression answers something else. */
const FARTHEST = 8;
const FARTHEST_NAME = 5;
/** ", who used to work for …," names others than the one who does what is asked. */
const ASIDE = /, (?:who|whom|whose|which|an?|the|former|then)\b[^,.;]{2,120}(?=,)/giu;
/** Who says what a question about speech asks for, from the first citation that tells; null where none does. */
export function findShortAnswer(
  { question }: WeightedQuestion,
  citations: readonly RankedPassage[],
): ShortAnswer | null {
  const { kind, speech } = question;
  if (speech === null || speech.speaker !== null || (kind !== 'who' && kind !== 'what')) return null;
  for (const [citation, { passage }] of citations.entries()) {
    const span = isToldSo(question.text, passage) ? findSpeaker(passage) : null;
    if (span !== null) return { citation, span, text: slice(passage.source.read.article.text, span) };
  }
  return null;
}

/** "Who criticised …": whoever is only quoted beside these words may have praised them. */
const TELLING =
  /\b(?:criticis|criticiz|condemn|blam|prais|accus|attack|mock|dismiss|reject|defend|denounc|warn|den(?:y|ie)|promis|suggest|complain|call|describ)\p{L}*/iu;

/** Whether the passage tells in the verb of the question that somebody did more than say something. */
function isToldSo(text: string, { source, start, end }: CandidatePassage): boolean {
  const told = TELLING.exec(text)?.[0].toLowerCase();
  if (told === undefined) return true;
  const stem = stemOf(told);
  return splitWords(source.read.article.prose, { start, end }).some(({ form }) => stemOf(form) === stem);
}

/**
 * Who says it: the full name, in the citation where it stands there, else where the article gives it. None where the
 * name is only probable or one of several: the answer would say too much, or too little.
 */
function findSpeaker({ source, speech, start, end }: CandidatePassage): TextSpan | null {
  const { speaker = null, confidence, coSpeakers = [] } = speech?.statement.quotation ?? {};
  if (speaker === null || confidence === 'probable' || coSpeakers.length > 0) return null;
  const { text } = source.read.article;
  const within = (name: string) => locate(text.slice(0, end), name, start);
  const mention = slice(text, speaker.mention);
  const name = speaker.name ?? mention;
  const span = within(name) ?? locate(text, name, 0) ?? within(mention);
  const words = span === null ? '' : slice(text, span);
  return CAPITALISED.test(words) && !PRONOUN.test(words) ? span : null;
}

function locate(text: string, name: string, from: number): TextSpan | null {
  const start = text.indexOf(name, from);
  return start < 0 ? null : { start, end: start + name.length };
}

const CAPITALISED = /\p{Lu}/u;
const PRONOUN = /^(?:he|she|they|it|we|i)$/iu;

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** The expression of the type that stands nearest to the question's words and says something they don't. */
export function findExpected(
  { question, terms }: WeightedQuestion,
  prose: string,
  within: TextSpan,
  expects: AnswerType,
): TextSpan | null {
  const text = question.kind === 'who' ? slice(prose, within).replace(ASIDE, blank) : slice(prose, within);
  const words = splitWords(' '.repeat(within.start) + text).map((word) => ({
    ...word,
    stem: stemOf(word.form),
  }));
  const known = new Set(terms.map(({ stem }) => stem));
  const centre = words.flatMap(({ stem }, at) => (known.has(stem) ? [at] : []));
  const farthest = question.kind === 'who' ? FARTHEST_NAME : FARTHEST;
  const candidates = findTyped(expects, text).flatMap((found) => {
    const span = { start: within.start + found.start, end: within.start + found.end };
    const inside = words.flatMap((word, at) =>
      word.start >= span.start && word.end <= span.end ? [{ ...word, at }] : [],
    );
    const last = inside.at(-1)?.at ?? -1;
    if (inside.length === 0 || inside.every(({ stem }) => known.has(stem))) return [];
    const behind = words.slice(last + 1, last + 1 + UNIT_REACH).map(({ stem }) => stem);
    const hasUnit = question.unit.some((stem) => behind.includes(stem));
    const distance = centre.length === 0 ? last : Math.min(...centre.map((at) => Math.abs(at - last)));
    if (!hasUnit && distance > farthest) return [];
    return [{ span, distance: hasUnit ? -1 : distance }];
  });
  const needsUnit = question.kind === 'how-many' && question.unit.length > 0;
  const fitting = needsUnit ? candidates.filter(({ distance }) => distance < 0) : candidates;
  return fitting.toSorted((one, other) => one.distance - other.distance)[0]?.span ?? null;
}

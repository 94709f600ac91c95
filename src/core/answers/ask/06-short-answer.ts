import { splitWords } from '../../search/words.ts';
import { slice, type TextSpan } from '../../span.ts';
import type { CandidatePassage, RankedPassage } from './passages.ts';
import type { QuestionWord } from './question.ts';
import type { QuestionReader, WeightedQuestion } from './question-reader.ts';

/** What a question asks for, as a citation has it. */
export interface ShortAnswer {
  /** The index of the citation. */
  readonly citation: number;
  /** In the text of the citation's article: in the citation, or, for a speaker, where the full name is. */
  readonly span: TextSpan;
  readonly text: string;
}

/**
 * Who says what a question about speech asks for, by the first citation that has enough of it, or what the speaker asked
 * for calls something; null where nobody does, or several people.
 */
export function findShortAnswer(
  asked: WeightedQuestion,
  citations: readonly RankedPassage[],
): ShortAnswer | null {
  const { question, reader } = asked;
  const { kind, speech } = question;
  if (speech !== null && speech.speaker !== null) return findCalled(asked, citations);
  if (speech === null || speech.speaker !== null || (kind !== 'who' && kind !== 'what')) return null;
  const figures = speech.about.filter(({ form }) => FIGURE.test(form));
  const said = citations.flatMap(({ passage, covered, near }, citation) => {
    const words = slice(passage.source.read.article.prose, passage);
    const isSaid = covered >= MIN_COVERED && near >= MIN_NEAR && holdsAll(words, figures);
    const span = isSaid && reader.tellsAct(question.text, words) ? findSpeaker(passage, reader) : null;
    return span === null ? [] : [{ citation, span, text: slice(passage.source.read.article.text, span) }];
  });
  const [first, ...others] = said;
  return first === undefined || others.some(({ text }) => text !== first.text) ? null : first;
}

/** What the speaker calls the thing asked about, in his or her own words; null where citations differ. */
function findCalled(asked: WeightedQuestion, citations: readonly RankedPassage[]): ShortAnswer | null {
  const called = citations.flatMap(({ passage }, citation) => {
    const { quotation } = passage.speech?.statement ?? {};
    const span = asked.reader.findCalledBy(asked, passage);
    if (quotation === undefined || span === null || passage.speaker < SPEAKS) return [];
    const isOwn = span.start < quotation.end && quotation.start < span.end;
    return isOwn ? [{ citation, span, text: slice(passage.source.read.article.text, span) }] : [];
  });
  const [first, ...others] = called;
  return first === undefined || others.some(({ text }) => text !== first.text) ? null : first;
}

/** A namesake's words, or reported in the article's, are still the speaker's; a description's may be another's. */
const SPEAKS = 0.8;

/** How much of what is asked about must be said, and said or told right around; shares of the words' weight. */
const MIN_COVERED = 0.5;
const MIN_NEAR = 0.8;
const FIGURE = /^\d/u;

function holdsAll(text: string, words: readonly QuestionWord[]): boolean {
  const forms = new Set(splitWords(text).map(({ form }) => form));
  return words.every(({ form }) => forms.has(form));
}

/**
 * Who says it: the full name, in the citation if it is there, else where the article gives it. Null where the name is
 * only probable or one of several: the answer would say too much, or too little.
 */
function findSpeaker(
  { source, speech, start, end }: CandidatePassage,
  reader: QuestionReader,
): TextSpan | null {
  const { speaker = null, confidence, coSpeakers = [] } = speech?.statement.quotation ?? {};
  if (speaker === null || confidence === 'probable' || coSpeakers.length > 0) return null;
  const { text } = source.read.article;
  const within = (name: string) => locate(text.slice(0, end), name, start);
  const mention = slice(text, speaker.mention);
  const name = speaker.name ?? mention;
  const span = within(name) ?? locate(text, name, 0) ?? within(mention);
  const words = span === null ? '' : slice(text, span);
  return CAPITALISED.test(words) && !reader.isPronoun(words) ? span : null;
}

function locate(text: string, name: string, from: number): TextSpan | null {
  const start = text.indexOf(name, from);
  return start < 0 ? null : { start, end: start + name.length };
}

const CAPITALISED = /\p{Lu}/u;

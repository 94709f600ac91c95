import type { Archive } from '../../archive.ts';
import type { Asked } from '../../dates/find-date.ts';
import { splitWords } from '../../search/words.ts';
import { readClaimedSpeech } from './claimed-speech.ts';
import { readExpectation } from './expectation.ts';
import { mendNames } from './mend-names.ts';
import { readOutlets } from './outlets.ts';
import type { Question } from './question.ts';
import { readDates } from './question-dates.ts';
import { readWords } from './question-words.ts';
import { readAskedName } from './short-answer/asked-name.ts';
import { readSpeaker, readSpeech } from './speech.ts';
import { findUnknownNames } from './unknown-names.ts';

/** A question that cannot be asked: it holds no words, or is longer than anybody asks. */
export interface QuestionFault {
  readonly reason: 'no-words' | 'too-long';
  /** In UTF-16 code units. */
  readonly length: number;
}

/** Longer texts are no questions, in UTF-16 code units. */
export const MAX_QUESTION_LENGTH = 2000;

const RECENT =
  /\b(?:this (?:week|month)|recent(?:ly)?|today|latest|just|now|current(?:ly)?|new(?:est|ly)?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/**
 * Reads a question as a person types it, against what the archive knows: whose words it asks for, what they are about,
 * what kind of answer it wants, which outlets and days it names.
 */
export async function readQuestion(
  text: string,
  archive: Archive,
  asked: Asked,
): Promise<Question | QuestionFault> {
  const { length } = text;
  if (length > MAX_QUESTION_LENGTH) return { reason: 'too-long', length };
  if (splitWords(text).length === 0) return { reason: 'no-words', length };
  const { text: meant, corrections } = await mendNames(text, archive);
  const { found: outlets, unknown: unknownOutlets, rest: withDates } = await readOutlets(meant, archive);
  const isSpeech = (await readSpoken(withDates, archive)).speech !== null;
  const { dates, takenFor, rest } = await readDates(withDates, archive, { ...asked, isSpeech });
  return {
    text,
    ...readExpectation(rest),
    ...(await readSpoken(rest, archive)),
    askedName: readAskedName(rest),
    outlets,
    unknownOutlets,
    dates,
    takenFor,
    isRecent: RECENT.test(text),
    words: readWords(rest),
    corrections,
    unknownNames: await findUnknownNames(rest, archive),
  };
}

/** Whether a text could be read as a question. */
export function isQuestion(read: Question | QuestionFault): read is Question {
  return 'kind' in read;
}

/** "Was it Farage who said …" asks for Farage's words, as "did Farage say …" does. */
async function readSpoken(text: string, archive: Archive): Promise<Pick<Question, 'speech' | 'claim'>> {
  const claim = readClaimedSpeech(text);
  const speech = await readSpeech(text, archive);
  if (claim === null || speech !== null) return { speech, claim };
  return { speech: { speaker: await readSpeaker(claim.who, archive), about: readWords(claim.words) }, claim };
}

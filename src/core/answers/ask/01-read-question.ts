import type { Archive } from '../../archive.ts';
import type { Asked } from '../../dates/date-reader.ts';
import { splitWords } from '../../search/words.ts';
import type { Question } from './question.ts';
import { mendNames } from './reading/mend-names.ts';
import { readOutlets } from './reading/outlets.ts';
import { readDates } from './reading/question-dates.ts';
import { findUnknownNames } from './reading/unknown-names.ts';

/** Why a text cannot be asked: it has no words, or is too long. */
export interface QuestionFault {
  readonly reason: 'no-words' | 'too-long';
  /** In UTF-16 code units. */
  readonly length: number;
}

/** A longer text is not a question. In UTF-16 code units. */
export const MAX_QUESTION_LENGTH = 2000;

/**
 * Reads a question as it is typed, against what the archive knows: whose words it asks for and about what, which kind
 * of answer it wants, and which outlets and days it names.
 */
export async function readQuestion(
  text: string,
  archive: Archive,
  asked: Asked,
): Promise<Question | QuestionFault> {
  const { length } = text;
  if (length > MAX_QUESTION_LENGTH) return { reason: 'too-long', length };
  if (splitWords(text).length === 0) return { reason: 'no-words', length };
  const reader = archive.language.questions;
  const { text: meant, corrections } = await mendNames(text, archive);
  const { found: outlets, unknown: unknownOutlets, rest: withDates } = await readOutlets(meant, archive);
  const isSpeech = (await readSpoken(withDates, archive)).speech !== null;
  const { dates, takenFor, rest } = await readDates(withDates, archive, { ...asked, isSpeech });
  return {
    text,
    ...reader.readExpectation(rest),
    ...(await readSpoken(rest, archive)),
    askedName: reader.readAskedName(rest),
    outlets,
    unknownOutlets,
    dates,
    takenFor,
    isRecent: reader.isRecent(text),
    words: reader.readWords(rest),
    corrections,
    unknownNames: await findUnknownNames(rest, archive),
  };
}

/** Whether the text could be read as a question. */
export function isQuestion(read: Question | QuestionFault): read is Question {
  return 'kind' in read;
}

/** "Was it Farage who said …" asks for Farage's words, as "did Farage say …" does. */
async function readSpoken(
  text: string,
  { language, speakers }: Archive,
): Promise<Pick<Question, 'speech' | 'claim'>> {
  const reader = language.questions;
  const claim = reader.readClaim(text);
  const speech = await reader.readSpeech(text, speakers);
  if (claim === null || speech !== null) return { speech, claim };
  const speaker = await reader.readSpeaker(claim.who, speakers);
  return { speech: { speaker, about: reader.readWords(claim.words) }, claim };
}

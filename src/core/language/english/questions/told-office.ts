import type { RankedPassage } from '../../../answers/ask/passages.ts';
import type { WeightedQuestion } from '../../../answers/ask/question-reader.ts';
import { splitWords } from '../../../search/words.ts';
import { isFormerOffice, isOfficeWord } from '../lists/names/offices.ts';
import { stemOf } from '../stem.ts';
import { tokenize } from '../tokens.ts';
import { findTyped } from './answer-types.ts';
import { type AskedRelation, relationOf } from './short-answer/asked-relation.ts';
import { officeAsked } from './short-answer/find-asked.ts';
import { type AskedOffice, findHolder } from './short-answer/find-holder.ts';
import { isOfAnotherDay } from './short-answer/is-of-another-day.ts';
import { readSentences, type StatedSentence } from './short-answer/stated-sentence.ts';

/** Passages further down are near misses. */
const MAX_PASSAGES = 25;
const RUNNING = new Set(['run', 'head', 'chair'].map(stemOf));

/**
 * The passages that tell who holds the office asked for, best first. News names an office beside its holder, so without
 * such a passage the archive does not tell. Null where no office is asked for.
 */
export function findOfficeTold(
  asked: WeightedQuestion,
  ranked: readonly RankedPassage[],
  now: Date,
): readonly RankedPassage[] | null {
  const relation = relationOf(asked);
  if (relation === null || !isOfficeAsked(asked, relation)) return null;
  const office = officeAsked(asked, relation);
  const spare = new Set(relation.part === 'holder' ? [] : [relation.verb ?? '']);
  return ranked.slice(0, MAX_PASSAGES).filter((each) => {
    // Who had an office once is told as well by an old article.
    if (
      relation.isPresent &&
      isOfAnotherDay({ text: asked.question.text, isPresent: true, now }, each.passage)
    )
      return false;
    return readSentences(asked, spare, each.passage, 0).some(
      (sentence) => findHolder(sentence, office) !== null || isSpeltOut(sentence, office),
    );
  });
}

/** Whether the office is there with what else the question names right behind it, a new name, and nothing former. */
function isSpeltOut({ span, text, stems }: StatedSentence, { office, isAny, others }: AskedOffice): boolean {
  const words = text.slice(span.start, span.end);
  const at = stems.indexOf(office[0] ?? '');
  if (isAny || at < 0 || isFormerOffice(words)) return false;
  const phrase = stems.slice(at, at + office.length + others.length + MAX_BETWEEN);
  if (![...office, ...others].every((stem) => phrase.includes(stem))) return false;
  return findTyped('person', words).some(({ start, end }) =>
    splitWords(words.slice(start, end)).every(({ form }) => !others.includes(stemOf(form))),
  );
}

/** "superintendent of the Birch School District": at most this many words between. */
const MAX_BETWEEN = 3;

/** "who is the mayor of Lorne", "who runs the museum", not "who is the jet that …", nor the former mayor. */
function isOfficeAsked({ question }: WeightedQuestion, { office, part, verb }: AskedRelation): boolean {
  if (question.kind !== 'who' || office.length === 0) return false;
  if (HONOUR.test(question.text) || ONCE_HELD.test(question.text)) return false;
  if (part !== 'holder') return RUNNING.has(verb ?? '') || LEADS_BODY.test(question.text);
  return tokenize(question.text).some(({ lower }) => isOfficeWord(lower) && office.includes(stemOf(lower)));
}

/** "person of the year" is a title that nobody holds. */
const HONOUR = /\bof\s+the\s+(?:day|week|month|year|decade|century|match|tournament|season)\b/iu;

/** Who had an office is told beside others that name whoever has it. */
const ONCE_HELD = /\b(?:former|ex|previous)\b/iu;

/** To lead a body is to be its leader; a race or an inquiry is led otherwise. */
const LEADS_BODY =
  /\bleads\b[^?]*\b(?:party|opposition|government|country|nation|council|church|union|company|firm|committee|caucus|agency|department|ministry|association|federation|senate|parliament|coalition)\b/iu;

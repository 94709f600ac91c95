import { slice, type TextSpan } from '../../../span.ts';
import { isKnownPlace } from '../answer-types.ts';
import { calendarDateOf } from '../calendar-dates.ts';
import type { WeightedQuestion } from '../weighted-question.ts';
import type { AskedRelation } from './asked-relation.ts';
import { findCount, findOnly, findShare } from './find-amount.ts';
import { findParty } from './find-doer.ts';
import { type AskedOffice, findHolder } from './find-holder.ts';
import { findPlace } from './find-place.ts';
import type { StatedSentence } from './stated-sentence.ts';

const FORMER = /\b(?:former|ex|deputy|vice|acting|then)\b/iu;

function officeAsked(
  { question, terms }: WeightedQuestion,
  { office, part, verb }: AskedRelation,
): AskedOffice {
  const others = terms.flatMap(({ stem, share }) =>
    share === 1 && !office.includes(stem) && stem !== verb ? [stem] : [],
  );
  return { office, isAny: part !== 'holder', others, isFormer: FORMER.test(question.text) };
}

/** The words of a sentence that fill the part of the relation asked for; null where none do. */
export function findAsked(
  asked: WeightedQuestion,
  relation: AskedRelation,
  sentence: StatedSentence,
): TextSpan | null {
  const { question, terms } = asked;
  if (relation.office.length > 0 && question.kind === 'who')
    return findHolder(sentence, officeAsked(asked, relation));
  const { kind, expects } = question;
  const { noun, part, isLight } = relation;
  const verb = isLight ? null : relation.verb;
  switch (expects) {
    case 'number':
      if (kind === 'how-many') return noun === null ? null : findCount(sentence, noun);
      return kind === 'how-much' && verb !== null ? findOnly(sentence, ['money', 'percent'], verb) : null;
    case 'percent':
      return noun === null ? null : findShare(sentence, noun);
    case 'money':
    case 'measure':
      return findOnly(sentence, [expects], verb);
    case 'date': {
      if (kind !== 'when' && verb === null) return null;
      const span = findOnly(sentence, ['date'], verb);
      return span !== null && calendarDateOf(slice(sentence.text, span)) !== null ? span : null;
    }
    case 'person':
    case 'name':
    case 'place': {
      if (kind === 'where') return verb === null ? null : findPlace(sentence, verb);
      if (relation.verb === null || (part !== 'agent' && part !== 'patient')) return null;
      const span = findParty(
        sentence,
        relation.verb,
        part,
        isLight ? new Set(terms.map(({ stem }) => stem)) : null,
      );
      if (span === null) return null;
      const isPlace = isKnownPlace(slice(sentence.text, span));
      return isPlace === (expects === 'place') ? span : null;
    }
    default:
      return null;
  }
}

import type { WeightedQuestion } from '../../../../answers/ask/question-reader.ts';
import { slice, type TextSpan } from '../../../../span.ts';
import { readStatedDate } from '../../dates/stated-date.ts';
import { isFormerOffice } from '../../lists/names/offices.ts';
import { stemOf } from '../../stem.ts';
import { findUnnamedDoer } from '../tells-doer.ts';
import type { AskedRelation } from './asked-relation.ts';
import { findAge } from './find-age.ts';
import { findCount, findOnly, findShare } from './find-amount.ts';
import { asksForName, findCalled } from './find-called.ts';
import { findComplement } from './find-complement.ts';
import { findParty } from './find-doer.ts';
import { type AskedOffice, findHolder } from './find-holder.ts';
import { findLabelled } from './find-labelled.ts';
import { findWhere } from './find-place.ts';
import { fitsMeasure } from './fits-measure.ts';
import { fitsNoun } from './fits-noun.ts';
import { wordsOf } from './same-answer.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** The office whose holder a question asks for. */
export function officeAsked(
  { question, terms }: WeightedQuestion,
  { office, part, verb, isPresent }: AskedRelation,
): AskedOffice {
  const others = terms.flatMap(({ stem, share }) =>
    share === 1 && !office.includes(stem) && stem !== verb ? [stem] : [],
  );
  return { office, isAny: part !== 'holder', others, isFormer: isFormerOffice(question.text), isPresent };
}

/** The words of a sentence that fill the part asked for; null where none do. */
export function findAsked(
  asked: WeightedQuestion,
  relation: AskedRelation,
  sentence: StatedSentence,
): TextSpan | null {
  const { question } = asked;
  if (relation.office.length > 0 && question.kind === 'who') {
    const holder = findHolder(sentence, officeAsked(asked, relation));
    if (holder !== null || relation.part === 'holder') return holder;
  }
  const { kind, expects } = question;
  const { noun, isLight } = relation;
  const stems = new Set(asked.terms.flatMap(({ stem, share }) => (share === 1 ? [stem] : [])));
  const known = new Set(wordsOf(question.text));
  if (kind === 'what' && asksForName(question.text)) {
    const called = findCalled(sentence, stems);
    if (called !== null) return called;
  }
  const label = labelOf(question.text);
  if (label !== null) {
    const amount = findLabelled(sentence, label);
    if (amount !== null) return amount;
  }
  const verb = isLight ? null : relation.verb;
  switch (expects) {
    case 'number':
      if (kind === 'how-many')
        return findCount(sentence, noun ?? PERSON, relation.verb, stems, relation.subject);
      return kind === 'how-much' && verb !== null
        ? findOnly(sentence, ['money', 'percent'], verb, known, stems)
        : null;
    case 'percent':
      return noun === null ? null : findShare(sentence, noun);
    case 'money':
    case 'measure':
      if (ASKS_AGE.test(question.text)) return findAge(sentence, [...relation.subject, ...relation.object]);
      return onlyFitting(question.text, sentence, findOnly(sentence, [expects], verb, known, stems));
    case 'date': {
      if (kind !== 'when' && verb === null) return null;
      const span = findOnly(sentence, ['date'], verb, known, stems);
      return span !== null && readStatedDate(slice(sentence.text, span)) !== null
        ? wholeDate(sentence.text, span)
        : null;
    }
    case 'person':
    case 'name':
    case 'place':
    case null: {
      if (kind === 'where') return findWhere(sentence, relation, question.text);
      const span = findNamed(asked, relation, sentence);
      return span !== null && fitsNoun(expects, noun, sentence, span) ? span : null;
    }
    default:
      return null;
  }
}

/** "mid-February". */
function wholeDate(text: string, { start, end }: TextSpan): TextSpan {
  const [part = ''] = PART_OF_MONTH.exec(text.slice(Math.max(0, start - MAX_PART), start)) ?? [];
  return { start: start - part.length, end };
}

const PART_OF_MONTH = /\b(?:mid|early|late)[- ]$/iu;
const MAX_PART = 6;

function onlyFitting(question: string, sentence: StatedSentence, span: TextSpan | null): TextSpan | null {
  return span !== null && fitsMeasure(question, sentence, span) ? span : null;
}

/** "how many were hurt": people. */
const PERSON = stemOf('person');

export const ASKS_AGE = /\bhow\s+old\b/iu;

/** "what was the magnitude", "what stake does it have", "how big is the fine": the noun of the amount; or null. */
function labelOf(text: string): string | null {
  const { label } = LABELLED.exec(text)?.groups ?? {};
  return label === undefined ? null : stemOf(label.toLowerCase());
}

const LABELS =
  '(?:magnitude|stake|share|fine|penalty|price|cost|fee|salary|wage|rate|toll|budget|bail|bond|ransom|reward|score|margin|turnout|speed|height|length|weight|value|worth|tariff|tax|deficit|debt|donation|settlement|verdict|bonus|discount|population|unemployment|inflation)';
const LABELLED = new RegExp(
  String.raw`\b(?:what(?:\s+(?:is|was|were|are)|['’]s)?\s+(?:the\s+)?(?:\p{L}+\s+){0,2}?|how\s+(?:big|large|high|much|heavy)\s+(?:is|was|were|are)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}?)(?<label>${LABELS})\b`,
  'iu',
);

/** The name of who or what fills the part asked for. */
function findNamed(
  { question, terms }: WeightedQuestion,
  { part, verb, link, isLight }: AskedRelation,
  sentence: StatedSentence,
): TextSpan | null {
  if (link !== null) return findComplement(sentence, link, question.expects === 'place');
  if (verb === null || (part !== 'agent' && part !== 'patient')) return null;
  const party = findParty(sentence, verb, part, isLight ? new Set(terms.map(({ stem }) => stem)) : null);
  if (party !== null || isLight || part !== 'agent' || question.kind !== 'who') return party;
  return findUnnamedDoer(sentence, verb, new Set(terms.map(({ stem }) => stem)));
}

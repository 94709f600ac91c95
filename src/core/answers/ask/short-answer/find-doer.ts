import { BE_FORMS } from '../../../language/english/words.ts';
import {
  leadingPhrase,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from '../../../quotations/clauses/noun-phrases.ts';
import { findSubjectBefore } from '../../../quotations/clauses/subjects.ts';
import { startOfVerbGroup } from '../../../quotations/clauses/verb-groups.ts';
import type { TextSpan } from '../../../span.ts';
import { nameOf } from './shown-name.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** "was awarded by": the agent stands so many words behind the verb at most. */
const MAX_TO_AGENT = 8;
const MAX_TO_OBJECT = 4;
const MAX_TO_COMPLEMENT = 3;
const MAX_LIST = 6;

/**
 * Who does (`agent`) or undergoes (`patient`) what a verb of the sentence says, by the verb's stem.
 *
 * @param complements - the stems of which one must stand right behind a verb that tells little by itself; else null.
 */
export function findParty(
  { items, stems }: StatedSentence,
  verb: string,
  part: 'agent' | 'patient',
  complements: ReadonlySet<string> | null,
): TextSpan | null {
  for (const [index, item] of items.entries()) {
    if (stems[index] !== verb || (item.tag !== 'VERB' && item.tag !== 'AUX')) continue;
    const behind = stems.slice(index + 1, index + 1 + MAX_TO_COMPLEMENT);
    if (complements !== null && !behind.some((stem) => complements.has(stem))) continue;
    const group = startOfVerbGroup(items, index);
    const isPassive = isPassiveAt({ items }, group, index);
    const wantsSubject = (part === 'agent') !== isPassive;
    const phrase = wantsSubject
      ? (whoBefore({ items }, group) ?? findSubjectBefore(items, index, group))
      : part === 'agent'
        ? agentBehind({ items }, index)
        : objectBehind({ items }, index);
    const isNamed = phrase?.kind === 'proper' && leadingPhrase(items, phrase).kind === 'proper';
    return phrase !== null && isNamed ? withOthers({ items }, phrase) : null;
  }
  return null;
}

type Items = Pick<StatedSentence, 'items'>;

/** "was given", "has been sued", not "is giving" and "has given". */
function isPassiveAt({ items }: Items, group: number, index: number): boolean {
  const being = items.slice(group, index).some(({ lower }) => BE_FORMS.has(lower));
  return being && !(items[index]?.lower.endsWith('ing') ?? false);
}

/** "Ana Ruiz, who advised the mayor": whom a relative clause tells of. */
function whoBefore({ items }: Items, group: number): NounPhrase | null {
  const isRelative = items[group - 1]?.lower === 'who' && items[group - 2]?.text === ',';
  return isRelative ? phraseEndingAt(items, group - 3) : null;
}

function agentBehind({ items }: Items, index: number): NounPhrase | null {
  const by = items.findIndex(({ lower }, at) => at > index && at <= index + MAX_TO_AGENT && lower === 'by');
  return by < 0 ? null : phraseStartingAt(items, by + 1);
}

function objectBehind({ items }: Items, index: number): NounPhrase | null {
  for (let at = index + 1; at <= index + MAX_TO_OBJECT; at += 1) {
    const phrase = phraseStartingAt(items, at);
    if (phrase !== null) return phrase;
    if (items[at]?.tag === 'PUNCT') return null;
  }
  return null;
}

/** "Ted Cruz and Lee Zeldin": all that a list names, or nothing where one of them is no name. */
function withOthers({ items }: Items, phrase: NounPhrase): TextSpan | null {
  const last = nameOf({ items }, phrase);
  const next = items[phrase.to];
  if (next?.lower === 'and' || next?.lower === 'or') {
    const other = phraseStartingAt(items, phrase.to + 1);
    return other?.kind === 'proper' ? { start: last.start, end: nameOf({ items }, other).end } : null;
  }
  let { from } = phrase;
  let { start } = last;
  for (let count = 0; count < MAX_LIST; count += 1) {
    const link = items[from - 1]?.lower;
    if (link !== 'and' && link !== '&' && !(count > 0 && link === ',')) break;
    const isSerial = items[from - 2]?.text === ',';
    const other = phraseEndingAt(items, from - (isSerial ? 3 : 2));
    if (other?.kind !== 'proper') return count === 0 ? null : { start, end: last.end };
    ({ from } = other);
    ({ start } = nameOf({ items }, other));
  }
  return { start, end: last.end };
}

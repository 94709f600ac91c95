import { BE_FORMS } from '../../../language/english/words.ts';
import {
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from '../../../quotations/clauses/noun-phrases.ts';
import { findSubjectBefore } from '../../../quotations/clauses/subjects.ts';
import { startOfVerbGroup } from '../../../quotations/clauses/verb-groups.ts';
import type { TextSpan } from '../../../span.ts';
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
      ? findSubjectBefore(items, index, group)
      : part === 'agent'
        ? agentBehind({ items }, index)
        : objectBehind({ items }, index);
    if (phrase?.kind === 'proper') return withOthers({ items }, phrase);
    return null;
  }
  return null;
}

type Items = Pick<StatedSentence, 'items'>;

/** "was given", "has been sued", not "is giving" and "has given". */
function isPassiveAt({ items }: Items, group: number, index: number): boolean {
  const being = items.slice(group, index).some(({ lower }) => BE_FORMS.has(lower));
  return being && !(items[index]?.lower.endsWith('ing') ?? false);
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
  let { from } = phrase;
  let { start } = phrase.mention;
  const next = items[phrase.to];
  if (next?.lower === 'and' || next?.lower === 'or') {
    const other = phraseStartingAt(items, phrase.to + 1);
    if (other?.kind !== 'proper') return null;
    return { start, end: other.mention.end };
  }
  for (let count = 0; count < MAX_LIST; count += 1) {
    const link = items[from - 1]?.lower;
    if (link !== 'and' && link !== '&' && !(count > 0 && link === ',')) break;
    const isSerial = items[from - 2]?.text === ',';
    const other = phraseEndingAt(items, from - (isSerial ? 3 : 2));
    if (other?.kind !== 'proper') return count === 0 ? null : { start, end: phrase.mention.end };
    ({ from } = other);
    ({ start } = other.mention);
  }
  return { start, end: phrase.mention.end };
}

import { BE_FORMS } from '../../lists/grammar/words.ts';
import { phraseStartingAt } from '../../quotations/clauses/phrases/noun-phrases.ts';
import { findSubjectBefore } from '../../quotations/clauses/subjects/subjects.ts';
import { startOfVerbGroup } from '../../quotations/clauses/subjects/verb-groups.ts';
import type { AskedRelation } from './asked-relation.ts';
import { paraphrasesOf } from './paraphrases.ts';
import type { StatedSentence } from './stated-sentence.ts';

type Told = Pick<StatedSentence, 'items' | 'stems'>;

/**
 * Whether a sentence tells the deed of others than the question: of another subject, or with subject and object
 * exchanged. Not where it tells nothing of the subject.
 */
export function isExchanged({ verb, subject, object, isPassive }: AskedRelation, sentence: Told): boolean {
  if (verb === null || subject.length === 0) return false;
  const { items, stems } = sentence;
  const family = paraphrasesOf(verb);
  const at = stems.findIndex((stem, index) => family.has(stem) && items[index]?.tag === 'VERB');
  const [doer, other] = isPassive ? [object, subject] : [subject, object];
  const firstOf = (some: readonly string[]) => stems.findIndex((stem) => some.includes(stem));
  const own = other.filter((stem) => !doer.includes(stem));
  if (at < 0) {
    const [first, second] = [firstOf(doer.filter((stem) => !other.includes(stem))), firstOf(own)];
    return !isPassive && first >= 0 && second >= 0 && second < first;
  }
  const group = startOfVerbGroup(items, at);
  // "paying users" is nobody's deed; "…, paying users" that of the one before.
  if (group === at && /ing$/u.test(items[at]?.lower ?? ''))
    return firstOf(doer) < 0 || isOfFirstNamed(sentence, at, doer);
  if (!isPassive && isDoneToAnother(sentence, at, other)) return true;
  const isTold =
    items.slice(group, at).some(({ lower }) => BE_FORMS.has(lower)) && !/ing$/u.test(items[at]?.lower ?? '');
  const by = isTold ? items.findIndex(({ lower }, index) => index > at && lower === 'by') : -1;
  // "he was fired after Ruiz complained" is not fired by Ruiz.
  if (isTold && !isPassive && by < 0 && firstOf(doer) > at) return true;
  const phrase = isTold
    ? by < 0
      ? null
      : phraseStartingAt(items, by + 1)
    : findSubjectBefore(items, at, group);
  if (phrase?.kind !== 'proper' && !(phrase?.kind === 'nominal' && (firstOf(doer) < 0 || firstOf(doer) > at)))
    return false;
  const told = stems.slice(phrase.from, phrase.to);
  const isBefore = firstOf(doer) >= 0 && firstOf(doer) < at;
  // "the government banned it over Norse claims" is not the Norse government.
  if (phrase.kind === 'nominal' && !isTold && !isPassive && firstOf(doer) > at) return true;
  // "why is the road closed": whoever closed it.
  if (doer.length === 0 && firstOf(own) >= 0) return false;
  if (phrase.kind === 'proper')
    return (
      !told.some((stem) => doer.includes(stem)) && (!isBefore || told.some((stem) => own.includes(stem)))
    );
  return (
    doer.length > 0 &&
    !isDefinite(items[phrase.from]?.lower ?? '') &&
    !told.some((stem) => doer.includes(stem))
  );
}

/** "the Rangers thought they had Birch where they wanted them, scoring nine": the first one named does it. */
function isOfFirstNamed({ items, stems }: Told, at: number, doer: readonly string[]): boolean {
  if (doer.length === 0) return false;
  const named = items.findIndex(({ tag, isCapitalised }) => tag === 'PROPN' && isCapitalised);
  return (
    named >= 0 && named < at && !doer.includes(stems[named] ?? '') && !doer.includes(stems[named + 1] ?? '')
  );
}

/** "pay Birch Rail" where the question asks what was paid to somebody who is not in the sentence. */
function isDoneToAnother({ items, stems }: Told, at: number, asked: readonly string[]): boolean {
  const phrase = phraseStartingAt(items, at + 1);
  if (phrase?.kind !== 'proper' || asked.length === 0) return false;
  return !stems.slice(at + 1).some((stem) => asked.includes(stem));
}

/** "the company", "its owner": somebody named before. */
function isDefinite(word: string): boolean {
  return /^(?:the|this|that|its|his|her|their)$/u.test(word);
}

import type { Language } from '../../../language/language.ts';
import type { TextSpan } from '../../../span.ts';
import type { ComparedWord } from '../../compared-words.ts';
import type { WordChange } from '../../word-changes.ts';
import type { CheckReader } from '../check-reader.ts';

/** A change that reverses what was said, or changes a number or a name in it. At least one side is there. */
export interface MeaningChange {
  /** `same-number`: the same number written differently, “ten” for 10; `name`: another person, party or place. */
  readonly kind: 'negation' | 'number' | 'same-number' | 'name';
  /** The words checked, as offsets in the quote; null if it has nothing there. */
  readonly asked: TextSpan | null;
  /** The article's words, as offsets in its text; null if it has nothing there. */
  readonly said: TextSpan | null;
}

/** The changes of negation and of numbers among the changes from the words checked to what was said. */
export function findMeaningChanges(
  changes: readonly WordChange[],
  language: Language,
): readonly MeaningChange[] {
  const changed = changes.filter(({ isEqual }) => !isEqual);
  return [...changed.flatMap((change) => findNegations(change, language)), ...findNumbers(changes, language)];
}

/** A negation on one side without one on the other; “do not” and “don’t” negate alike. */
function findNegations({ from, to }: WordChange, { words, checks }: Language): readonly MeaningChange[] {
  const asked = from.filter(({ form }) => words.isNegation(form));
  const said = to.filter(({ form }) => words.isNegation(form));
  const opposites = from.flatMap((one) =>
    to
      .filter((other) => checks.isOpposite(one.form, other.form))
      .map((other): MeaningChange => ({ kind: 'negation', asked: toSpan([one]), said: toSpan([other]) })),
  );
  const surplus = [
    ...said.slice(asked.length).map((word): MeaningChange => toNegation(null, word)),
    ...asked.slice(said.length).map((word): MeaningChange => toNegation(word, null)),
  ];
  return [
    ...surplus,
    ...opposites.filter(({ said: there }) => !said.some(({ start }) => start === there?.start)),
  ];
}

function toNegation(asked: ComparedWord | null, said: ComparedWord | null): MeaningChange {
  return { kind: 'negation', asked: asked && toSpan([asked]), said: said && toSpan([said]) };
}

interface NumberPhrase {
  readonly words: readonly ComparedWord[];
  /** Where each word stands: the shared word or the change that it is part of. */
  readonly locations: readonly string[];
}

/** The numbers that a change touches, with what replaces them. */
function findNumbers(changes: readonly WordChange[], { checks }: Language): readonly MeaningChange[] {
  const asked = findPhrases(changes, 'from', checks);
  const said = findPhrases(changes, 'to', checks);
  const paired = new Set<NumberPhrase>();
  const touchedFirst = said.toSorted((one, other) => Number(isTouched(other)) - Number(isTouched(one)));
  const pairs = touchedFirst.flatMap((there) => {
    const here = asked.find((each) => !paired.has(each) && meets(each, there));
    if (here === undefined) return isTouched(there) ? [toNumber(null, there, checks)] : [];
    paired.add(here);
    return isTouched(there) || isTouched(here) ? [toNumber(here, there, checks)] : [];
  });
  return [
    ...pairs,
    ...asked
      .filter((each) => !paired.has(each) && isTouched(each))
      .map((each) => toNumber(each, null, checks)),
  ];
}

/** Numbers with the words before them that change what they say, wherever in the texts. */
function findPhrases(
  changes: readonly WordChange[],
  side: 'from' | 'to',
  { findNumberRuns }: CheckReader,
): readonly NumberPhrase[] {
  const located = changes.flatMap((change, index) =>
    change[side].map((word, offset) => ({
      word,
      location: change.isEqual ? `${index}.${offset}` : `${CHANGE}${index}`,
    })),
  );
  return findNumberRuns(located.map(({ word }) => word)).map(({ first, last }) => {
    const run = located.slice(first, last + 1);
    return { words: run.map(({ word }) => word), locations: run.map(({ location }) => location) };
  });
}

const CHANGE = 'change ';

function isTouched({ locations }: NumberPhrase): boolean {
  return locations.some((location) => location.startsWith(CHANGE));
}

function meets(one: NumberPhrase, other: NumberPhrase): boolean {
  return one.locations.some((location) => other.locations.includes(location));
}

function toNumber(
  asked: NumberPhrase | null,
  said: NumberPhrase | null,
  { isSameNumber }: CheckReader,
): MeaningChange {
  const isSame =
    asked !== null &&
    said !== null &&
    asked.words.length === said.words.length &&
    asked.words.every(({ form }, index) => isSameNumber(form, said.words[index]?.form ?? ''));
  return {
    kind: isSame ? 'same-number' : 'number',
    asked: asked && toSpan(asked.words),
    said: said && toSpan(said.words),
  };
}

function toSpan(words: readonly ComparedWord[]): TextSpan {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

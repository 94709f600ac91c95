import { overlaps, type TextSpan } from '../../../span.ts';
import type { ComparedWord } from '../../compared-words.ts';
import type { WordChange } from '../../word-changes.ts';
import type { MeaningChange } from './meaning-changes.ts';
import type { NamedTexts } from './swapped-names.ts';
import { writtenForms } from './written-forms.ts';

/** A difference between the words checked and what was said. At least one side is there. */
export interface Alteration {
  /** The gravest kind of change there; `spelling`: the same words, spelt differently. */
  readonly kind: 'name' | 'number' | 'negation' | 'words' | 'spelling';
  /** The words checked, as offsets in the quote; null if words were left out. */
  readonly asked: TextSpan | null;
  /** The article's words, as offsets in its text; null if words were added. */
  readonly said: TextSpan | null;
}

const WORST_FIRST: readonly Alteration['kind'][] = ['name', 'number', 'negation', 'words', 'spelling'];

/**
 * Every difference between the words checked and what was said, the gravest first, equals in the order of the quote.
 *
 * @param changes - without what the outlet inserted.
 * @param meaningChanges - found among `changes`.
 */
export function findAlterations(
  changes: readonly WordChange[],
  meaningChanges: readonly MeaningChange[],
  texts: NamedTexts,
): readonly Alteration[] {
  const found = changes.flatMap((change, index) => {
    const [before, after] = [changes[index - 1], changes[index + 1]];
    const isChanged = !change.isEqual && change.from.length + change.to.length > 0;
    return isChanged && !isOwnedUp(change, before, after, texts.asked)
      ? [toAlteration(change, before, meaningChanges, texts)]
      : [];
  });
  return found.toSorted((one, other) => WORST_FIRST.indexOf(one.kind) - WORST_FIRST.indexOf(other.kind));
}

const ELLIPSIS = /…|\.\s?\.\s?\./u;

/** Whether an ellipsis of the quote marks the words as left out. */
function isOwnedUp(
  { from }: WordChange,
  before: WordChange | undefined,
  after: WordChange | undefined,
  asked: string,
): boolean {
  const [last, next] = [before?.from.at(-1), after?.from[0]];
  if (from.length > 0 || last === undefined || next === undefined) return false;
  return ELLIPSIS.test(asked.slice(last.end, next.start));
}

function toAlteration(
  change: WordChange,
  before: WordChange | undefined,
  meaningChanges: readonly MeaningChange[],
  texts: NamedTexts,
): Alteration {
  const { from, to } = change;
  const [asked, said] = [spanOf(from), spanOf(to)];
  const within = meaningChanges.filter((each) => isShared(each.asked, asked) || isShared(each.said, said));
  const worst = WORST_FIRST.find((kind) => within.some((each) => each.kind === kind)) ?? 'words';
  const kind = isSpelling(change, texts) ? 'spelling' : worst;
  // A number is read with what stands before it ("nearly 100"), a name with its title.
  const title = kind === 'name' ? titleBefore(before, texts) : { asked: null, said: null };
  return {
    kind,
    asked: join([asked, title.asked, ...within.map((each) => each.asked)]),
    said: join([said, title.said, ...within.map((each) => each.said)]),
  };
}

function isSpelling({ from, to }: WordChange, { asked, said, language }: NamedTexts): boolean {
  return language.checks.areSameSpelt(writtenForms(from, asked), writtenForms(to, said));
}

function titleBefore(
  before: WordChange | undefined,
  { language }: NamedTexts,
): Pick<Alteration, 'asked' | 'said'> {
  const [asked, said] = [before?.from.at(-1), before?.to.at(-1)];
  const isTitle = asked !== undefined && said !== undefined && language.checks.isTitle(asked.form);
  return isTitle ? { asked, said } : { asked: null, said: null };
}

function isShared(one: TextSpan | null, other: TextSpan | null): boolean {
  return one !== null && other !== null && overlaps(one, other);
}

function join(spans: readonly (TextSpan | null)[]): TextSpan | null {
  const there = spans.filter((span) => span !== null);
  if (there.length === 0) return null;
  return {
    start: Math.min(...there.map(({ start }) => start)),
    end: Math.max(...there.map(({ end }) => end)),
  };
}

function spanOf(words: readonly ComparedWord[]): TextSpan | null {
  return join(words);
}

import { foldWord } from '../search/words.ts';
import { slice, type TextSpan } from '../span.ts';

/**
 * Of the words asked for one place each, where they stand nearest to one another; in order. Words between which no
 * other stands are taken together.
 */
export function chooseAsked(text: string, asked: readonly TextSpan[]): readonly TextSpan[] {
  const words = joinPhrases(text, asked);
  const seen = new Set<string>();
  const chosen = new Set<TextSpan>();
  for (const { form, phrase } of findShortest(words)) {
    if (!seen.has(form)) chosen.add(phrase);
    if (chosen.has(phrase)) seen.add(form);
  }
  return [...chosen];
}

interface AskedWord {
  readonly span: TextSpan;
  readonly form: string;
  /** The words asked for among which it stands in a row. */
  readonly phrase: TextSpan;
}

function joinPhrases(text: string, asked: readonly TextSpan[]): readonly AskedWord[] {
  const phrases: { start: number; end: number }[] = [];
  return asked
    .map((span) => {
      const last = phrases.at(-1);
      const goesOn = last !== undefined && !LETTER_OR_DIGIT.test(text.slice(last.end, span.start));
      if (goesOn) last.end = span.end;
      const phrase = goesOn ? last : { ...span };
      if (!goesOn) phrases.push(phrase);
      return { span, phrase };
    })
    .map(({ span, phrase }) => ({ span, phrase, form: foldWord(slice(text, span)) }));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The shortest run of them that has every word at least once, found by moving both of its ends on. */
function findShortest(words: readonly AskedWord[]): readonly AskedWord[] {
  const wanted = new Set(words.map(({ form }) => form)).size;
  const counts = new Map<string, number>();
  let best = words;
  let first = 0;
  for (const [last, { form }] of words.entries()) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
    for (let at = words[first]; at !== undefined && (counts.get(at.form) ?? 0) > 1; at = words[first]) {
      counts.set(at.form, (counts.get(at.form) ?? 0) - 1);
      first += 1;
    }
    if (counts.size === wanted && lengthOf(words, first, last) < lengthOf(best, 0, best.length - 1))
      best = words.slice(first, last + 1);
  }
  return best;
}

function lengthOf(words: readonly AskedWord[], first: number, last: number): number {
  return (words[last]?.span.end ?? 0) - (words[first]?.span.start ?? 0);
}

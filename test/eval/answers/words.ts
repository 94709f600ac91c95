/** Words as the scores compare them: letters and digits, small, marks aside. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const DROPPED = new Set(['the', 'a', 'an', 'of', 'in', 'to', 'and']);

/** Whether all words of an answer but the smallest stand in a text. */
export function holdsAnswer(text: string, answer: string): boolean {
  const have = new Set(wordsOf(text));
  const need = wordsOf(answer).filter((word) => !DROPPED.has(word));
  return need.length > 0 && need.every((word) => have.has(word));
}

/** Whether one of two texts holds the other, marks and spaces aside; an empty one is in none. */
export function isWithin(text: string, other: string): boolean {
  const one = wordsOf(text).join(' ');
  const two = wordsOf(other).join(' ');
  return one !== '' && (two.includes(one) || one.includes(two));
}

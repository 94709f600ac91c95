import type { Amount } from '../../../answers/ask/amounts.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\bdozens?\b/iu, 12],
  [/\bhundreds?\b/iu, 100],
  [/\bthousands?\b|\dk\b/iu, 1e3],
  [/\bmillions?\b|\dm\b/iu, 1e6],
  [/\bbillions?\b|\dbn\b/iu, 1e9],
  [/\btrillions?\b/iu, 1e12],
];
const UNDER = /\b(?:nearly|almost|under|less than|fewer than|up to|at most|just under)\b/iu;
const OVER = /\b(?:more than|over|at least|just over|as many as)\b|\+/iu;
const ROUGH = /\b(?:about|around|approximately|roughly|some|estimated)\b/iu;
const DIGITS = /\d[\d,]*(?:\.\d+)?/u;

/** Reads an amount as articles write it; null where there is none. */
export function readAmount(text: string): Amount | null {
  const base = baseOf(text.toLowerCase());
  if (base === null) return null;
  const value = SCALES.reduce(
    (product, [scale, factor]) => (scale.test(text) ? product * factor : product),
    base,
  );
  const side = UNDER.test(text) ? 'under' : OVER.test(text) ? 'over' : 'exact';
  return { value, side, isRough: ROUGH.test(text) };
}

function baseOf(text: string): number | null {
  const digits = DIGITS.exec(text)?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(',', ''));
  const words = text.match(/\p{L}+/gu) ?? [];
  const values = words.flatMap((word) => TENS[word] ?? (SMALL.includes(word) ? SMALL.indexOf(word) : []));
  if (values.length > 0) return values.reduce((sum, value) => sum + value, 0);
  return words.some((word) => word === 'a') ? 1 : null;
}

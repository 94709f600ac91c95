import type { Bound } from '../../../dates/period.ts';

const DETERMINER = String.raw`(?:\s+(?:the\s+)?(?:(?:last|previous|this|early|mid|late|beginning of|start of|end of)[\s-]+)?|\s+the\s+year\s+)$`;
const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['since', bound('since|from|starting|starting from')],
  ['after', bound('after|later than')],
  ['until', bound('until|till|up to|through|by')],
  ['before', bound('before|prior to|earlier than')],
  ['within', bound('on|in|during|within|throughout|over|between|dated|for')],
  ['within', /(?<![\p{L}\p{N}])(?:last|previous|this)\s+$/iu],
];

/** The bound at the end of `before`, and its length in code units. */
export function readBound(before: string): { readonly bound: Bound; readonly length: number } {
  for (const [kind, pattern] of BOUNDS) {
    const length = pattern.exec(before)?.[0].length;
    if (length !== undefined) return { bound: kind, length };
  }
  return { bound: 'none', length: 0 };
}

function bound(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})${DETERMINER}`, 'iu');
}

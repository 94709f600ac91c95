/** Beginnings of sentences that continue the one before. */
const GOES_ON =
  /^\W*(?:(?:and|but|so|yet|then|later|also|instead|still|now)\b,?\s*)?(?:he|she|it|they|we|i|you|his|her|its|their|this|that|these|those|such|there|both|neither|another|others?|the\s+(?:former|latter|two|pair|three|same))\b|^\W*(?:and|but|so|yet|or)\b/iu;

/** Whether a sentence continues the one before it and cannot be understood without it. */
export function goesOn(sentence: string): boolean {
  return GOES_ON.test(sentence);
}

/** What such a sentence says of the one before. */
const POINTS_BACK =
  /^\W*(?:that|this|it)(?:\s+(?:is|was)|['’]s)\s+(?:where|when|why|how|what)\b|\bsuch\s+an?\s+\p{Ll}+(?=[.,;!?]|$)/iu;

/** Whether a sentence leaves what it tells to the one before it: "That is where they met.", "the first such a ban". */
export function pointsBack(sentence: string): boolean {
  return POINTS_BACK.test(sentence);
}

/** Beginnings of sentences that continue the one before. */
const GOES_ON =
  /^\W*(?:(?:and|but|so|yet|then|later|also|instead|still|now)\b,?\s*)?(?:he|she|it|they|we|i|you|his|her|its|their|this|that|these|those|such|there|both|neither|another|others?|the\s+(?:former|latter|two|pair|three|same))\b|^\W*(?:and|but|so|yet|or)\b/iu;

/** Whether a sentence continues the one before it and cannot be understood without it. */
export function goesOn(sentence: string): boolean {
  return GOES_ON.test(sentence);
}

/** Words that precede the reason for something in news. */
export const CAUSES =
  /\b(?:because|due to|owing to|thanks to|after|since|over|amid|following|caused|causing|so that|in order|to (?:avoid|prevent|protect|help|make)|as a result|blam\w+|cit(?:es|ed|ing)|reasons?|for fear|concerns?)\b/iu;

/**
 * A short mark of some words (FNV-1a), which other words do not have but by a chance of one in four thousand million:
 * whoever keeps offsets with it notices where they lead to other words. It is no protection against forgery.
 */
export function markWords(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(RADIX);
}

const RADIX = 36;

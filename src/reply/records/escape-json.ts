/**
 * JSON with control characters, lone surrogates and the embeddings, overrides and isolates of the Unicode
 * Bidirectional Algorithm (UAX #9) as `\uXXXX`: the same value, safe to print.
 */
export function escapeJson(json: string): string {
  return json.replace(HOSTILE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const HOSTILE = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

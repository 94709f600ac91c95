import { jsonrepair } from 'jsonrepair';
import { parseJson } from '../../parse-json.ts';

/** Letters; a longer script that is broken is left alone. */
const MAX_BROKEN = 300_000;
/** What other markup put around the JSON. */
const WRAPPING = /<!\[CDATA\[|\]\]>|<!--|-->/gu;
/** The comments in which a script hides its wrapping, and what a statement ends with. */
const OPENING = /^(?:\/\/|\/\* {0,9}\*\/)/u;
const CLOSING = /;?\s{0,9}(?:\/\/|\/\* {0,9}\*\/)?;?$/u;

/**
 * What a script of JSON-LD says; null where it says nothing. One that is slightly broken (a comma too many, a line
 * break in a string, wrapped in a comment) is mended.
 */
export function parseJsonLd(script: string): unknown {
  const parsed = parseJson(script);
  if (parsed !== null || script.trim() === '' || script.length > MAX_BROKEN) return parsed;
  try {
    const json = script.replace(WRAPPING, '').trim().replace(OPENING, '').replace(CLOSING, '');
    return parseJson(jsonrepair(json));
  } catch {
    // What is no JSON, or nests too deep for it to be mended.
    return null;
  }
}

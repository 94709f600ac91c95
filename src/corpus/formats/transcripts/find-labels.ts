import type { SpokenLine } from './spoken-lines.ts';

/** "ANA RUIZ: We", "Dr. Ana Ruiz (Mayor): We", "[Ana]: We". A full stop stands behind a title or an initial only. */
const LABEL =
  /^\[?(?<label>(?<name>\p{Lu}(?:[\p{L}\p{M}\d’'-]{0,30}|[\p{L}\p{M}]{0,3}\.)(?: (?:[\p{L}\p{M}\d&’'-]{1,30}|[\p{L}\p{M}]{1,4}\.)){0,5})(?:, [\p{L} ]{2,40}| ?\([\p{L} ,.-]{2,40}\))?)\]?:(?:\s+|$)/u;
const CAPITALS = /^[^\p{Ll}]*$/u;
/** Every word of a name but particles begins with a capital. */
const NAME = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|de|da|del|van|von|der|al|bin|la|le|\d+))+$/u;
/** What stands before a colon in anybody's speech. */
const NO_LABEL =
  /^(?:note|notes|warning|caution|example|tip|hint|remember|translation|subtitles?|captions?|update|breaking|conclusion|summary|result|fact|step|part|chapter|number|first|second|third|finally|also|and|but|so|well|look|listen|okay?)\b/iu;

/** How often labels stand in a file. */
interface Labels {
  readonly counts: ReadonlyMap<string, number>;
  /** How many different ones look like names. */
  readonly names: number;
}

/**
 * Takes the labels out of the lines that begin with one. A name of several words or in capitals is one where there are
 * others, a single word where it comes again too.
 */
export function labelLines(lines: readonly SpokenLine[]): readonly SpokenLine[] {
  const labels = countLabels(lines);
  return lines.map((line) => {
    const found = LABEL.exec(line.text);
    const { label, name } = found?.groups ?? {};
    if (found === null || label === undefined || name === undefined || !isLabel(label, name, labels))
      return line;
    return { ...line, text: line.text.slice(found[0].length), label };
  });
}

function countLabels(lines: readonly SpokenLine[]): Labels {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { text } of lines) {
    const { label, name } = LABEL.exec(text)?.groups ?? {};
    if (label === undefined || name === undefined || NO_LABEL.test(name)) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    if (isName(name) || (counts.get(label) ?? 0) > 1) names.add(label);
  }
  return { counts, names: names.size };
}

function isLabel(label: string, name: string, { counts, names }: Labels): boolean {
  if (NO_LABEL.test(name)) return false;
  const isAgain = (counts.get(label) ?? 0) > 1;
  return isName(name) ? isAgain || names > 1 : isAgain && names > 1;
}

function isName(name: string): boolean {
  return CAPITALS.test(name) || NAME.test(name);
}

import { DOERS, NOUN_FAMILIES, VERB_FAMILIES } from '../../lists/speech/paraphrases.ts';
import { stemOf } from '../../stem.ts';

const FAMILIES: ReadonlyMap<string, ReadonlySet<string>> = joinFamilies([
  ...readLines(VERB_FAMILIES),
  ...readLines(NOUN_FAMILIES),
]);

const DOER_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  readLines(DOERS).map(([verb = '', ...nouns]) => [verb, nouns]),
);

/** Stems that news may use for the same, including the stem itself. */
export function paraphrasesOf(stem: string): ReadonlySet<string> {
  return FAMILIES.get(stem) ?? new Set([stem]);
}

const FAMILY_VERBS: ReadonlySet<string> = new Set(readLines(VERB_FAMILIES).flat());

/** Whether a stem is that of a verb with paraphrases. */
export function isFamilyVerb(stem: string): boolean {
  return FAMILY_VERBS.has(stem);
}

/** Whether some stems have one or a paraphrase of it. */
export function holdsParaphrase(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  for (const other of FAMILIES.get(stem) ?? []) if (stems.has(other)) return true;
  return false;
}

/** The stems of the nouns for people who do what a verb says, by the verb's stem; may be empty. */
export function doersOf(verb: string): readonly string[] {
  return DOER_NOUNS.get(verb) ?? [];
}

function readLines(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('|')
    .map((line) => line.trim().split(/\s+/u).map(stemOf));
}

function joinFamilies(families: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const joined = new Map<string, Set<string>>();
  for (const family of families)
    for (const stem of family) {
      const known = joined.get(stem) ?? new Set<string>();
      for (const other of family) known.add(other);
      joined.set(stem, known);
    }
  return joined;
}

import type { Archive } from '../../../archive.ts';
import { foldOutlet } from '../../../outlets/outlet.ts';

/** The outlets of a question. */
export interface ReadOutlets {
  /** As the archive spells them. */
  readonly found: readonly string[];
  /** Named in the question, but without an article in the archive. */
  readonly unknown: readonly string[];
  /** The question without the words that name them. */
  readonly rest: string;
}

/** Finds the outlets that a question wants its answer from. */
export async function readOutlets(text: string, archive: Archive): Promise<ReadOutlets> {
  const mentions = archive.language.questions.findOutlets(text);
  if (mentions.length === 0) return { found: [], unknown: [], rest: text };
  const publishers = new Map<string, Set<string>>();
  for (const publisher of (await archive.outlets()).flatMap(({ spellings }) => spellings)) {
    for (const key of keysOf(publisher))
      publishers.set(key, (publishers.get(key) ?? new Set()).add(publisher));
  }
  const found = new Set<string>();
  const unknown: string[] = [];
  let rest = text;
  for (const { phrase, name, isPress } of mentions) {
    const known = longestKnown(name, publishers);
    if (known !== null) {
      for (const publisher of publishers.get(known) ?? []) found.add(publisher);
      rest = rest.replace(phrase, ' ');
    } else if (isPress && !(await archive.speakers.isName(foldOutlet(name)))) unknown.push(name);
  }
  return { found: [...found], unknown, rest };
}

/** The name, and the name up to a comma: "Verbatim Sample Desk, London" is also "Verbatim Sample Desk". */
function keysOf(publisher: string): readonly string[] {
  return [...new Set([foldOutlet(publisher), foldOutlet(publisher.split(',')[0] ?? '')])];
}

function longestKnown(named: string, publishers: ReadonlyMap<string, unknown>): string | null {
  const words = foldOutlet(named).split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (publishers.has(name)) return name;
  }
  return null;
}

import type { Archive } from '../archive.ts';
import { splitWords } from '../search/words.ts';
import type { FormerQuotation } from '../versions/article-history.ts';
import { type FormerStatement, listFormer } from '../versions/changed-statements.ts';

/** How many are found at most. */
const MAX_FOUND = 3;
/** Fewer words would be found everywhere. */
const MIN_WORDS = 3;

/** Finds former quotations that contain the words in a row, in the order of their articles. */
export async function findFormer(archive: Archive, words: string): Promise<readonly FormerStatement[]> {
  const former = listFormer(await archive.changed());
  if (former.length === 0) return [];
  const asked = formsOf(words);
  if (asked.length < MIN_WORDS) return [];
  const run = ` ${asked.join(' ')} `;
  return former.filter(({ before }) => runOf(before).includes(run)).slice(0, MAX_FOUND);
}

function formsOf(text: string): readonly string[] {
  return splitWords(text).map(({ form }) => form);
}

/** Its words in their compared forms, run together; remembered, since every question needs them. */
function runOf(before: FormerQuotation): string {
  const known = RUNS.get(before);
  if (known !== undefined) return known;
  const run = ` ${formsOf(before.text).join(' ')} `;
  RUNS.set(before, run);
  return run;
}

const RUNS = new WeakMap<FormerQuotation, string>();

import type { Archive } from '../archive.ts';
import { splitWords } from '../search/words.ts';
import type { FormerQuotation } from '../versions/article-history.ts';
import type { FormerStatement } from '../versions/former-statements.ts';

/** So many are found at most. */
const MAX_FOUND = 3;
/** Fewer words stand in anything. */
const MIN_WORDS = 3;

/** Finds former quotations that hold some words one after the other; the articles in their order. */
export async function findFormer(archive: Archive, words: string): Promise<readonly FormerStatement[]> {
  const former = await archive.former();
  if (former.length === 0) return [];
  const asked = formsOf(words);
  if (asked.length < MIN_WORDS) return [];
  const run = ` ${asked.join(' ')} `;
  return former.filter(({ before }) => runOf(before).includes(run)).slice(0, MAX_FOUND);
}

function formsOf(text: string): readonly string[] {
  return splitWords(text).map(({ form }) => form);
}

/** Its words in a row, as they are compared; it is looked at for every question. */
function runOf(before: FormerQuotation): string {
  const known = RUNS.get(before);
  if (known !== undefined) return known;
  const run = ` ${formsOf(before.text).join(' ')} `;
  RUNS.set(before, run);
  return run;
}

const RUNS = new WeakMap<FormerQuotation, string>();

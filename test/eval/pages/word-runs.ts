/** How often each run of words stands in a text. */
export type WordRuns = ReadonlyMap<string, number>;

/** Shares of one article's runs: found and right, found and wrong, missed. Together they are 1, or all 0. */
export interface RunMatch {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
/** Words a run, as the benchmark has them. */
const RUN = 4;

/** The words of a text as Python's `\w+` finds them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The runs of `length` words; a shorter text is one run. */
function runsOf(words: readonly string[], length: number = RUN): WordRuns {
  const runs = new Map<string, number>();
  if (words.length === 0) return runs;
  for (let index = 0; index < Math.max(1, words.length - length + 1); index += 1) {
    const run = words.slice(index, index + length).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/**
 * Holds two texts against each other as article-extraction-benchmark does (`string_shingle_matching`).
 *
 * @see https://github.com/scrapinghub/article-extraction-benchmark/blob/master/evaluate.py
 */
export function matchRuns(gold: string, found: string): RunMatch {
  const [goldRuns, foundRuns] = [runsOf(wordsOf(gold)), runsOf(wordsOf(found))];
  let [right, wrong, missed] = [0, 0, 0];
  for (const run of new Set([...goldRuns.keys(), ...foundRuns.keys()])) {
    const [wanted, got] = [goldRuns.get(run) ?? 0, foundRuns.get(run) ?? 0];
    right += Math.min(wanted, got);
    wrong += Math.max(0, got - wanted);
    missed += Math.max(0, wanted - got);
  }
  const all = right + wrong + missed;
  return all === 0
    ? { right, wrong, missed }
    : { right: right / all, wrong: wrong / all, missed: missed / all };
}

/** Precision and recall are the means over the pages, and F1 is their harmonic mean, as in the benchmark. */
export function scoreRuns(matches: readonly RunMatch[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = mean(matches, ({ right, wrong }) => [right, wrong]);
  const recall = mean(matches, ({ right, missed }) => [right, missed]);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function mean(
  matches: readonly RunMatch[],
  partsOf: (match: RunMatch) => readonly [right: number, other: number],
): number {
  const shares = matches
    .map(partsOf)
    .filter(([right, other]) => right + other > 0)
    .map(([right, other]) => right / (right + other));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/** Words; a shorter line is a label, a price or a link. */
const MIN_LINE = 5;
const MIN_PARAGRAPH = 8;
const ENDS_SENTENCE = /[.!?…:。！？।؟۔]["'”’»“)\]]*\s*$/u;

/** Whether a line of the gold is more than a label. */
export function isLine(text: string): boolean {
  return wordsOf(text).length >= MIN_LINE;
}

/** Whether a line of the gold is a paragraph: sentences, and no heading, credit or link. */
export function isParagraph(text: string): boolean {
  return wordsOf(text).length >= MIN_PARAGRAPH && ENDS_SENTENCE.test(text);
}

/** The lines of which less than half the runs stand in the text. */
export function lostLines(lines: readonly string[], found: string): readonly string[] {
  const words = wordsOf(found);
  const runs = new Map<number, WordRuns>();
  return lines.filter((line) => {
    const wanted = wordsOf(line);
    if (wanted.length === 0) return false;
    const length = Math.min(RUN, wanted.length);
    const known = runs.get(length) ?? runsOf(words, length);
    runs.set(length, known);
    const own = [...runsOf(wanted, length).keys()];
    return own.filter((run) => known.has(run)).length < own.length / 2;
  });
}

import type { IndexedArchive } from '../../search/archive-search.ts';
import { placeWords } from '../../search/word-sequence.ts';
import type { Statement } from '../../statement.ts';

/** Two neighbouring words that stand in this many quotations tell nothing: "prime minister". */
const MAX_HOLDING = 1000;
/** How many words in a row two wordings must share, and how many of them must be content words. */
const RUN = 5;
const CONTENT_IN_RUN = 2;
/**
 * In so many words, whoever says the same shares two of them, even where others are written apart: "health care". Fewer
 * are looked for by their letters in all quotations.
 */
const MIN_SHARING = 8;

interface Spoken {
  readonly form: string;
  readonly stem: string;
  readonly isContent: boolean;
}

/**
 * The statements that may be of the same saying as a given one: those with the same words, those that contain it or are
 * contained in it, and those that share a run of words with it.
 */
export function findKin({ article, quotation }: Statement, archive: IndexedArchive): readonly Statement[] {
  const words: readonly Spoken[] = placeWords(article.prose, quotation.parts, archive.lexicon);
  const isKin = createKinTest(words);
  const sharing = findSharing(words, archive);
  const isScanned = sharing === null || words.length < MIN_SHARING;
  const documents = new Set([...(isScanned ? archive.scan(lettersOf(words)) : []), ...(sharing ?? [])]);
  return [...documents].flatMap((document) => {
    const statement = archive.statementAt(document);
    return statement !== undefined && isKin(archive.termsOf(document)) ? [statement] : [];
  });
}

/**
 * The quotations that share two neighbouring content words with others, stop words aside; null where too many share
 * each pair, or there is none.
 */
function findSharing(words: readonly Spoken[], { index }: IndexedArchive): readonly number[] | null {
  const stems = words.filter(({ isContent }) => isContent).map(({ stem }) => stem);
  const pairs = new Map(
    stems.slice(1).map((second, before) => {
      const pair = [stems[before] ?? second, second].toSorted(
        (one, other) => index.frequency(one, 'quotation') - index.frequency(other, 'quotation'),
      );
      return [pair.join(' '), pair] as const;
    }),
  );
  const telling = [...pairs.values()].filter(
    ([rarer = '']) => index.frequency(rarer, 'quotation') <= MAX_HOLDING,
  );
  if (telling.length === 0) return null;
  return telling.flatMap(([rarer = '', other = '']) => {
    const holding = Array.from(index.documentsWith(rarer, 'quotation'));
    return index.retain(holding, other, 'quotation');
  });
}

function createKinTest(words: readonly Spoken[]): (other: readonly Spoken[]) => boolean {
  const text = textOf(words);
  const letters = lettersOf(words);
  const runs = runsOf(words);
  return (other) => {
    const otherText = textOf(other);
    if (lettersOf(other) === letters || text.includes(otherText) || otherText.includes(text)) return true;
    return runs.some((run) => otherText.includes(run));
  };
}

function runsOf(words: readonly Spoken[]): readonly string[] {
  return words.flatMap((_, start) => {
    const run = words.slice(start, start + RUN);
    const isTelling = run.length === RUN && run.filter(({ isContent }) => isContent).length >= CONTENT_IN_RUN;
    return isTelling ? [textOf(run)] : [];
  });
}

function textOf(words: readonly Spoken[]): string {
  return ` ${words.map(({ form }) => form).join(' ')} `;
}

function lettersOf(words: readonly Spoken[]): string {
  return words.map(({ form }) => form).join('');
}

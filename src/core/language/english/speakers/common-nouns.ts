import type { Article } from '../../../article/article.ts';
import { groupBy } from '../../../group-by.ts';
import { isFirstName } from '../gender.ts';
import { isPersonNoun } from '../lists/names/person-nouns.ts';
import type { NameUse } from './02-uses.ts';
import { officesOf } from './offices.ts';

/** How often an article writes a word in lower case, and capitalised where no sentence begins. */
interface Spelling {
  readonly lower: number;
  readonly capitalised: number;
}

const LETTER = /^\p{L}\.?$/u;
const PLAIN_WORD = /^\p{L}+$/u;
const ACRONYM = /^\p{Lu}+$/u;
const INSIDE_SENTENCE = /[\p{L}\p{N},;]["”’']?\s$/u;
const PART_OF_WORD = /[\p{L}\p{N}-]/u;
const PLURAL = /s$/u;
/** How much before a word tells whether it is inside a sentence, in code units. */
const REACH = 3;

/**
 * Leaves out words that have a capital only because they begin a sentence: "Opponents said", "Analysis reveals". They
 * mean others in every article and are not a name; nor is an office alone ("Minister", "U.S. Attorney"), unless a title
 * makes it a surname ("Mr. King"), nor a letter. A word is common if the articles that have it for a speaker write it
 * in lower case more often than capitalised inside a sentence.
 */
export function withoutCommonNouns(uses: readonly NameUse[]): readonly NameUse[] {
  const doubtful = groupBy(uses.filter(isDoubtful), ({ name }) => name.text);
  const common = new Set([...doubtful].flatMap(([word, own]) => (isCommon(word, own) ? [word] : [])));
  return uses.filter(
    (use) =>
      !(common.has(use.name.text) && isDoubtful(use)) && !isOfficeAlone(use) && !LETTER.test(use.name.text),
  );
}

/** "Hy-Vee CEO": an office at the end, and no given name at the beginning, as "Kwame Minister" has. */
function isOfficeAlone({ name: { kind, text } }: NameUse): boolean {
  const words = text.split(' ');
  if (kind !== 'full' || isFirstName(words[0] ?? '')) return false;
  return officesOf(words.at(-1) ?? '').some((office) => NO_SURNAMES.has(office));
}

/** Offices that are hardly anybody's surname. */
const NO_SURNAMES: ReadonlySet<string> = new Set(
  'lawyer secretary ambassador president executive mayor minister governor senator director spokesperson commissioner'.split(
    ' ',
  ),
);

function isDoubtful({ name, isTitled }: NameUse): boolean {
  return name.kind === 'short' && !isTitled && PLAIN_WORD.test(name.text) && !ACRONYM.test(name.text);
}

function isCommon(word: string, uses: readonly NameUse[]): boolean {
  const form = word.toLowerCase();
  if (officesOf(form).length > 0) return true;
  const spellings = [...new Set(uses.map(({ article }) => article))].map((article) =>
    countSpellings(article, word),
  );
  const lower = spellings.reduce((sum, each) => sum + each.lower, 0);
  const capitalised = spellings.reduce((sum, each) => sum + each.capitalised, 0);
  return lower > capitalised || (capitalised === 0 && isPersonNoun(form.replace(PLURAL, '')));
}

function countSpellings({ prose }: Article, word: string): Spelling {
  const capitalised = findWord(prose, word).filter((index) => isInside(prose, index));
  return { lower: findWord(prose, word.toLowerCase()).length, capitalised: capitalised.length };
}

function findWord(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + word.length)) {
    const around = `${text.charAt(index - 1)} ${text.charAt(index + word.length)}`;
    if (!PART_OF_WORD.test(around)) found.push(index);
  }
  return found;
}

function isInside(text: string, index: number): boolean {
  return INSIDE_SENTENCE.test(text.slice(Math.max(index - REACH, 0), index));
}

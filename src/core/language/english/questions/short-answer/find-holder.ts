import { splitWords } from '../../../../search/words.ts';
import type { TextSpan } from '../../../../span.ts';
import { isStopWord } from '../../lists/grammar/stop-words.ts';
import { TITLES } from '../../lists/grammar/words.ts';
import { isFormerOffice, isOfficeWord } from '../../lists/names/offices.ts';
import { nameAround } from '../../quotations/clauses/names/names.ts';
import { readRole } from '../../quotations/clauses/phrases/roles.ts';
import { stemOf } from '../../stem.ts';
import { holdsParaphrase, paraphrasesOf } from './paraphrases.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** A person with the role in a sentence. */
interface Holder {
  readonly name: TextSpan;
  readonly role: string;
}

/** An office whose holder is asked for. */
export interface AskedOffice {
  /** The stems of the office; with `isAny` one of them is enough. */
  readonly office: readonly string[];
  readonly isAny: boolean;
  /** The stems of what else the question names, where and of what. */
  readonly others: readonly string[];
  readonly isFormer: boolean;
  /** Whether it asks who has the office now. */
  readonly isPresent: boolean;
}

/** The holder of the office asked for; null where the sentence gives none or several. */
export function findHolder(sentence: StatedSentence, asked: AskedOffice): TextSpan | null {
  const { office, isAny, isFormer } = asked;
  if (office.length === 0) return null;
  const fitting = holdersIn(sentence, asked.isPresent).filter((holder) => {
    const { role } = holder;
    if (isFormerOffice(role) !== isFormer) return false;
    const words = contentStems(spellOut(role));
    const holds = (stem: string) => words.includes(stem);
    const isOffice = isAny ? office.some(holds) : office.every(holds);
    return isOffice && isOfThose(holder, words, asked, sentence);
  });
  const [first, ...others] = fitting;
  return first !== undefined && others.every(({ name }) => name.start === first.name.start)
    ? first.name
    : null;
}

/**
 * Whether a role belongs to what else the question names: a role with a body or a place has this one and no other
 * ("president of Lorne College"), a role without one is near the others.
 */
function isOfThose(
  { role, name }: Holder,
  words: readonly string[],
  { office, others }: AskedOffice,
  sentence: StatedSentence,
): boolean {
  const body = role.replace(WHERE_IT_IS, '');
  const named = contentStems((body.match(CAPITALISED_WORD) ?? []).join(' ')).filter(
    (stem) => !office.includes(stem) && !GENERIC.has(stem),
  );
  const isOther = (stem: string) => others.some((other) => paraphrasesOf(other).has(stem));
  if (named.some(isOther)) return named.every(isOther);
  if (named.length > 0 || isOfNearerBody(name, others, sentence)) return false;
  const told = new Set([...words, ...sentence.stems, ...sentence.around]);
  return others.every((stem) => holdsParaphrase(told, stem));
}

/** "When Birch bid for Lorne, CEO Ana Ruiz said": another body opens the sentence, so that the office may be there. */
function isOfNearerBody(
  name: TextSpan,
  others: readonly string[],
  { items, stems }: StatedSentence,
): boolean {
  const named = items.flatMap(({ tag, isCapitalised, end }, at) =>
    tag === 'PROPN' && isCapitalised && end <= name.start ? [stems[at] ?? ''] : [],
  );
  const [first] = named;
  return first !== undefined && !others.includes(first) && !TITLE_STEMS.has(first);
}

/** "superintendent of the Birch schools in Lorne": where the body is. */
const WHERE_IT_IS = /(?<=\p{Lu}\S*)\s+(?:in|near|from)\s.*$/u;
const TITLE_STEMS: ReadonlySet<string> = new Set([...TITLES].map(stemOf));

const CAPITALISED_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'&-]*/gu;
/** Words that a name may lack. */
const GENERIC: ReadonlySet<string> = new Set(
  ['party', 'company', 'inc', 'group', 'us', 'state', 'chief', 'executive', 'officer', 'ceo', 'mr', 'dr'].map(
    stemOf,
  ),
);

/** Gives offices with two names both. */
function spellOut(role: string): string {
  const others = SYNONYMS.flatMap(([one, other]) => (one.test(role) ? [other] : []));
  return [role, ...others].join(' ');
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive\b/iu, 'CEO boss'],
  [/\bCEO\b/u, 'chief executive boss'],
  [/\b(?:chief financial officer|CFO)\b/iu, 'finance chief CFO'],
  [/\b(?:chief operating officer|COO)\b/iu, 'operations chief COO'],
  [/\bspokes(?:man|woman|person)\b/iu, 'spokesman spokeswoman spokesperson'],
  [/\bprime minister\b/iu, 'premier'],
];

function holdersIn({ items, text }: StatedSentence, isPresent: boolean): readonly Holder[] {
  const holders: Holder[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const index = nameAround(items, at);
    if (index === null) continue;
    const [first, last] = [items[index.from], items[index.to - 1]];
    const role = readRole(items, index, text);
    if (first !== undefined && last !== undefined) {
      const name = { start: first.start, end: last.end };
      if (role !== null) holders.push({ name, role });
      const told = isPresent ? null : officeInRelative({ items, text }, index.to);
      if (told !== null) holders.push({ name, role: told });
      const before = MERE_PERSON.test(role ?? '') ? officeBefore({ items, text }, index.from) : null;
      if (before !== null) holders.push({ name, role: before });
    }
    at = Math.max(at, index.to - 1);
  }
  return holders;
}

/** "protested to Ken Ode, who was Ruiz's secretary": up to the next mark. */
function officeInRelative(
  { items, text }: Pick<StatedSentence, 'items' | 'text'>,
  to: number,
): string | null {
  if (items[to]?.text !== ',' || items[to + 1]?.lower !== 'who' || items[to + 2]?.lower !== 'was')
    return null;
  const end = items.findIndex(({ tag }, at) => at > to + 2 && tag === 'PUNCT');
  const [first, last] = [items[to + 3], items[(end < 0 ? items.length : end) - 1]];
  return first === undefined || last === undefined || last.end <= first.start
    ? null
    : text.slice(first.start, last.end);
}

/** What is behind the name tells no office: "a man who …". */
const MERE_PERSON = /\b(?:man|woman|person|girl|boy)$/iu;

/** "appointed as his deputy harbour chief Ken Ode, a man who …": the words right before the name, where they end in an office. */
function officeBefore({ items, text }: Pick<StatedSentence, 'items' | 'text'>, from: number): string | null {
  let start = from;
  while (
    start > 0 &&
    OFFICE_TAGS.has(items[start - 1]?.tag ?? '') &&
    items[start - 1]?.isCapitalised === false
  )
    start -= 1;
  const [first, last] = [items[start], items[from - 1]];
  return start < from && first !== undefined && last !== undefined && isOfficeWord(last.lower)
    ? text.slice(first.start, last.end)
    : null;
}

const OFFICE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'ADJ']);

function contentStems(text: string): readonly string[] {
  return splitWords(text.replaceAll(/[’']s\b/gu, '')).flatMap(({ form }) =>
    isStopWord(form) ? [] : [stemOf(form)],
  );
}

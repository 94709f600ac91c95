import { isSameNumber } from './numbers.ts';

/** Words that British and American English spell differently, by no rule. The first form of a line stands for all. */
const SPELLINGS = `gray grey grays greys|program programme programs programmes|check cheque|checks cheques|tire tyre|tires tyres|
  curb kerb|plow plough|skeptic sceptic|skeptics sceptics|skeptical sceptical|jewelry jewellery|aluminum aluminium|
  maneuver manoeuvre|mom mum|license licence|licenses licences|practice practise|practiced practised|practicing practising|
  defense defence|offense offence|pretense pretence|enroll enrol|fulfill fulfil|skillful skilful|installment instalment|
  judgment judgement|acknowledgment acknowledgement|aging ageing|ax axe|cozy cosy|sulfur sulphur|yogurt yoghurt|
  okay ok|toward towards|afterward afterwards|learned learnt|burned burnt|dreamed dreamt|spelled spelt|leaped leapt|
  encyclopedia encyclopaedia|pediatric paediatric|anesthetic anaesthetic|anemia anaemia|fetus foetus|diarrhea diarrhoea|
  hemorrhage haemorrhage|leukemia leukaemia|orthopedic orthopaedic|estrogen oestrogen|mold mould|smolder smoulder|
  mustache moustache|pajamas pyjamas|whiskey whisky|carat karat|airplane aeroplane|draft draught`;
const SPELT: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split('|').flatMap((line) => {
    const [first = '', ...others] = line.trim().split(/\s+/u);
    return others.map((other) => [other, first] as const);
  }),
);

/** Words that are written as one or as two. */
const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['%', ['per', 'cent']],
  ['alright', ['all', 'right']],
  ...'any-more per-cent health-care web-site on-line good-bye under-way child-care policy-maker policy-makers'
    .split(' ')
    .map((parted) => [parted.replace('-', ''), parted.split('-')] as const),
]);

/** Endings that differ by a rule, each with a form for both. The stems are long enough to be words. */
const RULES: readonly (readonly [pattern: RegExp, spelt: string])[] = [
  [/(?<=\p{L}{3})is(e|ed|es|er|ers|ing|able|ations?|ational)$/u, 'iz$1'],
  [/(?<=\p{L}{2})ys(e|ed|es|er|ers|ing)$/u, 'yz$1'],
  [/(?<=\p{L}{2})our(?=(?:s|ed|ing|able|ful|less|ite|ites|hood|ly)?$)/u, 'or'],
  [/(?<=\p{L}{2})([tb])re(s|d)?$/u, '$1er$2'],
  [/(?<=[aeiou]\p{L}*[^aeiou][aeiou])ll(?=(?:ed|ing|er|ers|or|ors|ous)$)/u, 'l'],
  [/ogue(s)?$/u, 'og$1'],
];

/** A word in the spelling that stands for all: "prioritize" for "prioritise". @param form - lower case. */
function foldSpelling(form: string): string {
  const known = SPELT.get(form);
  if (known !== undefined) return known;
  return RULES.reduce((word, [pattern, spelt]) => word.replace(pattern, spelt), form);
}

const NEGATED =
  /^(ai|are|ca|could|did|does|do|had|has|have|is|might|must|need|sha|should|was|were|wo|would)n'?t$/u;
const NEGATED_IN_FULL: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  ai: 'is|are|am',
};
const CLITIC = /^(\p{L}+)'(m|re|ve|ll|d|s)$/u;
const CLITIC_IN_FULL: Readonly<Record<string, string>> = {
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will|shall',
  d: 'would|had',
  s: 'is|has',
};
/** Before another word “’s” is the genitive. */
const BEFORE_IS = new Set('he she it that there here what who where when how this everything'.split(' '));
const UNMARKED: Readonly<Record<string, string>> = {
  im: "i'm",
  ive: "i've",
  youre: "you're",
  youve: "you've",
  theyre: "they're",
  theyve: "they've",
  weve: "we've",
  thats: "that's",
  whats: "what's",
  cannot: "can't",
};

/**
 * The words that a contraction or a compound stands for, alternatives parted by a bar; the word itself where it is
 * neither.
 *
 * @param written - lower case, with straight apostrophes.
 * @example spellInFull("can't") // ['can', 'not']
 */
export function spellInFull(written: string): readonly string[] {
  const marked = UNMARKED[written] ?? written;
  const negated = NEGATED.exec(marked)?.[1];
  if (negated !== undefined) return [NEGATED_IN_FULL[negated] ?? negated, 'not'];
  if (marked === "let's") return ['let', 'us'];
  const compound = COMPOUNDS.get(marked);
  if (compound !== undefined) return compound;
  const [, word, clitic = ''] = CLITIC.exec(marked) ?? [];
  if (word === undefined || (clitic === 's' && !BEFORE_IS.has(word))) return [marked];
  return [word, CLITIC_IN_FULL[clitic] ?? clitic];
}

/** Whether two runs of words are the same but for how they are spelt: "can't" and "cannot", "ten" and "10". */
export function areSameSpelt(one: readonly string[], other: readonly string[]): boolean {
  const [from, to] = [spellOut(one), spellOut(other)];
  return (
    from.length > 0 && from.length === to.length && from.every((word, index) => isSame(word, to[index] ?? ''))
  );
}

function spellOut(words: readonly string[]): readonly string[] {
  return words.flatMap(spellInFull).map((word) => foldSpelling(word.replace(APOSTROPHE, '')));
}

const APOSTROPHE = /'/gu;

function isSame(one: string, other: string): boolean {
  const others = new Set(other.split('|'));
  return one.split('|').some((word) => others.has(word)) || isSameNumber(one, other);
}

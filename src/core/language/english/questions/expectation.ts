import type { AnswerType, Question, QuestionKind } from '../../../answers/ask/question.ts';
import { splitWords } from '../../../search/words.ts';
import { isStopWord } from '../lists/grammar/stop-words.ts';
import { wordSet } from '../lists/grammar/words.ts';
import { stemOf } from '../stem.ts';
import { tokenize } from '../tokens.ts';

type Expectation = Pick<Question, 'kind' | 'expects' | 'unit'>;

const ASKING =
  /\b(?:how\s+(?:many|much|old|long|far|fast|tall|high|deep|often|big|large|heavy|hot|cold|soon)|who|whom|whose|when|where|why|how|what|which)\b/giu;
const YES_NO =
  /^\s*(?:and\s+|so\s+|but\s+)?(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|should|may|might|must)(?:n[’']t)?\s/iu;
const SENTENCES = /[^.?!]+(?:\.(?=\S)[^.?!]+)*[.?!]*/gu;

const PERSON_NOUNS = wordSet(
  `person man woman player star actor actress singer president minister senator governor mayor politician leader billionaire
  golfer pundit mp lawmaker member coach athlete author writer director musician artist rapper character judge justice ceo founder
  official officer designer spokesman spokeswoman candidate king queen prince princess scientist economist general rival guy people`,
);
const PLACE_NOUNS = wordSet(
  'country countries nation city cities state states county town region continent island ocean sea river place location province area park destination venue planet nationality',
);
const NAME_NOUNS = wordSet(
  `company companies chain automaker brand band team teams platform app network movie film show book album song event tournament league sport
  party organization organisation agency group university school newspaper outlet website bank airline restaurant retailer supermarket grocer store product
  virus disease variant holiday celebration word language tribe religion race division`,
);
const DATE_NOUNS = wordSet('year date day month time season century decade');
const SHARE_NOUNS = wordSet('percentage percent proportion share fraction');
const NUMBER_NOUNS = wordSet('number magnitude age score population size amount');
const MONEY_NOUNS = wordSet('price cost salary wage revenue fine sum income budget');
const MONEY_HINT =
  /\b(?:cost|costs|costing|pay|pays|paid|price|prices|worth|spend|spent|raise|raised|wage|salary|fine|fined|loan|relief|forgiveness|money|dollars|donat\w+|damages?|earn\w*|sell|sold|buy|bought|revenue|owe[ds]?)\b/iu;
/** "number of refugees who …", "price of the ticket": what is asked for comes first, without an asking word. */
const KEYWORD =
  /^\W*(?:the\s+)?(?:number|price|cost|date|age|name|percentage|share|score|size|salary|amount|population|magnitude)\s+of\b/iu;
const RELATIVE = /^(?:who|whom|whose|which|where|when)$/iu;
const LINKS = wordSet('of the a an type kind sort name following us uk u.s american professional new major');

/** Which kind of answer a text asks for. Of several sentences the last with a question word is the one that asks. */
export function readExpectation(text: string): Expectation {
  const asking =
    (text.match(SENTENCES) ?? [text]).findLast((each) => ASKING.test(each) || YES_NO.test(each)) ?? text;
  ASKING.lastIndex = 0;
  const found = [...asking.matchAll(ASKING)].filter(({ index }) => !isRelative(asking, index));
  const isKeyword = KEYWORD.test(asking);
  if (isKeyword && found[0] === undefined) return { kind: 'what', ...expectedOfNoun(asking) };
  if (YES_NO.test(asking) || found[0] === undefined) {
    return { kind: YES_NO.test(asking) ? 'yes-no' : 'what', expects: null, unit: [] };
  }
  if (isKeyword && RELATIVE.test(found[0][0])) return { kind: 'what', ...expectedOfNoun(asking) };
  const word = found[0][0].toLowerCase().replace(/\s+/gu, ' ');
  const rest = asking.slice(found[0].index + found[0][0].length);
  return { kind: kindOf(word), ...expectedOf(word, rest, asking) };
}

/** "the man who …" asks nothing, unless it is all there is. */
function isRelative(text: string, index: number): boolean {
  return (
    /\p{Ll}[\p{L}’']*,?\s+$/u.test(text.slice(0, index)) &&
    /^(?:who|whom|which|when|where|whose)\b/iu.test(text.slice(index)) &&
    /^\s*\S*\b(?:who|what|which|when|where|why|how)\b/iu.test(text)
  );
}

function kindOf(word: string): QuestionKind {
  if (word === 'who' || word === 'whom' || word === 'whose') return 'who';
  if (word === 'when' || word === 'where' || word === 'why' || word === 'how') return word;
  if (word === 'how many') return 'how-many';
  return word.startsWith('how ') ? 'how-much' : 'what';
}

function expectedOf(word: string, rest: string, asking: string): Pick<Expectation, 'expects' | 'unit'> {
  const none: readonly string[] = [];
  switch (word) {
    case 'who':
    case 'whom':
    case 'whose':
      return { expects: 'person', unit: none };
    case 'when':
      return { expects: 'date', unit: none };
    case 'where':
      return { expects: 'place', unit: none };
    case 'why':
    case 'how':
      return { expects: null, unit: none };
    case 'how many':
      return { expects: 'number', unit: unitOf(rest) };
    case 'how much':
      return { expects: MONEY_HINT.test(asking) ? 'money' : 'number', unit: unitOf(rest) };
    case 'what':
    case 'which':
      return expectedOfNoun(rest);
    default:
      return { expects: 'measure', unit: none };
  }
}

/** "What percentage of …", "which country …", "what is the name of the company …". */
function expectedOfNoun(rest: string): Pick<Expectation, 'expects' | 'unit'> {
  const forms = splitWords(nounsOf(rest)).map(({ form }) => form);
  const copula = /^\s*(?:is|are|was|were)\b/iu.test(rest);
  const head = forms.slice(0, copula ? 6 : 7);
  for (const [index, form] of head.entries()) {
    const type = typeOf(form) ?? (isPlural(form, rest) ? typeOf(singularOf(form)) : null);
    if (type !== null)
      return { expects: type, unit: type === 'number' ? unitOf(forms.slice(index).join(' ')) : [] };
    if (!copula && index > 0 && isStopWord(form) && !LINKS.has(form)) break;
    if (copula && index > 1 && isStopWord(form) && !LINKS.has(form)) break;
  }
  return { expects: null, unit: [] };
}

/** What is asked about, without its verb: "item" of "item showed one of the largest price spikes". */
function nounsOf(rest: string): string {
  const verb = tokenize(rest).find(({ tag }, at) => at > 0 && (tag === 'VERB' || tag === 'AUX'));
  return rest.slice(0, verb?.start);
}

/** "airlines", not "airline's", which is written as one word here. */
function isPlural(form: string, text: string): boolean {
  return form.endsWith('s') && text.toLowerCase().includes(form);
}

function singularOf(form: string): string {
  return form.endsWith('ies') ? form.replace(/ies$/u, 'y') : form.replace(/s$/u, '');
}

function typeOf(form: string): AnswerType | null {
  if (PERSON_NOUNS.has(form)) return 'person';
  if (PLACE_NOUNS.has(form)) return 'place';
  if (SHARE_NOUNS.has(form)) return 'percent';
  if (DATE_NOUNS.has(form)) return 'date';
  if (NUMBER_NOUNS.has(form)) return 'number';
  if (MONEY_NOUNS.has(form)) return 'money';
  return NAME_NOUNS.has(form) ? 'name' : null;
}

/** The content words right behind "how many", up to the verb: "positive monkeypox cases are" gives the three. */
function unitOf(rest: string): readonly string[] {
  const unit: string[] = [];
  for (const { form } of splitWords(rest.replace(OF_ALL, '')).slice(0, 4)) {
    if (isStopWord(form)) break;
    unit.push(stemOf(form));
  }
  return unit;
}

/** "how many of the volunteers". */
const OF_ALL = /^\s*of\s+(?:the|these|those|its|his|her|their|our|all)\s+/iu;

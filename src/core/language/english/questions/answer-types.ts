import type { AnswerType } from '../../../answers/ask/question.ts';
import type { TextSpan } from '../../../span.ts';
import { isFirstName } from '../gender.ts';
import { CALENDAR_WORDS, ORGANISATION_WORDS, TITLES, wordSet } from '../lists/grammar/words.ts';
import { PLACE_OPENERS } from '../lists/names/places.ts';
import { stateNamedInFull } from '../lists/names/us-states.ts';

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SCALE = '(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|bn|m|k)';
const HEDGE =
  '(?:(?:nearly|almost|about|around|approximately|roughly|some|over|under|up to|at least|at most|more than|less than|fewer than|as many as|just over|just under|an estimated|only)\\s+)?';
const DIGITS = '\\d[\\d,]*(?:\\.\\d+)?';
const QUANTITY = `(?:${DIGITS}|(?:${NUMBER_WORD})(?:[- ](?:${NUMBER_WORD}))?|(?:a|several)(?=\\s+(?:hundred|thousand|million|billion|dozen)))(?:[- ]${SCALE})*(?:\\b|\\+)`;
const UNIT =
  '(?:percent|per cent|%|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilometers?|kilometres?|km|mph|kph|feet|foot|ft|inches|inch|meters?|metres?|pounds?|lbs?|kilograms?|kg|tons?|tonnes?|acres?|gallons?|liters?|litres?|degrees?|knots|light[- ]years?|magnitude|points?|times)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** How each type is written. */
const PATTERNS: Readonly<Record<'date' | 'number' | 'percent' | 'money' | 'measure', RegExp>> = {
  date: new RegExp(
    `\\b(?:${WEEKDAY},?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${MONTH}\\s*(?:\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s*\\d{4}\\b)?|\\b${WEEKDAY}\\b|\\b(?:1[5-9]|20)\\d{2}s?\\b|\\b(?:yesterday|today|tonight|tomorrow)\\b|\\b(?:last|next|this)\\s+(?:week|month|year|spring|summer|fall|autumn|winter)\\b`,
    'gu',
  ),
  number: new RegExp(`(?<![\\p{L}\\p{N}.,$£€-])${HEDGE}(?:${QUANTITY})(?:\\+)?`, 'giu'),
  percent: new RegExp(`${HEDGE}(?:${QUANTITY})[- ]?(?:%|percent|per cent|percentage points)`, 'giu'),
  money: new RegExp(
    `${HEDGE}(?:US|A|C)?[$£€¥]\\s?${DIGITS}(?:[- ]?${SCALE}\\b)?|${HEDGE}${QUANTITY}\\s+(?:dollars?|pounds?|euros?|cents?|pence|francs?|yen|yuan|rubles?)\\b`,
    'giu',
  ),
  measure: new RegExp(`${HEDGE}(?:${QUANTITY})[- ]?${UNIT}(?![\\p{L}\\p{N}])`, 'giu'),
};

/** Capitalised words in a row, particles and "of the" between them. */
const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\p{N}’'.&-]*[\p{L}\p{N}])(?:\s+(?:(?:of|de|van|von|der|la|le|al|bin|and the|of the)\s+)?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\p{N}’'.&-]*[\p{L}\p{N}]))*/gu;
const POSSESSIVE_END = /[’']s?$/u;
const PLACE_BEFORE =
  /\b(?:in|at|near|into|across|outside|throughout|northern|southern|eastern|western|central|downtown|(?:went|go(?:es|ing|ne)?|travel(?:l?ed|l?ing|s)?|fl(?:ew|y|ies|ying|own)|mov(?:ed|es|ing)|return(?:ed|s|ing)|head(?:ed|s|ing)|trip|flight|journey|visit)\s+(?:back\s+)?to)\s+(?:the\s+)?$/iu;
const PLACE_BEHIND = /^,?\s*(?:city|county|state|province|island|river|ocean|sea|valley|region)\b/iu;
const NEVER_NAMES = wordSet(
  `the a an i he she it we they you in on at but and or if as for with from by to of that this these those there here what when where who why how
  his her their its our my your after before since while although because so not no yes now then also however still some many most
  more all both each one two three another other such even just only once until according meanwhile mr mrs ms dr`,
);
const PLACE_WORDS = wordSet(
  `city county state island islands river lake mountain mountains valley bay beach park street avenue university north south east west
  ocean sea coast peninsula province region district village town hall house capital`,
);

/** The expressions of a type in a text, in order. */
export function findTyped(type: AnswerType, text: string): readonly TextSpan[] {
  switch (type) {
    case 'person':
    case 'place':
    case 'name':
      return findNames(text).filter((span) => fits(type, text, span));
    default:
      return [...text.matchAll(PATTERNS[type])].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.trimEnd().length,
      }));
  }
}

/** The names in a text, without words that have a capital only because they begin a sentence. */
export function findNames(text: string): readonly TextSpan[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const span = trimName(found, index);
    return span === null ? [] : [span];
  });
}

/** Drops words in front that only begin a sentence or say when; null where nothing is left. */
function trimName(found: string, at: number): TextSpan | null {
  const name = found.replace(POSSESSIVE_END, '');
  const first = name.split(/\s/u)[0] ?? '';
  if (!NEVER_NAMES.has(first.toLowerCase()) && !CALENDAR_WORDS.has(first.toLowerCase()))
    return { start: at, end: at + name.length };
  const rest = name.slice(first.length).trimStart();
  return CAPITALISED.test(rest) ? trimName(rest, at + name.length - rest.length) : null;
}

const CAPITALISED = /^\p{Lu}/u;
/** First words of cities, some of which are first names, too. */
const CITY_OPENERS: ReadonlySet<string> = new Set([
  ...PLACE_OPENERS,
  ...wordSet('tel rio cape addis buenos hong kuala abu baton santo palm salt'),
]);

function fits(type: 'person' | 'place' | 'name', text: string, { start, end }: TextSpan): boolean {
  const words = text.slice(start, end).split(/\s+/u);
  const lower = words.map((word) => word.toLowerCase());
  if (type === 'name') return true;
  const isPlace = isKnownPlace(words.join(' ')) || lower.some((word) => PLACE_WORDS.has(word));
  const isBody = lower.some((word) => ORGANISATION_WORDS.has(word));
  const opensAsPerson = isFirstName(words[0] ?? '') || TITLES.has(lower[0] ?? '');
  if (type === 'place') {
    const isPlaced =
      PLACE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
      PLACE_BEHIND.test(text.slice(end, end + 16));
    const isPerson = opensAsPerson && words.length > 1 && !CITY_OPENERS.has(lower[0] ?? '');
    return isPlace || (isPlaced && !isBody && !isPerson);
  }
  return !isPlace && !isBody && (opensAsPerson || words.length > 1);
}

/** Whether a name is that of a country or a US state. */
export function isKnownPlace(name: string): boolean {
  return COUNTRIES.has(name.toLowerCase()) || stateNamedInFull(name) !== null;
}

const COUNTRIES: ReadonlySet<string> = new Set([
  ...countryNames(),
  'us',
  'u.s.',
  'uk',
  'u.k.',
  'britain',
  'england',
  'scotland',
  'wales',
  'korea',
  'congo',
]);

/** The countries' English names, from the runtime's language data. */
function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) => names.of(first + second)?.toLowerCase() ?? []),
  );
}

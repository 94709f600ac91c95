import type { Bound } from '../../../dates/period.ts';
import type { DateMention } from './01-mentions.ts';

/** A mention in its text, without a preposition of its own. */
export interface MentionInText {
  readonly mention: DateMention;
  /** The words of the date. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly bound: Bound;
}

/** Leads to a topic, not to the time at which something was said. */
const TOPIC = /(?<![\p{L}\p{N}])(?:about|regarding|concerning|of|re)\s+(?:the\s+)?$/iu;
const POSSESSIVE_OR_COMPOUND = /^(?:['’ʼ]s?(?!\p{L})|[-‐‑]\p{L})/iu;
const CLAUSE_END = /^\s*(?:$|[?!.,;:)\]"”…–—])/u;
const NEXT_WORD = /^\s+(?<word>[\p{L}\p{N}'’-]+)/u;
const FUNCTION_WORD =
  /^(?:about|on|over|regarding|concerning|to|by|from|with|at|in|into|and|or|but|that|who|whom|what|when|where|why|how|which|was|were|did|does|is|are|has|had|have|for|of|as|if|after|before|he|she|it|they|we|i|you|say|said|night|morning|afternoon|evening)$/iu;
const RELATIVE =
  /^(?:yesterday|today|tonight|last|past|previous|this|next|the\s+(?:past|last)|earlier|a\s|\d+\s\S+\sago|\S+\s\S+\sago)/iu;
const WEEKDAY_ONLY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?$/iu;
const MONTH_ONLY = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/iu;
const YEAR_ONLY = /^\d{4}(?:-\d\d)?$/u;
/** A month that is also a verb or a name. */
const VERB_OR_MONTH = /^(?:may|march)\b/u;
const MAY = /^may$/iu;
const NOT_MONTHS_OF_MAY: ReadonlySet<Bound> = new Set(['since', 'until', 'within']);
const OPEN_FROM = /(?<!\p{L})(?:from|by|for|over|on)\s+$/iu;
const NO_DAY_IN = /(?<!\p{L})(?:in|for|over)\s+(?:the\s+)?$/iu;
const NAMED_ON = /(?<!\p{L})(?:mail|independent|scotland|wales|star|life)\s+on\s+$/iu;
const NAMED_AFTER =
  /^\s+(?:times|mirror|telegraph|express|mail|post|people|sport|herald|independent|school|service|league|roast|night (?:live|football)|morning (?:america|britain)|the 13th)\b/iu;
const NAMED_BEFORE =
  /(?<!\p{L})(?:black|good|super|fat|ash|cyber|easter|shrove|giving|bloody|whit|palm|ruby|man)\s+$/iu;
const DETERMINER_BEFORE = /(?<!\p{L})(?:the|a|an|every|each|any|one|usa|psychology|russia|\p{L}+['’]s)\s+$/iu;
const CAPITALISED_BEFORE = /(?<![.?!]\s|^)(?<=\s)\p{Lu}[\p{L}'’-]*\s+$/u;
const CAPITALISED = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const PROGRAMME = /^\s+(?:programme|program|show|host)\b/iu;

/**
 * Whether a mention in a question says when, rather than names something (Sunday Times) or a topic (about 6 January).
 */
export function saysWhen(found: MentionInText): boolean {
  const { text, before, after } = found;
  if (TOPIC.test(before) || POSSESSIVE_OR_COMPOUND.test(after)) return false;
  if (WEEKDAY_ONLY.test(text)) return saysWeekday(found);
  if (MONTH_ONLY.test(text)) return saysMonth(found);
  if (YEAR_ONLY.test(text)) return found.bound !== 'none' && isFollowedPlainly(after);
  if (RELATIVE.test(text)) return saysRelativeDay(found);
  if (VERB_OR_MONTH.test(text) && found.bound === 'none') return false;
  return found.bound !== 'none' || (isFollowedPlainly(after) && !DETERMINER_BEFORE.test(before));
}

/** "on Monday", "since Monday", and the bare "Monday" of American papers, where nothing makes it part of a name. */
function saysWeekday({ text, before, after, bound }: MentionInText): boolean {
  const isNamed =
    NO_DAY_IN.test(before) || NAMED_ON.test(before) || NAMED_AFTER.test(after) || NAMED_BEFORE.test(before);
  if (isNamed) return false;
  if (bound !== 'none') return isSpelledOut(text) || CAPITALISED.test(text) || isFollowedPlainly(after);
  const isPartOfName = DETERMINER_BEFORE.test(before) || CAPITALISED_BEFORE.test(before);
  return isSpelledOut(text) && isFollowedPlainly(after) && !isPartOfName;
}

/** A month alone needs a word that makes it a time; May needs more than "from" or "by", as it is a name. */
function saysMonth({ text, before, after, bound }: MentionInText): boolean {
  if (MAY.test(text) && (!NOT_MONTHS_OF_MAY.has(bound) || OPEN_FROM.test(before))) return false;
  return bound !== 'none' && isFollowedPlainly(after);
}

function saysRelativeDay({ text, before, after }: MentionInText): boolean {
  const isShouted = !LOWER.test(before + after);
  const isName = CAPITALISED.test(text) && before.trim() !== '' && !isShouted;
  return !isName && !PROGRAMME.test(after) && !DETERMINER_BEFORE.test(before.replace(THE, ''));
}

const THE = /\bthe\s+$/iu;

/** Whether the clause ends here, or continues with a word that does not make it a name. */
function isFollowedPlainly(after: string): boolean {
  if (CLAUSE_END.test(after)) return true;
  const word = NEXT_WORD.exec(after)?.groups?.['word'] ?? '';
  return FUNCTION_WORD.test(word);
}

function isSpelledOut(text: string): boolean {
  return text.endsWith('day');
}

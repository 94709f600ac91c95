import type { JudgedStatement, RankedPassage } from '../../../../answers/ask/passages.ts';
import type { WeightedQuestion } from '../../../../answers/ask/question-reader.ts';
import { slice } from '../../../../span.ts';
import { IRREGULAR_FORMS } from '../../lists/grammar/irregular-verbs.ts';
import { BE_FORMS, wordSet } from '../../lists/grammar/words.ts';
import { DOUBT_WORDS, SUPPOSING_WORDS } from '../../lists/speech/doubt-words.ts';
import { OPPOSITE_VERBS } from '../../lists/speech/opposite-verbs.ts';
import { isNegation } from '../../negation.ts';
import { nameAround } from '../../quotations/clauses/names/names.ts';
import { type NounPhrase, phraseStartingAt } from '../../quotations/clauses/phrases/noun-phrases.ts';
import { findSubjectBefore } from '../../quotations/clauses/subjects/subjects.ts';
import { startOfVerbGroup } from '../../quotations/clauses/subjects/verb-groups.ts';
import { type AskedRelation, claimedRelation } from './asked-relation.ts';
import { whoBefore } from './find-doer.ts';
import { isOfAnother } from './is-of-another.ts';
import { isOfAnotherDay, isOfAnotherMonth } from './is-of-another-day.ts';
import { holdsParaphrase, paraphrasesOf } from './paraphrases.ts';
import { readSentences, type StatedSentence } from './stated-sentence.ts';

/** So much of the question must stand in the sentence and around it, as a share of the weight of its words. */
const MIN_NEAR = 0.8;
/** Passages behind these are near misses. */
const MAX_PASSAGES = 12;
/** "was fired by": the doer stands so many words behind the verb at most. */
const MAX_TO_AGENT = 8;

/**
 * Whether what a yes-or-no question asks is so, by a sentence that states it or its contrary in the reporter's own words,
 * of the same subject, verb and object. Null where none does, where somebody only says so, supposes or doubts it, or
 * where sentences differ.
 */
export function judgeStatement(
  asked: WeightedQuestion,
  ranked: readonly RankedPassage[],
  now: Date,
): JudgedStatement | null {
  const { question } = asked;
  const relation = claimedRelation(question.text);
  if (relation === null || relation.verb === null || relation.isLight || relation.subject.length === 0)
    return null;
  const { verb } = relation;
  const judged = ranked.slice(0, MAX_PASSAGES).flatMap((each) => {
    if (isOfAnotherDay({ text: question.text, isPresent: false, now }, each.passage)) return [];
    return readSentences(asked, new Set([verb, ...relation.framing]), each.passage, MIN_NEAR).flatMap(
      (sentence) => {
        if (sentence.lacksFigure || isOfAnother(asked, sentence)) return [];
        const near = slice(sentence.text, sentence.surroundings);
        if (isOfAnotherMonth(question.text, near, each.passage)) return [];
        const isSo = judgeSentence(asked, { ...relation, verb }, sentence);
        return isSo === null ? [] : [{ ranked: each, span: sentence.span, isSo }];
      },
    );
  });
  const [first] = judged;
  return first === undefined || judged.some(({ isSo }) => isSo !== first.isSo) ? null : first;
}

type Claim = AskedRelation & { readonly verb: string };

function judgeSentence(asked: WeightedQuestion, claim: Claim, sentence: StatedSentence): boolean | null {
  const { items, stems } = sentence;
  const { text } = asked.question;
  if (items.some(({ lower }) => DOUBT_WORDS.has(lower) || OPEN.has(lower))) return null;
  if (QUESTION_END.test(slice(sentence.text, sentence.span)) || !holdsObject(asked, claim, sentence))
    return null;
  const family = paraphrasesOf(claim.verb);
  const opposites = OPPOSITE_VERBS.get(claim.verb) ?? new Set<string>();
  for (const [at, item] of items.entries()) {
    const isOpposite = opposites.has(stems[at] ?? '');
    if (item.tag !== 'VERB' || !(isOpposite || family.has(stems[at] ?? ''))) continue;
    if (isInMarks(sentence, item.start) || isReported(items, at)) return null;
    const told = readGroup(items, at, FUTURE.test(text));
    if (told === null || !isOfSameParties(claim, sentence, at)) continue;
    return (told === 'so') !== isOpposite;
  }
  return null;
}

/** What stands behind these is supposed, or still to come. */
const OPEN: ReadonlySet<string> = new Set([...SUPPOSING_WORDS, 'until', 'once', 'before', 'lest']);
const QUESTION_END = /\?["”’']*\s*$/u;
const FUTURE = /^\W*(?:(?:and|so|but)\s+)?(?:will|is|are)\b/iu;
/** By these somebody says it, not the article. */
const REPORTS: ReadonlySet<string> = wordSet(
  `said says say saying claim claims claimed claiming told tells argued argues believes believe believed thinks according insisted insists
  suggested suggests tweeted wrote asked asks reported reports`,
);

/** "Ruiz said on Monday that they did", "they did, Ruiz said", but not "she apologised, saying …" or "… and said". */
function isReported(items: StatedSentence['items'], at: number): boolean {
  return items.some(({ lower, tag }, index) => {
    if (tag === 'NOUN' || !REPORTS.has(lower)) return false;
    const shares = /ing$/u.test(lower) && lower !== 'according';
    // "after saying so on Monday, Ruiz resigned".
    const isPast = index < at && shares && items.slice(index, at).some(({ text }) => text === ',');
    return (index < at && !isPast) || !(shares || /^(?:and|but)$/u.test(items[index - 1]?.lower ?? ''));
  });
}

/** Whether all that stands behind the question's verb stands in the sentence; of a name a part, the rest around it. */
function holdsObject(
  { terms }: WeightedQuestion,
  { object }: Claim,
  { stems, met }: StatedSentence,
): boolean {
  const told = new Set(stems);
  const asked = terms.filter(({ stem, share }) => share === 1 && object.includes(stem));
  const names = asked.filter(({ isName }) => isName);
  if (names.length > 0 && !names.some(({ stem }) => holdsParaphrase(told, stem))) return false;
  return asked.every(({ stem, isName }) => holdsParaphrase(told, stem) || (isName && met.has(stem)));
}

/** Whether the words around a verb state that it is done, that it isn't, or neither: "may", "hopes to". */
function readGroup(items: StatedSentence['items'], at: number, isFuture: boolean): 'so' | 'not' | null {
  const group = startOfGroup(items, at);
  const words = items.slice(group, at).map(({ lower }) => lower);
  const isPlan = words.some((word) => PLANS.has(word)) && words.at(-1) === 'to';
  const isRefused = words.some((word) => REFUSALS.has(word)) && words.at(-1) === 'to';
  if (words.some((word) => UNSURE.has(word))) return null;
  if (isRefused) return words.some(isNot) ? null : 'not';
  if (words.includes('will') || isPlan) return isFuture ? (words.some(isNot) ? 'not' : 'so') : null;
  if (words.includes('to')) return null;
  const being = words.some((word) => BE_FORMS.has(word) || HAVE.test(word));
  const verb = items[at]?.lower ?? '';
  if (!being && (/ing$/u.test(verb) || isAttribute(items, at))) return null;
  // "help Ruiz win" tells nothing of what she did.
  if (!being && words.length === 0 && isBaseForm(verb)) return null;
  return words.some(isNot) ? 'not' : 'so';
}

/** "plans to appeal": the tagger takes some of these for nouns. */
function startOfGroup(items: StatedSentence['items'], at: number): number {
  const group = startOfVerbGroup(items, at);
  const before = items[group - 1]?.lower ?? '';
  if (before === 'since' && items[group - 2]?.tag === 'AUX') return group - 2;
  return items[group]?.lower === 'to' && (PLANS.has(before) || REFUSALS.has(before)) ? group - 1 : group;
}

const UNSURE = wordSet(
  'would could may might should must can cannot ought almost nearly reportedly allegedly likely',
);
const PLANS = wordSet('plans plan planning planned set due going scheduled');
const REFUSALS = wordSet('declined declines declining refused refuses refusing failed fails failing');
const HAVE = /^(?:has|have|had|'ve|'d)$/u;

function isNot(word: string): boolean {
  return isNegation(word.replaceAll("'", '')) || word === "n't";
}

/** "win" of "help Ruiz win", not "won" and "hit". */
function isBaseForm(verb: string): boolean {
  return !/(?:ed|s)$/u.test(verb) && !IRREGULAR_FORMS.has(verb) && !SAME_IN_PAST.has(verb);
}

const SAME_IN_PAST = wordSet('hit cut put let set beat shut spread hurt cost quit bid cast burst split rid');

/** "the banned film": told of the noun behind it. */
function isAttribute(items: StatedSentence['items'], at: number): boolean {
  const before = items[at - 1]?.tag;
  return (before === 'DET' || before === 'ADJ' || before === 'ADP') && items[at + 1]?.tag === 'NOUN';
}

/** Whether the verb's doer and whom it is done to are those of the question. */
function isOfSameParties(claim: Claim, sentence: StatedSentence, at: number): boolean {
  const { items, met } = sentence;
  const group = startOfGroup(items, at);
  const isPassive =
    items.slice(group, at).some(({ lower }) => BE_FORMS.has(lower)) && !/ing$/u.test(items[at]?.lower ?? '');
  const before = whoBefore(sentence, group) ?? findSubjectBefore(items, at, group);
  const isOf = (party: readonly string[]) =>
    before !== null &&
    (before.kind === 'pronoun'
      ? OPENING_PRONOUN.test(slice(sentence.text, sentence.span)) && party.every((stem) => met.has(stem))
      : isParty(sentence, before, party) && !isOfAnotherPlace(claim, sentence, before.to));
  if (isPassive === claim.isPassive) return isOf(claim.subject);
  if (claim.isPassive) {
    const behind = phraseStartingAt(items, at + 1);
    return behind !== null && isParty(sentence, behind, claim.subject);
  }
  const by = items.findIndex(
    ({ lower }, index) => index > at && index <= at + MAX_TO_AGENT && lower === 'by',
  );
  const doer = by < 0 ? null : phraseStartingAt(items, by + 1);
  return doer !== null && isParty(sentence, doer, claim.subject) && isOf(claim.object);
}

/**
 * Whether a phrase names the party: a name with a word of it behind whatever owns it, or a noun that is one of its words
 * ("the residence" is the ambassador's, not he).
 */
function isParty({ items, stems }: StatedSentence, phrase: NounPhrase, party: readonly string[]): boolean {
  const isOwn = (at: number) => party.some((stem) => paraphrasesOf(stem).has(stems[at] ?? ''));
  const name = phrase.kind === 'proper' ? nameAround(items, phrase.to - 1) : null;
  if (name === null) return isOwn(phrase.to - 1);
  const owner = items.findLastIndex(({ lower }, at) => at < name.to && (lower === "'s" || lower === "'"));
  for (let at = Math.max(name.from, owner + 1); at < name.to; at += 1) if (isOwn(at)) return true;
  return false;
}

/** "the mayor of Birch" is not the mayor of Lorne. */
function isOfAnotherPlace({ subject }: Claim, { items, stems }: StatedSentence, end: number): boolean {
  const named = items[end + 1];
  return (
    items[end]?.tag === 'ADP' && named?.isCapitalised === true && !subject.includes(stems[end + 1] ?? '')
  );
}

const OPENING_PRONOUN = /^\W*(?:he|she|it|they)\b/iu;

/** Whether a place of the text stands within quotation marks. */
function isInMarks({ text, span }: StatedSentence, at: number): boolean {
  const before = text.slice(span.start, at);
  const [opened, closed] = [before.lastIndexOf('“'), before.lastIndexOf('”')];
  return opened > closed || (before.match(/"/gu) ?? []).length % 2 === 1;
}

import { isFirstName } from '../../../gender.ts';
import { BE_FORMS, wordSet } from '../../../lists/grammar/words.ts';
import { opensOffice } from '../../../lists/names/offices.ts';
import { documentFamily } from '../../../lists/speech/documents.ts';
import { LISTENER_VERBS } from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isTitle } from '../names/name-words.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { isTitleCased } from '../phrases/title-case.ts';
import { subjectOfMainClause } from '../subjects/subjects.ts';
import type { ReadSentence } from './reporting-clauses.ts';

const LABEL_END = /^\)?:$/u;
const LABEL_OR_COMMA = /^[,:]$/u;
/** In words and marks. */
const MAX_LABEL_LENGTH = 20;
const IS = /^(?:is|['’]s)$/u;
const DASH = /^[-—–―]+$/u;
const WHOLE_SENTENCE = /^[\s[(]*\p{Lu}\S*\s+\S+\s+\S+.*[.!?…][\s)\]'’”"]*$/su;

/** "CLINTON: “…”", "More from Jones: “…”", "McCain: Anger Appeals to ‘Bad Angels’": a name and a colon. */
export function readLabel(
  { items, index, isHeading }: ReadSentence,
  at: number,
  text: string,
): NounPhrase | null {
  const opening = phraseStartingAt(items, 0);
  if (opening && (isHeadOfField(items, opening) || isTeaser(items, opening, text))) return null;
  const isNamed = opening?.kind === 'proper' && items[0]?.tag !== 'DET';
  if (isNamed && opening.to < at && items[opening.to]?.text === ':') {
    const mayBeTitle = isHeading || index === 0 || isHeadline(items);
    return mayBeTitle || opensSpeech(items, at) ? opening : null;
  }
  if (!LABEL_END.test(items[at - 1]?.text ?? '')) return null;
  const introduced = readIntroduction(items, at - 1);
  if (introduced) return introduced;
  const end = phraseEndingAt(items, at - 2);
  const phrase = end && leadingPhrase(items, end);
  const before = phrase ? items[phrase.from - 1] : undefined;
  const opensLabel =
    before === undefined || isPartingMark(before) || before.text === '-' || before.lower === 'from';
  return phrase?.kind === 'proper' && opensLabel ? phrase : null;
}

/** "Ruiz: “…”", "Ruiz, on the bridge: “…”"; "Port Lorne: The board closed the “old” bridge." says where, not who. */
function opensSpeech(items: readonly Item[], at: number): boolean {
  return LABEL_END.test(items[at - 1]?.text ?? '');
}

/** A line in a headline's letters, or without a full stop. */
function isHeadline(items: readonly Item[]): boolean {
  return isTitleCased(items) || !FULL_STOP.test(items.at(-1)?.text ?? '');
}

const FULL_STOP = /[.!?…]['’"”)]*$/u;

/** "LORNE BRIDGE CLOSURE: “…”": words in capitals that are nobody's name, who the article would name elsewhere too. */
function isTeaser(items: readonly Item[], { from, to }: NounPhrase, text: string): boolean {
  const words = items.slice(from, to);
  if (words.length < 2 || words.some((word) => LETTERS_IN_SMALL.test(word.text) || isTitle(word)))
    return false;
  if (words.some(({ text: word }) => isFirstName(inOrdinaryLetters(word)))) return false;
  return !text.includes(inOrdinaryLetters(words.at(-1)?.text ?? ''));
}

const LETTERS_IN_SMALL = /\p{Ll}/u;

/** "Winner: “…”", "MORE INFORMATION: …": a field of a list, and nobody who speaks. */
export function isHeadOfField(items: readonly Item[], { to }: NounPhrase): boolean {
  const last = items[to - 1]?.lower ?? '';
  return items[to]?.text === ':' && FIELDS.has(last.replace(/s$/u, ''));
}

const FIELDS = wordSet(
  'winner loser nominee finalist champion info information detail where when what who why how cost price date time place venue location address ticket rating verdict result score source photo note tip contact runtime director genre cast update weather fact first claim conclusion takeaway background',
);

/** "Ruiz" of "RUIZ". */
export function inOrdinaryLetters(name: string): string {
  return name.slice(0, 1) + name.slice(1).toLowerCase();
}

/** "Here’s Clinton in 1992: “…”"; "Former secretary of state Jo Hill: “…”"; "Hill on the Budget: ‘It Will Pass’". */
function readIntroduction(items: readonly Item[], colon: number): NounPhrase | null {
  if (colon > MAX_LABEL_LENGTH) return null;
  const isHere =
    (items[0]?.lower === 'here' && IS.test(items[1]?.lower ?? '')) ||
    (items[0]?.lower === 'as' && items[1]?.lower === 'for' && !items.slice(0, colon).some(opensStatement));
  const opening = phraseStartingAt(items, isHere ? 2 : 0);
  const isNamed = opening?.kind === 'proper';
  if (isHere || items[opening?.to ?? 0]?.lower === 'on') return isNamed ? opening : null;
  // "Ruiz, on the bridge: “…”"
  const isVerbless = items[opening?.to ?? 0]?.text === ',' && !items.slice(0, colon).some(opensStatement);
  if (isVerbless && isNamed) return opening;
  const isLabel = opensOffice(items[0]?.lower ?? '') && !items.slice(0, colon).some(opensStatement);
  const last = isLabel && !isNamed ? phraseEndingAt(items, colon - 1) : null;
  if (isLabel && isNamed) return opening;
  return last?.kind === 'proper' ? last : null;
}

function opensStatement({ marked, tag }: Item): boolean {
  return marked !== undefined || tag === 'VERB' || tag === 'AUX';
}

/** "Clinton shared her worry with the guests, “I do not know.”": whole sentences behind a comma or a colon. */
export function subjectBeforeSpeech(items: readonly Item[], at: number, text: string): NounPhrase | null {
  const marked = items[at]?.marked;
  const before = items[at - 1]?.text ?? '';
  if (!marked || !(LABEL_OR_COMMA.test(before) || DASH.test(before))) return null;
  const inside = text.slice(marked.inside.start, marked.inside.end);
  if (!WHOLE_SENTENCE.test(inside) || isAsked(items, at - 2)) return null;
  const subject = subjectOfMainClause(items, at - 2);
  const isDocument = documentFamily(items[(subject?.to ?? 0) - 1]?.lower ?? '') !== null;
  return subject?.kind === 'nominal' && !(isDocument && before === ':') ? null : subject;
}

/** "Ruiz was asked, “…”": whoever asks has no name. */
function isAsked(items: readonly Item[], verb: number): boolean {
  return LISTENER_VERBS.has(items[verb]?.lower ?? '') && BE_FORMS.has(items[verb - 1]?.lower ?? '');
}

/** “We lost.” — Jo Brand: a dash and a name, and nothing more. */
export function readSignature(items: readonly Item[], at: number): NounPhrase | null {
  if (at > 0 || !DASH.test(items[at + 1]?.text ?? '')) return null;
  const phrase = phraseStartingAt(items, at + 2);
  const next = phrase ? items[phrase.to] : undefined;
  const isAlone = next === undefined || /^[.,(]$/u.test(next.text) || next.marked !== undefined;
  return phrase?.kind === 'proper' && isAlone ? phrase : null;
}

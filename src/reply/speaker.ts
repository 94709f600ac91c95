import type { Article } from '../core/article/article.ts';
import { oneLine } from '../core/one-line.ts';
import { type Attribution, type Quotation, type Speaker, speakersOf } from '../core/quotations/quotation.ts';
import { overlaps, slice, type TextSpan } from '../core/span.ts';
import type { NamedSpeaker, SpeakerNode } from './reply.ts';
import { sayNobody, spellSpeakers } from './spell-speakers.ts';

/** If they are farther apart, the mention and the cue are not shown as one. */
const MAX_CLAUSE_LENGTH = 60;
const SENTENCE_BREAK = /[.!?…]["'”’»)\]]*\s+\S|\n/u;

const KNOWN_BY: Readonly<Record<Attribution, string>> = {
  named: 'named',
  pronoun: 'by a pronoun',
  description: 'described',
  continued: 'goes on speaking',
  unclear: 'unclear',
};

/** Who said a quotation and how that is known; all null if the article does not say. */
export function composeSpeaker(article: Article, quotation: Quotation): SpeakerNode {
  const { speaker, coSpeakers } = quotation;
  if (speaker === null) return composeNobody(article);
  return {
    type: 'speaker',
    ...nameOne(article, speaker),
    ...(isProbable(quotation) ? { isProbable: true as const } : {}),
    ...(coSpeakers.length === 0 ? {} : { others: coSpeakers.map((each) => nameOne(article, each)) }),
    known: describeKnown(article, quotation, speaker),
  };
}

function composeNobody({ isUnread }: Article): SpeakerNode {
  const nobody = { type: 'speaker', name: null, role: null, known: null } as const;
  return isUnread ? { ...nobody, isUnread } : nobody;
}

/** Like {@link nameSpeaker}; if there is nobody, says why: "speaker unclear". */
export function describeSpeaker(article: Article, quotation: Quotation): string {
  return nameSpeaker(article, quotation) ?? sayNobody(composeNobody(article));
}

/**
 * The speaker on one line: "Nigel Farage, Brexit leader", "Probably Ana Ruiz", "Ana Ruiz and Ken Ode"; null if the
 * article does not say.
 *
 * @param place - `inside` a sentence "probably" and a description begin in lower case.
 */
export function nameSpeaker(
  article: Article,
  quotation: Quotation,
  place: 'first' | 'inside' = 'first',
): string | null {
  const speakers = speakersOf(quotation).map((each) => nameOne(article, each));
  if (speakers.length === 0) return null;
  const words = spellSpeakers(speakers, isProbable(quotation))
    .map(({ text }) => text)
    .join('');
  return place === 'inside' ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Only a name can be probable: a description is the article's own. */
function isProbable({ speaker, confidence }: Quotation): boolean {
  return confidence === 'probable' && speaker?.name != null;
}

function nameOne(article: Article, speaker: Speaker): NamedSpeaker {
  return { name: speaker.name, role: describeRole(article, speaker) };
}

/** The role as the article gives it; for a speaker without a name, at least the words that describe them. */
function describeRole({ text }: Article, { name, role, mention }: Speaker): string | null {
  return name === null ? (role ?? oneLine(slice(text, mention))) : role;
}

function describeKnown(article: Article, quotation: Quotation, speaker: Speaker): string {
  const words = oneLine(slice(article.text, clauseOf(article, quotation, speaker)));
  const known = `${KNOWN_BY[quotation.attribution]}: “${words}”`;
  return `${known}${describeDocument(article, quotation)}${describeTellers(article, quotation)}`;
}

/** ", document: complaint": the document that the speaker speaks through, as the article calls it. */
function describeDocument({ text }: Article, { document }: Quotation): string {
  return document === null ? '' : `, document: ${oneLine(slice(text, document))}`;
}

/** ", as told by Ana Ruiz, as told by Ken Ode": everybody between the speaker and the article. */
function describeTellers(article: Article, { tellers }: Quotation): string {
  return tellers.map((teller) => `, as told by ${teller.name ?? describeRole(article, teller)}`).join('');
}

/** The mention with the cue if they are close together in one sentence with no quotation between; else the mention. */
function clauseOf({ text }: Article, { cue, parts }: Quotation, { mention }: Speaker): TextSpan {
  if (cue === null) return mention;
  const clause = { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
  const between = text.slice(Math.min(mention.end, cue.end), Math.max(mention.start, cue.start));
  const isOneClause =
    clause.end - clause.start <= MAX_CLAUSE_LENGTH &&
    !SENTENCE_BREAK.test(between) &&
    !parts.some((part) => overlaps(part, clause));
  return isOneClause ? clause : mention;
}

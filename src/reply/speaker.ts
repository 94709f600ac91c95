import type { Article } from '../core/article/article.ts';
import type { Attribution, Quotation, Speaker } from '../core/quotations/quotation.ts';
import { isReadLanguage } from '../core/quotations/read-quotations.ts';
import { overlaps, slice, type TextSpan } from '../core/span.ts';
import type { SpeakerNode } from './reply.ts';

/** Farther apart, the mention and the cue are not shown as one stretch. */
const LONGEST_CLAUSE = 60;
const SENTENCE_BREAK = /[.!?…]["'”’»)\]]*\s+\S|\n/u;
const WHITE_SPACE = /\s+/g;

const KNOWN_BY: Readonly<Record<Attribution, string>> = {
  named: 'named',
  pronoun: 'by a pronoun',
  description: 'described',
  continued: 'goes on speaking',
  unclear: 'unclear',
};

/** Who said a quotation and how that is known; all null where the article leaves it open. */
export function composeSpeaker(article: Article, quotation: Quotation): SpeakerNode {
  const { speaker, attribution, tellers } = quotation;
  if (speaker === null) return composeNobody(article);
  const words = flatten(slice(article.text, clauseOf(article, quotation, speaker)));
  return {
    type: 'speaker',
    name: speaker.name,
    role: describeRole(article, speaker),
    known: `${KNOWN_BY[attribution]}: “${words}”${describeTellers(article, tellers)}`,
  };
}

function composeNobody({ language }: Article): SpeakerNode {
  const nobody = { type: 'speaker', name: null, role: null, known: null } as const;
  return isReadLanguage(language) ? nobody : { ...nobody, isUnread: true };
}

/** What is said in place of a speaker whom the article leaves open, or whose language is not read. */
export function sayNobody({ isUnread }: Pick<SpeakerNode, 'isUnread'>): string {
  return isUnread ? 'speaker not read in this language' : 'speaker unclear';
}

/** The speaker on one line: "Nigel Farage, Brexit leader"; where there is none, why: "speaker unclear". */
export function describeSpeaker(article: Article, quotation: Quotation): string {
  return nameSpeaker(article, quotation) ?? sayNobody(composeNobody(article));
}

/** The speaker on one line, "Nigel Farage, Brexit leader"; null where the article leaves it open. */
export function nameSpeaker(article: Article, { speaker }: Quotation): string | null {
  if (speaker === null) return null;
  const parts = [speaker.name, describeRole(article, speaker)].filter((part) => part !== null);
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The role as the article gives it; of a speaker without a name at least the words that point to them. */
function describeRole({ text }: Article, { name, role, mention }: Speaker): string | null {
  return name === null ? (role ?? flatten(slice(text, mention))) : role;
}

/** ", as told by Ana Ruiz, as told by Ken Ode": whoever stands between the speaker and the article. */
function describeTellers(article: Article, tellers: readonly Speaker[]): string {
  return tellers.map((teller) => `, as told by ${teller.name ?? describeRole(article, teller)}`).join('');
}

/** The mention together with the cue where they stand near in one sentence, nothing quoted between; else it alone. */
function clauseOf({ text }: Article, { cue, parts }: Quotation, { mention }: Speaker): TextSpan {
  if (cue === null) return mention;
  const clause = { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
  const between = text.slice(Math.min(mention.end, cue.end), Math.max(mention.start, cue.start));
  const isOneClause =
    clause.end - clause.start <= LONGEST_CLAUSE &&
    !SENTENCE_BREAK.test(between) &&
    !parts.some((part) => overlaps(part, clause));
  return isOneClause ? clause : mention;
}

function flatten(words: string): string {
  return words.replace(WHITE_SPACE, ' ').trim();
}

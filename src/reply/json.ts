import type { ClosestHit } from '../core/answers/closest.ts';
import type { QuotesAnswer } from '../core/answers/quotes.ts';
import type { WhoSaidAnswer } from '../core/answers/who-said.ts';
import type { Statement } from '../core/archive.ts';
import type { Article, ArticleMetadata } from '../core/article/article.ts';
import type { Attribution, Quotation, QuotationKind } from '../core/quotations/quotation.ts';
import { slice, type TextSpan } from '../core/span.ts';
import type { SpeakerEntry } from '../core/speakers/speaker-entry.ts';

/** An article as programs get it: what is unknown is null. */
export interface ArticleJson extends ArticleMetadata {
  readonly id: string;
  readonly path: string;
}

/** A quotation as programs get it; `text` is `slice(start, end)` of the article. */
export interface QuotationJson extends TextSpan {
  readonly text: string;
  readonly kind: QuotationKind;
  readonly cue: TextSpan | null;
  readonly parts: readonly TextSpan[];
}

/** A speaker as programs get it. */
export interface SpeakerJson {
  readonly name: string | null;
  readonly role: string | null;
  readonly attribution: Attribution;
  readonly mention: TextSpan;
}

/** A statement as programs get it; the speaker is null where the article leaves it open. */
export interface StatementJson {
  readonly quotation: QuotationJson;
  readonly speaker: SpeakerJson | null;
  readonly article: ArticleJson;
}

/** What comes closest where nothing is found: somebody's words, or a passage of an article. */
export type ClosestJson =
  | ({ readonly type: 'quotation' } & StatementJson)
  | {
      readonly type: 'passage';
      readonly passage: TextSpan & { readonly text: string };
      readonly article: ArticleJson;
    };

/** The record of a "who said". */
export interface WhoSaidJson {
  readonly query: string;
  readonly found: boolean;
  readonly results: readonly (StatementJson & { readonly alsoIn: readonly StatementJson[] })[];
  readonly closest: readonly ClosestJson[];
}

/** The record of a speaker's quotations. */
export interface QuotesJson {
  readonly query: string;
  /** The one person meant; null where there is none or more than one of the name. */
  readonly speaker: PersonJson | null;
  readonly results: readonly StatementJson[];
  /** The nearest names where nobody of that name is quoted. */
  readonly suggestions: readonly string[];
  /** Those whom the name fits where it fits several, most quoted first; `id` asks for one of them. */
  readonly choices: readonly (PersonJson & { readonly id: string; readonly quotations: number })[];
}

/** A person or body as the whole archive has them. */
export interface PersonJson {
  readonly name: string;
  readonly role: string | null;
}

/** The record of a "who said", none where the words could not be looked for. */
export function whoSaidToJson(answer: WhoSaidAnswer): readonly WhoSaidJson[] {
  switch (answer.type) {
    case 'found': {
      const results = answer.results.map((hit) => ({
        ...statementToJson(hit),
        alsoIn: hit.alsoIn.map(statementToJson),
      }));
      return [{ query: answer.query, found: true, results, closest: [] }];
    }
    case 'nothing':
      return [{ query: answer.query, found: false, results: [], closest: answer.closest.map(closestToJson) }];
    case 'unsearchable':
      return [];
  }
}

/** The record of a speaker's quotations. */
export function quotesToJson(answer: QuotesAnswer): QuotesJson {
  const nobody = { query: answer.query, speaker: null, results: [], suggestions: [], choices: [] };
  switch (answer.type) {
    case 'found':
      return {
        ...nobody,
        speaker: personToJson(answer.speaker),
        results: answer.results.map(statementToJson),
      };
    case 'several':
      return { ...nobody, choices: answer.choices.map(({ speaker }) => choiceToJson(speaker)) };
    case 'nothing':
      return { ...nobody, suggestions: answer.suggestions };
  }
}

function choiceToJson(speaker: SpeakerEntry): QuotesJson['choices'][number] {
  return { id: speaker.id, ...personToJson(speaker), quotations: speaker.statements.length };
}

function personToJson({ name, role }: SpeakerEntry): PersonJson {
  return { name, role };
}

/** A statement as programs get it. */
export function statementToJson({ article, quotation }: Statement): StatementJson {
  return {
    quotation: quotationToJson(article, quotation),
    speaker: speakerToJson(quotation),
    article: articleToJson(article),
  };
}

/** What comes closest as programs get it. */
export function closestToJson(hit: ClosestHit): ClosestJson {
  if (hit.type === 'quotation') return { type: 'quotation', ...statementToJson(hit) };
  const passage = { ...plainSpan(hit.span), text: slice(hit.article.text, hit.span) };
  return { type: 'passage', passage, article: articleToJson(hit.article) };
}

function quotationToJson({ text }: Article, quotation: Quotation): QuotationJson {
  const { kind, cue, parts } = quotation;
  return {
    ...plainSpan(quotation),
    text: slice(text, quotation),
    kind,
    cue: cue === null ? null : plainSpan(cue),
    parts: parts.map(plainSpan),
  };
}

/** Who said a quotation as programs get it; null where the article leaves it open. */
export function speakerToJson({ speaker, attribution }: Quotation): SpeakerJson | null {
  if (speaker === null) return null;
  const { name, role, mention } = speaker;
  return { name, role, attribution, mention: plainSpan(mention) };
}

/** An article as programs get it. */
export function articleToJson(article: Article): ArticleJson {
  const { id, path, headline, publisher, author, datePublished, url } = article;
  return { id, path, headline, publisher, author, datePublished, url };
}

/** The offsets alone, whatever else a value with offsets holds. */
export function plainSpan({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

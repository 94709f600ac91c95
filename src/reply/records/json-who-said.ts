import type { ClosestHit } from '../../core/answers/closest.ts';
import type { WhoSaidAnswer } from '../../core/answers/who-said.ts';
import type { Article, ArticleMetadata, FilledIn, Standing } from '../../core/article/article.ts';
import { timeAt } from '../../core/article/transcript.ts';
import type { Confidence } from '../../core/quotations/confidence.ts';
import {
  type Attribution,
  type Quotation,
  type QuotationKind,
  type Speaker,
  speakersOf,
} from '../../core/quotations/quotation.ts';
import type { Elsewhere } from '../../core/sayings/elsewhere.ts';
import { slice, type TextSpan } from '../../core/span.ts';
import type { SpeakerEntry } from '../../core/speakers/speaker-entry.ts';
import type { Statement } from '../../core/statement.ts';
import type { QuotationChange } from '../../core/versions/article-history.ts';
import type { FormerStatement } from '../../core/versions/changed-statements.ts';
import { findQuotationChange } from '../../core/versions/find-change.ts';
import { lazily } from './lazily.ts';

/** An article as programs get it: what is unknown is null. */
export interface ArticleJson
  extends ArticleMetadata,
    FilledIn,
    Standing,
    Pick<Article, 'dateModified' | 'notice'> {
  readonly id: string;
  readonly path: string;
  /** An ISO 639 code. */
  readonly language: string;
}

/** A quotation as programs get it; `text` is `slice(start, end)` of the article. */
export interface QuotationJson extends TextSpan {
  readonly text: string;
  readonly kind: QuotationKind;
  readonly cue: TextSpan | null;
  readonly parts: readonly TextSpan[];
  /** It stands under a picture and not in the article's text. */
  readonly inCaption?: true;
  /** When it is said in a recording, in seconds. */
  readonly seconds?: number;
}

/** A speaker as programs get it. */
export interface SpeakerJson {
  readonly name: string | null;
  readonly role: string | null;
  readonly attribution: Attribution;
  readonly mention: TextSpan;
}

/** Somebody who speaks or tells, as the article has them. */
export interface VoiceJson {
  readonly name: string | null;
  readonly role: string | null;
  readonly mention: TextSpan;
}

/** Whose words they are, and how they came into the article. */
export interface OriginJson {
  /** Null if the article leaves it open. */
  readonly speaker: SpeakerJson | null;
  /** All who say it together, the speaker first; empty if the article leaves it open. */
  readonly speakers: readonly VoiceJson[];
  /** How sure the speaker is. */
  readonly confidence: Confidence;
  /** Who told of the words, innermost first: none of them said them. */
  readonly tellers: readonly VoiceJson[];
  /** What the speaker speaks through: "complaint". */
  readonly document: string | null;
}

/** A statement as programs get it. */
export interface StatementJson extends OriginJson {
  readonly quotation: QuotationJson;
  /** What became of it between versions of the article. Absent: it stood there in the first that is known. */
  readonly change?: QuotationChange;
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

/** Where else a saying stands: in the same words or a part of them, in other words, in the reporter's only. */
export interface ElsewhereJson {
  readonly alsoIn: readonly StatementJson[];
  readonly otherWordings: readonly StatementJson[];
  readonly reportedIn: readonly StatementJson[];
}

/** The record of a "who said". */
export interface WhoSaidJson {
  readonly query: string;
  readonly found: boolean;
  readonly results: readonly (StatementJson & ElsewhereJson)[];
  readonly closest: readonly ClosestJson[];
  /** What held the words in earlier versions of articles, and holds them no more. Absent: nothing did. */
  readonly former?: readonly FormerJson[];
}

/** A quotation of an earlier version as programs get it. */
export interface FormerJson {
  readonly change: QuotationChange;
  readonly article: ArticleJson;
}

/** A person or body as the whole archive has them. */
export interface PersonJson {
  readonly name: string;
  readonly role: string | null;
}

/** The record of a "who said", none if the words could not be looked for. */
export function whoSaidToJson(answer: WhoSaidAnswer): Iterable<WhoSaidJson> {
  return lazily(() => listRecords(answer));
}

function listRecords(answer: WhoSaidAnswer): readonly WhoSaidJson[] {
  switch (answer.type) {
    case 'found': {
      const results = answer.results.map((hit) => ({
        ...statementToJson(hit),
        ...elsewhereToJson(hit),
      }));
      return [{ query: answer.query, found: true, results, closest: [], ...formerToJson(answer.former) }];
    }
    case 'nothing':
      return [
        {
          ...{ query: answer.query, found: false, results: [], closest: answer.closest.map(closestToJson) },
          ...formerToJson(answer.former),
        },
      ];
    case 'unsearchable':
      return [];
  }
}

/** What earlier versions held as programs get it; nothing where they held nothing. */
export function formerToJson(former: readonly FormerStatement[]): {
  readonly former?: readonly FormerJson[];
} {
  if (former.length === 0) return {};
  return { former: former.map(({ article, change }) => ({ change, article: articleToJson(article) })) };
}

/** A person or body as programs get them. */
export function personToJson({ name, role }: SpeakerEntry): PersonJson {
  return { name, role };
}

/** A statement as programs get it. */
export function statementToJson({ article, quotation }: Statement): StatementJson {
  const change = findQuotationChange(article, quotation);
  return {
    quotation: quotationToJson(article, quotation),
    ...originToJson(article, quotation),
    ...(change !== null && { change }),
    article: articleToJson(article),
  };
}

/** Where else a saying stands, as programs get it. */
export function elsewhereToJson({ alsoIn, otherWordings, reportedIn }: Elsewhere): ElsewhereJson {
  return {
    alsoIn: alsoIn.map(statementToJson),
    otherWordings: otherWordings.map(statementToJson),
    reportedIn: reportedIn.map(statementToJson),
  };
}

/** What comes closest as programs get it. */
export function closestToJson(hit: ClosestHit): ClosestJson {
  if (hit.type === 'quotation') return { type: 'quotation', ...statementToJson(hit) };
  const passage = { ...plainSpan(hit.span), text: slice(hit.article.text, hit.span) };
  return { type: 'passage', passage, article: articleToJson(hit.article) };
}

function quotationToJson(article: Article, quotation: Quotation): QuotationJson {
  const { text } = article;
  const seconds = timeAt(article, quotation.start);
  const { kind, cue, parts } = quotation;
  return {
    ...plainSpan(quotation),
    text: slice(text, quotation),
    kind,
    cue: cue === null ? null : plainSpan(cue),
    parts: parts.map(plainSpan),
    ...(quotation.inCaption && { inCaption: true }),
    ...(seconds === null ? {} : { seconds }),
  };
}

/** Whose words a quotation is, as programs get it. */
export function originToJson({ text }: Article, quotation: Quotation): OriginJson {
  const { speaker, attribution, confidence, tellers, document } = quotation;
  return {
    speaker: speaker && { ...voiceToJson(speaker), attribution },
    speakers: speakersOf(quotation).map(voiceToJson),
    confidence,
    tellers: tellers.map(voiceToJson),
    document: document && slice(text, document),
  };
}

/** Somebody who speaks or tells, as programs get them. */
export function voiceToJson({ name, role, mention }: Speaker): VoiceJson {
  return { name, role, mention: plainSpan(mention) };
}

/** An article as programs get it. */
export function articleToJson(article: Article): ArticleJson {
  const { id, path, language, headline, publisher, author, datePublished, url, filledIn } = article;
  const { dateModified, notice, history, original } = article;
  return {
    ...{ id, path, language, headline, publisher, author, datePublished, url },
    ...(filledIn !== undefined && { filledIn }),
    ...(dateModified !== undefined && { dateModified }),
    ...(notice !== undefined && { notice }),
    ...(original !== undefined && { original }),
    ...(history !== undefined && { history }),
  };
}

/** The offsets alone, whatever else a value with offsets holds. */
export function plainSpan({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

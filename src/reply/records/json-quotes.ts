import type { FirstReport } from '../../core/answers/quotes/first-report.ts';
import type { QuotedSaying, QuotesAnswer, Variant } from '../../core/answers/quotes/quotes-answer.ts';
import type { DiffPart } from '../../core/answers/word-diff.ts';
import type { SpeakerEntry } from '../../core/speakers/speaker-entry.ts';
import {
  type ElsewhereJson,
  elsewhereToJson,
  type PersonJson,
  personToJson,
  type StatementJson,
  statementToJson,
} from './json-who-said.ts';
import { lazily } from './lazily.ts';

/** The record of a speaker's quotations. */
export interface QuotesJson {
  readonly query: string;
  /** The one person meant; null if nobody is asked for, or there is none or more than one of the name. */
  readonly speaker: PersonJson | null;
  readonly results: readonly QuotedSayingJson[];
  /** How many things the speaker said fit in all. */
  readonly total: number;
  /** What `--after` takes to go on; null on the last page. */
  readonly next: string | null;
  /** How many statements a period leaves out because their date is unknown. */
  readonly undated: number;
  /** The nearest names where nobody of that name is quoted. */
  readonly suggestions: readonly string[];
  /** Those whom the name fits where it fits several, most quoted first; `id` asks for one of them. */
  readonly choices: readonly (PersonJson & { readonly id: string; readonly quotations: number })[];
  /** The outlets that an unknown or ambiguous outlet may mean. */
  readonly outlets: readonly string[];
}

/** One thing that the speaker said, by the report that is shown. */
export interface QuotedSayingJson extends StatementJson, ElsewhereJson {
  readonly first: FirstReport['type'];
  /** All wordings; `isExcerpt`: a part of another, word for word. */
  readonly versions: readonly { readonly isExcerpt: boolean; readonly reports: readonly StatementJson[] }[];
  /** The wordings that differ from the one shown, word by word. */
  readonly variants: readonly (StatementJson & {
    readonly articles: number;
    readonly diff: readonly DiffPart[];
  })[];
}

/** The record of a speaker's quotations, none if the request cannot be run. */
export function quotesToJson(answer: QuotesAnswer): Iterable<QuotesJson> {
  return lazily(() => listRecords(answer));
}

function listRecords(answer: QuotesAnswer): readonly QuotesJson[] {
  const { query } = answer;
  const nobody = { query, speaker: null, results: [], total: 0, next: null, undated: 0 };
  const empty = { ...nobody, suggestions: [], choices: [], outlets: [] };
  switch (answer.type) {
    case 'found': {
      const { results, total, next, undated } = answer;
      const speaker = answer.speaker === null ? null : personToJson(answer.speaker);
      return [{ ...empty, speaker, results: results.map(sayingToJson), total, next, undated }];
    }
    case 'none-fitting':
      return [
        {
          ...empty,
          speaker: answer.speaker === null ? null : personToJson(answer.speaker),
          undated: answer.undated,
        },
      ];
    case 'several':
      return [{ ...empty, choices: answer.choices.map(({ speaker }) => choiceToJson(speaker)) }];
    case 'nothing':
      return [{ ...empty, suggestions: answer.suggestions }];
    case 'outlet':
      return [{ ...empty, outlets: answer.outlets }];
    case 'unusable':
      return [];
  }
}

function sayingToJson(saying: QuotedSaying): QuotedSayingJson {
  return {
    ...statementToJson(saying),
    first: saying.first.type,
    ...elsewhereToJson(saying),
    versions: saying.wordings.map(({ isExcerpt, statements }) => ({
      isExcerpt,
      reports: statements.map(statementToJson),
    })),
    variants: saying.variants.map(variantToJson),
  };
}

function variantToJson({ statement, articles, diff }: Variant): QuotedSayingJson['variants'][number] {
  return { ...statementToJson(statement), articles, diff };
}

function choiceToJson(speaker: SpeakerEntry): QuotesJson['choices'][number] {
  return { id: speaker.id, ...personToJson(speaker), quotations: speaker.statementCount };
}

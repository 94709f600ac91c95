import type { CheckMatch, Verdict } from '../../core/answers/check/check-answer.ts';
import type { MeaningChange } from '../../core/answers/check/compare/meaning-changes.ts';
import {
  locateInQuote,
  type PasteAnswer,
  type QuotationCheck,
} from '../../core/answers/check/paste-answer.ts';
import type { DiffPart } from '../../core/answers/word-diff.ts';
import { slice, type TextSpan } from '../../core/span.ts';
import {
  type ClosestJson,
  closestToJson,
  type FormerJson,
  formerToJson,
  plainSpan,
  type StatementJson,
  statementToJson,
} from './json-who-said.ts';
import { lazily } from './lazily.ts';

/** A stretch of an article or of the quote with its words. */
type Stretch = TextSpan & { readonly text: string };

/** The record of a check. */
export interface CheckJson extends TextSpan {
  /** The words as they were typed or pasted: `slice(start, end)` of the text. */
  readonly quote: string;
  /** Who is said to have said it, by the request or else by the text; null if nobody is. */
  readonly claimed: string | null;
  readonly verdict: Verdict;
  /** Many people say so few words, so there is no other verdict. Absent: there are enough. */
  readonly reason?: 'too-short';
  /** The words are altered in how they are spelt, and in nothing else. Absent: they are not, or in more. */
  readonly only?: 'spelling';
  /** Who was asked about and whom the name fits; null if nobody was. */
  readonly speaker: { readonly asked: string; readonly fits: readonly string[] } | null;
  /** First what decides the verdict, then the same speaker's other wordings. */
  readonly matches: readonly CheckMatchJson[];
  readonly closest: readonly ClosestJson[];
  /** What held the words in earlier versions of articles, and holds them no more. Absent: nothing did. */
  readonly former?: readonly FormerJson[];
}

/** A quotation beside the quote, as programs get it. */
export interface CheckMatchJson extends StatementJson {
  /** The words of the quote that are compared with it. */
  readonly asked: Stretch;
  /** What they are compared with: the diff's equal and inserted parts spell `compared.text`. */
  readonly compared: Stretch;
  readonly diff: readonly DiffPart[];
  readonly isVerbatim: boolean;
  /** Negations, numbers and names that are not the same; null on the side that has none. */
  readonly changes: readonly {
    readonly kind: MeaningChange['kind'];
    readonly quote: string | null;
    readonly article: string | null;
  }[];
  /** Bracketed words, which are the outlet's. */
  readonly insertions: readonly Stretch[];
  /** What stands where the quote has an ellipsis or a gap. */
  readonly omissions: readonly Stretch[];
  /** What was cut off beside the words and changes what they say. */
  readonly goesOn: { readonly before: Stretch | null; readonly after: Stretch | null };
  /** Whether the speaker asked about said it; null if nobody was asked about. */
  readonly authorship: CheckMatch['authorship'];
  readonly alsoIn: readonly StatementJson[];
}

/** The records of a check, one a quotation, worst first; none if the words could not be looked for. */
export function pasteToJson(answer: PasteAnswer): Iterable<CheckJson> {
  return lazily(() => (answer.type === 'unsearchable' ? [] : answer.quotations.map(quotationToJson)));
}

function quotationToJson(check: QuotationCheck): CheckJson {
  const { verdict, reason, only, speaker, matches, wordings, closest, former } = check.answer;
  return {
    quote: check.quote,
    ...plainSpan(check.span),
    claimed: check.claimed,
    verdict,
    ...(reason === null ? {} : { reason }),
    ...(only === null ? {} : { only }),
    speaker: speaker && { asked: speaker.name, fits: speaker.fitting.map(({ name }) => name) },
    matches: [...new Set([...matches, ...wordings.map(({ match }) => match)])].map((match) =>
      matchToJson(check, match),
    ),
    closest: closest.map(closestToJson),
    ...formerToJson(former),
  };
}

function matchToJson(check: QuotationCheck, match: CheckMatch): CheckMatchJson {
  const { text } = match.article;
  const cut = (span: TextSpan) => toStretch(text, span);
  return {
    ...statementToJson(match),
    asked: toStretch(check.quote, locateInQuote(check, match.asked)),
    compared: cut(match.span),
    diff: match.diff,
    isVerbatim: match.isVerbatim,
    changes: match.meaningChanges.map(({ kind, asked, said }) => ({
      kind,
      quote: asked && slice(check.answer.quote, asked),
      article: said && slice(text, said),
    })),
    insertions: match.insertions.map(cut),
    omissions: match.omissions.map(cut),
    goesOn: {
      before: match.omittedWords.before && cut(match.omittedWords.before),
      after: match.omittedWords.after && cut(match.omittedWords.after),
    },
    authorship: match.authorship,
    alsoIn: match.alsoIn.map(statementToJson),
  };
}

function toStretch(text: string, span: TextSpan): Stretch {
  return { ...plainSpan(span), text: slice(text, span) };
}

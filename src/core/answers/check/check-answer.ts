import type { Holdings } from '../../holdings.ts';
import type { QueryFault } from '../../search/query.ts';
import type { TextSpan } from '../../span.ts';
import type { Statement } from '../../statement.ts';
import type { FormerStatement } from '../../versions/changed-statements.ts';
import type { ClosestHit } from '../closest.ts';
import type { DiffPart } from '../word-diff.ts';
import type { Authorship, SupposedSpeaker } from './asked-speaker.ts';
import type { Alteration } from './compare/alterations.ts';
import type { MeaningChange } from './compare/meaning-changes.ts';
import type { OmittedWords } from './compare/omitted-words.ts';

/**
 * What a quotation comes to: said so; said in other words; put together of what was said in several places; said, but
 * by somebody else than asked; only reported in the article's words; not in the archive.
 */
export type Verdict = 'verbatim' | 'altered' | 'stitched' | 'misattributed' | 'paraphrase' | 'not-found';

/** A quotation of the archive, compared with the words checked. */
export interface CheckMatch extends Statement {
  /** The words checked that are compared with it, as offsets in the quote: all of them, unless it is stitched. */
  readonly asked: TextSpan;
  /** What they are compared with, as offsets in the article's text. */
  readonly span: TextSpan;
  /** The sentences of the quotation that contain `span`. */
  readonly sentence: TextSpan;
  /** The words that both have, as offsets in the article's text, ascending. */
  readonly marks: readonly TextSpan[];
  /** From the words checked to `span`; its equal and inserted parts spell the article. */
  readonly diff: readonly DiffPart[];
  /** Whether every word checked stands there as it is. */
  readonly isVerbatim: boolean;
  /** Negations, numbers and names that differ. */
  readonly meaningChanges: readonly MeaningChange[];
  /** Every difference in the words, the gravest first; empty if there is none. */
  readonly alterations: readonly Alteration[];
  /** Whether they differ only in spelling. */
  readonly isSpelling: boolean;
  /** What the outlet inserted inside `span`, with its square brackets: nobody said it. */
  readonly insertions: readonly TextSpan[];
  /** What was said where the quote has an ellipsis. */
  readonly omissions: readonly TextSpan[];
  /** The quotation inside the quotation, marks included, in which `span` stands: the speaker quotes it; or null. */
  readonly inner: TextSpan | null;
  /** What was cut off beside `span` and changes what it says. */
  readonly omittedWords: OmittedWords;
  /** Null if no speaker was asked about. */
  readonly authorship: Authorship | null;
  /** Other articles that report the same words, earliest first, one entry an article. */
  readonly alsoIn: readonly Statement[];
}

/** One of several wordings in which the same statement is reported. */
export interface ReportedWording {
  /** The first match of the answer for one of them; else one of its own. */
  readonly match: CheckMatch;
  /** From the sentence of the first wording to this one's; equal for the first. */
  readonly fromFirst: readonly DiffPart[];
}

/** The result of checking a quotation. */
export type CheckAnswer = Checked | { readonly type: 'unsearchable'; readonly fault: QueryFault };

/** The result for words that could be looked for. */
export interface Checked {
  readonly type: 'checked';
  /** As typed. */
  readonly quote: string;
  readonly verdict: Verdict;
  /** Why the verdict could not be another: many people say these few words. Null otherwise. */
  readonly reason: 'too-short' | null;
  /** `spelling`: the words are altered in how they are spelt, and in nothing else. Null: they are not, or in more. */
  readonly only: 'spelling' | null;
  readonly speaker: SupposedSpeaker | null;
  /**
   * The nearest first: one a wording and speaker; one a part, in the quote's order, where it is stitched. None
   * where it is not found; where it is too short, some of the quotations that hold it.
   */
  readonly matches: readonly CheckMatch[];
  /** The wordings in which the first match is reported, as far as it was asked for; none where all are alike. */
  readonly wordings: readonly ReportedWording[];
  /** Whether an article has the words as its own, nobody's: it comes first among the closest. */
  readonly isOwnWords: boolean;
  /** What is nearest, if it is not found. */
  readonly closest: readonly ClosestHit[];
  /** What held the words in earlier versions of articles, and holds them no more. */
  readonly former: readonly FormerStatement[];
  readonly searched: Holdings;
}

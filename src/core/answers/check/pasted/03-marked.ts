import type { Quotation } from '../../../quotations/quotation.ts';
import { splitWords } from '../../../search/words.ts';
import { overlaps, type TextSpan } from '../../../span.ts';
import type { NameTest } from './name-test.ts';
import { findNameBeside } from './names-beside.ts';

/** Marked words in a pasted text, as offsets in its plain text. */
export interface MarkedQuotation {
  /** The words inside the marks. */
  readonly inside: TextSpan;
  /** All that is inside marks of the same quotation, which a reporting clause may cut; itself among them. */
  readonly pieces: readonly TextSpan[];
  /** Whom the text names as the speaker; null if nobody. */
  readonly claimed: string | null;
  /** Whether the text reports it as speech; else it may be a term or a title. */
  readonly isReported: boolean;
  readonly words: number;
}

/** What stands in marks, in its order, with whom the text names for it: as the articles themselves are read. */
export async function findMarked(
  text: string,
  paragraphs: readonly TextSpan[],
  names: NameTest,
): Promise<readonly MarkedQuotation[]> {
  const reader = names.language.quotations;
  const spans = reader.findMarked(text, paragraphs);
  if (spans.length === 0) return [];
  const quotations = reader.find({ prose: text, paragraphs }).filter(({ kind }) => kind !== 'indirect');
  const marked = spans.map(async (span) => {
    const quotation = quotations.find(({ parts }) => parts.some((part) => overlaps(part, span)));
    const paragraph = paragraphs.find((each) => overlaps(each, span)) ?? span;
    const pieces = spans.filter((each) => quotation?.parts.some((part) => overlaps(part, each)));
    return {
      inside: span.inside,
      pieces: pieces.map(({ inside }) => inside),
      claimed: (await claimOf(quotation, names)) ?? (await findNameBeside(text, paragraph, span, names)),
      isReported: quotation !== undefined,
      words: splitWords(text, span.inside).length,
    };
  });
  return Promise.all(marked);
}

/** A name that is only probable is no ground for calling an attribution wrong. */
async function claimOf(quotation: Quotation | undefined, names: NameTest): Promise<string | null> {
  const name = quotation?.confidence === 'sure' ? quotation.speaker?.name : null;
  return name == null ? null : names.toClaim(name);
}

import type { TextSpan } from '../span.ts';
import { type Article, type ArticleMetadata, type Paragraph, paragraphOf } from './article.ts';
import { isBoilerplate } from './boilerplate.ts';
import { layOut, type TextBlock } from './lay-out.ts';
import {
  type CheckedMetadata,
  checkMetadata,
  type MetadataFault,
  mergeMetadata,
  NO_METADATA,
  type StatedMetadata,
} from './metadata.ts';
import { hasWords, keepOnly, trimSpan } from './prose.ts';
import { feedCredit, leadingDate } from './stated-in-text.ts';
import type { Transcript } from './transcript.ts';

/** An article as its format reads it. */
export interface Draft extends CheckedMetadata {
  readonly text: string;
  /** `text` with all that the format knows to be no words blanked. */
  readonly prose: string;
  /** The language that the file states, a BCP 47 tag; null where it states none. */
  readonly language: string | null;
  /** Candidates, in order, without overlap. */
  readonly paragraphs: readonly Paragraph[];
  /** Behind the last paragraph. */
  readonly captions?: readonly TextSpan[];
  readonly transcript?: Transcript;
}

/** What a draft came to: an article, with what was wrong in its metadata; or no words. */
export type FinishedDraft =
  | { readonly kind: 'article'; readonly article: Article; readonly faults: readonly MetadataFault[] }
  | { readonly kind: 'left-out'; readonly reason: 'no-words' };

/** Makes a draft of blocks of extracted text. */
export function draftOf(
  blocks: readonly TextBlock[],
  stated: StatedMetadata,
  language: string | null = null,
): Draft {
  const laidOut = layOut(blocks);
  return { ...laidOut, prose: laidOut.text, language, ...checkMetadata(stated) };
}

/**
 * Makes an article of a draft: what the text itself states is known where the draft does not say it, web furniture and
 * rules of dashes are gone, and the language is told.
 *
 * @returns A promise only because what tells languages is loaded when the first article comes.
 */
export async function finishDraft(
  draft: Draft,
  { id, path }: Pick<Article, 'id' | 'path'>,
): Promise<FinishedDraft> {
  const { captions = [], text } = draft;
  const { paragraphs, metadata } = readProse(draft);
  if (paragraphs.length === 0) return { kind: 'left-out', reason: 'no-words' };
  const known = mergeMetadata(draft.metadata, metadata);
  const { tellLanguage } = await import('../language/tell-language.ts');
  const prose = keepOnly(draft.prose, [...paragraphs, ...captions]);
  const language = tellLanguage(prose, paragraphs, draft.language);
  const beside = captions.length === 0 ? {} : { captions };
  return {
    kind: 'article',
    article: {
      id,
      path,
      ...known,
      ...draft.revision,
      language,
      text,
      prose,
      paragraphs,
      ...beside,
      ...draft.transcript,
    },
    faults: draft.faults,
  };
}

/** What is left to read when also what the text says about itself, web furniture and rules of dashes are gone. */
function readProse({ prose, paragraphs }: Draft): Pick<Draft, 'paragraphs' | 'metadata'> {
  const date = leadingDate(prose);
  const stated: ArticleMetadata[] = [{ ...NO_METADATA, datePublished: date?.datePublished ?? null }];
  const kept: Paragraph[] = [];
  for (const candidate of paragraphs) {
    const paragraph = trimSpan(prose, { ...candidate, start: Math.max(candidate.start, date?.end ?? 0) });
    const words = prose.slice(paragraph.start, paragraph.end);
    const credit = feedCredit(words);
    if (credit !== null) stated.push({ ...NO_METADATA, ...credit });
    else if (hasWords(words) && !isBoilerplate(words)) kept.push(paragraphOf(paragraph, candidate.form));
  }
  return { paragraphs: kept, metadata: mergeMetadata(...stated) };
}

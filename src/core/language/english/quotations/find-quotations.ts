import type { Article } from '../../../article/article.ts';
import { LEVELS, type Levels } from '../../../quotations/confidence.ts';
import type { Quotation } from '../../../quotations/quotation.ts';
import { overlapWith, slice } from '../../../span.ts';
import { joinKnownNames } from '../known-names.ts';
import { readNamesThatAreWords } from '../names-that-are-words.ts';
import { tokenize } from '../tokens.ts';
import { readTrueCase } from '../true-case.ts';
import { findMarkedSpans } from './01-marks.ts';
import { findOwnSentences, readInsides } from './02-sentences.ts';
import { attributeSpans } from './04-continuations.ts';
import { findTurns } from './05-turns.ts';
import { findBlocks } from './06-blocks.ts';
import { findIndirect } from './07-indirect.ts';
import { findNames } from './08-people.ts';
import { resolveReferences } from './09-references.ts';
import { withHeadings } from './10-headings.ts';
import { joinParts } from './11-parts.ts';
import type { AttributedSpan } from './attributions/attributed-span.ts';
import { isReportingClauseFor, readClauses } from './clauses/reporting/reporting-clauses.ts';
import { isTeaser } from './headings.ts';
import { withVotedGenders } from './people/voted-genders.ts';
import { withEchoes } from './references/echoed-words.ts';
import { findRepeatedTerms } from './repeated-terms.ts';
import { isStatement } from './statements.ts';

/**
 * The quotations of an article in order, without overlaps, each with its speaker as far as the text tells. Reads
 * `prose`; the offsets are also those of `text`.
 */
export function findQuotations(
  article: Pick<Article, 'prose' | 'paragraphs'>,
  levels: Levels = LEVELS,
): readonly Quotation[] {
  const { prose } = article;
  const paragraphs = article.paragraphs.filter((paragraph) => !isTeaser(slice(prose, paragraph)));
  const tokens = readNamesThatAreWords(readTrueCase(prose, joinKnownNames(prose, tokenize(prose))));
  const marked = findMarkedSpans(prose, paragraphs);
  const sentences = readClauses(findOwnSentences(paragraphs, tokens, marked, prose, isReportingClauseFor));
  const turns = withBlocks(attributeSpans(sentences, prose), findTurns(sentences, paragraphs, prose));
  const quoted = withBlocks(turns, findBlocks(sentences, paragraphs, prose));
  const terms = findRepeatedTerms(quoted, prose);
  const said = quoted.filter((span) => !terms.has(span) && isStatement(span, prose));
  const isSaid = new Set(said);
  const unsaid = quoted.filter((span) => !isSaid.has(span));
  const indirect = findIndirect(sentences, new Map(unsaid.map(({ marked, source }) => [marked, source])));
  const spans = withIndirect(quoted, said, indirect);
  const names = withVotedGenders(findNames(sentences, readInsides(tokens, marked), prose), sentences);
  const references = resolveReferences({ spans, sentences, names, text: prose }, levels);
  const referred = spans.flatMap((span, index) => {
    const reference = references[index];
    return reference
      ? [
          {
            span,
            reference,
            isSaid: isSaid.has(span) || (span.link === 'indirect' && isStatement(span, prose)),
          },
        ]
      : [];
  });
  const statements = withEchoes(referred, prose, levels).filter(({ isSaid }) => isSaid);
  return joinParts(withHeadings(statements, spans, prose), prose);
}

/** Adds indirect speech where nothing is quoted; a term in marks is part of it. */
function withIndirect(
  quoted: readonly AttributedSpan[],
  said: readonly AttributedSpan[],
  indirect: readonly AttributedSpan[],
): readonly AttributedSpan[] {
  const isQuoted = overlapWith(said.map(({ marked }) => marked));
  const free = indirect.filter(({ marked }) => !isQuoted(marked));
  return [...quoted, ...free].sort((one, other) => one.marked.start - other.marked.start);
}

/** A block swallows the marked spans inside it. */
function withBlocks(
  spans: readonly AttributedSpan[],
  blocks: readonly AttributedSpan[],
): readonly AttributedSpan[] {
  if (blocks.length === 0) return spans;
  const isInBlock = overlapWith(blocks.map(({ marked }) => marked));
  const outside = spans.filter(({ marked }) => !isInBlock(marked));
  return [...outside, ...blocks].sort((one, other) => one.marked.start - other.marked.start);
}

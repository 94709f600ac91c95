import type { TextSpan } from '../../../src/core/span.ts';
import { classAttribution, type GoldAttribution } from './gold-attribution.ts';
import { readRoles } from './gold-roles.ts';
import { type MarkedText, readMarkedText, type Segment } from './marked-text.ts';
import { parseStandoff } from './standoff.ts';
import { countTokens } from './tokens.ts';
import type { IsCommonWord } from './word-case.ts';

/** The shortest quoted stretch that must be found, in words. */
const MIN_SEGMENT_LENGTH = 3;

/** An article with its annotations, as they were read. */
export interface AnnotatedFile {
  /** The name without extension. */
  readonly file: string;
  readonly text: string;
  /** Brat standoff. */
  readonly annotations: string;
}

/** A quoted stretch that a system must find. */
export interface GoldSegment extends Segment {
  readonly attribution: GoldAttribution;
}

/** What is right for one article. */
export interface GoldArticle extends MarkedText {
  readonly file: string;
  readonly attributions: readonly GoldAttribution[];
  /** In the order of the text, each stretch once. */
  readonly segments: readonly GoldSegment[];
  /** Where a system may answer or not: notes of the annotators, and quotations that they left out. */
  readonly neutral: readonly TextSpan[];
}

/** Reads what is right for an article. */
export function readGoldArticle(
  { file, text, annotations }: AnnotatedFile,
  isCommonWord: IsCommonWord,
): GoldArticle {
  const marked = readMarkedText(text);
  const standoff = parseStandoff(annotations, text);
  const attributions = readRoles(text, standoff).flatMap((roles) =>
    classAttribution(marked, roles, isCommonWord),
  );
  const notes = standoff.labelled.filter(({ label }) => label === 'Discard' || label === 'Discuss');
  return {
    ...marked,
    file,
    attributions,
    segments: collectSegments(attributions),
    neutral: [
      ...notes.flatMap(({ fragments }) => fragments),
      ...attributions.flatMap(({ embeddedIn }) => embeddedIn),
    ],
  };
}

/** Whether a stretch has enough words to be counted. */
export function isLong({ range }: Segment): boolean {
  return countTokens(range) >= MIN_SEGMENT_LENGTH;
}

/** Where two attributions share a stretch, it is the first one's. */
function collectSegments(attributions: readonly GoldAttribution[]): readonly GoldSegment[] {
  const byRange = new Map<string, GoldSegment>();
  for (const attribution of attributions) {
    if (attribution.class !== 'direct' && attribution.class !== 'mixed') continue;
    for (const segment of attribution.segments.filter(isLong)) {
      const key = `${segment.range.from}-${segment.range.to}`;
      if (!byRange.has(key)) byRange.set(key, { ...segment, attribution });
    }
  }
  return [...byRange.values()].sort((one, other) => one.start - other.start);
}

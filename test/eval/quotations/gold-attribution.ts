import { overlaps, slice, type TextSpan } from '../../../src/core/span.ts';
import type { GoldRoles } from './gold-roles.ts';
import { cutSegment, intersect, type MarkedText, type Segment } from './marked-text.ts';
import { isSayingCue } from './saying-cues.ts';
import { describeSource, type Source } from './source.ts';
import { listArchives, tokensWithin } from './tokens.ts';
import type { IsCommonWord } from './word-case.ts';

/**
 * How the words of an attribution stand to quotation marks: all inside; some inside; none inside; or content and cue
 * inside the same marks, which then belong to somebody else's quotation.
 */
export type GoldClass = 'direct' | 'mixed' | 'indirect' | 'embedded';

/** Somebody's words as annotated. */
export interface GoldAttribution {
  readonly class: GoldClass;
  readonly content: readonly TextSpan[];
  readonly sourceSpans: readonly TextSpan[];
  readonly source: Source;
  readonly hasSayingCue: boolean;
  /** The stretches of content between marks, however short. */
  readonly segments: readonly Segment[];
  /** The quoted regions that hold content and cue; for an attribution with embedded words only. */
  readonly embeddedIn: readonly TextSpan[];
}

/** Classes an attribution by its words; none where its content holds no word. */
export function classAttribution(
  marked: MarkedText,
  { content, cue, source }: GoldRoles,
  isCommonWord: IsCommonWord,
): readonly GoldAttribution[] {
  const { text, regions } = marked;
  const holdsCue = (region: TextSpan) =>
    cue.some(({ start, end }) => start >= region.start && end <= region.end + 1);
  const counts = countPlaces(marked, content, holdsCue);
  if (counts.inside + counts.outside + counts.embedded === 0) return [];
  const [own, foreign] = partition(regions, holdsCue);
  return [
    {
      class: classOf(counts),
      content,
      sourceSpans: source,
      source: describeSource(text, source, isCommonWord),
      hasSayingCue: cue.some((span) => isSayingCue(slice(text, span))),
      segments: cutContent(marked, content, own),
      embeddedIn:
        counts.embedded === 0
          ? []
          : foreign.filter((region) => content.some((span) => overlaps(region, span))),
    },
  ];
}

/** How many words stand between marks, outside all marks, and between marks together with the cue. */
interface PlaceCounts {
  inside: number;
  outside: number;
  embedded: number;
}

function countPlaces(
  { tokens, regions }: MarkedText,
  content: readonly TextSpan[],
  holdsCue: (region: TextSpan) => boolean,
): Readonly<PlaceCounts> {
  const counts = { inside: 0, outside: 0, embedded: 0 };
  for (const place of content.flatMap((span) => listArchives(tokensWithin(tokens, span)))) {
    const at = tokens[place]?.start ?? -1;
    const region = regions.find(({ start, end }) => start <= at && at < end);
    if (region === undefined) counts.outside += 1;
    else if (holdsCue(region)) counts.embedded += 1;
    else counts.inside += 1;
  }
  return counts;
}

function classOf({ inside, outside, embedded }: Readonly<PlaceCounts>): GoldClass {
  if (inside === 0) return embedded > 0 ? 'embedded' : 'indirect';
  return outside + embedded === 0 ? 'direct' : 'mixed';
}

/** Those that hold the cue are somebody else's and come second. */
function partition(
  regions: readonly TextSpan[],
  holdsCue: (region: TextSpan) => boolean,
): readonly [own: readonly TextSpan[], foreign: readonly TextSpan[]] {
  return [regions.filter((region) => !holdsCue(region)), regions.filter(holdsCue)];
}

function cutContent(
  marked: MarkedText,
  content: readonly TextSpan[],
  regions: readonly TextSpan[],
): readonly Segment[] {
  return content.flatMap((span) =>
    regions
      .filter((region) => overlaps(region, span))
      .flatMap((region) => cutSegment(marked, intersect(region, span))),
  );
}

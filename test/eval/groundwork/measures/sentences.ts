import type { TextSpan } from '../../../../src/core/span.ts';
import type { GoldArticle, GoldAttribution } from '../gold.ts';
import { coreOf, type Measure, tally, unique } from '../measure.ts';

/** Between two words of one sentence: after the first one's last letter, up to the second one's first. */
type Joint = TextSpan;

/** Sources and cues of several words, which stand in one sentence whatever full stops they hold. */
export const sourcesWhole: Measure = {
  label: 'sources and cues uncut',
  count: ({ text, attributions }, { sentenceStarts }) => {
    const spans = attributions.flatMap(({ source, cue }) => [...source, ...cue]);
    const cores = unique(spans.flatMap((span) => coreOf(text, span) ?? []));
    const inOneLine = cores.filter(({ start, end }) => /^\S+[^\S\n]+\S.*$/.test(text.slice(start, end)));
    return sentenceStarts && tally(inOneLine, (span) => !isCut(sentenceStarts, span));
  },
};

/** Cue and content side by side with no mark between them that could end a sentence. */
export const cueWithContent: Measure = {
  label: 'cue and content together',
  count: (article, { sentenceStarts }) =>
    sentenceStarts && tally(findJoints(article, CANNOT_END), (joint) => !isCut(sentenceStarts, joint)),
};

/** Content that ends in “!” or “?” with its cue behind it. */
export const cueAfterExclamation: Measure = {
  label: 'cue after “!” or “?” together',
  count: (article, { sentenceStarts }) =>
    sentenceStarts && tally(findJoints(article, EXCLAIMS), (joint) => !isCut(sentenceStarts, joint)),
};

/** Sentence ends between two attributions, found to the character. */
export const endsFound: Measure = {
  label: 'sentence ends found',
  count: (article, { sentenceStarts }) => {
    if (sentenceStarts === undefined) return undefined;
    const found = new Set(sentenceStarts);
    return tally(findEnds(article), (start) => found.has(start));
  },
};

function isCut(sentenceStarts: readonly number[], { start, end }: TextSpan): boolean {
  return sentenceStarts.some((at) => start < at && at <= end);
}

const CANNOT_END = /^[^.!?…\n]*$/;
/** Nothing but the source may stand between the mark and the cue. */
const EXCLAIMS = /^[!?]+["”'’]*,? $/;

function findJoints(article: GoldArticle, pattern: RegExp): readonly Joint[] {
  const { text, attributions } = article;
  return unique(attributions.flatMap((attribution) => jointsOf(text, attribution, pattern)));
}

function jointsOf(text: string, attribution: GoldAttribution, pattern: RegExp): readonly Joint[] {
  const { source, cue, content } = attribution;
  const parts = [
    ...cue.map((span) => ({ span, isCue: true })),
    ...content.map((span) => ({ span, isCue: false })),
  ].sort((one, other) => one.span.start - other.span.start);
  return parts.flatMap(({ span, isCue }, index) => {
    const next = parts[index + 1];
    if (next === undefined || next.isCue === isCue) return [];
    const first = coreOf(text, span);
    const second = coreOf(text, next.span);
    if (first === undefined || second === undefined || first.end > second.start) return [];
    const joint = { start: first.end, end: second.start };
    const between =
      pattern === EXCLAIMS ? withoutSource(text, joint, source) : text.slice(joint.start, joint.end);
    return pattern.test(between) ? [joint] : [];
  });
}

/** What stands between content and cue, as if the source stood behind the cue. */
function withoutSource(text: string, { start, end }: Joint, source: readonly TextSpan[]): string {
  const inside = source.find((span) => span.start >= start && span.end <= end);
  if (inside === undefined || text.slice(inside.end, end) !== ' ') return text.slice(start, end);
  return text.slice(start, inside.start);
}

const SENTENCE_END = /^[.!?…]["”'’)\]]*[^\S\n]+(?=["“'‘([]*$)/;
const LONG_WORD = /\p{Ll}{4,}$/u;
const CLOSING_MARK = /^.["”'’)\]]/;
const CAPITAL = /^\p{Lu}/u;

/**
 * Where a sentence must begin: one attribution ends with a full stop (behind a closing mark or a word too long for an
 * abbreviation), another with a cue of its own begins with a capital letter right behind, and neither stands in the
 * words that a third reports.
 */
function findEnds({ text, attributions }: GoldArticle): readonly number[] {
  const hulls = attributions.flatMap((attribution) => hullOf(text, attribution));
  const contents = attributions.flatMap(({ content }) => content);
  const starts = new Set<number>();
  for (const one of hulls) {
    for (const other of hulls) {
      if (other.start <= one.end || other.start - one.end > 12 || one.cue === other.cue) continue;
      const between = text.slice(one.end, other.start);
      const end = SENTENCE_END.exec(between)?.[0];
      const isPlain = CLOSING_MARK.test(between) || LONG_WORD.test(text.slice(0, one.end));
      const isReported = contents.some(({ start, end }) => start < one.end - 1 && end > other.start + 1);
      if (end && isPlain && !isReported && CAPITAL.test(text.slice(other.start)))
        starts.add(one.end + end.length);
    }
  }
  return [...starts];
}

function hullOf(
  text: string,
  { source, cue, content }: GoldAttribution,
): readonly (TextSpan & { readonly cue: number | undefined })[] {
  const spans = [...source, ...cue, ...content];
  if (cue.length === 0 || content.length === 0) return [];
  const hull = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const core = coreOf(text, hull);
  return core ? [{ ...core, cue: cue[0]?.start }] : [];
}

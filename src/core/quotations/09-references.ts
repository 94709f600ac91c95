import type { TextSpan } from '../span.ts';
import type { AttributedSpan } from './03-attributions.ts';
import type { NameMention } from './08-people.ts';
import type { NounPhrase } from './clauses/noun-phrases.ts';
import type { Attribution, Confidence, Speaker } from './quotation.ts';
import { resolveDescription } from './references/descriptions.ts';
import { resolvePronoun } from './references/pronouns.ts';
import { resolveProperName } from './references/proper-names.ts';
import { type ReferenceContext, type Referent, type SpeakerMention, UNCLEAR } from './references/referent.ts';

/** A speaker as far as the article tells, and how it is known. */
export interface Reference {
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  readonly confidence: Confidence;
  readonly coSpeakers: readonly Speaker[];
  /** Innermost first. */
  readonly tellers: readonly Speaker[];
  readonly document: TextSpan | null;
}

/** Resolves the sources of the spans, in order, to the names of the article. */
export function resolveReferences(
  spans: readonly AttributedSpan[],
  names: readonly NameMention[],
  text: string,
): readonly Reference[] {
  const resolved = new Map<NounPhrase, Referent>();
  const references: Reference[] = [];
  const speakers: SpeakerMention[] = [];
  for (const span of spans) {
    const known = span.source && resolved.get(span.source);
    const referent = known ?? resolve({ span, names, speakers, text });
    if (span.source) resolved.set(span.source, referent);
    const { speaker } = referent;
    references.push(toReference(span, referent, names, text));
    if (span.source && speaker?.name) {
      speakers.push({
        start: span.source.mention.start,
        name: speaker.name,
        paragraph: span.sourceSentence.paragraph,
      });
    }
  }
  return references;
}

function resolve(context: ReferenceContext): Referent {
  const { source } = context.span;
  if (source === null) return UNCLEAR;
  if (source.kind === 'proper') return resolveProperName(source.mention, context.names, context.text);
  return source.kind === 'pronoun' ? resolvePronoun(source, context) : resolveDescription(source, context);
}

/** Whose words the span holds, where its source may be telling another's. */
function toReference(
  span: AttributedSpan,
  { speaker, attribution }: Referent,
  names: readonly NameMention[],
  text: string,
): Reference {
  const isContinued = speaker !== null && span.isContinued && attribution !== 'unclear';
  const inner = span.inner && resolveProperName(span.inner.mention, names, text).speaker;
  // What is told in indirect speech only is the teller's own wording.
  const isTold = span.link !== 'indirect' && inner !== null && inner.name !== speaker?.name;
  return {
    speaker: isTold ? inner : speaker,
    attribution: isContinued ? 'continued' : isTold ? 'named' : attribution,
    confidence: speaker?.name == null ? 'unclear' : 'sure',
    coSpeakers: [],
    tellers: isTold && speaker ? [speaker] : [],
    document: null,
  };
}

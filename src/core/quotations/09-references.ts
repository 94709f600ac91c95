import type { TextSpan } from '../span.ts';
import type { AttributedSpan } from './03-attributions.ts';
import type { NameMention } from './08-people.ts';
import { findDocuments } from './clauses/documents.ts';
import type { NounPhrase } from './clauses/noun-phrases.ts';
import type { ReadSentence } from './clauses/reporting-clauses.ts';
import type { Attribution, Confidence, Speaker } from './quotation.ts';
import { resolveDescription } from './references/descriptions.ts';
import { describeNames } from './references/descriptors.ts';
import { resolveDocument } from './references/documents.ts';
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
  sentences: readonly ReadSentence[],
  text: string,
): readonly Reference[] {
  const documents = findDocuments(sentences);
  const descriptors = describeNames(names, sentences);
  const resolved = new Map<NounPhrase, Referent>();
  const references: Reference[] = [];
  const speakers: SpeakerMention[] = [];
  for (const span of spans) {
    const known = span.source && resolved.get(span.source);
    const context = { span, names, descriptors, documents, speakers, text };
    const referent = known ?? resolve(context);
    if (span.source) resolved.set(span.source, referent);
    const { speaker } = referent;
    references.push(toReference(context, referent));
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
  return source === null ? UNCLEAR : resolvePhrase(source, context);
}

function resolvePhrase(phrase: NounPhrase, context: ReferenceContext): Referent {
  if (phrase.kind === 'proper') return resolveProperName(phrase.mention, context.names, context.text);
  if (phrase.kind === 'pronoun') return resolvePronoun(phrase, context);
  return resolveDocument(phrase, context) ?? resolveDescription(phrase, context);
}

/** Whose words the span holds, where its source may be telling another's. */
function toReference(context: ReferenceContext, referent: Referent): Reference {
  const { span, names, text } = context;
  const { speaker, attribution, confidence, document } = referent;
  const isContinued = speaker !== null && span.isContinued && attribution !== 'unclear';
  const inner = span.inner && resolveProperName(span.inner.mention, names, text).speaker;
  // What is told in indirect speech only is the teller's own wording.
  const isTold = span.link !== 'indirect' && inner !== null && inner.name !== speaker?.name;
  const tellers = span.tellers.flatMap((teller) => resolvePhrase(teller, context).speaker ?? []);
  const lastSpeaker = isTold ? inner : speaker;
  return {
    speaker: lastSpeaker,
    attribution: isContinued ? 'continued' : isTold ? 'named' : attribution,
    confidence: lastSpeaker?.name == null ? 'unclear' : (confidence ?? 'sure'),
    coSpeakers: [],
    tellers: [...(isTold && speaker ? [speaker] : []), ...tellers].filter(
      ({ name, role }) => (name ?? role) !== null && (name === null || name !== lastSpeaker?.name),
    ),
    document: isTold ? null : (document ?? null),
  };
}

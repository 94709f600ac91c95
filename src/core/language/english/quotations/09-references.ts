import type { Confidence, Evidence, Levels } from '../../../quotations/confidence.ts';
import type { Attribution, Speaker } from '../../../quotations/quotation.ts';
import { slice, type TextSpan } from '../../../span.ts';
import type { NameMention } from './08-people.ts';
import type { AttributedSpan } from './attributions/attributed-span.ts';
import type { NounPhrase } from './clauses/phrases/noun-phrases.ts';
import { findDocuments } from './clauses/reporting/documents.ts';
import type { ReadSentence } from './clauses/reporting/reporting-clauses.ts';
import { resolveDescription } from './references/descriptions.ts';
import { describeNames } from './references/descriptors.ts';
import { resolveDocument } from './references/documents.ts';
import { evidenceOf } from './references/evidence.ts';
import { jointPhrases } from './references/joint-speakers.ts';
import { resolvePronoun } from './references/pronouns.ts';
import { resolveProperName } from './references/proper-names.ts';
import {
  type ReferenceContext,
  type Referent,
  type SourceMention,
  type SpeakerMention,
  UNCLEAR,
} from './references/referent.ts';

/** A speaker as far as the article tells, with the evidence. */
export interface Reference {
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  readonly confidence: Confidence;
  /** How the speaker was found; null where nobody is named. */
  readonly evidence: Evidence | null;
  readonly coSpeakers: readonly Speaker[];
  /** Innermost first. */
  readonly tellers: readonly Speaker[];
  readonly document: TextSpan | null;
}

/** What earlier steps have read in an article. */
export interface ArticleReading {
  readonly spans: readonly AttributedSpan[];
  readonly sentences: readonly ReadSentence[];
  readonly names: readonly NameMention[];
  readonly text: string;
}

/**
 * Resolves the sources of the spans, in order, to the names of the article.
 *
 * @param levels How sure each kind of evidence is; `unclear` evidence names nobody.
 */
export function resolveReferences(article: ArticleReading, levels: Levels): readonly Reference[] {
  const documents = findDocuments(article.sentences);
  const descriptors = describeNames(article.names, article.sentences);
  const resolved = new Map<NounPhrase, Referent>();
  const references: Reference[] = [];
  const speakers: SpeakerMention[] = [];
  const sources: SourceMention[] = [];
  for (const span of article.spans) {
    const context = { ...article, documents, descriptors, span, speakers, sources, levels };
    const known = span.source === null ? undefined : resolved.get(span.source);
    const referent = known ?? resolve(context);
    references.push(toReference(context, referent));
    if (span.source === null) continue;
    if (known === undefined) {
      resolved.set(span.source, referent);
      sources.push({ phrase: span.source, sentence: span.sourceSentence.index, referent });
    }
    const { speaker } = referent;
    if (speaker?.name) {
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
  return source === null ? UNCLEAR : (resolveJoint(context) ?? resolvePhrase(source, context));
}

/** "Ana Ruiz and Ken Ode said": the first, and the others with him. */
function resolveJoint(context: ReferenceContext): Referent | null {
  const [first, ...others] = jointPhrases(context.span).map((phrase) => resolvePhrase(phrase, context));
  return first ? { ...first, coSpeakers: others.flatMap(({ speaker }) => speaker ?? []) } : null;
}

function resolvePhrase(phrase: NounPhrase, context: ReferenceContext): Referent {
  if (phrase.kind === 'proper') return resolveProperName(phrase.mention, context.names, context.text);
  if (phrase.kind === 'pronoun') return resolvePronoun(phrase, context);
  return resolveDocument(phrase, context) ?? resolveDescription(phrase, context);
}

/** The speaker of the span, where its source may be passing on another's words. */
function toReference(context: ReferenceContext, referent: Referent): Reference {
  const { span, names, text, levels } = context;
  const { speaker, attribution, document, coSpeakers } = referent;
  const isContinued = speaker !== null && span.isContinued && attribution !== 'unclear';
  const innerReferent = span.inner && resolveProperName(span.inner.mention, names, text);
  const inner = innerReferent?.speaker ?? null;
  // In indirect speech the wording is the teller's.
  const isTold = span.link !== 'indirect' && inner !== null && inner.name !== speaker?.name;
  const tellers = span.tellers.flatMap((teller) => resolvePhrase(teller, context).speaker ?? []);
  const lastSpeaker = isTold ? inner : speaker;
  const reference: Reference = {
    speaker: lastSpeaker,
    attribution: isContinued ? 'continued' : isTold ? 'named' : attribution,
    ...judge(
      lastSpeaker,
      isTold ? evidenceOfTold(span, innerReferent) : evidenceOf(span, referent, text),
      levels,
    ),
    coSpeakers: isTold ? [] : (coSpeakers ?? []),
    tellers: [...(isTold && speaker ? [speaker] : []), ...tellers].filter(
      ({ name, role }) => (name ?? role) !== null && (name === null || name !== lastSpeaker?.name),
    ),
    document: isTold ? null : (document ?? null),
  };
  return lastSpeaker?.name != null && reference.confidence === 'unclear'
    ? withoutName(reference, text)
    : reference;
}

/**
 * "Ode wrote that the board said": a person, or a body before a verb of saying; anything else may be what the sentence
 * is about.
 */
function evidenceOfTold({ inner, sourceSentence }: AttributedSpan, referent: Referent | null): Evidence {
  const behind = sourceSentence.items.slice(inner?.to ?? 0, (inner?.to ?? 0) + MAX_TO_VERB);
  const at = behind.findIndex(({ tag }) => tag === 'VERB');
  const isModal = behind.slice(0, Math.max(at, 0)).some(({ lower }) => MODAL.test(lower));
  const isSaying = !isModal && PLAIN_SAYING.test(behind[at]?.lower ?? '');
  return isSaying || referent?.named?.isKnownPerson === true ? 'told' : 'told-of-body';
}

/** "The board should declare". */
const MODAL = /^(?:should|would|will|could|can|may|might|must|shall|to)$/u;

/** At most this many words and marks from a body to its verb: "the board (HB) has said". */
const MAX_TO_VERB = 5;

/** Verbs that only tell: "the board charged a fee" is not a report. */
const PLAIN_SAYING = /^(?:sa(?:id|ys?)|t(?:old|ells?)|announce[sd]?|report(?:ed|s)?|declare[sd]?)$/u;

function judge(
  speaker: Speaker | null,
  evidence: Evidence,
  levels: Levels,
): Pick<Reference, 'confidence' | 'evidence'> {
  if (speaker?.name == null) return { confidence: 'unclear', evidence: null };
  return { confidence: levels[evidence], evidence };
}

/** The reference without a name, where the evidence is too weak. */
function withoutName(reference: Reference, text: string): Reference {
  const { speaker, attribution } = reference;
  const isDescribed = attribution === 'description';
  const role = speaker && isDescribed ? slice(text, speaker.mention) : null;
  return {
    ...reference,
    speaker: speaker && { name: null, role, mention: speaker.mention },
    attribution: isDescribed ? attribution : 'unclear',
    evidence: null,
    coSpeakers: [],
    document: null,
  };
}

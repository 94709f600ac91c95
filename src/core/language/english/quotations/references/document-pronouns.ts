import { firstEndingBehind } from '../../../../span.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import type { ReferenceContext, Referent, SourceMention } from './referent.ts';

/**
 * What speaks in "“…,” the complaint said. It added": the document that spoke right before, and who speaks through it.
 * Null where something else spoke there.
 */
export function findDocument(source: NounPhrase, context: ReferenceContext): Referent | null {
  const last = context.sources.at(-1);
  if (last === undefined || !isRightBefore(last, context)) return null;
  const document = last.referent.document ?? documentBehind(source, last, context);
  const { speaker } = last.referent;
  if (document === undefined || speaker === null) return null;
  return {
    speaker: { ...speaker, mention: source.mention },
    attribution: 'pronoun',
    named: null,
    evidence: last.referent.evidence ?? 'document-passing',
    document,
  };
}

function isRightBefore({ sentence }: SourceMention, { span }: ReferenceContext): boolean {
  return sentence === span.sourceSentence.index - 1 || sentence === span.sourceSentence.index;
}

/** "Rice wrote in the affidavit. It continued": what a person of the sentence spoke through. */
function documentBehind(
  source: NounPhrase,
  { sentence, referent }: SourceMention,
  { documents, sentences, text }: ReferenceContext,
): Referent['document'] {
  const last = documents[firstEndingBehind(documents, source.mention.start) - 1];
  if (last === undefined || last.sentence !== sentences[sentence] || !referent.named?.isKnownPerson)
    return undefined;
  const before = text.slice(Math.max(0, last.title.start - MAX_BEFORE), last.title.start);
  return IN_DOCUMENT.test(before) ? last.title : undefined;
}

/** As long as "through their", in UTF-16 code units. */
const MAX_BEFORE = 16;
const IN_DOCUMENT = /\b(?:in|through) (?:an?|the|his|her|their)\s$/u;

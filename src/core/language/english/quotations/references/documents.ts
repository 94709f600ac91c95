import { type Evidence, LEVELS } from '../../../../quotations/confidence.ts';
import type { Speaker } from '../../../../quotations/quotation.ts';
import { firstEndingBehind, slice } from '../../../../span.ts';
import { isBodyHead, KNOWN_BODIES } from '../../lists/names/bodies.ts';
import { isAddress } from '../clauses/names/name-words.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import type { DocumentMention, DocumentOwner } from '../clauses/reporting/documents.ts';
import { resolveDescription } from './descriptions.ts';
import { findDocument } from './document-pronouns.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveProperName } from './proper-names.ts';
import type { ReferenceContext, Referent } from './referent.ts';

/** "The complaint" is at most this many mentions of documents back. */
const MAX_LOOK_BACK = 40;
/** An article says within this many documents whose its complaints are. */
const MAX_DOCUMENTS = 100;
/** Articles have many statements and messages; "the statement" was mentioned at most this many paragraphs before. */
const MAX_PARAGRAPHS = 3;

/**
 * Who speaks through the document that the phrase names: its possessor or author, or the one whom the article has named
 * as such before; only the document where the article leaves that open. Null where the phrase names no document.
 */
export function resolveDocument(source: NounPhrase, context: ReferenceContext): Referent | null {
  if (/^the document$/iu.test(slice(context.text, source.mention))) return documentAgain(source, context);
  const document = documentAt(source, context);
  if (document === null) return null;
  const words = slice(context.text, source.mention);
  const unowned: Referent = {
    speaker: { name: null, role: words, mention: source.mention },
    attribution: 'description',
    document: document.title,
  };
  const known = document.owner ? document : introductionOf(document, context);
  const outlet = outletAt(source, known, context);
  if (outlet) return outlet;
  if (!known?.owner) return unowned;
  const { speaker, attribution, named, evidence } = resolveOwner(known.owner, known, context);
  if (speaker === null || (known.owner.by === 'publisher' && !isPublisher(named, document))) return unowned;
  if (speaker.name === null && (known.owner.by === 'possessor' || speaker.role === null)) return unowned;
  return {
    speaker: withMention(speaker, source),
    attribution: known === document ? attribution : 'description',
    evidence: weaker(evidence, evidenceFor(known.owner, known === document, document)),
    document: document.title,
    named: named ?? null,
  };
}

/** "A Harbour Institute report" is the institute's, "a Ruiz tweet" hers; "the Lorne report" is about Lorne. */
function isPublisher(named: Referent['named'], { family }: DocumentMention): boolean {
  if (named == null) return false;
  if (named.isKnownPerson) return isWritten(family);
  const [head = ''] = named.name.toLowerCase().split(/\s(?:of|for)\s/u);
  return (
    [named.name.toLowerCase(), head].some((name) => {
      const last = name.split(/\s+/u).at(-1) ?? '';
      return isBodyHead(last) || isAddress(last);
    }) || KNOWN_BODIES.has(named.name.replaceAll('.', ''))
  );
}

/** What one person writes. */
function isWritten(family: DocumentMention['family']): boolean {
  return family === 'mail' || family === 'post';
}

/** "The document added": the one that spoke right before. */
function documentAgain(source: NounPhrase, context: ReferenceContext): Referent | null {
  const found = findDocument(source, context);
  return found && { ...found, attribution: 'description' };
}

/** "The paper" is a newspaper where one spoke since the article told of another paper. */
function outletAt(
  source: NounPhrase,
  known: DocumentMention | null,
  context: ReferenceContext,
): Referent | null {
  if (!/(?:paper|website)$/iu.test(slice(context.text, source.mention))) return null;
  const described = resolveDescription(source, context);
  const name = described.speaker?.name;
  if (name == null) return null;
  const spoken = context.speakers.findLast((speaker) => speaker.name === name);
  return known === null || (spoken && spoken.start > known.start) ? described : null;
}

function withMention({ name, role }: Speaker, { mention }: NounPhrase): Speaker {
  return { name, role, mention };
}

/** The document whose noun ends the phrase. */
function documentAt(source: NounPhrase, { span, documents }: ReferenceContext): DocumentMention | null {
  const noun = span.sourceSentence.items[source.to - 1];
  if (source.kind !== 'nominal' || noun === undefined) return null;
  const document = documents[firstEndingBehind(documents, noun.start)];
  return document?.start === noun.start ? document : null;
}

/** The mention that says whose "the complaint" is; null where the last one before it does not. */
function introductionOf(document: DocumentMention, { documents }: ReferenceContext): DocumentMention | null {
  if (!document.isKnown) return null;
  const index = firstEndingBehind(documents, document.start);
  const before = documents.slice(Math.max(0, index - MAX_LOOK_BACK), index);
  const last = before.findLast((each) => each.family === document.family && (each.owner || each.isNew));
  if (!last?.owner) return isLasting(document) ? onlyOwned(document, documents) : null;
  const again = before.findLast((each) => each.family === document.family) ?? last;
  const distance = document.sentence.paragraph - again.sentence.paragraph;
  return isLasting(document) || distance <= MAX_PARAGRAPHS ? last : null;
}

/** The owner of all complaints of the article, named at least twice and always the same. */
function onlyOwned(
  { family }: DocumentMention,
  documents: readonly DocumentMention[],
): DocumentMention | null {
  const owned = documents
    .slice(0, MAX_DOCUMENTS)
    .filter(
      (each) =>
        each.family === family && each.owner?.by === 'possessor' && each.owner.phrase.kind === 'proper',
    );
  const [first, ...others] = owned;
  const lastWords = new Set(owned.map(ownerName));
  return first && others.length > 0 && lastWords.size === 1 ? first : null;
}

function ownerName({ owner, sentence }: DocumentMention): string {
  return owner ? (sentence.items[owner.phrase.to - 1]?.text ?? '') : '';
}

/** An article is about one complaint or book; of statements and letters it tells many. */
function isLasting({ family }: DocumentMention): boolean {
  return family === 'court' || family === 'book' || family === 'disclosure';
}

/** "The statement" may be another's than the last one was; a complaint is whose the article says. */
function evidenceFor(owner: DocumentOwner, isOwn: boolean, document: DocumentMention): Evidence {
  if (isOwn)
    return owner.by === 'publisher' && isWritten(document.family) ? 'document-passing' : 'document-own';
  return isLasting(document) && owner.by !== 'speaker' ? 'document-lasting' : 'document-passing';
}

/** "His profile" is no surer his than "he" is. */
function weaker(owner: Evidence | undefined, document: Evidence): Evidence {
  return owner !== undefined && LEVELS[owner] === 'probable' && LEVELS[document] === 'sure'
    ? owner
    : document;
}

function resolveOwner(
  { phrase }: DocumentOwner,
  { sentence }: DocumentMention,
  context: ReferenceContext,
): Referent {
  const there = { ...context, span: { ...context.span, sourceSentence: sentence, cue: null } };
  if (phrase.kind === 'proper') return resolveProperName(phrase.mention, context.names, context.text);
  return phrase.kind === 'pronoun' ? resolvePronoun(phrase, there) : resolveDescription(phrase, there);
}

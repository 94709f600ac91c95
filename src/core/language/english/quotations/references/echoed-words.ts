import type { Levels } from '../../../../quotations/confidence.ts';
import type { Speaker } from '../../../../quotations/quotation.ts';
import { slice } from '../../../../span.ts';
import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import type { Reference } from '../09-references.ts';
import type { AttributedSpan } from '../attributions/attributed-span.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import { contentOf, holdingInRow, indexSaid, keyOf, type SaidIndex, wordsOf } from '../said-words.ts';

/** Many people say fewer content words than this. */
const MIN_CONTENT = 2;
/** How much of a sentence is read on either side of the marks, in UTF-16 code units. */
const NEAR = 300;
const HE_OR_SHE = /^s?he$/iu;
/** "An expert", "her aide", "Lorne’s mayor": somebody who need not have been named before. */
const NEW_DESCRIPTION = /^(?:an?|one|his|her|their|its|[^\s].*['’]s)\s/iu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** A span with what is known of its speaker. */
export interface ReferredSpan {
  readonly span: AttributedSpan;
  readonly reference: Reference;
  /** Whether it is a quotation, rather than a term or a title in marks. */
  readonly isSaid: boolean;
}

/**
 * Names the unclear speakers by the speaker of the same words elsewhere in the article: "an expert called it “absurd”",
 * and below it “It is absurd,” Ode said.
 */
export function withEchoes(
  spans: readonly ReferredSpan[],
  text: string,
  levels: Levels,
): readonly ReferredSpan[] {
  if (levels.echo === 'unclear') return spans;
  const inText = spans.filter(({ span }) => span.link !== 'indirect' && !span.sentence.isHeading);
  const open = inText.filter(isOpen);
  const keys = new Set(open.flatMap(({ span }) => keyOf(wordsOf(span, text)) ?? []));
  if (keys.size === 0) return spans;
  const index = indexSaid(
    inText.filter((each) => each.isSaid && !isOpen(each)),
    keys,
    text,
  );
  const bywords = findBywords(open, text);
  const speakers = new Map<NounPhrase | AttributedSpan, Speaker>();
  for (const { span } of open) {
    if (span.source === null && bywords.has(wordsOf(span, text).join(' '))) continue;
    const speaker = echoedSpeaker(span, index, text);
    if (speaker) speakers.set(span.source ?? span, speaker);
  }
  return spans.map((each) => {
    const speaker = isOpen(each) ? speakers.get(each.span.source ?? each.span) : undefined;
    return speaker ? { ...each, reference: named(each.reference, speaker, levels) } : each;
  });
}

function isOpen({ reference }: ReferredSpan): boolean {
  return reference.speaker?.name == null;
}

/** Words in marks that occur twice without a source are a byword: ‘Lorne values’. */
function findBywords(open: readonly ReferredSpan[], text: string): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { span } of open) {
    if (span.source !== null) continue;
    const words = wordsOf(span, text).join(' ');
    if (once.has(words)) twice.add(words);
    else once.add(words);
  }
  return twice;
}

/** The one person or body who says the words of the span, if the one told of here may be the same. */
function echoedSpeaker(span: AttributedSpan, index: SaidIndex<ReferredSpan>, text: string): Speaker | null {
  const words = wordsOf(span, text);
  const content = contentOf(words);
  const isShort = content.length < MIN_CONTENT;
  if (content.length === 0 || isProperName(slice(text, span.marked.inside))) return null;
  const holding = holdingInRow(index, words).filter((said) => mayBeSame(span, said.span, isShort, text));
  const [speaker] = holding.flatMap(({ reference }) => reference.speaker ?? []);
  const isOne = holding.every(({ reference }) => reference.speaker?.name === speaker?.name);
  return speaker !== undefined && isOne && !(span.source && isNamedNear(span, speaker, text))
    ? speaker
    : null;
}

/** A description that the article has not made yet, of a person whom it names below; he or she; or nobody at all. */
function mayBeSame(
  { source, marked }: AttributedSpan,
  said: AttributedSpan,
  isShort: boolean,
  text: string,
): boolean {
  if (source === null) return !isShort;
  const words = slice(text, source.mention);
  if (source.kind === 'pronoun') return !isShort && HE_OR_SHE.test(words);
  const noun = words.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  const isNew = source.kind === 'nominal' && NEW_DESCRIPTION.test(words) && isPersonNoun(noun);
  return isNew && said.marked.start > marked.start;
}

/** "An aide said Ode had not wanted to say “stay calm”": Ode is spoken of, and does not speak. */
function isNamedNear({ marked, sentence }: AttributedSpan, { name }: Speaker, text: string): boolean {
  const surname = name?.split(' ').at(-1) ?? '';
  const start = Math.max(sentence.items[0]?.start ?? 0, marked.start - NEAR);
  const end = Math.min(sentence.items.at(-1)?.end ?? text.length, marked.end + NEAR);
  return text.slice(start, end).includes(surname);
}

/** ‘Ken Ode’: a name is said by everybody. */
function isProperName(inside: string): boolean {
  return contentOf(inside.match(WORD) ?? []).every((word) => CAPITAL.test(word));
}

function named(reference: Reference, speaker: Speaker, levels: Levels): Reference {
  const { attribution } = reference;
  return {
    ...reference,
    speaker: { ...speaker, mention: reference.speaker?.mention ?? speaker.mention },
    attribution: attribution === 'unclear' ? 'named' : attribution,
    confidence: levels.echo,
    evidence: 'echo',
  };
}

import type { Item } from '../02-sentences.ts';
import type { Named, NameMention } from '../08-people.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import { phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import type { ReadSentence } from '../clauses/reporting/reporting-clauses.ts';
import { MAX_REACH, namesBefore, type ReferenceContext, type SourceMention } from './referent.ts';

/** What a sentence before a pronoun offers as its antecedent. */
export interface Offer {
  readonly sentence: ReadSentence;
  /** The names in the sentence's own voice, those in brackets left out. */
  readonly names: readonly NameMention[];
  /** The speakers found in it, in order. */
  readonly sources: readonly SourceMention[];
}

const MAX_SENTENCES = 24;
const MAX_SOURCES = 40;

/** What the sentences before `source` offer, its own first, over at most {@link MAX_REACH} paragraphs. */
export function offersBefore(source: NounPhrase, context: ReferenceContext): readonly Offer[] {
  const { sourceSentence } = context.span;
  const near = namesBefore(context.names, source.mention, sourceSentence.paragraph);
  const spoken = context.sources
    .slice(-MAX_SOURCES)
    .filter(({ phrase }) => phrase.mention.start < source.mention.start);
  const offers: Offer[] = [];
  for (let index = sourceSentence.index; index > sourceSentence.index - MAX_SENTENCES; index--) {
    const sentence = context.sentences[index];
    if (sentence === undefined || sourceSentence.paragraph - sentence.paragraph > MAX_REACH) break;
    const own = near.filter((name) => name.sentence === index && !isCredited(name, context.text));
    offers.push({
      sentence,
      names: offersNames(sentence) ? outsideBrackets(own, sentence.items) : [],
      sources: spoken.filter((mention) => mention.sentence === index),
    });
  }
  return offers;
}

/** A line without a verb, a full stop or speech is a heading, a byline, a caption or a credit. */
function offersNames({ items }: ReadSentence): boolean {
  if (SENTENCE_END.test(items.at(-1)?.text ?? '')) return true;
  return items.some((item) => item.marked !== undefined || item.tag === 'VERB' || item.tag === 'AUX');
}

const SENTENCE_END = /^[.!?…]/u;

/** "Photo: Ana Ruiz", "Ana Ruiz/Getty Images", "Ana Ruiz, left, is": who took a picture, or is shown, is not spoken of. */
function isCredited({ start, end }: NameMention, text: string): boolean {
  if (SHOWN.test(text.slice(end, end + MAX_CREDIT))) return true;
  return text[end] === '/' || CREDIT.test(text.slice(Math.max(0, start - MAX_CREDIT), start));
}

const CREDIT = /(?:photo(?:graph)?|picture|image|credit)s?(?: credit| courtesy| by)?:\s*$/iu;
const MAX_CREDIT = 24;
const SHOWN =
  /^,? ?\(?(?:far )?(?:left|right|cent(?:er|re)|second from (?:left|right)|pictured|foreground)[,)]/iu;

/** "(Mario Jasper/Nordfoto)": who stands in brackets is not spoken of further. */
function outsideBrackets(names: readonly NameMention[], items: readonly Item[]): readonly NameMention[] {
  if (names.length === 0) return names;
  const brackets: { start: number; end: number }[] = [];
  let open: Item | null = null;
  for (const item of items) {
    if (item.text === '(') open = item;
    else if (open && item.text.startsWith(')')) {
      brackets.push({ start: open.start, end: item.end });
      open = null;
    }
  }
  if (open) brackets.push({ start: open.start, end: items.at(-1)?.end ?? open.end });
  return names.filter((name) => !brackets.some(({ start, end }) => start < name.start && name.end <= end));
}

/** Those named, each once. */
export function distinct(names: readonly NameMention[]): readonly Named[] {
  return [...new Set(names.map(({ named }) => named))];
}

/** The noun phrase that opens the sentence, or follows an opening adverbial; null without one. */
export function openingPhrase(items: readonly Item[]): NounPhrase | null {
  const opening = phraseStartingAt(items, isLinking(items[0]) ? 1 : 0);
  if (opening) return opening;
  const comma = items.slice(0, MAX_ADVERBIAL).findIndex((item) => item.text === ',');
  return comma < 0 ? null : phraseStartingAt(items, comma + 1);
}

const MAX_ADVERBIAL = 16;

function isLinking(item: Item | undefined): boolean {
  return item?.tag === 'CCONJ' || item?.tag === 'ADV';
}

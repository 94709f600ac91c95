import type { TextSpan } from '../../../span.ts';
import { isFirstName } from '../gender.ts';
import type { MarkedSpan } from './01-marks.ts';
import { type AttributedSpan, unattributed } from './attributions/attributed-span.ts';
import { type NounPhrase, phraseEndingAt } from './clauses/phrases/noun-phrases.ts';
import { inOrdinaryLetters, isHeadOfField } from './clauses/reporting/labels.ts';
import type { ReadSentence } from './clauses/reporting/reporting-clauses.ts';

const LABEL = /^\p{Lu}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){0,3}\s?:\s+(?=[^\s"“'‘])/u;
/** "Ana Ruiz: We lost.": a name of at least two words in ordinary letters. */
const NAME_LABEL = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}:\s+(?=[^\s"“'‘])/u;
/** A transcript has turns of at least two speakers; one name in capitals with a colon may be a headline. */
const MIN_SPEAKERS = 2;

/** The turns of a transcript without marks ("RUIZ: We lost."): the rest of the paragraph behind each label. */
export function findTurns(
  sentences: readonly ReadSentence[],
  paragraphs: readonly TextSpan[],
  text: string,
): readonly AttributedSpan[] {
  const openings = sentences.filter(({ paragraph }, index) => sentences[index - 1]?.paragraph !== paragraph);
  const readTurns = (label: RegExp) =>
    openings.flatMap((sentence) => {
      const paragraph = paragraphs[sentence.paragraph];
      return paragraph ? readTurn(sentence, paragraph, text, label) : [];
    });
  const turns = readTurns(LABEL);
  if (areSpeakers(labelsOf(turns, text), text)) return turns;
  const named = readTurns(NAME_LABEL);
  const labels = labelsOf(named, text);
  const areSpoken = named.filter(isSpoken).length * 2 > named.length;
  return takeTurns(labels) && areSpoken && arePeople(labels) ? named : [];
}

/** At least half of them begin with a first name; "Social Media:", "Second Half:" and their like head parts of a list. */
function arePeople(labels: readonly string[]): boolean {
  const distinct = [...new Set(labels)];
  return distinct.filter((label) => isFirstName(label.split(' ')[0] ?? '')).length * 2 >= distinct.length;
}

/** Speech has verbs; "Port Lorne: 12 Harbour Street" has none. */
function isSpoken({ sentence: { items } }: AttributedSpan): boolean {
  return items.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

function labelsOf(turns: readonly AttributedSpan[], text: string): readonly string[] {
  return turns.map(({ source }) => text.slice(source?.mention.start, source?.mention.end));
}

/** At least two speakers, one of them more than once. */
function takeTurns(labels: readonly string[]): boolean {
  const distinct = new Set(labels);
  return distinct.size >= MIN_SPEAKERS && distinct.size < labels.length;
}

/** Speakers take turns, or the article names them otherwise too; "UPDATE:" and "WEATHER:" do neither. */
function areSpeakers(labels: readonly string[], text: string): boolean {
  if (takeTurns(labels)) return true;
  const distinct = new Set(labels);
  return (
    distinct.size >= MIN_SPEAKERS && [...distinct].every((label) => text.includes(inOrdinaryLetters(label)))
  );
}

function readTurn(
  sentence: ReadSentence,
  paragraph: TextSpan,
  text: string,
  pattern: RegExp,
): readonly AttributedSpan[] {
  const label = pattern.exec(text.slice(paragraph.start, paragraph.end))?.[0];
  if (label === undefined) return [];
  const source = labelledBy(sentence, paragraph.start + label.trimEnd().length - 1);
  const inside = { start: paragraph.start + label.length, end: paragraph.end };
  const marked: MarkedSpan = { ...inside, inside, isClosed: true, opensParagraph: false };
  return source ? [{ ...unattributed({ sentence, at: 0, marked }), source, link: 'before' }] : [];
}

/** The name right before the colon at `colon`. */
function labelledBy({ items }: ReadSentence, colon: number): NounPhrase | null {
  const at = items.findIndex((item) => item.start === colon);
  const phrase = at > 0 ? phraseEndingAt(items, at - 1) : null;
  return phrase?.kind === 'proper' && phrase.from === 0 && !isHeadOfField(items, phrase) ? phrase : null;
}

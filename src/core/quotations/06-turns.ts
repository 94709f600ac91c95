import type { TextSpan } from '../span.ts';
import type { MarkedSpan } from './01-marks.ts';
import { type AttributedSpan, unattributed } from './03-attributions.ts';
import { type NounPhrase, phraseEndingAt } from './clauses/noun-phrases.ts';
import type { ReadSentence } from './clauses/reporting-clauses.ts';

const LABEL = /^(?:\p{Lu}[\p{Lu}.'’-]*\s?){1,4}:\s+(?=[^\s"“'‘])/u;
/** One name in capitals and a colon may be a headline; a transcript has turns of at least two speakers. */
const FEWEST_SPEAKERS = 2;

/** The turns of a transcript without marks ("RUIZ: We lost."): what stands behind each label in its paragraph. */
export function findTurns(
  sentences: readonly ReadSentence[],
  paragraphs: readonly TextSpan[],
  text: string,
): readonly AttributedSpan[] {
  const turns = sentences.flatMap((sentence, index) => {
    const paragraph = paragraphs[sentence.paragraph];
    const isFirst = sentences[index - 1]?.paragraph !== sentence.paragraph;
    return isFirst && paragraph ? readTurn(sentence, paragraph, text) : [];
  });
  const labels = turns.map(({ source }) => text.slice(source?.mention.start, source?.mention.end));
  return areSpeakers(labels, text) ? turns : [];
}

/** Speakers take turns, or the article names them otherwise too; "UPDATE:" and "WEATHER:" do neither. */
function areSpeakers(labels: readonly string[], text: string): boolean {
  const distinct = new Set(labels);
  if (distinct.size < FEWEST_SPEAKERS) return false;
  return (
    distinct.size < labels.length || [...distinct].every((label) => text.includes(inOrdinaryLetters(label)))
  );
}

function inOrdinaryLetters(name: string): string {
  return name.slice(0, 1) + name.slice(1).toLowerCase();
}

function readTurn(sentence: ReadSentence, paragraph: TextSpan, text: string): readonly AttributedSpan[] {
  const label = LABEL.exec(text.slice(paragraph.start, paragraph.end))?.[0];
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
  return phrase?.kind === 'proper' && phrase.from === 0 ? phrase : null;
}

import { isStopWord } from '../../../src/core/language/english/lists/grammar/stop-words.ts';
import { splitWords, type Word } from '../../../src/core/search/words.ts';
import { slice, type TextSpan } from '../../../src/core/span.ts';
import type { GoldArticle } from '../quotations/gold-article.ts';
import type { GoldAttribution } from '../quotations/gold-attribution.ts';
import { inflect, misspell } from './noise.ts';
import { type Random, shuffle } from './shuffle.ts';

/** What is asked for: how many content words in a row, and whether two of them are damaged. */
export interface Task {
  readonly name: string;
  readonly words: number;
  readonly isNoisy: boolean;
}

/** The tasks, in the order of the table. */
export const TASKS: readonly Task[] = [
  { name: '6 words', words: 6, isNoisy: false },
  { name: '3 words', words: 3, isNoisy: false },
  { name: '5 words, noisy', words: 5, isNoisy: true },
];

/**
 * Where the words come from: between the quotation marks of a direct or mixed attribution, all that is annotated as
 * content of one (the reporter's words of a mixed one, too), or indirect speech.
 */
export type Origin = 'quoted' | 'content' | 'indirect';

/** The origins, in the order of the table. */
export const ORIGINS: readonly Origin[] = ['quoted', 'content', 'indirect'];

/** One stretch of an annotated attribution, with the two ways to ask for it. */
export interface Case {
  readonly task: Task;
  readonly origin: Origin;
  /** The article's name without extension. */
  readonly file: string;
  /** All that is annotated as said. */
  readonly content: readonly TextSpan[];
  /** Where the words stand that are asked for. */
  readonly span: TextSpan;
  /** As they stand in the text, and the content words only; damaged for a noisy task. */
  readonly asked: { readonly text: string; readonly contentWords: string };
}

/** One case for each attribution that is long enough, picked by the random numbers given. */
export function pickCases(
  { file, text, attributions }: GoldArticle,
  task: Task,
  origin: Origin,
  random: Random,
): readonly Case[] {
  return attributions.flatMap((attribution) => {
    const stretches = spansOf(attribution, origin).flatMap((span) => stretchesOf(text, span, task.words));
    for (const stretch of shuffle(stretches, random)) {
      const asked = ask(text, stretch, task, random);
      if (asked === null) continue;
      return [{ task, origin, file, content: attribution.content, span: spanOf(stretch), asked }];
    }
    return [];
  });
}

function spansOf(attribution: GoldAttribution, origin: Origin): readonly TextSpan[] {
  const isQuoted = attribution.class === 'direct' || attribution.class === 'mixed';
  if (origin === 'indirect') return attribution.class === 'indirect' ? attribution.content : [];
  if (!isQuoted) return [];
  return origin === 'quoted' ? attribution.segments : attribution.content;
}

/** Words from one content word to another that have `count` different ones among them. */
function stretchesOf(text: string, span: TextSpan, count: number): readonly (readonly Word[])[] {
  const words = splitWords(text, span);
  const content = words.filter(isContent);
  return content.slice(0, Math.max(0, content.length - count + 1)).flatMap((first, at) => {
    const last = content[at + count - 1] ?? first;
    const forms = content.slice(at, at + count).map(({ form }) => form);
    return new Set(forms).size < count ? [] : [words.slice(words.indexOf(first), words.indexOf(last) + 1)];
  });
}

/** The words as they are asked for; null where no word can be damaged as the task wants. */
function ask(text: string, stretch: readonly Word[], task: Task, random: Random): Case['asked'] | null {
  const written = new Map(stretch.map((word) => [word, slice(text, word)]));
  if (task.isNoisy && !damage(written, random)) return null;
  return {
    text: stretch
      .map((word, at) => gapBefore(text, stretch[at - 1], word) + (written.get(word) ?? ''))
      .join(''),
    contentWords: stretch
      .filter(isContent)
      .map((word) => written.get(word) ?? '')
      .join(' '),
  };
}

/** Misspells one content word and inflects another; false where there are no two that can be. */
function damage(written: Map<Word, string>, random: Random): boolean {
  const words = shuffle([...written.keys()].filter(isContent), random);
  for (const wrong of words) {
    const misspelt = misspell(written.get(wrong) ?? '', random);
    const other = words.find((word) => word !== wrong && inflect(written.get(word) ?? '') !== null);
    if (misspelt === null || other === undefined) continue;
    written.set(wrong, misspelt).set(other, inflect(written.get(other) ?? '') ?? '');
    return true;
  }
  return false;
}

function gapBefore(text: string, before: Word | undefined, word: Word): string {
  return before === undefined ? '' : text.slice(before.end, word.start);
}

function isContent({ form }: Word): boolean {
  return !isStopWord(form);
}

function spanOf(stretch: readonly Word[]): TextSpan {
  return { start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 };
}

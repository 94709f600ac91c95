import { splitWords } from '../../../../search/words.ts';
import { slice, type TextSpan } from '../../../../span.ts';
import { isStopWord } from '../../lists/grammar/stop-words.ts';
import { stemOf } from '../../stem.ts';
import type { StatedSentence } from './stated-sentence.ts';

const MARKED = String.raw`[“"'‘](?<marked>[^“”"]{2,80}?)[,.]?[”"'’](?![\p{L}])`;
const NAMED = String.raw`(?<named>\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s+(?:(?:of|the|and|for)\s+)*\p{Lu}[\p{L}\p{N}’'&-]*)*)`;
const CALLED = new RegExp(
  String.raw`\b(?:called|named|titled|entitled|dubbed|nicknamed|known\s+as|stands\s+for|means|nickname(?:\s+is)?),?\s+(?:the\s+|a\s+)?(?:${MARKED}|${NAMED})`,
  'gu',
);
const BESIDE_NOUN = new RegExp(String.raw`(?<noun>\p{Ll}+),?\s+${MARKED}`, 'gu');
/** What is called so is among this many words before. */
const MAX_BEFORE = 8;

/** Whether a question asks what something is called, or what it means. */
export function asksForName(text: string): boolean {
  return /^\W*(?:and\s+|so\s+)?wh(?:at|ich)\b.*\b(?:called|named|titled|dubbed|nicknamed|known as|nickname|title|name|mean|means|stands? for)\b/iu.test(
    text,
  );
}

/** What the thing in the question is called: "a memoir titled “The Long Way”"; null where several things have names. */
export function findCalled(sentence: StatedSentence, asked: ReadonlySet<string>): TextSpan | null {
  const words = slice(sentence.text, sentence.span);
  const called = [...words.matchAll(CALLED)].filter(({ index }) =>
    tellsOf(words.slice(0, index), asked, MAX_BEFORE),
  );
  const beside = [...words.matchAll(BESIDE_NOUN)].filter(({ groups }) =>
    asked.has(stemOf(groups?.['noun'] ?? '')),
  );
  const [found, another] = called.length > 0 ? called : beside;
  if (found === undefined || another !== undefined) return null;
  const text = found.groups?.['marked'] ?? found.groups?.['named'] ?? '';
  const start = sentence.span.start + found.index + found[0].lastIndexOf(text);
  return { start, end: start + text.length };
}

function tellsOf(before: string, asked: ReadonlySet<string>, reach: number): boolean {
  return splitWords(before.replaceAll(/[’']s\b/gu, ''))
    .slice(-reach)
    .some(({ form }) => !isStopWord(form) && asked.has(stemOf(form)));
}

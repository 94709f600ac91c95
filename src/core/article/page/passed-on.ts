import type { PageElement } from './html-page.ts';

/** Addresses by which readers pass words on: what they say is in the address. */
const PASSES_ON =
  /^(?:https?:)?\/\/(?:www\.|m\.)?(?:(?:twitter|x)\.com\/(?:share|intent\/(?:tweet|post))|bsky\.app\/intent\/compose|threads\.(?:net|com)\/intent\/post)\?(?<query>.*)$/isu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Letters and digits; fewer are a button's. */
const MIN_WORDS = 30;
/** UTF-16 code units; a longer link is no sentence. */
const MAX_LINK = 2_000;

/**
 * The words of the article that a link passes on, its letters alone: a sentence in a box to be shared
 * stands in the text like any other. Null where a link leads elsewhere, or is a button.
 */
export function passedOnBy(link: PageElement): string | null {
  const { query = '' } = PASSES_ON.exec(link.getAttribute('href') ?? '')?.groups ?? {};
  const passed = foldWords(new URLSearchParams(query).get('text') ?? '');
  const shown = link.textContent ?? '';
  if (passed.length < MIN_WORDS || shown.length > MAX_LINK) return null;
  const words = foldWords(shown);
  const isShown =
    words.length >= MIN_WORDS &&
    [words.slice(0, MIN_WORDS), words.slice(-MIN_WORDS)].some((part) => passed.includes(part));
  return isShown ? passed : null;
}

/** Whether a piece of a link's text is of the words that it passes on, which its address may cut. */
export function isOfPassedOn(text: string, passedOn: string): boolean {
  const words = foldWords(text);
  return words.length >= MIN_WORDS || passedOn.includes(words);
}

/** Its letters and digits, in lower case. */
function foldWords(text: string): string {
  return text.replace(NOT_WORD, '').toLowerCase();
}

/** The blocks without those to be passed on whose words stand in another one. */
export function withoutRepeats<Block extends { readonly text: string; readonly isPassedOn?: true }>(
  blocks: readonly Block[],
): readonly Block[] {
  if (!blocks.some(({ isPassedOn }) => isPassedOn)) return blocks;
  const others = blocks.filter(({ isPassedOn }) => !isPassedOn).map(({ text }) => foldWords(text));
  return blocks.filter(
    ({ isPassedOn, text }) => !isPassedOn || !others.some((other) => other.includes(foldWords(text))),
  );
}

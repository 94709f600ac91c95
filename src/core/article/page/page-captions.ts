import { oneLine } from '../../one-line.ts';
import { endsSentence } from './prose-block.ts';
import type { SettledBlock } from './settle-furniture.ts';
import { isStrayLine } from './stray-lines.ts';

/** A page of pictures has some hundred; more are of no use to anybody. */
const MAX_CAPTIONS = 200;
/** Letters; what is shorter says whose picture it is. */
const MIN_LETTERS = 20;

/** The captions of a page that say something, each once, in the order of the page. */
export function findCaptions(
  blocks: readonly SettledBlock[],
  text: readonly { readonly text: string }[],
): readonly string[] {
  const seen = new Set(text.map((block) => oneLine(block.text)));
  const captions: string[] = [];
  for (const block of blocks) {
    const line = oneLine(block.text);
    if (block.kind !== 'caption' || line.length < MIN_LETTERS || !endsSentence(block)) continue;
    if (seen.has(line) || isStrayLine(block) || captions.length === MAX_CAPTIONS) continue;
    seen.add(line);
    captions.push(block.text);
  }
  return captions;
}

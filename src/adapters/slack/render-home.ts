import type { HeaderBlock, HomeView } from '@slack/types';
import { flatten } from '../../chat/plain-line.ts';
import { takePiece } from '../../chat/split-text.ts';
import type { Reply } from '../../reply/reply.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { AnswerBlock } from './part.ts';
import { renderNode } from './render-node.ts';

/** A chapter of the Home tab. */
export interface HomeChapter {
  readonly title: string;
  readonly reply: Reply;
}

/** A Home tab of the blocks that we make. */
export interface AnswerHome extends HomeView {
  blocks: (HeaderBlock | AnswerBlock)[];
}

/** The Home tab: chapters under their titles. What goes beyond Slack's limit of blocks is left out from the end. */
export function renderHome(chapters: readonly HomeChapter[]): AnswerHome {
  const blocks = chapters.flatMap(({ title, reply }) => [
    renderTitle(title),
    ...reply.nodes.flatMap((node) => renderNode(node, () => null)).map(({ block }) => block),
  ]);
  return { type: 'home', blocks: blocks.slice(0, LIMITS.viewBlocks) };
}

function renderTitle(title: string): HeaderBlock {
  const text = takePiece(flatten(title), LIMITS.headerText, (piece) => escapeText(piece).length);
  return { type: 'header', text: { type: 'plain_text', text: escapeText(text), emoji: false } };
}

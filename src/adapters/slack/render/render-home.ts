import type { ContextBlock, HeaderBlock, HomeView, MrkdwnElement, PlainTextElement } from '@slack/types';
import { flatten } from '../../../chat/messages/plain-line.ts';
import { takePiece } from '../../../chat/messages/split-text.ts';
import type { Reply } from '../../../reply/reply.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type AnswerBlock, contextParts } from './part.ts';
import { renderNode } from './render-node.ts';

/** A chapter of the Home tab. */
export interface HomeChapter {
  readonly title: string;
  readonly reply: Reply;
  /** Each is shown after its channel's name, which Slack fills in for people who may see it. */
  readonly posts?: readonly { readonly channel: string; readonly line: string }[];
}

/** A Home tab made of our blocks. */
export interface AnswerHome extends HomeView {
  blocks: (HeaderBlock | AnswerBlock)[];
}

/**
 * Renders the Home tab: chapters with titles. Blocks beyond Slack's limit are dropped from the end, and the last block
 * says how many.
 */
export function renderHome(chapters: readonly HomeChapter[]): AnswerHome {
  const blocks = chapters.flatMap(({ title, reply, posts = [] }) => [
    renderTitle(title),
    ...reply.nodes.flatMap((node) => renderNode(node, () => null)).map(({ block }) => block),
    ...posts.flatMap(renderPost),
  ]);
  return { type: 'home', blocks: fitIntoView(blocks) };
}

function fitIntoView(blocks: AnswerHome['blocks']): AnswerHome['blocks'] {
  if (blocks.length <= LIMITS.viewBlocks) return blocks;
  const shown = blocks.slice(0, LIMITS.viewBlocks - 1);
  const rest = contextParts(`${blocks.length - shown.length} more lines have no room here.`);
  return [...shown, ...rest.map(({ block }) => block)];
}

function renderTitle(title: string): HeaderBlock {
  const text = takePiece(flatten(title), LIMITS.headerText, (piece) => escapeText(piece).length);
  return { type: 'header', text: { type: 'plain_text', text: escapeText(text), emoji: false } };
}

function renderPost({ channel, line }: { readonly channel: string; readonly line: string }): ContextBlock[] {
  const text = takePiece(flatten(line), LIMITS.contextText, (piece) => escapeText(piece).length);
  const name: MrkdwnElement = { type: 'mrkdwn', text: `<#${channel}>`, verbatim: true };
  const shown: PlainTextElement = { type: 'plain_text', text: escapeText(text), emoji: false };
  return CHANNEL.test(channel) ? [{ type: 'context', elements: [name, shown] }] : [];
}

const CHANNEL = /^[A-Z0-9]+$/u;

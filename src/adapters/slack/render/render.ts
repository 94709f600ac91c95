import type { KnownBlock } from '@slack/types';
import type { DeskAnswer } from '../../../chat/desk/desk.ts';
import { groupResults } from '../../../chat/desk/results.ts';
import { arrangeButtons } from '../../../chat/messages/arrange-buttons.ts';
import { wellForm } from '../../../chat/messages/plain-line.ts';
import type { Presentation } from '../../../chat/messages/presentation.ts';
import { findSaidBefore } from '../../../chat/messages/source-line.ts';
import { takePiece } from '../../../chat/messages/split-text.ts';
import { toRow } from './buttons.ts';
import { escapeFallback } from './escape.ts';
import { LIMITS } from './limits.ts';
import { packParts } from './pack-parts.ts';
import { contextParts, type Part } from './part.ts';
import { renderNode } from './render-node.ts';

/** A message for `chat.postMessage` and its relatives. */
export interface SlackMessage {
  /** What notifications show; always set. */
  readonly text: string;
  blocks: KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/**
 * Renders an answer as one message, or as several if it does not fit. A result stays in one message if it can, and the
 * buttons of the whole answer go under the last.
 */
export function renderMessage(answer: DeskAnswer, presentation: Presentation): readonly SlackMessage[] {
  const { shared, ephemeral, linkTo = () => null } = presentation;
  const groups = groupResults(answer);
  const rows = arrangeButtons(answer, groups, ephemeral && shared === undefined);
  const rendered = groups.map(({ nodes, isEnd }, number) => [
    ...(number === 0 || isEnd ? [] : [DIVIDER]),
    ...nodes.flatMap((node, index) => renderNode(node, linkTo, findSaidBefore(nodes, index))),
    ...toRow(rows.results[number] ?? []),
  ]);
  const head = shared === undefined ? [] : contextParts(`Shared by ${shared.by}`);
  const messages = packParts([head, ...rendered, toRow(rows.answer)]);
  return messages.length === 0 ? [toMessage([])] : messages.map(toMessage);
}

const DIVIDER: Part = { block: { type: 'divider' }, text: '' };

function toMessage(parts: readonly Part[]): SlackMessage {
  const blocks = parts.map(({ block }) => block);
  return { text: toFallback(parts), blocks, unfurl_links: false, unfurl_media: false };
}

/** The text of the blocks, cut with an ellipsis if it is too long for Slack. */
function toFallback(parts: readonly Part[]): string {
  const lines = parts.map(({ text }) => text).filter((text) => text.trim() !== '');
  const whole = wellForm(lines.length === 0 ? NOTHING : lines.join('\n'));
  const text = takePiece(
    whole,
    LIMITS.fallbackText - ELLIPSIS.length,
    (piece) => escapeFallback(piece).length,
  );
  return text === whole ? escapeFallback(text) : `${escapeFallback(text.trimEnd())}${ELLIPSIS}`;
}

const NOTHING = 'Nothing to show.';
const ELLIPSIS = ' …';

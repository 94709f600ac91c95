import type { KnownBlock } from '@slack/types';
import { arrangeButtons } from '../../../chat/arrange-buttons.ts';
import type { DeskAnswer } from '../../../chat/desk.ts';
import { wellForm } from '../../../chat/plain-line.ts';
import type { Presentation } from '../../../chat/presentation.ts';
import { groupResults } from '../../../chat/results.ts';
import { findSaidBefore } from '../../../chat/source-line.ts';
import { takePiece } from '../../../chat/split-text.ts';
import { toRow } from './buttons.ts';
import { escapeFallback } from './escape.ts';
import { LIMITS } from './limits.ts';
import { packParts } from './pack-parts.ts';
import { contextParts, type Part } from './part.ts';
import { renderNode } from './render-node.ts';

/** A message as `chat.postMessage` and its kin take it. */
export interface SlackMessage {
  /** What notifications show; always there. */
  readonly text: string;
  blocks: KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/**
 * An answer as messages, at least one; more only where it does not fit into one. Then each result stays whole where it
 * can, and the buttons of the whole answer are under the last.
 */
export function renderMessage(answer: DeskAnswer, presentation: Presentation): readonly SlackMessage[] {
  const { shared, ephemeral, linkTo = () => null } = presentation;
  const groups = groupResults(answer);
  const rows = arrangeButtons(answer, groups, ephemeral && shared === undefined);
  const rendered = groups.map(({ nodes, isEnd }, place) => [
    ...(place === 0 || isEnd ? [] : [DIVIDER]),
    ...nodes.flatMap((node, index) => renderNode(node, linkTo, findSaidBefore(nodes, index))),
    ...toRow(rows.results[place] ?? []),
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

/** What the blocks say, with an ellipsis where it is longer than Slack takes. */
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

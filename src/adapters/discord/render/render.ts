import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { DeskAnswer } from '../../../chat/desk/desk.ts';
import { groupResults } from '../../../chat/desk/results.ts';
import { arrangeButtons } from '../../../chat/messages/arrange-buttons.ts';
import type { Presentation } from '../../../chat/messages/presentation.ts';
import { findSaidBefore } from '../../../chat/messages/source-line.ts';
import { toButtonParts } from './buttons.ts';
import { packParts } from './pack-parts.ts';
import { isJoined, type Part } from './part.ts';
import { renderNode, renderNote } from './render-node.ts';

/** A message for "Create Message", interaction callbacks and their follow-ups. */
export interface DiscordMessage {
  readonly flags: MessageFlags;
  readonly components: APIContainerComponent[];
  /** Nobody is pinged, whatever the text says. */
  readonly allowed_mentions: { readonly parse: [] };
}

/**
 * Renders an answer as one message, or as several if it does not fit. A result stays in one message if it can, a
 * quotation that is too long for one goes on in the next, and the buttons of the answer go under the last.
 *
 * Components V2 rather than embeds: buttons stand under the result they belong to, while embeds have them all at the
 * end of the message, and links never unfurl. The price is 4,000 characters instead of 6,000.
 */
export function renderMessage(answer: DeskAnswer, presentation: Presentation): readonly DiscordMessage[] {
  const { shared, ephemeral, linkTo = () => null } = presentation;
  const groups = groupResults(answer);
  const rows = toButtonParts(arrangeButtons(answer, groups, ephemeral && shared === undefined));
  const rendered = groups.map(({ nodes, isEnd }, number) => [
    ...(number === 0 || isEnd ? [] : [DIVIDER]),
    ...nodes.flatMap((node, index) => renderNode(node, linkTo, findSaidBefore(nodes, index))),
    ...(rows.results[number] ?? []),
  ]);
  const head = shared === undefined ? [] : renderNote(`Shared by ${shared.by}`);
  const [first = [], ...others] = [...rendered, rows.answer];
  const messages = packParts([[...head, ...first], ...others]);
  return (messages.length === 0 ? [NOTHING] : messages).map((parts) => toMessage(parts, ephemeral));
}

const DIVIDER: Part = { type: 'divider' };
const NOTHING: readonly Part[] = [{ type: 'text', text: 'Nothing to show.' }];

function toMessage(parts: readonly Part[], ephemeral: boolean): DiscordMessage {
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  return {
    flags: ephemeral ? flags | MessageFlags.Ephemeral : flags,
    components: [{ type: ComponentType.Container, components: toComponents(parts) }],
    allowed_mentions: { parse: [] },
  };
}

/** Adjacent texts become one component, since a message may have only forty. */
function toComponents(parts: readonly Part[]): APIComponentInContainer[] {
  const components: APIComponentInContainer[] = [];
  for (const [index, part] of parts.entries()) {
    const last = components.at(-1);
    const isMore = isJoined(part, parts[index - 1]) && last?.type === ComponentType.TextDisplay;
    if (part.type === 'text' && isMore) last.content += `\n${part.text}`;
    else components.push(toComponent(part));
  }
  return components;
}

function toComponent(part: Part): APIComponentInContainer {
  switch (part.type) {
    case 'text':
      return { type: ComponentType.TextDisplay, content: part.text };
    case 'divider':
      return { type: ComponentType.Separator };
    case 'buttons':
      return { type: ComponentType.ActionRow, components: [...part.buttons] };
  }
}

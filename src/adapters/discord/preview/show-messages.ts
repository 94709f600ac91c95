import { ComponentType } from 'discord-api-types/v10';
import type { Html } from '../../../chat/messages/html.ts';
import type { PreviewButton, ShowButton } from '../../../chat/messages/preview.ts';
import { html } from '../../html.ts';
import { type DiscordNode, readDiscordMarkdown } from './markdown.ts';
import {
  type DiscordButton,
  type DiscordComponent,
  type DiscordPayload,
  isForAskerAlone,
  readDiscordPayload,
} from './payload.ts';

/**
 * Messages as Discord shows them, made of the very payloads that would be sent there.
 *
 * @param payloads - as "Create Message" takes them; throws where one holds what no answer of ours is made of.
 */
export function showMessages(payloads: readonly unknown[], showButton: ShowButton): Html {
  return html`${payloads.map((payload) => showMessage(readDiscordPayload(payload), showButton))}`;
}

function showMessage(message: DiscordPayload, showButton: ShowButton): Html {
  const containers = message.components.map(
    ({ components }) =>
      html`<div class="container">${components.map((component) => showComponent(component, showButton))}</div>`,
  );
  const alone = isForAskerAlone(message) ? html`<p class="alone">Only you can see this</p>` : null;
  return html`<div class="discord-message"><span class="avatar" aria-hidden="true"></span><div class="body"><p class="author"><b>Verbatim</b> <small class="badge">APP</small></p>${containers}${alone}</div></div>`;
}

function showComponent(component: DiscordComponent, showButton: ShowButton): Html {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return html`<div class="words">${showNodes(readDiscordMarkdown(component.content))}</div>`;
    case ComponentType.Separator:
      return html`<hr>`;
    case ComponentType.ActionRow:
      return html`<div class="actions">${component.components.map((button) => showButton(toButton(button)))}</div>`;
  }
}

/** Quotes, lists and small print are blocks, so that a line break beside one is not shown. */
function showNodes(nodes: readonly DiscordNode[]): Html {
  const shown = nodes.map((node, index) => {
    const after = nodes[index + 1];
    if (node.type === 'br') return isBlock(nodes[index - 1]) || isBlock(after) ? null : showNode(node);
    return node.type === 'blockQuote' && after !== undefined
      ? showNode(withoutLastBreak(node))
      : showNode(node);
  });
  return html`${shown}`;
}

const BLOCKS: ReadonlySet<string> = new Set(['blockQuote', 'small', 'list']);

function isBlock(node: DiscordNode | undefined): boolean {
  return node !== undefined && BLOCKS.has(node.type);
}

function showNode(node: DiscordNode): Html {
  switch (node.type) {
    case 'text':
      return html`${node.content}`;
    case 'br':
      return html`<br>`;
    case 'strong':
      return html`<b>${showNodes(node.content)}</b>`;
    case 'u':
      return html`<u>${showNodes(node.content)}</u>`;
    case 'strike':
      return html`<s>${showNodes(node.content)}</s>`;
    case 'blockQuote':
      return html`<blockquote>${showNodes(node.content)}</blockquote>`;
    case 'small':
      return html`<small>${showNodes(node.content)}</small>`;
    case 'list':
      return html`<ul>${node.items.map((item) => html`<li>${showNodes(item)}</li>`)}</ul>`;
    case 'link':
      return html`<a href="${node.target}">${showNodes(node.content)}</a>`;
  }
}

/** The parser counts the line break between a quote and what follows as the quote’s own. */
function withoutLastBreak(quote: Extract<DiscordNode, { type: 'blockQuote' }>): DiscordNode {
  const { content } = quote;
  return content.at(-1)?.type === 'br' ? { ...quote, content: content.slice(0, -1) } : quote;
}

const SPOKEN: Readonly<Record<string, string>> = { '👍': 'This helped', '👎': 'This did not help' };

function toButton({ custom_id: token, label, emoji }: DiscordButton): PreviewButton {
  const face = [emoji?.name, label].filter((part) => part !== undefined).join(' ');
  return { token, label: face, spoken: SPOKEN[face] ?? null };
}

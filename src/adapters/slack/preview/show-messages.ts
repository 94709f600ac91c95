import type { Html } from '../../../chat/messages/html.ts';
import type { PreviewButton, ShowButton } from '../../../chat/messages/preview.ts';
import { html } from '../../html.ts';
import { unescapeText } from '../render/escape.ts';
import { readSlackMarkup } from './markup.ts';
import {
  readSlackPayload,
  type SlackBlock,
  type SlackButton,
  type SlackPayload,
  type SlackRichText,
  type SlackRichTextPart,
  type SlackSmallPrint,
} from './payload.ts';

/**
 * Messages as Slack shows them, made of the very payloads that would be sent there.
 *
 * @param payloads - as `chat.postMessage` takes them; throws where one holds what no answer of ours is made of.
 */
export function showMessages(payloads: readonly unknown[], showButton: ShowButton): Html {
  return html`${payloads.map((payload) => showMessage(readSlackPayload(payload), showButton))}`;
}

function showMessage({ blocks, text }: SlackPayload, showButton: ShowButton): Html {
  const shown =
    blocks.length === 0
      ? html`<p class="words">${showMarkup(text)}</p>`
      : blocks.map((block) => showBlock(block, showButton));
  return html`<div class="slack-message"><span class="avatar" aria-hidden="true"></span><div class="body"><p class="author"><b>Verbatim</b> <small class="badge">APP</small></p>${shown}</div></div>`;
}

function showBlock(block: SlackBlock, showButton: ShowButton): Html {
  switch (block.type) {
    case 'rich_text':
      return html`${block.elements.map(showRichText)}`;
    case 'context':
      return html`<p class="context">${block.elements.map((element, index) => [index === 0 ? null : ' ', showSmallPrint(element)])}</p>`;
    case 'actions':
      return html`<div class="actions">${block.elements.map((button) => showButton(toButton(button)))}</div>`;
    case 'divider':
      return html`<hr>`;
  }
}

function showRichText(part: SlackRichTextPart): Html {
  switch (part.type) {
    case 'rich_text_section':
      return html`<p class="words">${part.elements.map(showStyled)}</p>`;
    case 'rich_text_quote':
      return html`<blockquote class="words">${part.elements.map(showStyled)}</blockquote>`;
    case 'rich_text_list':
      return html`<ul>${part.elements.map(({ elements }) => html`<li class="words">${elements.map(showStyled)}</li>`)}</ul>`;
  }
}

/** Slack shows what is both bold and leaning as that; bold alone marks what was asked for. */
function showStyled(element: SlackRichText): Html {
  const { text, style = {} } = element;
  const { bold = false, italic = false, strike = false } = style;
  const struck = strike ? html`<s>${text}</s>` : html`${text}`;
  const leaning = italic ? html`<i>${struck}</i>` : struck;
  const styled = bold ? html`<b>${leaning}</b>` : leaning;
  return element.type === 'link' ? html`<a href="${element.url}">${styled}</a>` : styled;
}

function showSmallPrint(element: SlackSmallPrint): Html {
  if (element.type === 'plain_text') return html`<span>${unescapeText(element.text)}</span>`;
  return html`<span>${showMarkup(element.text)}</span>`;
}

function showMarkup(text: string): Html {
  const stretches = readSlackMarkup(text).map((stretch) =>
    stretch.type === 'text' ? stretch.text : html`<a href="${stretch.address}">${stretch.label}</a>`,
  );
  return html`${stretches}`;
}

function toButton({ text, action_id: id, value, accessibility_label: spoken }: SlackButton): PreviewButton {
  const token = JSON.stringify([id, value]);
  return { token, label: unescapeText(text.text), spoken: spoken ?? null };
}

import { escapeText } from './escape.ts';
import type { SlackMessage } from './render.ts';

/** Renders a sentence of ours as a message. */
export function renderNotice(sentence: string): SlackMessage {
  return { text: escapeText(sentence), blocks: [], unfurl_links: false, unfurl_media: false };
}

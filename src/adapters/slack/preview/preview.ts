import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Preview } from '../../../chat/messages/preview.ts';
import { parseJson } from '../../../core/parse-json.ts';
import { html } from '../../html.ts';
import { readAction } from '../render/actions.ts';
import { renderMessage } from '../render/render.ts';
import { showMessages } from './show-messages.ts';

/** Shows answers as Slack's clients do; a button's token is its `action_id` and `value` as JSON. */
export async function loadSlackPreview(): Promise<Preview> {
  return {
    title: 'Slack',
    style: await readFile(new URL('style.css', import.meta.url), 'utf8'),
    show: (answer, presentation, showButton) => {
      const alone = presentation.ephemeral ? html`<p class="alone">Only visible to you</p>` : null;
      return html`${alone}${showMessages(renderMessage(answer, presentation), showButton)}`;
    },
    readPress: (token) => readAction(...TOKEN.parse(parseJson(token))),
  };
}

const TOKEN = z.tuple([z.string(), z.string()]).catch(['', '']);

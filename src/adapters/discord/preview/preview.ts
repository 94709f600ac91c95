import { readFile } from 'node:fs/promises';
import type { Press, Preview } from '../../../chat/messages/preview.ts';
import { type Action, readAction } from '../render/actions.ts';
import { renderMessage } from '../render/render.ts';
import { showMessages } from './show-messages.ts';

/** Shows answers as Discord's clients do; a button's token is its `custom_id`. */
export async function loadDiscordPreview(): Promise<Preview> {
  return {
    title: 'Discord',
    style: await readFile(new URL('style.css', import.meta.url), 'utf8'),
    show: (answer, presentation, showButton) => showMessages(renderMessage(answer, presentation), showButton),
    readPress: (token) => {
      const action = readAction(token);
      return action === null || !isPress(action) ? null : action;
    },
  };
}

/** The reason for a verdict comes with a form of Discord’s own. */
function isPress(action: Action): action is Action & Press {
  return action.kind !== 'reason';
}

import { z } from 'zod';
import { readAction as readDiscordAction } from '../adapters/discord/render/actions.ts';
import { renderMessage as renderForDiscord } from '../adapters/discord/render/render.ts';
import { readAction as readSlackAction } from '../adapters/slack/render/actions.ts';
import { renderMessage as renderForSlack } from '../adapters/slack/render/render.ts';
import type { Press, Previews } from '../adapters/web/previews/preview.ts';
import type { LinkTo } from '../chat/presentation.ts';

/**
 * What the page shows of Slack and Discord: their own renderers and their own readers of buttons.
 *
 * @param linkTo - the page to which citations lead.
 */
export function createPreviews(linkTo: LinkTo): Previews {
  return {
    slack: {
      render: (answer, presentation) => renderForSlack(answer, { ...presentation, linkTo }),
      readPress: (token) => {
        const [id, value] = SLACK_TOKEN.parse(parseJson(token));
        return readSlackAction(id, value);
      },
    },
    discord: {
      render: (answer, presentation) => renderForDiscord(answer, { ...presentation, linkTo }),
      readPress: (token) => {
        const action = readDiscordAction(token);
        return action === null || !isPress(action) ? null : action;
      },
    },
  };
}

const NO_TOKEN: readonly [string, string] = ['', ''];
const SLACK_TOKEN = z.tuple([z.string(), z.string()]).catch([...NO_TOKEN]);

/** Null where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The reason for a verdict comes with a form of Discord’s own. */
function isPress(action: { readonly kind: Press['kind'] | 'reason' }): action is Press {
  return action.kind !== 'reason';
}

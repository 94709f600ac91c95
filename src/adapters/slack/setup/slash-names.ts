import type { CommandSpelling } from '../../../command/command.ts';
import { spellName } from '../../../command/line/spelling.ts';

/** How commands are spelt in a workspace, with or without the operator's prefix. */
export function spellingOf(prefix: string | null): CommandSpelling {
  if (prefix !== null) return { prefix: `/${prefix}-`, options: 'dashes' };
  const names = Object.fromEntries([...BUILT_IN].map((name) => [name, `/${PREFIX}${name}`]));
  return { prefix: '/', names, options: 'dashes' };
}

/**
 * The slash command for a command: `/who-said`. Slack refuses a manifest that claims one of its own commands, so
 * `archive` becomes `/verbatim-archive`. With the operator's prefix: `/news-who-said`.
 */
export function slashNameOf(command: string, prefix: string | null = null): string {
  return spellName(command, spellingOf(prefix));
}

/** The command behind a slash command; the desk strips an operator's prefix. */
export function commandNameOf(slash: string): string {
  const name = slash.replace(/^\//u, '');
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}

const PREFIX = 'verbatim-';

/** @see https://slack.com/help/articles/201259356-Use-built-in-slash-commands */
const BUILT_IN: ReadonlySet<string> = new Set([
  'active',
  'apps',
  'archive',
  'away',
  'call',
  'collapse',
  'dm',
  'dnd',
  'expand',
  'feed',
  'feedback',
  'huddle',
  'invite',
  'join',
  'leave',
  'me',
  'msg',
  'mute',
  'open',
  'people',
  'prefs',
  'pro',
  'remind',
  'remove',
  'rename',
  'search',
  'shortcuts',
  'shrug',
  'star',
  'status',
  'topic',
  'who',
]);

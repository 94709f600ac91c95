/**
 * The slash command of a command: `/who-said`; `/verbatim-archive` where Slack has a command of its own by that name,
 * since it refuses a whole manifest for one of those. With a prefix of the operator's all have that: `/news-who-said`.
 */
export function slashNameOf(command: string, prefix: string | null = null): string {
  if (prefix !== null) return `/${prefix}-${command}`;
  return BUILT_IN.has(command) ? `/${PREFIX}${command}` : `/${command}`;
}

/** The command that a slash command stands for, as far as its name tells; an operator's prefix the desk takes off. */
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

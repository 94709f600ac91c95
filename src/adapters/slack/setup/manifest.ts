import type { CommandSyntax } from '../../../command/options.ts';
import { formatNameAndWords, formatOption, listChatOptions } from '../../../command/options.ts';
import { slashNameOf } from './slash-names.ts';

/** What the manifest says about a command. */
export type ManifestCommand = CommandSyntax & { readonly summary: string };

/** How the app connects, and how much it may read. */
export interface ManifestOptions {
  /** `socket`: the app calls Slack, no address needed; `http`: Slack calls `url`. */
  readonly mode: 'socket' | 'http';
  /** Where Slack reaches the app, `https://bot.example`; only for `http`. */
  readonly url?: string;
  /** Whether the app may not read channels: then every follow-up in a thread needs a mention. */
  readonly mentionsOnly: boolean;
  /** Whether the app may read who is in a user group. Default: no. */
  readonly userGroups?: boolean;
  /** Precedes every command, in case another app has one of the names; none by default. */
  readonly prefix?: string;
}

/** The `callback_id` of the message shortcut "Who said this?". */
export const WHO_SAID_THIS = 'who-said-this';

/** Paths below the app's address: where Slack sends everything, and where an installation returns. */
export const EVENTS_PATH = '/slack/events';
export const OAUTH_REDIRECT_PATH = '/slack/oauth_redirect';

/**
 * The app's manifest, from which Slack creates it.
 *
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function buildManifest(commands: readonly ManifestCommand[], options: ManifestOptions) {
  const base = options.mode === 'http' && options.url !== undefined ? withoutSlash(options.url) : null;
  const request = base === null ? {} : { request_url: `${base}${EVENTS_PATH}` };
  const redirect = base === null ? {} : { redirect_urls: [`${base}${OAUTH_REDIRECT_PATH}`] };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: DISPLAY,
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'verbatim', always_online: true },
      shortcuts: [SHORTCUT],
      slash_commands: commands.map((command) => describeCommand(command, base, options.prefix ?? null)),
    },
    oauth_config: { ...redirect, scopes: { bot: listScopes(options) } },
    settings: {
      event_subscriptions: { ...request, bot_events: listEvents(options) },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: options.mode === 'socket',
      token_rotation_enabled: false,
    },
  };
}

const DISPLAY = {
  name: 'Verbatim',
  description:
    'Who said it, in which article, at which words: verbatim, cited snippets from your news archive.',
  long_description:
    'Verbatim answers from an archive of news articles, and only with what the articles say: verbatim snippets, each ' +
    'with its speaker, article, outlet and date, and a link that opens the article at the very words. It finds who ' +
    'said something, checks whether a quotation is what was said, lists what a person said, and answers questions. ' +
    'When the archive does not hold an answer, it says so and what it searched. No language model writes anything.',
  background_color: '#1f3a4d',
} as const;

const SHORTCUT = {
  name: 'Who said this?',
  type: 'message',
  callback_id: WHO_SAID_THIS,
  description: 'Look up the quotations in a message; only you see the answer',
} as const;

/** The scopes that are needed, without those for follow-ups if these need a mention. */
const SCOPES = ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'users:read'] as const;
const GROUP_SCOPES = ['usergroups:read'] as const;
const HISTORY_SCOPES = ['channels:history', 'groups:history', 'mpim:history'] as const;

const EVENTS = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'] as const;
const HISTORY_EVENTS = ['message.channels', 'message.groups', 'message.mpim'] as const;

/** The scopes of the bot's token. */
export function listScopes({
  mentionsOnly,
  userGroups = false,
}: Pick<ManifestOptions, 'mentionsOnly' | 'userGroups'>): readonly string[] {
  return [...SCOPES, ...(userGroups ? GROUP_SCOPES : []), ...(mentionsOnly ? [] : HISTORY_SCOPES)];
}

function listEvents({ mentionsOnly }: ManifestOptions): readonly string[] {
  return mentionsOnly ? EVENTS : [...EVENTS, ...HISTORY_EVENTS];
}

function describeCommand(command: ManifestCommand, base: string | null, prefix: string | null) {
  const hint = describeUsage(command);
  return {
    command: slashNameOf(command.name, prefix),
    description: command.summary,
    ...(hint === '' ? {} : { usage_hint: hint }),
    // Names and links stay as typed.
    should_escape: false,
    ...(base === null ? {} : { url: `${base}${EVENTS_PATH}` }),
  };
}

/** What can follow the command: words, then options; or a subcommand with its words. */
function describeUsage(command: ManifestCommand): string {
  const { name, subcommands = [] } = command;
  const others = subcommands.map((each) => formatNameAndWords(each).slice(name.length + 1));
  return [describeOwnUsage(command), ...others].join(' | ');
}

function describeOwnUsage(command: ManifestCommand): string {
  const { words } = command;
  const options = listChatOptions(command).map((option) => `[${formatOption(option)}]`);
  const named = words === null ? [] : [words.isRequired ? words.name : `[${words.name}]`];
  return [...named, ...options].join(' ');
}

function withoutSlash(url: string): string {
  return url.replace(TRAILING_SLASHES, '');
}

const TRAILING_SLASHES = /\/+$/u;

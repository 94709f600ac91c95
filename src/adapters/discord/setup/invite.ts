import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

/**
 * The permissions that the bot needs in a channel: to see it, to write in it and its threads, and to reply to messages,
 * for which Discord requires that it may read the history.
 */
export const PERMISSIONS = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
} as const;

/** The addresses to install the application from, and what each is for. */
export function composeInvites(applicationId: string): readonly string[] {
  const permissions = Object.values(PERMISSIONS).reduce((all, each) => all | each, 0n);
  const toServer = composeAddress({
    client_id: applicationId,
    integration_type: String(ApplicationIntegrationType.GuildInstall),
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(permissions),
  });
  const toPerson = composeAddress({
    client_id: applicationId,
    integration_type: String(ApplicationIntegrationType.UserInstall),
    scope: OAuth2Scopes.ApplicationsCommands,
  });
  return [
    `Add it to a server (${Object.keys(PERMISSIONS).join(', ')}):`,
    `  ${toServer}`,
    'Add it to your own account, for any server and direct message:',
    `  ${toPerson}`,
  ];
}

function composeAddress(query: Readonly<Record<string, string>>): string {
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(query)}`;
}

import type { App, Authorize, CustomRoute, Logger } from '@slack/bolt';
import { type InstallationStore, InstallProvider } from '@slack/oauth';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { AccessRules } from '../../../chat/access.ts';
import type { Failures } from '../../../chat/events/failures.ts';
import type { Clock } from '../../../ports/ports.ts';
import type { Installations, SeenDeliveries } from '../../../ports/state-store.ts';
import type { InstallationAccess, SlackConfig, TokenAccess } from '../config.ts';
import { listsUserGroups } from '../settings.ts';
import { createInstallRoutes } from './install-routes.ts';
import { createInstallationStore, handleUninstalling } from './installations.ts';
import { createStateStore } from './oauth-states.ts';

/** How the bot is authorized in a workspace. */
export interface WorkspaceAccess {
  readonly authorize: Authorize<boolean>;
  /** Pages for installing the app in a browser; none if it has one token. */
  readonly routes: readonly CustomRoute[];
  /** Rejects where Slack refuses the token. */
  verify(): Promise<void>;
  /** Notices when a workspace withdraws it. */
  handle(app: App): void;
}

/** What both kinds of access need. */
export interface AccessOptions {
  readonly clientOptions: WebClientOptions;
  readonly installations: Installations;
  /** Remembers which states of OAuth were used. */
  readonly seenDeliveries: SeenDeliveries;
  readonly clock: Clock;
  readonly apiUrl: string;
  /** Which workspaces may install the app. */
  readonly rules: AccessRules;
  readonly failures: Failures;
  readonly logger: Logger;
}

/** Opens the configured access. */
export function openWorkspaceAccess(access: SlackConfig['access'], options: AccessOptions): WorkspaceAccess {
  return access.kind === 'token'
    ? createTokenAccess(access, options)
    : createInstallationAccess(access, options);
}

function createTokenAccess({ botToken }: TokenAccess, { clientOptions }: AccessOptions): WorkspaceAccess {
  const client = new WebClient(botToken, clientOptions);
  let bot: { readonly botId?: string; readonly botUserId?: string } | null = null;
  const identify = async () => {
    const { bot_id, user_id } = await client.auth.test();
    bot = {
      ...(bot_id === undefined ? {} : { botId: bot_id }),
      ...(user_id === undefined ? {} : { botUserId: user_id }),
    };
    return bot;
  };
  return {
    authorize: async () => ({ botToken, ...(bot ?? (await identify())) }),
    routes: [],
    verify: async () => {
      await identify();
    },
    handle: () => {},
  };
}

function createInstallationAccess(
  { clientId, clientSecret, stateSecret, mentionsOnly }: InstallationAccess,
  { clientOptions, installations, seenDeliveries, clock, apiUrl, rules, failures, logger }: AccessOptions,
): WorkspaceAccess {
  const installationStore: Required<InstallationStore> = createInstallationStore(installations, rules);
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateStore: createStateStore(stateSecret, seenDeliveries, clock),
    installationStore,
    clientOptions,
    logger,
    authorizationUrl: new URL(AUTHORIZE_PATH, apiUrl).href,
  });
  const userGroups = listsUserGroups(rules);
  return {
    authorize: (source) => provider.authorize(source),
    routes: createInstallRoutes(provider, { mentionsOnly, userGroups }, failures),
    verify: async () => {},
    handle: (app) => handleUninstalling(app, installationStore, failures),
  };
}

const AUTHORIZE_PATH = '/oauth/v2/authorize';

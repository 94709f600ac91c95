import type { App, Authorize, CustomRoute, Logger } from '@slack/bolt';
import { type InstallationStore, InstallProvider } from '@slack/oauth';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { AccessRules } from '../../../chat/access.ts';
import type { Failures } from '../../../chat/failures.ts';
import type { Installations } from '../../../ports/state-store.ts';
import type { InstallationAccess, SlackConfig, TokenAccess } from '../config.ts';
import { buildManifest, OAUTH_REDIRECT_PATH } from '../setup/manifest.ts';
import { createInstallationStore, handleUninstalling } from './installations.ts';

/** How the bot is authorized in a workspace. */
export interface Access {
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
  readonly apiUrl: string;
  /** Which workspaces may install the app. */
  readonly rules: AccessRules;
  readonly failures: Failures;
  readonly logger: Logger;
}

/** Opens the configured access. */
export function createAccess(access: SlackConfig['access'], options: AccessOptions): Access {
  return access.kind === 'token'
    ? createTokenAccess(access, options)
    : createInstallationAccess(access, options);
}

function createTokenAccess({ botToken }: TokenAccess, { clientOptions }: AccessOptions): Access {
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
  { clientOptions, installations, apiUrl, rules, failures, logger }: AccessOptions,
): Access {
  const installationStore: Required<InstallationStore> = createInstallationStore(installations, rules);
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    installationStore,
    clientOptions,
    logger,
    authorizationUrl: new URL(AUTHORIZE_PATH, apiUrl).href,
  });
  return {
    authorize: (source) => provider.authorize(source),
    routes: createRoutes(provider, mentionsOnly, failures),
    verify: async () => {},
    handle: (app) => handleUninstalling(app, installationStore, failures),
  };
}

const AUTHORIZE_PATH = '/oauth/v2/authorize';

type Serve = (...exchange: Parameters<CustomRoute['handler']>) => Promise<void>;

function createRoutes(
  provider: InstallProvider,
  mentionsOnly: boolean,
  failures: Failures,
): readonly CustomRoute[] {
  const { bot } = buildManifest([], { mode: 'http', mentionsOnly }).oauth_config.scopes;
  const serve = (path: string, handle: Serve): CustomRoute => ({
    path,
    method: ['GET'],
    handler: async (request, response) => {
      try {
        await handle(request, response);
      } catch (error) {
        // Bolt does not await a route: a rejection would end the process.
        failures.report({ doing: 'install', workspace: '', where: path, error });
        if (!response.headersSent) response.writeHead(500, PLAIN_TEXT);
        response.end(NOT_INSTALLED);
      }
    },
  });
  return [
    serve('/slack/install', (request, response) =>
      provider.handleInstallPath(request, response, {}, { scopes: [...bot] }),
    ),
    serve(OAUTH_REDIRECT_PATH, (request, response) => provider.handleCallback(request, response)),
  ];
}

const PLAIN_TEXT = { 'content-type': 'text/plain; charset=utf-8' } as const;
const NOT_INSTALLED = 'Verbatim could not be installed; the failure was logged. Please try again.';

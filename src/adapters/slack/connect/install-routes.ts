import type { ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import { ErrorCode, type InstallProvider, SlackOAuthError } from '@slack/oauth';
import type { Failures } from '../../../chat/events/failures.ts';
import { buildManifest, type ManifestOptions, OAUTH_REDIRECT_PATH } from '../setup/manifest.ts';
import { readFailureCode } from './failures.ts';

/** The pages on which the app is installed: `/slack/install`, and where Slack sends the browser back to. */
export function createInstallRoutes(
  provider: InstallProvider,
  asked: Pick<ManifestOptions, 'mentionsOnly' | 'userGroups'>,
  failures: Failures,
): readonly CustomRoute[] {
  const { bot } = buildManifest([], { mode: 'http', ...asked }).oauth_config.scopes;
  const serve = (path: string, handle: Serve): CustomRoute => ({
    path,
    method: ['GET'],
    handler: async (request, response) => {
      // Bolt does not await a route: a rejection would end the process.
      await handle(request, response).catch((error: unknown) => tell(response, failures, path, error));
    },
  });
  return [
    serve(INSTALL_PATH, (request, response) =>
      provider.handleInstallPath(request, response, {}, { scopes: [...bot] }),
    ),
    serve(OAUTH_REDIRECT_PATH, (request, response) =>
      provider.handleCallback(request, response, {
        failure: (error) => tell(response, failures, OAUTH_REDIRECT_PATH, error),
      }),
    ),
  ];
}

type Serve = (...exchange: Parameters<CustomRoute['handler']>) => Promise<void>;

const INSTALL_PATH = '/slack/install';

/** Tells whoever installs the app why it was not; a fault of ours is reported. */
function tell(response: ServerResponse, failures: Failures, path: string, error: unknown): void {
  const known = ANSWERS.get(codeOf(error));
  if (known === undefined) failures.report({ doing: 'install', workspace: '', where: path, error });
  const { status, line } = known ?? { status: 500, line: NOT_INSTALLED };
  if (!response.headersSent) response.writeHead(status, PLAIN_TEXT);
  response.end(`${line}\n`);
}

function codeOf(error: unknown): string {
  return error instanceof SlackOAuthError ? error.code : readFailureCode(error);
}

const AGAIN = `To install it, begin anew at ${INSTALL_PATH}.`;
const STALE = {
  status: 400,
  line: `Verbatim was not installed: this address was used before, is too old, or belongs to another browser. ${AGAIN}`,
};

const ANSWERS: ReadonlyMap<string, { readonly status: number; readonly line: string }> = new Map([
  [
    ErrorCode.AuthorizationError,
    { status: 200, line: `Verbatim was not installed, since it was cancelled. ${AGAIN}` },
  ],
  [ErrorCode.InvalidStateError, STALE],
  [ErrorCode.MissingStateError, STALE],
  [ErrorCode.MissingCodeError, STALE],
  ['invalid_code', STALE],
  ['code_already_used', STALE],
  [
    'not_admitted',
    {
      status: 403,
      line: 'Verbatim was not installed: this workspace is not among those that may. Ask whoever runs it.',
    },
  ],
]);

const PLAIN_TEXT = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
} as const;
const NOT_INSTALLED = 'Verbatim could not be installed; the failure was logged. Please try again.';

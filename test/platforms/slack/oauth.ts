import type { OauthV2AccessResponse } from '@slack/web-api';
import { type MethodCall, MethodError, required } from './method.ts';
import { addTeam, type SlackState } from './state.ts';

/** What a person allowed on the authorize page. */
interface Grant {
  readonly team: string;
  readonly person: string;
  readonly scope: string;
  readonly redirectUri: string | null;
  isUsed: boolean;
}

/** The pages and codes of an installation. */
export interface OAuth {
  /** The next visitor of the authorize page allows the app in this workspace. */
  approveNext(team: string, person: string): void;
  /** The next visitor refuses. */
  denyNext(): void;
  /** Where the authorize page sends the visitor. */
  authorize(query: URLSearchParams): string;
  /** `oauth.v2.access` */
  access(call: MethodCall): OauthV2AccessResponse;
}

/** Makes the office for installations. */
export function createOAuth(state: SlackState): OAuth {
  const grants = new Map<string, Grant>();
  let next: { team: string; person: string } | null = null;
  return {
    approveNext: (team, person) => {
      next = { team, person };
    },
    denyNext: () => {
      next = null;
    },
    authorize: (query) => {
      const redirectUri = query.get('redirect_uri');
      const target = new URL(redirectUri ?? 'http://127.0.0.1/no-redirect-uri');
      target.searchParams.set('state', query.get('state') ?? '');
      if (!next || query.get('client_id') !== state.app.clientId) {
        target.searchParams.set('error', 'access_denied');
        return target.href;
      }
      const code = state.makeId('code-');
      grants.set(code, { ...next, scope: query.get('scope') ?? '', redirectUri, isUsed: false });
      target.searchParams.set('code', code);
      return target.href;
    },
    access: (call) => {
      if (call.args['client_id'] !== state.app.clientId) throw new MethodError('invalid_client_id');
      if (call.args['client_secret'] !== state.app.clientSecret) throw new MethodError('bad_client_secret');
      const grant = grants.get(required(call, 'code'));
      if (!grant) throw new MethodError('invalid_code');
      if (grant.isUsed) throw new MethodError('code_already_used');
      if ((call.args['redirect_uri'] ?? null) !== grant.redirectUri)
        throw new MethodError('bad_redirect_uri');
      grant.isUsed = true;
      return install(state, grant);
    },
  };
}

function install(state: SlackState, { team: id, person, scope }: Grant): OauthV2AccessResponse {
  const team = state.teams.get(id) ?? addTeam(state, id);
  team.tokenError = null;
  return {
    ok: true,
    app_id: state.app.id,
    authed_user: { id: person },
    scope,
    token_type: 'bot',
    access_token: team.token,
    bot_user_id: team.botUser,
    team: { id: team.id, name: team.domain },
    is_enterprise_install: false,
  };
}

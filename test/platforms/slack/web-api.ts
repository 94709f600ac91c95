import type {
  AppsConnectionsOpenResponse,
  AuthRevokeResponse,
  AuthTestResponse,
  WebAPICallResult,
} from '@slack/web-api';
import { deleteMessage, postEphemeral, postMessage, update } from './chat-methods.ts';
import { groupMembers, history, info, open, replies, userInfo } from './conversation-methods.ts';
import { type BotCall, type BotMethod, type MethodCall, MethodError } from './method.ts';
import type { OAuth } from './oauth.ts';
import type { SlackState, Team } from './state.ts';
import type { TriggerIds } from './trigger-ids.ts';
import { openView, publishView } from './view-methods.ts';

/** A call of the Web API as it came. */
export interface ApiCall {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, string>>;
  /** `performance.now()` */
  readonly at: number;
}

/** Answers calls of the Web API. */
export interface WebApi {
  call(method: string, token: string, args: Readonly<Record<string, string>>): WebAPICallResult;
}

/** Makes the Web API of the state; `openSocket` gives the address of a new socket. */
export function createWebApi(
  state: SlackState,
  parts: { triggers: TriggerIds; oauth: OAuth; openSocket: () => string },
): WebApi {
  const methods: Readonly<Record<string, BotMethod>> = {
    'auth.test': authTest,
    'auth.revoke': revoke,
    'chat.delete': deleteMessage,
    'chat.postEphemeral': postEphemeral,
    'chat.postMessage': postMessage,
    'chat.update': update,
    'conversations.history': history,
    'conversations.info': info,
    'conversations.open': open,
    'conversations.replies': replies,
    'usergroups.users.list': groupMembers,
    'users.info': userInfo,
    'views.open': (call) => openView(call, parts.triggers),
    'views.publish': publishView,
  };

  function answer(method: string, token: string, args: Readonly<Record<string, string>>): WebAPICallResult {
    const call: MethodCall = { state, args };
    if (method === 'oauth.v2.access') return parts.oauth.access(call);
    if (method === 'apps.connections.open') return openConnection(state, token, parts.openSocket);
    const run = methods[method];
    if (!run) throw new MethodError('unknown_method');
    return run({ ...call, team: findTeam(state, token) });
  }

  return {
    call: (method, token, args) => {
      try {
        return answer(method, token, args);
      } catch (error) {
        if (!(error instanceof MethodError)) throw error;
        const { code, reasons } = error;
        const metadata = reasons.length > 0 ? { response_metadata: { messages: [...reasons] } } : {};
        return { ok: false, error: code, ...metadata };
      }
    },
  };
}

function findTeam(state: SlackState, token: string): Team {
  if (token === '') throw new MethodError('not_authed');
  const team = [...state.teams.values()].find((candidate) => candidate.token === token);
  if (!team) throw new MethodError('invalid_auth');
  if (team.tokenError !== null) throw new MethodError(team.tokenError);
  return team;
}

function authTest({ state, team }: BotCall): AuthTestResponse {
  return {
    ok: true,
    url: `https://${team.domain}.slack.com/`,
    team: team.domain,
    team_id: team.id,
    user: 'verbatim',
    user_id: team.botUser,
    bot_id: team.botId,
    app_id: state.app.id,
    is_enterprise_install: false,
  };
}

function revoke({ team }: BotCall): AuthRevokeResponse {
  team.tokenError = 'token_revoked';
  return { ok: true };
}

function openConnection(
  state: SlackState,
  token: string,
  openSocket: () => string,
): AppsConnectionsOpenResponse {
  if (token !== state.app.appToken) throw new MethodError(token === '' ? 'not_authed' : 'invalid_auth');
  return { ok: true, url: openSocket() };
}

import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Answer, type ApiRequest, grant, type Office, refuse, refuseForm } from './api-request.ts';
import { answerChannel } from './channel-routes.ts';
import { toChannel, toUser } from './entities.ts';
import type { Gateway } from './gateway.ts';
import { GATEWAY_DEFAULTS, type GatewayOptions } from './gateway-options.ts';
import { toGuild, toGuildMember } from './guild.ts';
import { answerInteraction } from './interaction-routes.ts';
import { findRequestFaults } from './request-faults.ts';
import type { RouteName } from './routes.ts';
import { openAccount, openDirect } from './state.ts';

/** What the REST API needs of the gateway. */
export interface GatewayAddress {
  readonly gateway: Gateway;
  readonly options: GatewayOptions;
  readonly url: () => string;
}

/** Routes whose token stands in the path. */
const WITHOUT_TOKEN: ReadonlySet<RouteName> = new Set([
  'callback',
  'follow-up',
  'response',
  'edit-response',
  'delete-response',
]);
const RECIPIENT = z.looseObject({ recipient_id: z.string() });
const RESET_AFTER = 86_400_000;

/** Answers a request as Discord does; `authorization` is the header of that name. */
export function answerRequest(
  office: Office,
  address: GatewayAddress,
  request: ApiRequest,
  authorization: string,
): Answer {
  const { state } = office;
  const isGood = state.isTokenGood && authorization === `Bot ${state.app.token}`;
  if (!isGood && !WITHOUT_TOKEN.has(request.route)) return refuse(0);
  const faults = findRequestFaults(request.route, request.body, isOfComponents(office, request));
  if (faults.length > 0) return refuseForm(faults);
  return (
    answerInteraction(office, request) ??
    answerChannel(office, request) ??
    answerIdentity(office, address, request)
  );
}

/** Whether the message that is edited has Components V2. */
function isOfComponents({ state }: Office, { route, path }: ApiRequest): boolean {
  const interaction = state.interactions.findByToken(path('token'));
  const id =
    path('message') === '@original' || route === 'callback' ? interaction?.original : path('message');
  const message = state.messages.find(id ?? '');
  return ((message?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

function answerIdentity(office: Office, address: GatewayAddress, request: ApiRequest): Answer {
  const { state } = office;
  const account = state.accounts.get(request.path('user'));
  switch (request.route) {
    case 'gateway-bot':
      return grant(describeGateway(address));
    case 'current-user':
      return grant(toUser(openAccount(state, state.app.botUser)));
    case 'current-application':
      return grant({
        id: state.app.id,
        name: state.app.botName,
        icon: null,
        description: '',
        bot_public: true,
        bot_require_code_grant: false,
        verify_key: '',
        flags: 0,
        bot: toUser(openAccount(state, state.app.botUser)),
      });
    case 'user':
      return account ? grant(toUser(account)) : refuse(10013);
    case 'guild':
      return request.path('guild') === state.guild ? grant(toGuild(state)) : refuse(50001);
    case 'member':
      if (request.path('guild') !== state.guild) return refuse(50001);
      return account ? grant(toGuildMember(state, account)) : refuse(10007);
    case 'open-direct': {
      const person = state.accounts.get(RECIPIENT.parse(request.body).recipient_id);
      return person ? grant(toChannel(state, openDirect(state, person.id))) : refuse(50033);
    }
    default:
      return refuse(10008);
  }
}

function describeGateway({ gateway, options, url }: GatewayAddress) {
  return {
    url: url(),
    shards: options.shards ?? GATEWAY_DEFAULTS.shards,
    session_start_limit: {
      total: options.identifyLimit ?? GATEWAY_DEFAULTS.identifyLimit,
      remaining: gateway.identifiesLeft(),
      reset_after: RESET_AFTER,
      max_concurrency: options.maxConcurrency ?? GATEWAY_DEFAULTS.maxConcurrency,
    },
  };
}

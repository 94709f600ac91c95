import { type AccessRules, mayDo } from '../../chat/access.ts';
import type { Desk } from '../../chat/desk/desk.ts';
import { createDroppedEvents, type DroppedEvents } from '../../chat/events/dropped-events.ts';
import { createFailures } from '../../chat/events/failures.ts';
import { createInFlight } from '../../chat/events/in-flight.ts';
import { createSeenEvents } from '../../chat/events/seen-events.ts';
import { shutDown } from '../../chat/events/shut-down.ts';
import { postToListed } from '../../chat/messages/post-to-listed.ts';
import type { LinkTo } from '../../chat/messages/presentation.ts';
import type { CommandSyntax } from '../../command/options.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { Clock, Log } from '../../ports/ports.ts';
import type { StateStore } from '../../ports/state-store.ts';
import type { DiscordConfig } from './config.ts';
import { openDiscordApi } from './connect/discord-api.ts';
import { DISCORD_FAILURES } from './connect/failures.ts';
import { type Gateway, openGateway } from './connect/gateway.ts';
import { countInvalidRequests } from './connect/invalid-requests.ts';
import { DiscordStartError } from './connect/start-error.ts';
import { answerPress } from './events/button-clicks.ts';
import { complete } from './events/completions.ts';
import { answerMessage } from './events/conversations.ts';
import { type Completer, type HandlerContext, refuseInteraction } from './events/handler.ts';
import { lookUpMessage } from './events/message-command.ts';
import { keepReason } from './events/ratings.ts';
import { answerCommand } from './events/slash-commands.ts';
import { createTyping } from './events/typing.ts';
import { accessOf } from './payloads/access-of.ts';
import { readInteraction } from './payloads/interaction.ts';
import { readPersonsMessage } from './payloads/user-message.ts';
import { createOutbox } from './send/outbox.ts';
import { createSender } from './send/send.ts';

/** What the Discord app works with. */
export interface DiscordDependencies {
  readonly desk: Desk;
  /** The commands' names, words and options, to read typed options. */
  readonly commands: readonly CommandSyntax[];
  readonly store: Pick<StateStore, 'threads' | 'seenDeliveries'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'eventDropped'>;
  readonly config: DiscordConfig;
  /** Completes what is typed into an option, best first. */
  readonly complete: Completer;
  /** Where citations of articles without a url lead; nowhere by default. */
  readonly linkTo?: LinkTo;
}

/** The Discord app at work. */
export interface DiscordAdapter {
  readonly outbox: Outbox;
  /** Whether every shard is receiving events at the moment. */
  isConnected(): boolean;
  /** Stops taking requests and finishes those under way, within ten seconds. */
  stop(): Promise<void>;
}

/**
 * Connects to Discord and answers there until it is stopped.
 *
 * @throws DiscordStartError if Discord cannot be reached or refuses the token.
 */
export async function startDiscord(dependencies: DiscordDependencies): Promise<DiscordAdapter> {
  const { clock, log, metrics, config } = dependencies;
  const failures = createFailures(DISCORD_FAILURES, log, clock);
  const invalid = countInvalidRequests(clock);
  const api = openDiscordApi(config, invalid);
  const bot: HandlerContext = {
    desk: dependencies.desk,
    commands: dependencies.commands,
    complete: dependencies.complete,
    linkTo: dependencies.linkTo ?? (() => null),
    threads: dependencies.store.threads,
    clock,
    inFlight: createInFlight((error) => failures.report({ doing: 'work', workspace: '', where: '', error })),
    seenEvents: createSeenEvents('discord', { seen: dependencies.store.seenDeliveries, clock, failures }),
    api,
    rules: config.rules,
    sender: createSender(api, failures),
    typing: createTyping(api),
    failures,
  };
  const { rules } = config;
  const dropped = createDroppedEvents({ platform: 'discord', advice: {}, clock, log, metrics });
  const gateway = openGateway(
    { config, invalid, failures, dropped, clock, log },
    {
      onInteraction: (payload) => takeInteraction(bot, payload, { rules, dropped }),
      onMessage: (payload) => takeMessage(bot, payload, { gateway, rules, dropped }),
    },
  );
  try {
    await gateway.start();
  } catch (error) {
    throw new DiscordStartError(error, config.apiUrl);
  }
  return {
    outbox: postToListed(createOutbox({ ...bot, log }), rules),
    isConnected: gateway.isConnected,
    stop: () => shutDown({ platform: 'discord', stop: gateway.stop, inFlight: bot.inFlight, log }),
  };
}

/** Who is let in, and who counts what is not. */
interface Door {
  readonly rules: AccessRules;
  readonly dropped: DroppedEvents;
}

function takeInteraction(bot: HandlerContext, payload: unknown, { rules, dropped }: Door): void {
  const interaction = readInteraction(payload);
  if (interaction !== null && !mayDo(accessOf(rules, interaction), 'read')) {
    dropped.note('not-admitted', 'interaction');
    refuseInteraction(bot, interaction);
    return;
  }
  switch (interaction?.kind) {
    case undefined:
      dropped.note('malformed', 'interaction');
      break;
    case 'command':
      answerCommand(bot, interaction, interaction);
      break;
    case 'message-command':
      lookUpMessage(bot, interaction, interaction);
      break;
    case 'completion':
      complete(bot, interaction, interaction);
      break;
    case 'press':
      answerPress(bot, interaction, interaction.customId);
      break;
    case 'form':
      keepReason(bot, interaction, interaction);
      break;
  }
}

function takeMessage(
  bot: HandlerContext,
  payload: unknown,
  { gateway, rules, dropped }: Door & { readonly gateway: Gateway },
): void {
  const self = gateway.self();
  const message = readPersonsMessage(payload, self, gateway.ownRole);
  if (message === null) return;
  if (mayDo(accessOf(rules, message), 'read'))
    answerMessage(bot, message, { self, isThread: gateway.isThread });
  else dropped.note('not-admitted', 'message');
}

import { InteractionResponseType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Answer, type ApiRequest, grant, NO_CONTENT, type Office, refuse } from './api-request.ts';
import { toMessage } from './entities.ts';
import { type Interaction, MAX_FOLLOW_UPS } from './interactions.ts';
import type { ChatMessage } from './message-log.ts';
import { readModal } from './modal-log.ts';
import {
  announceChange,
  announceMessage,
  changeMessage,
  composeLoading,
  composeMessage,
  removeMessage,
} from './posting.ts';

const CALLBACK = z.looseObject({ type: z.number(), data: z.unknown().optional() });
const FLAGS = z.looseObject({ flags: z.number().nullish() });
const CHOICES = z.object({
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })).default([]),
});

/** What is responded to interactions; null where the route is about something else. */
export function answerInteraction(office: Office, request: ApiRequest): Answer | null {
  const { state } = office;
  if (request.path('token') === '') return null;
  const interaction = state.interactions.findByToken(request.path('token'));
  if (request.route === 'callback') {
    if (!interaction || interaction.id !== request.path('interaction')) return refuse(10062);
    return takeCallback(office, interaction, request);
  }
  if (!interaction || request.path('application') !== state.app.id) return refuse(10015);
  if (!state.interactions.isAlive(interaction)) return refuse(50027);
  if (interaction.callback === null) return refuse(10015);
  if (request.route === 'follow-up') return followUp(office, interaction, request.body);
  const message = findResponse(office, interaction, request.path('message'));
  if (!message) return refuse(10008);
  switch (request.route) {
    case 'response':
      return grant(toMessage(state, message));
    case 'edit-response':
      return edit(office, interaction, message, request.body);
    case 'delete-response':
      removeMessage(office, message);
      return NO_CONTENT;
    default:
      return null;
  }
}

/** Which callbacks Discord takes after what. */
const CALLBACKS: Readonly<Record<Interaction['kind'], ReadonlySet<number>>> = {
  command: new Set([
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.Modal,
  ]),
  autocomplete: new Set([InteractionResponseType.ApplicationCommandAutocompleteResult]),
  component: new Set([
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
    InteractionResponseType.Modal,
  ]),
  modal: new Set([
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ]),
};

function takeCallback(office: Office, interaction: Interaction, { body, query }: ApiRequest): Answer {
  const { state } = office;
  if (interaction.callback !== null) return refuse(40060);
  if (!state.interactions.isAwaited(interaction)) return refuse(10062);
  const { type, data } = CALLBACK.parse(body);
  if (!CALLBACKS[interaction.kind].has(type)) return refuse(50035);
  const refusal = carryOut(office, interaction, type, data);
  if (refusal) return refusal;
  state.interactions.settle(interaction, type);
  if (query.get('with_response') !== 'true') return NO_CONTENT;
  const message = interaction.original === null ? undefined : state.messages.find(interaction.original);
  return grant({
    interaction: { id: interaction.id, type, response_message_id: interaction.original },
    ...(message ? { resource: { type, message: toMessage(state, message) } } : {}),
  });
}

/** Does what the callback says; gives why it cannot be done. */
function carryOut(office: Office, interaction: Interaction, type: number, data: unknown): Answer | null {
  const { state } = office;
  const source = interaction.source === null ? undefined : state.messages.find(interaction.source);
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return respond(office, interaction, data);
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const loading = composeLoading(state, placingOf(interaction, data));
      interaction.original = loading.id;
      announceMessage(office, loading);
      return null;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.original = interaction.source;
      return source ? null : refuse(10008);
    case InteractionResponseType.UpdateMessage: {
      interaction.original = interaction.source;
      const answer = source ? edit(office, interaction, source, data ?? {}) : refuse(10008);
      return answer.status === 200 ? null : answer;
    }
    case InteractionResponseType.Modal: {
      const modal = readModal(data);
      if (!modal) return refuse(50035);
      const { id, person, channel, isUserInstalled } = interaction;
      state.modals.open({
        ...modal,
        interaction: id,
        person,
        channel,
        source: interaction.source,
        isUserInstalled,
      });
      return null;
    }
    default:
      interaction.choices = CHOICES.parse(data ?? {}).choices;
      return null;
  }
}

function respond(office: Office, interaction: Interaction, data: unknown): Answer | null {
  const { state } = office;
  const composed = composeMessage(state, data ?? {}, { ...placingOf(interaction, data), repliesTo: null });
  if ('refusal' in composed) return composed.refusal;
  interaction.original = composed.message.id;
  announceMessage(office, composed.message);
  return null;
}

/** The first response decides who sees it. */
function placingOf({ id, channel, person }: Interaction, data: unknown) {
  const flags = FLAGS.safeParse(data ?? {}).data?.flags ?? 0;
  return {
    channel,
    seenBy: (flags & MessageFlags.Ephemeral) === 0 ? null : person,
    interaction: id,
    type: MessageType.ChatInputCommand,
  };
}

/**
 * After a deferral the first follow-up fills in the loading message, and stays as ephemeral as that is.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
function followUp(office: Office, interaction: Interaction, body: unknown): Answer {
  const { state } = office;
  const original = interaction.original === null ? undefined : state.messages.find(interaction.original);
  if (original?.isLoading === true) return edit(office, interaction, original, body);
  if (interaction.isUserInstalled && interaction.followUps >= MAX_FOLLOW_UPS) return refuse(40094);
  const composed = composeMessage(state, body, { ...placingOf(interaction, body), repliesTo: null });
  if ('refusal' in composed) return composed.refusal;
  interaction.followUps += 1;
  announceMessage(office, composed.message);
  return grant(toMessage(state, composed.message));
}

function findResponse({ state }: Office, interaction: Interaction, id: string): ChatMessage | undefined {
  const wanted = id === '@original' ? interaction.original : id;
  const message = wanted === null ? undefined : state.messages.find(wanted);
  const isOwn = message?.interaction === interaction.id || message?.id === interaction.original;
  return isOwn ? message : undefined;
}

function edit(office: Office, interaction: Interaction, message: ChatMessage, body: unknown): Answer {
  const changed = changeMessage(office.state, message, body, interaction.id);
  if ('refusal' in changed) return changed.refusal;
  announceChange(office, changed.message);
  return grant(toMessage(office.state, changed.message));
}

import type {
  BlockAction,
  ButtonAction,
  FeedbackButtonsAction,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import { type PressableButton, toAction } from './buttons.ts';
import { toApi } from './chat-methods.ts';
import { nameOf } from './conversation-methods.ts';
import type { ChatMessage } from './message-log.ts';
import { type Channel, channelOf, type SlackState, type Team, teamOf } from './state.ts';
import { escapeTyped } from './typed-text.ts';
import type { KeptView } from './view-log.ts';

/** The keys to answering that Slack gives with an interaction. */
export interface Keys {
  readonly responseUrl: string;
  readonly triggerId: string;
}

const TOKEN = 'loopback-verification';

/** A slash command as typed. */
export function toSlashCommand(
  state: SlackState,
  asked: { team: Team; channel: Channel; person: string; command: string; text: string },
  { responseUrl, triggerId }: Keys,
): SlashCommand {
  const { team, channel, person, command, text } = asked;
  return {
    token: TOKEN,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: person,
    user_name: nameOf(person).toLowerCase(),
    command,
    text: escapeTyped(text),
    api_app_id: state.app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerId,
  };
}

/** A press of a button in a message; Slack does not give the text of ephemeral messages. */
export function toPress(
  state: SlackState,
  person: string,
  message: ChatMessage,
  button: PressableButton,
  { responseUrl, triggerId }: Keys,
): BlockAction<ButtonAction | FeedbackButtonsAction> {
  const { team, channel } = placeOf(state, message);
  const isEphemeral = message.seenBy !== null;
  return {
    type: 'block_actions',
    token: TOKEN,
    api_app_id: state.app.id,
    is_enterprise_install: false,
    team: { id: team.id, domain: team.domain },
    user: { ...toUser(person, team), username: nameOf(person).toLowerCase() },
    channel: { id: channel.id, name: channel.name },
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(message.thread === null ? {} : { thread_ts: message.thread }),
    },
    ...(isEphemeral ? {} : { message: toApi(message) }),
    response_url: responseUrl,
    trigger_id: triggerId,
    actions: [toAction(button, state.stamp())],
  };
}

/** A shortcut on a message. */
export function toShortcut(
  state: SlackState,
  person: string,
  message: ChatMessage,
  callbackId: string,
  { responseUrl, triggerId }: Keys,
): MessageShortcut {
  const { team, channel } = placeOf(state, message);
  return {
    type: 'message_action',
    token: TOKEN,
    callback_id: callbackId,
    action_ts: state.stamp(),
    is_enterprise_install: false,
    team: { id: team.id, domain: team.domain },
    user: toUser(person, team),
    channel: { id: channel.id, name: channel.name },
    message_ts: message.ts,
    message: toApi(message),
    response_url: responseUrl,
    trigger_id: triggerId,
  };
}

/** A form that was filled in: the words by the ids of their inputs' actions. */
export function toSubmission(
  state: SlackState,
  view: KeptView,
  words: Readonly<Record<string, string>>,
  triggerId: string,
): ViewSubmitAction {
  const team = teamOf(state, view.team);
  return {
    type: 'view_submission',
    token: TOKEN,
    api_app_id: state.app.id,
    is_enterprise_install: false,
    team: { id: team.id, domain: team.domain },
    user: toUser(view.person, team),
    view: toViewOutput(state, team, view, words),
    trigger_id: triggerId,
    response_urls: [],
  };
}

/** A form that was closed. */
export function toClosing(state: SlackState, view: KeptView): ViewClosedAction {
  const team = teamOf(state, view.team);
  return {
    type: 'view_closed',
    token: TOKEN,
    api_app_id: state.app.id,
    is_enterprise_install: false,
    team: { id: team.id, domain: team.domain },
    user: toUser(view.person, team),
    view: toViewOutput(state, team, view, {}),
    is_cleared: false,
  };
}

function placeOf(state: SlackState, message: ChatMessage): { team: Team; channel: Channel } {
  return { team: teamOf(state, message.team), channel: channelOf(state, message.channel) };
}

function toUser(person: string, team: Team) {
  return { id: person, name: nameOf(person).toLowerCase(), team_id: team.id };
}

function toViewOutput(
  state: SlackState,
  team: Team,
  view: KeptView,
  words: Readonly<Record<string, string>>,
): ViewOutput {
  const inputs = view.blocks.flatMap((block) => (block.type === 'input' ? [block] : []));
  const values = inputs.map(({ block_id: blockId = '', element }) => {
    const actionId = element.action_id ?? '';
    return [blockId, { [actionId]: { type: element.type, value: words[actionId] ?? null } }] as const;
  });
  return {
    id: view.id,
    callback_id: view.callbackId,
    team_id: team.id,
    app_id: state.app.id,
    bot_id: team.botId,
    title: { type: 'plain_text', text: view.title },
    type: view.type,
    blocks: [...view.blocks],
    close: view.close === null ? null : { type: 'plain_text', text: view.close },
    submit: view.submit === null ? null : { type: 'plain_text', text: view.submit },
    state: { values: Object.fromEntries(values) },
    hash: view.hash,
    private_metadata: view.privateMetadata,
    root_view_id: view.id,
    previous_view_id: null,
    clear_on_close: false,
    notify_on_close: view.notifiesOnClose,
  };
}

import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { AccessRules, Visitor } from '../../../chat/access.ts';
import type { Asker, Desk, DeskAnswer } from '../../../chat/desk/desk.ts';
import type { Failures } from '../../../chat/events/failures.ts';
import type { InFlight } from '../../../chat/events/in-flight.ts';
import type { ReachedAsker } from '../../../chat/events/reached-asker.ts';
import { runTaskOnce } from '../../../chat/events/run-once.ts';
import type { SeenEvents } from '../../../chat/events/seen-events.ts';
import type { LinkTo, Presentation } from '../../../chat/messages/presentation.ts';
import type { CommandSpelling } from '../../../command/command.ts';
import type { CommandSyntax } from '../../../command/options.ts';
import type { Clock } from '../../../ports/ports.ts';
import type { Threads } from '../../../ports/state-store.ts';
import { CHAT_LINES } from '../../../reply/chat-lines.ts';
import { NOTICES } from '../../../reply/notices.ts';
import type { DiscordApi } from '../connect/discord-api.ts';
import { readFailureCode } from '../connect/failures.ts';
import { accessOf } from '../payloads/access-of.ts';
import type { Interaction, Origin } from '../payloads/interaction.ts';
import { renderNotice } from '../render/notice.ts';
import { type DiscordMessage, renderMessage } from '../render/render.ts';
import { type Recipient, toRecipient } from '../send/recipient.ts';
import type { Sender } from '../send/send.ts';
import type { Typing } from './typing.ts';

/** Completes what is typed into an option, from what somebody sees there. */
export type Completer = (option: string, typed: string, visitor: Visitor) => Promise<readonly string[]>;

/** What every handler works with. */
export interface HandlerContext {
  readonly desk: Desk;
  readonly commands: readonly CommandSyntax[];
  readonly complete: Completer;
  readonly linkTo: LinkTo;
  readonly threads: Threads;
  readonly clock: Clock;
  readonly inFlight: InFlight;
  readonly seenEvents: SeenEvents;
  readonly api: DiscordApi;
  /** Who may do what. */
  readonly rules: AccessRules;
  readonly sender: Sender;
  readonly typing: Typing;
  readonly failures: Failures;
}

/**
 * Acknowledges an interaction at once, then does what it asks for, once. `thinking`: the answer replaces "thinking…",
 * to the asker alone; `silently`: nothing is shown until something is sent.
 */
export function runInteraction(
  bot: HandlerContext,
  origin: Origin,
  { doing, shows }: { readonly doing: string; readonly shows: 'thinking' | 'silently' },
  run: (recipient: Recipient) => Promise<void>,
): void {
  const hasPlaceholder = shows === 'thinking';
  const recipient = toRecipient(bot, origin, hasPlaceholder);
  const acknowledged = bot.api
    .respond(
      origin,
      hasPlaceholder
        ? {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: MessageFlags.Ephemeral },
          }
        : { type: InteractionResponseType.DeferredMessageUpdate },
    )
    .catch((error: unknown) => reportUnacknowledged(bot, origin, error));
  runOnce(bot, recipient, { doing, id: `interaction:${origin.id}`, ready: acknowledged }, () =>
    run(recipient),
  );
}

/** Tells whoever is not admitted so, to them alone; a completion proposes nothing. */
export function refuseInteraction(bot: HandlerContext, interaction: Interaction): void {
  const isTyping = interaction.kind === 'completion';
  bot.inFlight.begin(() =>
    bot.api
      .respond(
        interaction,
        isTyping
          ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
          : {
              type: InteractionResponseType.ChannelMessageWithSource,
              data: renderNotice(CHAT_LINES.notAdmitted),
            },
      )
      .catch((error: unknown) => reportUnacknowledged(bot, interaction, error)),
  );
}

/** Starts to do what a recipient asked for; the id is that of the message or the interaction. */
export function runOnce(
  bot: HandlerContext,
  recipient: Recipient,
  { doing, id, ready }: { readonly doing: string; readonly id: string; readonly ready?: Promise<void> },
  run: () => Promise<void>,
): void {
  const { workspace, channel, person, response } = recipient;
  const { sender } = bot;
  // After an interaction only the asker sees it; after a message it goes where they wrote.
  const say = response === null ? sender.asReply : sender.privately;
  runTaskOnce(bot, {
    ...{ doing, ids: [id], workspace, where: channel ?? person, run },
    ...(ready === undefined ? {} : { ready }),
    sayFailed: () => say(recipient, [renderNotice(NOTICES.failed)]),
  });
}

/** How the code that all platforms share reaches the recipient. */
export function reach(bot: HandlerContext, recipient: Recipient): ReachedAsker {
  const { desk, sender } = bot;
  const send = async (...messages: readonly DiscordMessage[]) =>
    void (await sender.privately(recipient, messages));
  return {
    desk,
    ask: (question) => askDesk(bot, recipient, question),
    rate: (rating) => desk.rate(toAsker(bot, recipient), rating),
    show: (answer) => send(...render(bot, answer, { ephemeral: true })),
    tell: (sentence) => send(renderNotice(sentence)),
  };
}

/** Asks the desk in the recipient's name; Discord reveals no time zones. */
export function askDesk(
  bot: HandlerContext,
  recipient: Recipient,
  ask: (asker: Asker) => Promise<DeskAnswer>,
): Promise<DeskAnswer> {
  return ask(toAsker(bot, recipient));
}

const SPELLING: CommandSpelling = { prefix: '/', options: 'fields' };

/** The recipient as the desk knows people. */
function toAsker({ clock, rules }: HandlerContext, recipient: Recipient): Asker {
  const { workspace, person, postChannel } = recipient;
  return {
    platform: 'discord',
    workspace,
    person,
    zone: clock.zone(),
    channel: postChannel,
    access: accessOf(rules, recipient),
    spelling: SPELLING,
  };
}

/** Renders an answer, with links to this app's page. */
export function render(
  { linkTo }: Pick<HandlerContext, 'linkTo'>,
  answer: DeskAnswer,
  presentation: Omit<Presentation, 'linkTo'>,
): readonly DiscordMessage[] {
  return renderMessage(answer, { ...presentation, linkTo });
}

/** A repeated delivery is recognised by its id later, and nobody needs to hear about it. */
function reportUnacknowledged(
  { failures }: HandlerContext,
  { workspace, channel }: Origin,
  error: unknown,
): void {
  if (readFailureCode(error) === String(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return;
  failures.report({ doing: 'acknowledge', workspace, where: channel ?? '', error });
}

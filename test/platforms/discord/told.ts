import type { Office } from './api-request.ts';
import { FIRST_RESPONSE_LIMIT, type Interaction } from './interactions.ts';
import type { ChatMessage } from './message-log.ts';
import type { OpenModal } from './modal-log.ts';
import type { GatewayEvent } from './sessions.ts';

/** How long a test waits for what the application does, in milliseconds. */
const PATIENCE = 30_000;

/** Somebody's doings as people at this Discord need it. */
export interface Street extends Office {
  /** Fulfilled when the application has everything that it was sent. */
  settle(): Promise<void>;
}

/** What a person did, and what came of it. */
export interface Told {
  /** Whether the application was told of it. */
  readonly isTold: boolean;
  /**
   * Milliseconds to the first response: the callback of an interaction, else that the bot types or answers; null where
   * none came in time.
   */
  readonly firstResponseAfter: Promise<number | null>;
  /** The first message of the bot that answers it and says more than that it is thinking; rejects where none comes. */
  waitForMessage(limit?: number): Promise<ChatMessage>;
  /** Tells the application the same once more, as it may come again when a session is resumed. */
  redeliver(): Promise<void>;
}

/** What a person did with a command, a button or a form. */
export interface Interacted extends Told {
  readonly interaction: Interaction;
  /** The form that it opens; rejects where it opens none. */
  waitForModal(limit?: number): Promise<OpenModal>;
}

/** Tells the application of an interaction. */
export function tellInteraction(
  { state, tell, settle }: Street,
  interaction: Interaction,
  event: GatewayEvent,
  direct: string,
): Interacted {
  const before = state.messages.count();
  const isTold = tell(event) > 0;
  const fits = (message: ChatMessage) =>
    message.interaction === interaction.id || (message.channel === direct && message.interaction === null);
  return {
    interaction,
    isTold,
    // Nobody waits for an application that is told nothing.
    firstResponseAfter: isTold ? state.interactions.firstResponseTo(interaction) : Promise.resolve(null),
    waitForMessage: (limit = PATIENCE) =>
      state.messages.waitFor(
        [interaction.id, direct],
        (message) => isOwn(state.app.botUser, message) && fits(message),
        before,
        limit,
      ),
    waitForModal: (limit = PATIENCE) => state.modals.waitFor(interaction.id, limit),
    redeliver: async () => {
      tell(event);
      await settle();
    },
  };
}

/** What happened in a channel. */
export interface Happening {
  readonly channel: string;
  /** Where else it may be answered. */
  readonly direct: string | null;
  /** Tells the application; gives how many sessions were told. */
  happen(): number;
  /** Whether a message of the bot answers it. */
  isAnswer(message: ChatMessage): boolean;
}

/** Anything that the bot says in the channel answers it. */
export function inChannel(channel: string): Omit<Happening, 'happen'> {
  return { channel, direct: null, isAnswer: () => true };
}

/** Tells the application of what happened. */
export function tellHappening({ state, settle }: Street, happening: Happening): Told {
  const { channel, direct, happen, isAnswer } = happening;
  const places = direct === null ? [channel] : [channel, direct];
  const before = state.messages.count();
  const start = performance.now();
  const isTold = happen() > 0;
  const fits = (message: ChatMessage) => isOwn(state.app.botUser, message) && isAnswer(message);
  const firstResponse = Promise.any([
    state.typings.waitFor(channel, start, FIRST_RESPONSE_LIMIT),
    state.messages.waitFor(places, fits, before, FIRST_RESPONSE_LIMIT).then(({ at }) => at),
  ]);
  return {
    isTold,
    firstResponseAfter: firstResponse.then(
      // On a busy machine the timer that ends the waiting comes late.
      (at) => (at - start < FIRST_RESPONSE_LIMIT ? at - start : null),
      () => null,
    ),
    waitForMessage: (limit = PATIENCE) => state.messages.waitFor(places, fits, before, limit),
    redeliver: async () => {
      happen();
      await settle();
    },
  };
}

function isOwn(botUser: string, { author, isLoading }: ChatMessage): boolean {
  return author === botUser && !isLoading;
}

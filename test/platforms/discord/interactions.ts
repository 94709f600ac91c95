import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../src/ports/ports.ts';
import { createWaiting } from '../waiting.ts';

/** How long Discord waits for a first response, in milliseconds of the machine. */
export const FIRST_RESPONSE_LIMIT = 3_000;
/** How long an interaction's token can be used, in milliseconds of the given clock. */
const TOKEN_LIFETIME = 15 * 60_000;
/** Follow-ups to one interaction where the application is only user-installed. */
export const MAX_FOLLOW_UPS = 5;

/** A choice that completes an option. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** Where an interaction comes from. */
export interface InteractionDraft {
  readonly kind: 'command' | 'autocomplete' | 'component' | 'modal';
  readonly person: string;
  readonly channel: string;
  /** The message whose button was pressed, also on the way to a form; null: there is none. */
  readonly source: string | null;
  /** Whether the person has installed the application, and not the guild where it is used. */
  readonly isUserInstalled: boolean;
}

/** Something that a person did with the application, and how far it has been answered. */
export interface Interaction extends InteractionDraft {
  readonly id: string;
  readonly token: string;
  /** `performance.now()` at which the application was told. */
  readonly toldAt: number;
  /** Milliseconds of the given clock. */
  readonly issuedAt: number;
  /** The type of the callback; null while there was none. */
  callback: number | null;
  /** Milliseconds to the callback. */
  callbackAfter: number | null;
  /** The message that `@original` is. */
  original: string | null;
  followUps: number;
  choices: readonly Choice[];
}

/** Keeps interactions and what came of them. */
export interface Interactions {
  open(id: string, draft: InteractionDraft): Interaction;
  find(id: string): Interaction | undefined;
  findByToken(token: string): Interaction | undefined;
  /** Whether a first response still comes in time. */
  isAwaited(interaction: Interaction): boolean;
  /** Whether the token is still good for responses. */
  isAlive(interaction: Interaction): boolean;
  /** Notes the first response. */
  settle(interaction: Interaction, callback: number): void;
  /** Milliseconds to the first response; null where none comes in time. */
  firstResponseTo(interaction: Interaction): Promise<number | null>;
  /** The interaction when it has been responded to; rejects where it is not in time. */
  whenSettled(interaction: Interaction): Promise<Interaction>;
}

/** Makes an empty place for interactions. */
export function createInteractions(clock: Clock): Interactions {
  const kept = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const waiting = createWaiting<Interaction>();
  const whenSettled = (interaction: Interaction) =>
    waiting.until(
      [interaction],
      ({ id, callback }) => id === interaction.id && callback !== null,
      FIRST_RESPONSE_LIMIT,
      () => `Nothing was responded to the ${interaction.kind} of ${interaction.person}.`,
    );
  return {
    open: (id, draft) => {
      const interaction: Interaction = {
        ...draft,
        id,
        token: `interaction-${randomUUID()}`,
        toldAt: performance.now(),
        issuedAt: clock.now().getTime(),
        callback: null,
        callbackAfter: null,
        original: null,
        followUps: 0,
        choices: [],
      };
      kept.set(id, interaction);
      byToken.set(interaction.token, interaction);
      return interaction;
    },
    find: (id) => kept.get(id),
    findByToken: (token) => byToken.get(token),
    isAwaited: ({ toldAt }) => performance.now() - toldAt < FIRST_RESPONSE_LIMIT,
    isAlive: ({ issuedAt }) => clock.now().getTime() - issuedAt < TOKEN_LIFETIME,
    settle: (interaction, callback) => {
      interaction.callback = callback;
      interaction.callbackAfter = performance.now() - interaction.toldAt;
      waiting.announce(interaction);
    },
    firstResponseTo: (interaction) =>
      whenSettled(interaction).then(
        ({ callbackAfter }) => callbackAfter,
        () => null,
      ),
    whenSettled,
  };
}

import type { Desk } from '../../src/chat/desk/desk.ts';
import type { Log } from '../../src/ports/ports.ts';
import type { StateStore } from '../../src/ports/state-store.ts';
import type { AdjustableClock } from '../fakes/adjustable-clock.ts';

/** What an adapter is given to work with. */
export interface AdapterDependencies {
  readonly desk: Desk;
  readonly store: StateStore;
  readonly clock: AdjustableClock;
  readonly log: Log;
}

/** A message of the bot as people see it. */
export interface SeenMessage {
  /** The platform's id of it. */
  readonly id: string;
  /** All its words, with no markup or entity, a line a part. */
  readonly text: string;
  /** The one person who sees it, or everybody in its conversation. */
  readonly seenBy: string;
  /** The conversation, with the thread where there is one, so that equal places have equal names. */
  readonly place: string;
  /** The labels of its buttons. */
  readonly buttons: readonly string[];
}

/** What a message is seen by that is not for one person. */
export const EVERYBODY = 'everybody';

/** What a person did and is answered. */
export interface AnsweredAct {
  /** Milliseconds to the platform's first response; null where none came within its limit. */
  readonly firstResponseAfter: Promise<number | null>;
  /** The first message of the bot that answers it and that the person sees; rejects where none comes. */
  answer(): Promise<SeenMessage>;
}

/** The same where a platform delivers what people do. */
export interface Act extends AnsweredAct {
  /** Fulfilled when the bot has what the platform told it of this. */
  readonly delivered: Promise<void>;
  /** The platform delivers the same once more. */
  redeliver(): Promise<void>;
}

/** A message to the bot. */
export interface Talk extends Act {
  /** For saying something in the thread that it is in or has begun, or in reply to it. */
  readonly thread: string;
  /** Where its answer belongs. */
  readonly place: string;
}

/** Something that no bot should answer. */
export interface Disturbance {
  readonly name: string;
  /** Fulfilled when the platform has delivered it. */
  cause(): Promise<void>;
}

/** Values of a command's options by their names. */
export type TypedOptions = Readonly<Record<string, string | number>>;

/** An adapter at work, as far as all of them do the same: chats and the page. People are named by their ids. */
export interface AnsweringAdapter {
  /** Within which the platform wants a first response, in milliseconds. */
  readonly firstResponseLimit: number;
  readonly people: readonly [string, string];
  /** A slash command by its name, with its words and options; in a chat in a channel where both people are. */
  slash(person: string, command: string, words: string, options?: TypedOptions): AnsweredAct;
  /** A message to the bot alone. */
  directMessage(person: string, text: string): AnsweredAct;
  /** Presses a button of a message, by its label; throws where it has none such. */
  press(person: string, message: SeenMessage, label: string): AnsweredAct;
  /** All messages of the bot that are there, in the order in which they came. */
  messages(): readonly SeenMessage[];
  /** Everybody whom a message of the bot pings. */
  pings(): readonly string[];
  /** The addresses that messages of the bot link to. */
  links(): readonly string[];
  /** The bot ends and begins anew with another desk. */
  restart(desk: Desk): Promise<void>;
  /** The bot ends; the platform stays. */
  stop(): Promise<void>;
  /** Bot and platform end. */
  close(): Promise<void>;
}

/** An adapter at work on a chat platform of our own, and what people do there. */
export interface AdapterUnderTest extends AnsweringAdapter {
  slash(person: string, command: string, words: string, options?: TypedOptions): Act;
  mention(person: string, text: string, thread?: string): Talk;
  /** A message in a thread that does not mention the bot; where threads are replies, one to its last answer there. */
  say(person: string, text: string, thread: string): Talk;
  directMessage(person: string, text: string): Talk;
  /** "Who said this?" on a message that the other person has written. */
  lookUp(person: string, text: string): Act;
  press(person: string, message: SeenMessage, label: string): Act;
  /** Messages of other bots, edits, joins and whatever else the platform tells of. */
  readonly disturbances: readonly Disturbance[];
  /** The way that an answer would go first is closed, once. */
  closeFirstWay(act: 'slash' | 'mention'): void;
}

/** Starts an adapter on its platform. */
export type OpenAdapter<A extends AnsweringAdapter = AdapterUnderTest> = (
  dependencies: AdapterDependencies,
) => Promise<A>;

import type { DeskAnswer } from '../chat/desk/desk.ts';

/** Posts to channels of one platform without being asked, and tells people privately what became of it. */
export interface Outbox {
  /** The platform's name: `slack`. */
  readonly platform: string;
  readonly pace: Pace;
  /** The address that opens a channel in the platform's app. */
  channelUrl(workspace: string, channel: string): string;
  /** Posts an answer, in as many messages as it needs, each with a mark of the delivery. Never rejects. */
  post(posting: Posting): Promise<PostResult>;
  /** Tells a person one line, in a direct message; where that is closed, the line is logged. Never rejects. */
  tell(home: Home, person: string, line: string): Promise<void>;
}

/** A workspace, by all the ids that it has. */
export interface Home {
  readonly workspace: string;
  /** Slack's enterprise, which the workspace is part of; left out: none. */
  readonly enterprise?: string | undefined;
}

/** How many posts a platform takes. */
export interface Pace {
  /** Milliseconds in which `intervalCap` posts may begin. */
  readonly interval: number;
  readonly intervalCap: number;
  /** How many may be under way. */
  readonly concurrency: number;
  /** What the platform counts by. */
  readonly per: 'workspace' | 'bot';
}

/** An answer on its way to a channel. */
export interface Posting extends Home {
  readonly channel: string;
  readonly answer: DeskAnswer;
  /**
   * Names the delivery, at most 40 characters of A–Z, a–z, 0–9, `-`, `_` and `:`; part n of it is marked with `name#n`.
   */
  readonly delivery: string;
  /**
   * When it was first tried, where it was tried before: then what has arrived is looked for and only the rest is sent.
   * Null: never tried.
   */
  readonly triedSince: string | null;
}

/** What became of a posting. */
export type PostResult =
  | { readonly kind: 'posted'; readonly messages: readonly string[] }
  /** Not now: rate limit, outage, an unknown fate, a channel that is closed to the bot; worth trying again. */
  | { readonly kind: 'later'; readonly afterMs: number | null; readonly reason: string };

import type { OpenResponse } from './open-response.ts';

/** Who asked, where, and how to reach them. */
export interface Recipient {
  readonly person: string;
  /** The server's id; empty in direct messages. */
  readonly workspace: string;
  readonly channel: string | null;
  /** The message to answer as a reply; null where there is none. */
  readonly message: string | null;
  /** Where an interaction is responded to; null where it was a message. */
  readonly response: OpenResponse | null;
  /** The permissions that the app lacks in the channel, by Discord's names, as far as an interaction tells. */
  readonly missing: readonly string[];
}

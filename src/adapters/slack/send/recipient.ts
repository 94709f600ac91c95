import type { WebClient } from '@slack/web-api';

/** Who asked, where, and how to reach them. */
export interface Recipient {
  /** Speaks for the bot in the workspace. */
  readonly client: WebClient;
  /** The team's id, or the enterprise's where the app is installed in all of it. */
  readonly workspace: string;
  readonly person: string;
  /** Null where it was asked in no channel, as on the Home tab. */
  readonly channel: string | null;
  /** The thread to answer in; null: in none. */
  readonly thread: string | null;
  /** Null where Slack gave none. */
  readonly responseUrl: string | null;
}

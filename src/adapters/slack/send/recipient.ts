import type { WebClient } from '@slack/web-api';
import type { Access } from '../../../chat/access.ts';

/** Who asked, where, and how to reach them. */
export interface Recipient {
  /** Has the bot's token for the workspace. */
  readonly client: WebClient;
  /** The team's id, or the enterprise's if the app is installed there as a whole. */
  readonly workspace: string;
  readonly person: string;
  /** What they may do there. */
  readonly access: Access;
  /** Null if it was not asked in a channel, as on the Home tab. */
  readonly channel: string | null;
  /** The thread to answer in, if any. */
  readonly thread: string | null;
  /** Null if Slack gave none. */
  readonly responseUrl: string | null;
}

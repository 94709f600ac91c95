import type {
  BlockAction,
  ButtonAction,
  EnvelopedEvent,
  FeedbackButtonsAction,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type {
  AppHomeOpenedEvent,
  AppMentionEvent,
  AppUninstalledEvent,
  MessageEvent,
  TokensRevokedEvent,
} from '@slack/types';

/** The events that this Slack tells of. */
export type LoopbackEvent =
  | AppHomeOpenedEvent
  | AppMentionEvent
  | AppUninstalledEvent
  | MessageEvent
  | TokensRevokedEvent;

/** A press, a shortcut, a form. */
export type Interaction =
  | BlockAction<ButtonAction | FeedbackButtonsAction>
  | MessageShortcut
  | ViewSubmitAction
  | ViewClosedAction;

/** What Slack has to tell the app, typed by Bolt. */
export type Envelope =
  | { readonly kind: 'events_api'; readonly payload: EnvelopedEvent<LoopbackEvent> }
  | { readonly kind: 'slash_commands'; readonly payload: SlashCommand }
  | { readonly kind: 'interactive'; readonly payload: Interaction };

/** Which time it is that Slack tells it: 0 for the first. */
export interface Attempt {
  readonly number: number;
  readonly reason: RetryReason | null;
}

/** Why Slack tells it again, in its own words. */
export type RetryReason = 'http_error' | 'http_timeout' | 'connection_failed' | 'timeout';

/** What came of an attempt. */
export type Acknowledgement =
  | {
      readonly isAcknowledged: true;
      /** Milliseconds from sending. */
      readonly after: number;
      /** What the app answered with; null where with nothing. */
      readonly body: unknown;
    }
  | {
      readonly isAcknowledged: false;
      readonly after: number;
      readonly reason: RetryReason;
      /** The HTTP status, where one came. */
      readonly status: number | null;
      /** Whether the app asked not to be told again. */
      readonly wantsNoRetry: boolean;
    };

/** A way to the app. */
export interface Transport {
  /** Never rejects. */
  deliver(envelope: Envelope, attempt: Attempt): Promise<Acknowledgement>;
}

/** How long Slack waits for an acknowledgement, in milliseconds. */
export const ACKNOWLEDGEMENT_LIMIT = 3_000;

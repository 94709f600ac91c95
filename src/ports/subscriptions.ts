import type { DigestTerms } from '../core/timetable/terms.ts';

/** Keeps which channels get a digest, and when. */
export interface Subscriptions {
  /**
   * Keeps a subscription behind those that are there, unless the channel has one of the very same terms, which takes the
   * draft's enterprise, or as many as it may have. Of several that come at the same time each sees those before it.
   *
   * @param most - how many a channel may have.
   */
  add(draft: SubscriptionDraft, most: number): Promise<AddedSubscription>;
  /** Those of a channel, of a workspace or of a platform, or all of them, in the order in which they were added. */
  list(within: Partial<ChannelKey>): Promise<readonly Subscription[]>;
  /** Null if it is gone. */
  find(id: string): Promise<Subscription | null>;
  /**
   * Those that are not paused, in the order in which they were added. With an instant, only those whose next run is due
   * by then or not known.
   */
  listScheduled(by: Date | null): Promise<readonly ScheduledSubscription[]>;
  /** Keeps when subscriptions run next, until they are changed. One that is gone stays gone. */
  schedule(times: readonly { readonly id: string; readonly next: string }[]): Promise<void>;
  /** When the first of them all runs next on some platforms, of those that are not paused; null if none is known. */
  findNext(platforms: readonly string[]): Promise<Date | null>;
  /** Gives a subscription another state; false if it is gone. When it runs next is not known any more. */
  change(id: string, change: Pick<Subscription, 'isPaused' | 'since'>): Promise<boolean>;
  /** False if it is gone already. */
  remove(id: string): Promise<boolean>;
}

/** Names one channel among all platforms. */
export interface ChannelKey {
  /** The platform's name: `slack`. */
  readonly platform: string;
  /** Slack's team or Discord's guild; empty if there is none, as in a direct message of Discord. */
  readonly workspace: string;
  readonly channel: string;
}

/** What somebody wants to be posted where. */
export interface SubscriptionDraft extends ChannelKey {
  /** Slack's enterprise, which the workspace is part of; left out: none. */
  readonly enterprise?: string | undefined;
  readonly terms: DigestTerms;
  /** The platform's id of the person, who is told where nothing can be posted. */
  readonly subscriber: string;
  /** Only runs that are due after it count. */
  readonly since: string;
}

/** A subscription as it is kept. */
export interface Subscription extends SubscriptionDraft {
  /** 16 characters out of A–Z, a–z, 0–9, `-` and `_`. */
  readonly id: string;
  readonly isPaused: boolean;
}

/** A subscription that is not paused, and when it runs next. */
export interface ScheduledSubscription extends Subscription {
  /** Null: not known yet. */
  readonly next: string | null;
}

/** What became of a draft; `same` is the one of the same terms that is there. */
export type AddedSubscription =
  | { readonly kind: 'added' | 'same'; readonly subscription: Subscription }
  | { readonly kind: 'full' };

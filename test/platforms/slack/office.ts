import type { Deliveries } from './redelivery.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Channel, SlackState, Team } from './state.ts';
import type { TriggerIds } from './trigger-ids.ts';

/** The events that an app can subscribe to here. */
export type Subscription =
  | 'app_home_opened'
  | 'app_mention'
  | 'app_uninstalled'
  | 'message.channels'
  | 'message.groups'
  | 'message.im'
  | 'tokens_revoked';

/** Everything that somebody who does something on this Slack has need of. */
export interface Office {
  readonly state: SlackState;
  readonly deliveries: Deliveries;
  readonly responseUrls: ResponseUrls;
  readonly triggers: TriggerIds;
  /** Without a slash at the end. */
  readonly origin: string;
  readonly subscriptions: ReadonlySet<Subscription>;
  /** Whether the app is told of the conversation's messages. */
  isSubscribed(channel: Channel): boolean;
  firstChannel(team: Team): Channel;
}

/** Whether the app subscribed to messages of this kind of conversation. */
export function isSubscribedTo(subscriptions: ReadonlySet<Subscription>, { kind }: Channel): boolean {
  switch (kind) {
    case 'public':
      return subscriptions.has('message.channels');
    case 'private':
      return subscriptions.has('message.groups');
    case 'direct':
      return subscriptions.has('message.im');
  }
}

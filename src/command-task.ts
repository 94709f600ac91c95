import type { DigestTerms } from './core/timetable/terms.ts';

/** What a command asks for beyond an answer: a change of what is kept, or something out of it. */
export type CommandTask =
  | { readonly type: 'subscribe'; readonly terms: DigestTerms }
  | { readonly type: 'list-subscriptions' }
  | {
      readonly type: 'preview' | 'unsubscribe' | 'pause' | 'resume';
      /** As `list` numbers the channel's subscriptions, from 1; null: the only one. */
      readonly number: number | null;
    };

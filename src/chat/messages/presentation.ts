import type { Place } from '../../reply/reply.ts';

/** Where the program's own page shows the words of a location. */
export interface PageLink {
  readonly address: string;
  /** Whether readers of the answer can reach it, and not only this machine. */
  readonly isPublic: boolean;
}

/** Finds the page that shows the words of a location; null if none does. */
export type LinkTo = (place: Place) => PageLink | null;

/** How to show an answer. */
export interface Presentation {
  /** The name of who shared it with the channel, shown as text, since a mention would ping. */
  readonly shared?: { readonly by: string };
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
  /** Where citations lead; nowhere by default. */
  readonly linkTo?: LinkTo;
}

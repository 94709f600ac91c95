import type { Place } from '../reply/reply.ts';

/** Where the program itself shows the words of a place. */
export interface PageLink {
  readonly address: string;
  /** Whether whoever reads the answer can reach it, rather than only this machine. */
  readonly isPublic: boolean;
}

/** Gives the page that shows the words of a place; null where none does. */
export type LinkTo = (place: Place) => PageLink | null;

/** How an answer is shown. */
export interface Presentation {
  /** Who shared it with the channel: a name, shown as text, since a mention would ping. */
  readonly shared?: { readonly by: string };
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
  /** The page to which citations lead; none by default. */
  readonly linkTo?: LinkTo;
}

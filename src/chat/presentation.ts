import { formatDate } from '../reply/dates.ts';
import type { Place, SourceNode } from '../reply/reply.ts';
import { flatten } from './plain-line.ts';

/** Where the program itself shows the words of a place; null where it doesn't. */
export type LinkTo = (place: Place) => string | null;

/** How an answer is shown. */
export interface Dress {
  /** Who shared it with the channel: a name, shown as text, since a mention would ping. */
  readonly shared?: { readonly by: string };
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
  /** Where a citation leads whose article has no url; nowhere by default. */
  readonly linkTo?: LinkTo;
}

/** Where a snippet stands, in the small print under it: what is unknown is named as unknown. */
export function describeWhere({ title, datePublished, publisher }: SourceNode): string {
  const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
  return [flatten(title), date, publisher ?? 'outlet unknown'].join(' · ');
}

/** The label of the link to the very words. */
export function labelParagraph({ paragraph }: SourceNode): string {
  return `¶ ${paragraph}`;
}

import { createWaiting } from '../waiting.ts';
import type { LoopbackBlock } from './block-schemas.ts';

/** A modal or a Home tab as this Slack keeps it. */
export interface KeptView {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly team: string;
  /** Who sees it. */
  readonly person: string;
  readonly callbackId: string;
  readonly privateMetadata: string;
  readonly title: string;
  readonly submit: string | null;
  readonly close: string | null;
  readonly notifiesOnClose: boolean;
  readonly blocks: readonly LoopbackBlock[];
  readonly hash: string;
}

/** Keeps views in the order in which they were shown. */
export interface ViewLog {
  add(view: KeptView): void;
  find(id: string): KeptView | undefined;
  remove(id: string): void;
  all(): readonly KeptView[];
  count(): number;
  /** The first that fits of those shown after the count; rejects after the limit in milliseconds. */
  waitFor(fits: (view: KeptView) => boolean, after: number, limit: number): Promise<KeptView>;
}

/** Makes an empty log. */
export function createViewLog(): ViewLog {
  const shown: KeptView[] = [];
  const gone = new Set<string>();
  const waiting = createWaiting<KeptView>();
  const all = () => shown.filter(({ id }) => !gone.has(id));
  return {
    all,
    add: (view) => {
      shown.push(view);
      waiting.announce(view);
    },
    find: (id) => all().findLast((view) => view.id === id),
    remove: (id) => {
      gone.add(id);
    },
    count: () => shown.length,
    waitFor: (fits, after, limit) =>
      waiting.until(
        shown.slice(after),
        fits,
        limit,
        () => `No such view was shown within ${limit} ms; ${shown.length} were shown before.`,
      ),
  };
}

import type { AskedWith } from '../../ports/archive-pages.ts';

/** What a route of such a page finds in its context. */
export interface PageEnvironment {
  readonly Bindings: AskedWith;
}

/** Where the pages of the archive stand. */
export const ARCHIVE_PATHS: readonly string[] = [
  '/archive',
  '/articles/:id',
  '/articles/:id/citations/:name',
  '/speakers',
  '/speakers/:id',
  '/days',
  '/days/:day',
  '/search',
];

import type { AskedWith } from '../../ports/archive-pages.ts';

/** The context of these routes. */
export interface PageEnvironment {
  readonly Bindings: AskedWith;
}

/** The paths of the archive's pages. */
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

/** The paths of answers for programs: a command's, the articles of a day, one of them. */
export const API_PATHS: readonly string[] = ['/api/v1/:command{[a-z-]+}', '/api/v1/articles/:id'];

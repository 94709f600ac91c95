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

/** The path of a command's answers for programs. */
export const API_PATH = '/api/v1/:command{[a-z-]+}';

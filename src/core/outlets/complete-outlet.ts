import { startsWithFuzzy } from '../language/starts-with-fuzzy.ts';
import { foldOutlet, type Outlet } from './outlet.ts';

/**
 * The outlets whose name, or a later word of it, begins with what is typed, then those of which that is true but for
 * typing errors; both in the given order. All where nothing is typed.
 *
 * @param limit - how many are given at most.
 */
export function completeOutlet(outlets: readonly Outlet[], typed: string, limit: number): readonly Outlet[] {
  const start = foldOutlet(typed);
  const begun = outlets.filter(({ name }) => ` ${foldOutlet(name)}`.includes(` ${start}`));
  const mistyped = outlets.filter(
    (outlet) => !begun.includes(outlet) && startsWithFuzzy(foldOutlet(outlet.name), start),
  );
  return [...begun, ...mistyped].slice(0, limit);
}

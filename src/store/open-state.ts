import type { Clock } from '../ports/ports.ts';
import type { OpenedStateStore, StateStoreOptions } from './create-store.ts';
import type { OpenedAside } from './sqlite/open-aside.ts';

/** Where the state is kept. */
export interface StatePlace {
  /** The SQLite file, used where there is no URL. */
  readonly stateFile: string;
  /** `postgres://…` */
  readonly stateUrl: string | null;
}

/** Opens the state where it is kept: in PostgreSQL or in a file. What the other one needs is not loaded. */
export async function openState(
  { stateFile, stateUrl }: StatePlace,
  options: StateStoreOptions,
): Promise<OpenedStateStore> {
  if (stateUrl === null) return (await import('./sqlite/open-store.ts')).openStateStore(stateFile, options);
  return (await import('./postgres/open-store.ts')).openPostgresStore(stateUrl, options);
}

/** Opens what commands tell of the state, also while the program is at work on it. */
export async function openStateAside(
  { stateFile, stateUrl, feedbackLifetime }: StatePlace & { readonly feedbackLifetime: number },
  clock: Clock,
): Promise<OpenedAside> {
  if (stateUrl === null)
    return (await import('./sqlite/open-aside.ts')).openAside(stateFile, clock, feedbackLifetime);
  // Without keys: nothing is sealed anew beside the program.
  const { openPostgresStoreAside } = await import('./postgres/open-store.ts');
  const opened = await openPostgresStoreAside(stateUrl, { clock, keys: [], feedbackLifetime });
  return opened.ok ? { ...opened, close: () => opened.store.close() } : opened;
}

/** Takes what answers showed of some articles out of the state; false where it cannot be written. */
export async function forgetStateAnswers(
  { stateFile, stateUrl }: StatePlace,
  articles: readonly string[],
): Promise<boolean> {
  if (stateUrl === null)
    return (await import('./sqlite/forget-answers.ts')).forgetAnswers(stateFile, articles);
  return (await import('./postgres/open-store.ts')).forgetAnswersInPostgres(stateUrl, articles);
}

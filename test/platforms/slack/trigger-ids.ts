import type { SlackState } from './state.ts';

/** How long a modal can be opened with a `trigger_id`, in milliseconds. */
const TRIGGER_LIFETIME = 3_000;

/** Gives out `trigger_id`s, each good once. */
export interface TriggerIds {
  issue(person: string): string;
  /** The person whom it was given for, or Slack's error. */
  use(id: string): { readonly person: string } | { readonly error: string };
}

/** Makes the office for `trigger_id`s; they age by the state's clock and by the machine's. */
export function createTriggerIds(state: SlackState): TriggerIds {
  const issued = new Map<string, { person: string; age(): number; isUsed: boolean }>();
  return {
    issue: (person) => {
      const id = `${state.makeId('')}.${state.makeId('T')}`;
      const shown = state.clock.now().getTime();
      const passed = performance.now();
      const age = () => Math.max(state.clock.now().getTime() - shown, performance.now() - passed);
      issued.set(id, { person, age, isUsed: false });
      return id;
    },
    use: (id) => {
      const entry = issued.get(id);
      if (!entry) return { error: 'invalid_trigger_id' };
      if (entry.isUsed) return { error: 'exchanged_trigger_id' };
      if (entry.age() > TRIGGER_LIFETIME) return { error: 'expired_trigger_id' };
      entry.isUsed = true;
      return { person: entry.person };
    },
  };
}

import type { Failures } from './failures.ts';
import type { InFlight } from './in-flight.ts';
import type { SeenEvents } from './seen-events.ts';

/** Something to do for somebody. */
export interface Task {
  /** In kebab-case: `answer-command`. */
  readonly doing: string;
  /** Identify the event that asks for it, which may arrive more than once. */
  readonly ids: readonly string[];
  /** Where a failure is logged. */
  readonly workspace: string;
  readonly where: string;
  /** Waited for before it is done. */
  readonly ready?: Promise<void>;
  run(): Promise<void>;
  /** Tells the person that it failed. */
  sayFailed(): Promise<unknown>;
}

/** What running tasks needs. */
export interface TaskDependencies {
  readonly inFlight: InFlight;
  readonly seenEvents: SeenEvents;
  readonly failures: Failures;
}

/** Starts a task, once for all ids of its event. If it fails, that is logged and the person is told. */
export function runTaskOnce({ inFlight, seenEvents, failures }: TaskDependencies, task: Task): void {
  const { doing, ids, workspace, where, ready, run, sayFailed } = task;
  inFlight.begin(async () => {
    const [isFirst] = await Promise.all([seenEvents.isFirst(...ids), ready]);
    if (!isFirst) return;
    try {
      await run();
    } catch (error) {
      failures.report({ doing, workspace, where, error });
      await sayFailed();
    }
  });
}

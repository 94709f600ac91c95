import type { Failures } from './failures.ts';
import type { InFlight } from './in-flight.ts';
import type { Deliveries } from './seen-events.ts';

/** What is to be done for somebody. */
export interface Task {
  /** In kebab-case: `answer-command`. */
  readonly doing: string;
  /** Name the event that asks for it, which may come more than once. */
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

/** What tasks are run with. */
export interface TaskDependencies {
  readonly work: InFlight;
  readonly deliveries: Deliveries;
  readonly failures: Failures;
}

/** Begins a task, once for all the ids of its event. If it fails, that is logged and the person is told. */
export function runOnce({ work, deliveries, failures }: TaskDependencies, task: Task): void {
  const { doing, ids, workspace, where, ready, run, sayFailed } = task;
  work.begin(async () => {
    const [isFirst] = await Promise.all([deliveries.isFirst(...ids), ready]);
    if (!isFirst) return;
    try {
      await run();
    } catch (error) {
      failures.report({ doing, workspace, where, error });
      await sayFailed();
    }
  });
}

import type { AddTask, CommandTask } from '../../command/command.ts';
import { carryOut } from '../../digests/subscriptions/carry-out.ts';
import { describeAdded } from '../../reply/describe-added.ts';
import { mayDo } from '../access.ts';
import type { Asker, DeskAnswer } from './desk.ts';
import { type DeskDependencies, sayLine, withoutButtons } from './exchanges.ts';

/** Carries out what a command asks for beyond an answer, if the asker may. */
export function carryOutTask(
  dependencies: DeskDependencies,
  asker: Asker,
  task: CommandTask,
  now: Date,
): Promise<DeskAnswer> {
  return task.type === 'add'
    ? addArticles(dependencies, asker, task)
    : carryOut(dependencies, asker, task, now);
}

/** Milliseconds for which somebody waits; what takes longer goes on without them. */
const MAX_WAIT = 25_000;
const MAX_LISTED = 5;

async function addArticles(
  { addingFor }: DeskDependencies,
  { access }: Asker,
  { address, to }: AddTask,
): Promise<DeskAnswer> {
  if (!mayDo(access, 'add')) return sayLine('refused', NOT_ALLOWED);
  const adding = addingFor?.(access.visitor);
  if (adding === undefined) return sayLine('refused', 'Nothing can be added here.');
  let timeout: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timeout = setTimeout(resolve, MAX_WAIT, null);
  });
  const added = await Promise.race([adding.add(address, to), late]).finally(() => clearTimeout(timeout));
  if (added === null) return sayLine('found', GOES_ON);
  if (!added.ok) return sayLine('refused', added.line);
  const [first = '', ...others] = describeAdded(added, MAX_LISTED);
  const notes = others.map((line) => ({ type: 'note', text: line.trim() }) as const);
  return withoutButtons('found', { nodes: [{ type: 'lead', text: first }, ...notes] });
}

const NOT_ALLOWED =
  'Only the people whom ARCHIVE_EDITORS names can add articles. Ask whoever runs Verbatim to add you.';
const GOES_ON =
  'This takes longer than half a minute and goes on: what comes is answered from as soon as it is there.';

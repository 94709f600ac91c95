import { z } from 'zod';
import { type Fault, fault, onOneLine } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { Session } from '../../ports/sessions.ts';
import type { StateStore } from '../../ports/state-store.ts';
import type { DocumentedCommand } from './usage.ts';

/** Lists the browsers that have signed in to the page, and signs them out. */
export const SESSIONS: DocumentedCommand = {
  name: 'sessions',
  summary: 'List the browsers that have signed in to the page, and end their sessions',
  words: { name: 'end ID|all', summary: 'the session to end, or all of them', isRequired: false },
  options: z.object({}),
  examples: ['sessions', 'sessions end 3f9a1c07', 'sessions end all'],
};

/** Opens the state, also while the program is at work. */
export type OpenAside = () => Promise<
  | {
      readonly ok: true;
      readonly store: Pick<StateStore, 'sessions' | 'feedback'>;
      close(): void | Promise<void>;
    }
  | Fault
>;

/** Runs the command. It prints a line for each session, or an object with `--json`. */
export async function runSessions(
  open: OpenAside,
  { words, programOptions }: { readonly words: string; readonly programOptions: TypedOptions },
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const [verb, id, ...more] = words.trim().split(/\s+/u);
  const isListing = verb === '' || verb === undefined;
  if (!isListing && (verb !== 'end' || id === undefined || more.length > 0))
    return fault(`sessions takes nothing, or ${SESSIONS.words?.name}; received “${onOneLine(words)}”.`);
  const opened = await open();
  if (!opened.ok) return opened;
  const { store, close } = opened;
  const { sessions } = store;
  try {
    if (isListing) return { ok: true, text: list(await sessions.list(), programOptions['json'] === true) };
    if (id === 'all') return { ok: true, text: `Ended: ${await sessions.endAll()}.\n` };
    return (await sessions.end(id ?? ''))
      ? { ok: true, text: 'Ended: 1.\n' }
      : fault(`There is no session ${onOneLine(id ?? '')}: verbatim sessions lists them.`);
  } finally {
    await close();
  }
}

function list(sessions: readonly Session[], isJson: boolean): string {
  if (isJson) return sessions.map((session) => `${JSON.stringify(session)}\n`).join('');
  if (sessions.length === 0) return 'Nobody has signed in.\n';
  return sessions
    .map(({ id, begun, seen, from }) => `${id}  since ${begun}, last seen ${seen}, from ${from}\n`)
    .join('');
}

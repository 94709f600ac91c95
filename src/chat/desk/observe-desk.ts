import type { Metrics } from '../../ports/metrics.ts';
import type { Asker, Desk, DeskAnswer } from './desk.ts';

/** What observing a desk needs. */
export interface Observer {
  readonly metrics: Pick<Metrics, 'answered'>;
  /** The commands that are counted by name, with their subcommands; any other counts as `unknown`. */
  readonly commands: readonly string[];
  /** A steady clock, in milliseconds. */
  readonly elapsed: () => number;
}

/** Wraps a desk and counts its answers. */
export function observeDesk(desk: Desk, observer: Observer): Desk {
  const named = (path: string) => {
    const [command = ''] = path.split(' ', 1);
    return observer.commands.includes(command) ? command : UNKNOWN;
  };
  const count = (command: string, asker: Asker, answer: () => Promise<DeskAnswer>) =>
    countAnswer(observer, command, asker, answer);
  return {
    run: (asker, command, ...request) =>
      count(named(command), asker, () => desk.run(asker, command, ...request)),
    runLine: (asker, command, ...line) =>
      count(named(command), asker, () => desk.runLine(asker, command, ...line)),
    talk: (asker, ...said) => count('talk', asker, () => desk.talk(asker, ...said)),
    isAsking: desk.isAsking,
    lookUp: (asker, text) => count('look-up', asker, () => desk.lookUp(asker, text)),
    repeat: (asker, exchange) => count(BUTTON, asker, () => desk.repeat(asker, exchange)),
    more: (asker, exchange) => count(BUTTON, asker, () => desk.more(asker, exchange)),
    context: (asker, ...result) => count(BUTTON, asker, () => desk.context(asker, ...result)),
    alsoIn: (asker, ...result) => count(BUTTON, asker, () => desk.alsoIn(asker, ...result)),
    rate: (asker, rating) => desk.rate(asker, rating),
  };
}

const UNKNOWN = 'unknown';
const BUTTON = 'button';

async function countAnswer(
  { metrics, elapsed }: Observer,
  command: string,
  { platform }: Asker,
  answer: () => Promise<DeskAnswer>,
): Promise<DeskAnswer> {
  const begun = elapsed();
  const seconds = () => Math.max(0, (elapsed() - begun) / 1000);
  try {
    const given = await answer();
    metrics.answered({ command, platform, outcome: given.status, seconds: seconds() });
    return given;
  } catch (error) {
    metrics.answered({ command, platform, outcome: 'failed', seconds: seconds() });
    throw error;
  }
}

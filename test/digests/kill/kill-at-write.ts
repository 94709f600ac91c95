import process from 'node:process';
import type { DigestLedger } from '../../../src/ports/digest-ledger.ts';
import type { Life } from './life.ts';

/** A ledger that kills this process with SIGKILL at one of its writes; opening a row that is there writes nothing. */
export function killAtWrite(ledger: DigestLedger, kill: Life['kill']): DigestLedger {
  if (kill === null) return ledger;
  let count = 0;
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    count += 1;
    const isHere = count === kill.write;
    if (isHere && kill.moment === 'before') die();
    const written = work();
    if (isHere && kill.moment === 'during') die();
    const result = await written;
    if (isHere) die();
    return result;
  };
  return {
    ...ledger,
    open: async (run) => {
      const rows = await ledger.listLatest(run.subscription, 1);
      return rows[0]?.day === run.day ? ledger.open(run) : write(() => ledger.open(run));
    },
    miss: (run) => write(() => ledger.miss(run)),
    begin: (run, attempt) => write(() => ledger.begin(run, attempt)),
    postpone: (run, delay) => write(() => ledger.postpone(run, delay)),
    settle: (run, end) => write(() => ledger.settle(run, end)),
  };
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

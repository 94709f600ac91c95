import process from 'node:process';

/** Fulfilled when the process is told to end (SIGTERM, SIGINT). A second signal ends it at once, as it does any. */
export function nextSignal(): Promise<string> {
  return new Promise((resolve) => {
    const hear = (signal: NodeJS.Signals): void => {
      process.off('SIGTERM', hear);
      process.off('SIGINT', hear);
      resolve(signal);
    };
    process.on('SIGTERM', hear);
    process.on('SIGINT', hear);
  });
}

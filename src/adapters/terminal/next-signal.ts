import process from 'node:process';

/** Resolves when the process is told to stop (SIGTERM, SIGINT). A second signal kills it at once. */
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

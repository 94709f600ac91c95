import { createAttempts } from './access/attempts.ts';
import { createApp } from './app.ts';
import { type WebAdapter, type WebDependencies, WebStartError } from './dependencies.ts';
import { REQUEST_LIMITS, type RequestLimits } from './limits.ts';
import { createPageServer } from './server.ts';

/**
 * Serves the web page until it is stopped.
 *
 * @throws WebStartError if the address is in use or is not this machine's.
 */
export async function startWeb(
  dependencies: WebDependencies,
  limits: RequestLimits = REQUEST_LIMITS,
): Promise<WebAdapter> {
  const { host, port, publicUrl } = dependencies.config;
  let url = publicUrl ?? '';
  const attempts = createAttempts(dependencies);
  const make = () => createApp({ ...dependencies, url: () => url, attempts }, limits);
  let app = make();
  const server = createPageServer({ fetch: (...request) => app.fetch(...request) }, limits);
  const renew = (): void => {
    app = make();
  };
  try {
    const taken = await server.listen(host, port);
    url = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
    return { url, mount: server.mount, renew, stop: server.stop };
  } catch (error) {
    throw new WebStartError(describeFailure(error, host, port), { cause: error });
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use: stop what uses it, or set WEB_PORT to another port, or to off.',
  EACCES: 'is not open to this user: set WEB_PORT to a port above 1023, or to off.',
  EADDRNOTAVAIL: 'is not an address of this machine: correct WEB_HOST.',
  ENOTFOUND: 'is not an address of this machine: correct WEB_HOST.',
};

function describeFailure(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const advice = ADVICE[code] ?? `cannot be listened on (${code === '' ? String(error) : code}).`;
  return `The page is not served: ${host}, port ${port}, ${advice}`;
}

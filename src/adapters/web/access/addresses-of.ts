import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { isLoopback, type WebConfig } from '../../../config/web.ts';

/** Longer ones are nobody's address. */
const MAX_ADDRESS_LENGTH = 100;

/** The address of the connection. */
export function remoteAddress(context: Context): string {
  return getConnInfo(context).remote.address ?? '';
}

/**
 * The address that a request comes from. What a reverse proxy says of it counts where the connection comes from a proxy
 * or from this machine.
 */
export function addressOf(context: Context, { proxy }: Pick<WebConfig, 'proxy'>): string {
  const address = remoteAddress(context);
  const told = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '';
  const isTold = told !== '' && (isLoopback(address) || isProxy(address, proxy));
  return (isTold ? told : address).slice(0, MAX_ADDRESS_LENGTH);
}

/** Whose turn a request takes: its address's, since on the page anybody may be anybody. */
export function whoseTurn(context: Context, config: Pick<WebConfig, 'proxy'>): string {
  return `web ${addressOf(context, config)}`;
}

function isProxy(address: string, proxy: WebConfig['proxy']): boolean {
  return proxy?.addresses.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') === true;
}

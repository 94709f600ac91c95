import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { WebConfig } from '../../../config/web.ts';
import { LOOPBACK } from './hosts.ts';

/** Longer ones are nobody's address. */
const MAX_ADDRESS_LENGTH = 100;

/**
 * Whose turn a request takes: its address's, since on the page anybody may be anybody. What a reverse proxy says of the
 * address counts where the connection comes from a proxy or from this machine.
 */
export function whoseTurn(context: Context, { proxy }: Pick<WebConfig, 'proxy'>): string {
  const { address = '' } = getConnInfo(context).remote;
  const told = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '';
  const isTold = told !== '' && (LOOPBACK.test(address) || isProxy(address, proxy));
  return `web ${(isTold ? told : address).slice(0, MAX_ADDRESS_LENGTH)}`;
}

function isProxy(address: string, proxy: WebConfig['proxy']): boolean {
  return proxy?.addresses.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') === true;
}

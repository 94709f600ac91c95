import path from 'node:path';
import { locateStore } from '../analysis-store/locate-store.ts';

/** How archives' sources are followed and articles are added to them, as plain data. */
export interface FollowingOptions {
  /** The file of the program's state, beside which what is known of sources is kept. */
  readonly stateFile: string;
  /** The User-Agent. */
  readonly agent: string;
  /** Hosts that may lie in private networks; `*` for all. */
  readonly privateHosts: readonly string[];
  /** The program's own sample, to which nothing is added. */
  readonly sampleDirectory: string;
}

/** The file beside the program's state in which what is known of an archive's sources is kept. */
export function locateSourcesState(programState: string, directory: string): string {
  const { dir, name } = path.parse(locateStore(path.dirname(programState), directory));
  return path.join(dir, `sources-${name}.json`);
}

/** Whether a host may lie in a private network. */
export function allowHosts(hosts: readonly string[]): (host: string) => boolean {
  const listed = new Set(hosts.map((host) => host.toLowerCase()));
  return (host) => listed.has(ALL) || listed.has(host.toLowerCase());
}

const ALL = '*';

import { stringify } from 'yaml';
import type { SetupResult } from '../../../chat/setup-command.ts';
import { fault } from '../../../command/line/fault.ts';
import { buildManifest, type ManifestCommand } from './manifest.ts';
import { findManifestFaults } from './manifest-limits.ts';

/** What the manifest should say, and how. */
export interface ManifestRequest {
  readonly format: 'yaml' | 'json';
  /** Where Slack reaches the app, `https://…`; null: Socket Mode. */
  readonly url: string | null;
  readonly mentionsOnly: boolean;
  readonly userGroups?: boolean;
  /** Precedes every command; none by default. */
  readonly prefix?: string;
}

/** Writes the manifest, to be pasted into Slack's "Create an app", or says in one line why Slack would refuse it. */
export function writeManifest(
  commands: readonly ManifestCommand[],
  { format, url, mentionsOnly, userGroups = false, prefix }: ManifestRequest,
): SetupResult {
  const asked = { mentionsOnly, userGroups, ...(prefix === undefined ? {} : { prefix }) };
  const manifest =
    url === null
      ? buildManifest(commands, { mode: 'socket', ...asked })
      : buildManifest(commands, { mode: 'http', url, ...asked });
  const faults = findManifestFaults(manifest);
  if (faults.length > 0) return fault(`Slack would refuse the manifest: ${faults.join('; ')}.`);
  const text = format === 'json' ? `${JSON.stringify(manifest, null, 2)}\n` : stringify(manifest, UNWRAPPED);
  return { ok: true, text };
}

/** Repeated lists are written out: not every YAML reader knows aliases. */
const UNWRAPPED = { lineWidth: 0, aliasDuplicateObjects: false } as const;

import { stringify } from 'yaml';
import type { SetupResult } from '../../../chat/setup-command.ts';
import { fault } from '../../../command/line/fault.ts';
import { buildManifest, type ManifestCommand } from './manifest.ts';
import { findManifestFaults } from './manifest-limits.ts';

/** What the manifest is wanted for. */
export interface ManifestRequest {
  readonly format: 'yaml' | 'json';
  /** Where Slack reaches the app, `https://…`; null: Socket Mode. */
  readonly url: string | null;
  readonly mentionsOnly: boolean;
  /** Stands before every command; none by default. */
  readonly prefix?: string;
}

/** The manifest as text to paste into Slack's "Create an app", or in one line why Slack would refuse it. */
export function writeManifest(
  commands: readonly ManifestCommand[],
  { format, url, mentionsOnly, prefix }: ManifestRequest,
): SetupResult {
  const asked = { mentionsOnly, ...(prefix === undefined ? {} : { prefix }) };
  const manifest =
    url === null
      ? buildManifest(commands, { mode: 'socket', ...asked })
      : buildManifest(commands, { mode: 'http', url, ...asked });
  const faults = findManifestFaults(manifest);
  if (faults.length > 0) return fault(`Slack would refuse the manifest: ${faults.join('; ')}.`);
  const text = format === 'json' ? `${JSON.stringify(manifest, null, 2)}\n` : stringify(manifest, UNWRAPPED);
  return { ok: true, text };
}

/** Lists that stand twice in the manifest are written twice: not everything that reads YAML knows references. */
const UNWRAPPED = { lineWidth: 0, aliasDuplicateObjects: false } as const;

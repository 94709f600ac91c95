import { z } from 'zod';
import type { Environment } from '../ports/environment.ts';

/** Some environment variables, or everything wrong with them. */
export type SettingsResult<Shape extends z.ZodRawShape> =
  | { readonly ok: true; readonly settings: z.output<z.ZodObject<Shape>> }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads environment variables, each by itself. */
export function readSettings<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Environment,
): SettingsResult<Shape> {
  const read = z.object(shape).safeParse(environment);
  if (read.success) return { ok: true, settings: read.data };
  return { ok: false, faults: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
}

/** Writes all faults of a configuration in one line. */
export function describeFaults(faults: readonly string[]): string {
  return `Configuration: ${faults.join('; ')}. Correct it in the environment or in .env (see .env.example).`;
}

import { unzipSync, zipSync } from 'fflate';
import { mutate } from './mutate.ts';

const ZIPPED: ReadonlySet<string> = new Set(['.docx', '.odt', '.epub', '.zip']);
const SETTINGS = { level: 1, mtime: '2024-10-18' } as const;

/** Whether files of the extension are zips. */
export function isZipped(extension: string): boolean {
  return ZIPPED.has(extension);
}

/** A zip in which one or two of its files are changed, and which is sound itself. */
export function mutateInside(seed: Uint8Array, random: () => number): Uint8Array {
  const files: Record<string, Uint8Array> = { ...unzipSync(seed) };
  const names = Object.keys(files);
  const others = Object.values(files);
  const turns = random() < 0.5 ? 1 : 2;
  for (let turn = 0; turn < turns; turn += 1) {
    const name = names[Math.floor(random() * names.length)];
    const before = name === undefined ? undefined : files[name];
    if (name !== undefined && before !== undefined) files[name] = mutate(before, others, random);
  }
  return zipSync(files, SETTINGS);
}

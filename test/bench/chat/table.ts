const MEBIBYTE = 2 ** 20;

/** Median, 99th percentile and maximum of times in milliseconds. */
export function formatTimes(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const show = (time: number | undefined) => (time === undefined ? '—' : `${time.toFixed(1)} ms`);
  return `median ${show(at(0.5))}, 99th percentile ${show(at(0.99))}, longest ${show(sorted.at(-1))}`;
}

/** Bytes in MiB. */
export function showMemory(bytes: number | null): string {
  return bytes === null ? 'unknown' : `${Math.round(bytes / MEBIBYTE)} MiB`;
}

import { afterEach, expect, it, vi } from 'vitest';
import { formatDate } from '../../src/reply/dates.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['2024-10-18', '18 October 2024'],
  ['2024-01-01T00:30:00+14:00', '1 January 2024'],
  ['2024-12-31T23:30:00-11:00', '31 December 2024'],
  ['some day', 'some day'],
])('shows %s as %s in every zone', (date, shown) => {
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    vi.stubEnv('TZ', zone);
    expect(formatDate(date)).toBe(shown);
  }
});

import { expect, test } from 'vitest';
import { createAttempts } from '../../../../src/adapters/web/access/attempts.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';

function open() {
  const clock = createAdjustableClock(new Date('2024-10-18T09:00:00Z'));
  return { clock, attempts: createAttempts({ clock, log: createRecordingLog() }) };
}

test('the wait doubles up to a quarter of an hour, and is forgotten an hour after the last', () => {
  const { clock, attempts } = open();
  const waits = Array.from({ length: 17 }, () => {
    attempts.fail('192.0.2.1');
    return attempts.waitOf('192.0.2.1') / 1_000;
  });
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  clock.set(new Date('2024-10-18T10:00:01Z'));
  attempts.fail('192.0.2.1');
  expect(attempts.waitOf('192.0.2.1')).toBe(0);
});

test('a network of IPv6 is one address, one of IPv4 is itself', () => {
  const { attempts } = open();
  for (let time = 0; time < 6; time += 1) attempts.fail(`2001:db8:0:1::${time}`);
  expect(attempts.waitOf('2001:0db8::1:ffff:0:0:1')).toBeGreaterThan(0);
  expect(attempts.waitOf('2001:db8:0:2::1')).toBe(0);
  for (let time = 0; time < 6; time += 1) attempts.fail(`192.0.2.${time}`);
  expect(attempts.waitOf('192.0.2.1')).toBe(0);
});

test('whoever knows the token begins anew', () => {
  const { attempts } = open();
  for (let time = 0; time < 6; time += 1) attempts.fail('192.0.2.1');
  attempts.succeed('192.0.2.1');
  expect(attempts.waitOf('192.0.2.1')).toBe(0);
});

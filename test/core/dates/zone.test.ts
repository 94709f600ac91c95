import { expect, it } from 'vitest';
import { findZone, nearestZones } from '../../../src/core/dates/zone.ts';

it.each([
  ['Europe/London', 'Europe/London'],
  ['europe/london', 'Europe/London'],
  ['utc', 'UTC'],
  ['Europe/Lundon', null],
  ['', null],
])('%j is the zone %s', (name, zone) => {
  expect(findZone(name)).toBe(zone);
});

it.each([
  ['Europe/Lundon', 'Europe/London'],
  ['london', 'Europe/London'],
  ['New York', 'America/New_York'],
  ['pago pago', 'Pacific/Pago_Pago'],
])('near %j comes %s first', (name, zone) => {
  expect(nearestZones(name)[0]).toBe(zone);
});

it('is near nothing where nothing is alike', () => {
  expect(nearestZones('Qwertzuiop')).toEqual([]);
});

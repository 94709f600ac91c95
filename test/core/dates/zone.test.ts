import { expect, it } from 'vitest';
import { completeZone, findZone, nearestZones, readZone } from '../../../src/core/dates/zone.ts';

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

it.each([
  ['europe/london', 'Europe/London'],
  ['  america/new york ', 'America/New_York'],
  ['asia/kathmandu', 'Asia/Kathmandu'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['utc', 'UTC'],
  ['London', null],
  ['EST', null],
  ['+02:00', null],
  ['Mars/Olympus', null],
  ['', null],
])('somebody who names %j means %s', (name, zone) => {
  expect(readZone(name)).toBe(zone);
});

it('completes a zone by its name and by its city, those that begin so first', () => {
  expect(completeZone('lond', 3)[0]).toBe('Europe/London');
  expect(completeZone('Europe/Lo', 3)).toEqual(['Europe/London']);
  expect(completeZone('york', 3)).toEqual(['America/New_York']);
  expect(completeZone('', 5)).toHaveLength(5);
});

it('completes only zones that can be read', () => {
  for (const zone of completeZone('', 1_000)) {
    const isNamed = zone.includes('/') || zone === 'UTC';
    expect(isNamed ? readZone(zone) : zone, zone).toBe(zone);
  }
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatTime, readTime } from '../../../src/core/timetable/read-time.ts';

it.each([
  ['9am', '09:00'],
  ['9 AM', '09:00'],
  ['9 a.m.', '09:00'],
  ['9:30 pm', '21:30'],
  ['9.30pm', '21:30'],
  ['12am', '00:00'],
  ['12 pm', '12:00'],
  ['12:15 am', '00:15'],
  ['09:00', '09:00'],
  ['9h30', '09:30'],
  ['18:00h', '18:00'],
  ['0930', '09:30'],
  ['1800 hrs', '18:00'],
  ['noon', '12:00'],
  ['Midday', '12:00'],
  ['at midnight', '00:00'],
])('“%s” is %s', (text, expected) => {
  const { time } = readTime(text);
  expect(time === null ? null : formatTime(time)).toBe(expected);
});

it.each([
  '9',
  '99',
  '9:5',
  '9:60',
  '25:00',
  '24:00',
  '0pm',
  '13pm',
  '09:00:00',
  '12345',
  '9:30pmx',
  'soon',
  '',
])('“%s” is no time', (text) => {
  expect(readTime(text).time).toBeNull();
});

it('what comes behind the time is left over', () => {
  expect(readTime('9:30 pm Europe/London')).toMatchObject({ typed: '9:30 pm', rest: 'Europe/London' });
});

it('every minute of the day is read back as it is shown, in 24 hours and in 12', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
      expect(readTime(formatTime({ hour, minute })).time).toEqual({ hour, minute });
      expect(readTime(twelve).time).toEqual({ hour, minute });
    }),
  );
});

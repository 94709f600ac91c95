import { expect, it } from 'vitest';
import { dayIn } from '../../../src/core/dates/day.ts';

it('knows the day on either side of the date line', () => {
  const now = new Date('2024-10-18T11:30:00Z');
  expect(dayIn('Pacific/Kiritimati', now).toString()).toBe('2024-10-19');
  expect(dayIn('Pacific/Pago_Pago', now).toString()).toBe('2024-10-18');
});

import { describe, expect, it } from 'vitest';
import { readWhen } from '../../../src/core/timetable/read-when.ts';

const OWN = 'America/Chicago';

describe('a time with a zone behind it', () => {
  it.each([
    ['9am', 9, 0, OWN],
    ['09:00 Europe/London', 9, 0, 'Europe/London'],
    ['9:30 pm in america/new york', 21, 30, 'America/New_York'],
    ['noon, asia/kathmandu', 12, 0, 'Asia/Kathmandu'],
    ['at 0930 utc', 9, 30, 'UTC'],
    ['midnight Australia/Lord_Howe', 0, 0, 'Australia/Lord_Howe'],
  ])('“%s” is %i:%i in %s', (text, hour, minute, zone) => {
    expect(readWhen(text, null, OWN)).toEqual({ ok: true, time: { hour, minute }, zone });
  });
});

it('a zone that is named apart counts where none stands behind the time', () => {
  expect(readWhen('9am', 'asia/kolkata', OWN)).toMatchObject({ zone: 'Asia/Kolkata' });
  expect(readWhen('9am UTC', 'asia/kolkata', OWN)).toMatchObject({ zone: 'UTC' });
});

it.each(['9', '25:00', '13pm', '9:60', 'tomorrow', '', '24:00', 'nine'])('“%s” is no time', (text) => {
  expect(readWhen(text, null, OWN)).toMatchObject({ ok: false, fault: 'time', typed: text });
});

it('a zone that nobody knows comes with those that are near', () => {
  expect(readWhen('9am Europe/Lundon', null, OWN)).toEqual({
    ok: false,
    fault: 'zone',
    typed: 'Europe/Lundon',
    nearest: expect.arrayContaining(['Europe/London']),
  });
});

it.each(['EST', 'BST', '+05:30', 'the moon'])('“%s” is no zone', (zone) => {
  expect(readWhen('9am', zone, OWN)).toMatchObject({ ok: false, fault: 'zone', typed: zone });
});

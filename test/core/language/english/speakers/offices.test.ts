import { describe, expect, it } from 'vitest';
import {
  genderOfRole,
  officesOf,
  seatInBrackets,
  seatOf,
} from '../../../../../src/core/language/english/speakers/offices.ts';

describe('the offices that a role names', () => {
  it.each([
    ['GOP Sen.', ['senator']],
    ['former Ohio governor', ['governor']],
    ['Vice President', ['vicepresident']],
    ['adviser to the president', ['adviser']],
    ['Lind’s campaign manager', ['manager']],
    ['outrageous things', []],
  ])('%s', (role, offices) => {
    expect(officesOf(role)).toEqual(offices);
  });
});

describe('the gender that a role states of its bearer', () => {
  it.each([
    ['spokeswoman for Mr. Lind', 'female'],
    ['Mrs. Lind’s spokesman', 'male'],
    ['adviser', null],
  ])('%s', (role, gender) => {
    expect(genderOfRole(role)).toBe(gender);
  });
});

describe('the state that elected the bearer', () => {
  it.each([
    ['Texas Sen.', 'congress:texas'],
    ['New Jersey Gov.', 'governor:new-jersey'],
    ['Republican congressman from West Virginia', 'congress:west-virginia'],
    ['senator in her first term', null],
    ['Texas farmer', null],
  ])('%s', (role, seat) => {
    expect(seatOf(role)).toBe(seat);
  });

  it.each([
    [' (R-Ark.), said', 'congress:arkansas'],
    [' (D–N.Y.)', 'congress:new-york'],
    [' (R-Mars)', null],
    [', who (R-Ark.)', null],
  ])('behind a name: %s', (behind, seat) => {
    expect(seatInBrackets(behind)).toBe(seat);
  });
});

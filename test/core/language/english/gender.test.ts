import { describe, expect, it } from 'vitest';
import {
  genderOfFirstName,
  genderOfPronoun,
  genderOfWords,
} from '../../../../src/core/language/english/gender.ts';

describe('a first name', () => {
  it.each([
    ['Sofia', 'female'],
    ['Margaret', 'female'],
    ['Kenneth', 'male'],
    ['Omar', 'male'],
    ['Robin', null],
    ['Kim', null],
    ['Lorne Harbour', null],
    ['', null],
  ])('“%s” tells %s', (name, gender) => {
    expect(genderOfFirstName(name)).toBe(gender);
  });
});

describe('the words of a title or a description', () => {
  it.each([
    [['mrs'], 'female'],
    [['a', 'senior', 'spokeswoman'], 'female'],
    [['mr'], 'male'],
    [['the', 'chairman'], 'male'],
    [['sen'], null],
    [['chairwomen'], null],
    [[], null],
  ])('%j tell %s', (words, gender) => {
    expect(genderOfWords(words)).toBe(gender);
  });
});

describe('a pronoun', () => {
  it.each([
    ['he', 'male'],
    ['himself', 'male'],
    ['she', 'female'],
    ['hers', 'female'],
    ['they', null],
    ['it', null],
    ['who', null],
  ])('“%s” tells %s', (pronoun, gender) => {
    expect(genderOfPronoun(pronoun)).toBe(gender);
  });
});

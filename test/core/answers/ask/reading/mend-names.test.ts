import { describe, expect, test } from 'vitest';
import { mendNames } from '../../../../../src/core/answers/ask/reading/mend-names.ts';
import { readSampleArchive } from '../../../../fixtures/sample-archive.ts';

const archive = await readSampleArchive();

describe('a misspelt name is taken for the nearest one', () => {
  test.each([
    ['what did Kier Starmer say?', 'Kier Starmer', 'Keir Starmer'],
    ['What has Nigel Farrage said', 'Nigel Farrage', 'Nigel Farage'],
    ['did john healy mention elections', 'john healy', 'John Healey'],
    ['who met Jonathon Ashworth’s friends?', 'Jonathon Ashworth', 'Jonathan Ashworth'],
    ['quotes by Marjorie Taylor Green', 'Marjorie Taylor Green', 'Marjorie Taylor Greene'],
    ['and Sofya Patel?', 'Sofya Patel', 'Sofia Patel'],
    ['who is Nigle Farrage?', 'Nigle Farrage', 'Nigel Farage'],
  ])('with both names: %s', async (text, typed, meant) => {
    expect(await mendNames(text, archive)).toEqual({
      text: text.replace(typed, meant),
      corrections: [{ typed, meant }],
    });
  });

  test.each([
    ['what did farrage say', 'farrage', 'Nigel Farage'],
    ['who recruited Matinson?', 'Matinson', 'Mattinson'],
    ['what happened in Nevadda?', 'Nevadda', 'Nevada'],
    ['what did Ashwerth say?', 'Ashwerth', 'Jonathan Ashworth'],
  ])('with one: %s', async (text, typed, meant) => {
    const { corrections } = await mendNames(text, archive);
    expect(corrections).toHaveLength(1);
    expect(corrections[0]?.typed).toBe(typed);
    expect(corrections[0]?.meant.endsWith(meant.split(' ').at(-1) ?? '')).toBe(true);
  });
});

describe('nothing is put right', () => {
  test.each([
    ['in names that are right', 'what did Keir Starmer and Nigel Farage say about Trump?'],
    ['in names of others', 'What did Emmanuel Macron say about Olaf Scholz?'],
    ['in another given name', 'what did Tim Cotton say?'],
    ['in possessives', 'who read Tom Cotton’s post?'],
    ['in words of the question', 'what are the tarrifs on electorial farages?'],
    ['in words without letters', '?! 42'],
  ])('%s', async (_, text) => {
    expect(await mendNames(text, archive)).toEqual({ text, corrections: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { KNOWN_FAULTS } from './known-faults.ts';
import { summarise } from './reading.ts';

/** A text with what a careful reader finds in it, one line a quotation. */
export type Case = readonly [name: string, text: string, expected: readonly string[]];

/**
 * Runs a table of cases. A case among the known faults must come out wrong as listed: once the engine gets it right, or
 * wrong in another way, its test fails until the list says so.
 *
 * @param find What of the quotations the expected lines tell.
 */
export function describeCases(
  phenomenon: string,
  cases: readonly Case[],
  find: (text: string) => readonly string[] = summarise,
): void {
  const faults = new Map(Object.entries(KNOWN_FAULTS[phenomenon] ?? {}));
  describe(`${phenomenon}: ${cases.length} cases, ${faults.size} known faults`, () => {
    const sound = cases.filter(([name]) => !faults.has(name));
    it.for(sound)('%s', ([, text, expected]) => {
      expect(find(text)).toEqual(expected);
    });

    const wrong = cases.filter(([name]) => faults.has(name));
    it.for(wrong)('known fault: %s', ([name, text, expected]) => {
      const found = find(text);
      expect(found, `“${name}” is right now: take it off the known faults`).not.toEqual(expected);
      expect(found, `“${name}” is wrong in another way now: list what it gives`).toEqual(
        faults.get(name)?.gave,
      );
    });

    it('names every case once and no fault without its case', () => {
      const names = cases.map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
      expect([...faults.keys()].filter((name) => !names.includes(name))).toEqual([]);
    });
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freezeWords, openWords } from '../../../../src/core/search/segments/near-words.ts';
import { openSections, packSections, readSections } from '../../../../src/core/search/segments/sections.ts';
import { createTermIndexBuilder, openTermIndex } from '../../../../src/core/search/segments/term-index.ts';

const sections = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });

describe('a file of sections', () => {
  it('gives back what was written, wherever its bytes lie', () => {
    fc.assert(
      fc.property(sections, fc.nat({ max: 9 }), (written, offset) => {
        const packed = packSections('terms', written);
        const moved = new Uint8Array(packed.length + offset);
        moved.set(packed, offset);
        expect(openSections('terms', moved.subarray(offset))).toEqual({ ok: true, sections: written });
      }),
    );
  });

  it('is known to be damaged whichever byte is another', () => {
    fc.assert(
      fc.property(sections, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, place, change) => {
        const packed = packSections('terms', written);
        const at = place % packed.length;
        packed[at] = (packed[at] ?? 0) ^ change;
        expect(openSections('terms', packed).ok).toBe(false);
      }),
    );
  });

  it('is known to be cut off wherever it ends', () => {
    fc.assert(
      fc.property(sections, fc.nat(), (written, place) => {
        const packed = packSections('terms', written);
        expect(openSections('terms', packed.subarray(0, place % packed.length))).toEqual({
          ok: false,
          fault: 'truncated',
        });
      }),
    );
  });

  it('is read piece by piece, and never beyond its end, whichever byte is another', () => {
    fc.assert(
      fc.property(sections, fc.nat(), fc.nat({ max: 255 }), (written, place, change) => {
        const packed = packSections('terms', written);
        const at = place % packed.length;
        packed[at] = (packed[at] ?? 0) ^ change;
        const opened = readSections('terms', {
          size: packed.length,
          read(from, length) {
            expect(from + length).toBeLessThanOrEqual(packed.length);
            return packed.slice(from, from + length);
          },
        });
        expect(opened).toEqual(openSections('terms', packed));
        expect(opened.ok).toBe(change === 0);
      }),
    );
  });

  it('of another kind is not taken for one', () => {
    expect(openTermIndex(freezeWords(['pier']))).toEqual({ ok: false, fault: 'another-format' });
    expect(openWords(createTermIndexBuilder().freeze())).toEqual({ ok: false, fault: 'another-format' });
    expect(openTermIndex(new TextEncoder().encode('something else entirely, and long enough'))).toEqual({
      ok: false,
      fault: 'another-format',
    });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderNotice } from '../../../../src/adapters/discord/render/notice.ts';
import { isMarked, markMessage, toSnowflake } from '../../../../src/adapters/discord/send/part-marks.ts';

const NOTICE = renderNotice('words');
const DELIVERY = fc.stringMatching(/^[\w:-]{1,40}$/u);

test('a mark is found again by delivery and part, and only by those', () => {
  fc.assert(
    fc.property(DELIVERY, fc.integer({ min: 1, max: 50 }), (delivery, part) => {
      const message = markMessage(NOTICE, delivery, part);
      expect(isMarked(message, delivery, part)).toBe(true);
      expect(isMarked(message, delivery, part + 1)).toBe(false);
      expect(isMarked(message, `${delivery}x`, part)).toBe(false);
    }),
  );
});

test('a mark is within Discord’s limits', () => {
  fc.assert(
    fc.property(DELIVERY, fc.integer({ min: 1, max: 50 }), (delivery, part) => {
      const { nonce, components } = markMessage(NOTICE, delivery, part);
      expect(nonce.length).toBeLessThanOrEqual(25);
      expect(components[0]?.id).toBeGreaterThan(0);
      expect(components[0]?.id).toBeLessThan(2 ** 31);
    }),
  );
});

test.each([{}, null, NOTICE, { components: [{ type: 1, id: 3 }] }])('%j carries none', (message) => {
  expect(isMarked(message, 'd', 1)).toBe(false);
});

// The example of https://docs.discord.com/developers/reference#snowflakes
test('an instant is the snowflake before all that come at it', () => {
  const snowflake = toSnowflake(new Date(1_462_015_105_796));
  expect(BigInt(snowflake)).toBeLessThanOrEqual(175_928_847_299_117_063n);
  expect(175_928_847_299_117_063n - BigInt(snowflake)).toBeLessThan(1n << 22n);
});

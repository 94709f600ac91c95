import { expect, test } from 'vitest';
import { fitAddress } from '../../../src/chat/messages/web-address.ts';

const asItIs = (href: string) => href;

test.each([
  [null],
  ['javascript:alert(1)'],
  ['steam://run'],
  ['no address'],
  ['mailto:a@b.example'],
  ['/articles/1'],
])('%s is none of the web', (address) => {
  expect(fitAddress(address, 500, asItIs)).toBeNull();
});

test('loses its fragment where it is too long with it, and is left out where even that is', () => {
  const address = `https://a.example/page#:~:text=${'a'.repeat(100)}`;
  expect(fitAddress(address, 60, asItIs)).toBe('https://a.example/page');
  expect(fitAddress(address, 10, asItIs)).toBeNull();
});

test('is measured as it is encoded', () => {
  expect(fitAddress('https://a.example/#x', 40, (href) => href.repeat(2))).toBe(
    'https://a.example/#x'.repeat(2),
  );
  expect(fitAddress('https://a.example/#x', 39, (href) => href.repeat(2))).toBe(
    'https://a.example/'.repeat(2),
  );
});

import { expect, test } from 'vitest';
import { toStaticFile } from '../../../src/adapters/web/files.ts';

test('the address of a file changes with its content and with nothing else', () => {
  const one = toStaticFile('style', 'css', 'a {}');
  expect(one.path).toMatch(/^\/files\/style-[0-9a-f]{12}\.css$/u);
  expect(toStaticFile('style', 'css', 'a {}').path).toBe(one.path);
  expect(toStaticFile('style', 'css', 'b {}').path).not.toBe(one.path);
});

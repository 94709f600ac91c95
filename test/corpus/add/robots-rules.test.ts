import { expect, test } from 'vitest';
import { readRobots } from '../../../src/corpus/add/robots-rules.ts';

test.each([
  ['User-agent: *\nDisallow: /', '/a', false],
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['User-agent: other\nDisallow: /', '/a', true],
  ['User-agent: *\nDisallow: /\n\nUser-agent: VERBATIM/2\nAllow: /', '/a', true],
  ['User-agent: a\nUser-agent: verbatim\nDisallow: /x\nUser-agent: *\nDisallow: /', '/a', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
  ['User-agent: *\nDisallow: /*?id=', '/a?id=3', false],
  ['User-agent: *\nDisallow: /a$', '/a', false],
  ['User-agent: *\nDisallow: /a$', '/ab', true],
  ['# nothing\n<html>', '/a', true],
  ['User-agent: *\nDisallow: /', '/robots.txt', true],
  [`User-agent: *\nDisallow: ${'/*'.repeat(50_000)}x`, `/${'a/'.repeat(1000)}`, true],
])('%.60j lets %.20s be fetched: %s', (robots, path, allowed) => {
  expect(readRobots(robots, 'verbatim').allows(path)).toBe(allowed);
});

/** An address's path and query as they are asked for. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'https://post.example');
  return `${pathname}${search}`;
}

test.each([
  ['/été/', '/été/plage', true],
  ['/été/', '/%c3%A9t%C3%a9/plage', true],
  ['/%c3%a9t%c3%a9/', '/été/plage', true],
  ['/été/', '/%E9t%E9/plage', false],
  ['/e\u0301te\u0301/', '/été/', false],
  ['/ニュース/', '/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9/1', true],
  ['/📰', '/%F0%9F%93%B0/1', true],
  ['/a b', '/a%20b/c', true],
  ['/a%20b', '/a b/c', true],
  ['/%7eana/', '/~ana/1', true],
  ['/~ana/', '/%7Eana/1', true],
  ['/%62%61%7A', '/baz', true],
  ['/B', '/b', false],
  ['/a%2fb', '/a%2Fb', true],
  ['/a%2Fb', '/a/b', false],
  ['/a"b', '/a"b', true],
  ["/a'b", "/a'b", true],
  ['/{id}', '/{id}', true],
  ['/a|b', '/a%7cb', true],
  ['/*?f[0]=', '/list?f%5b0%5d=pier', true],
  ['/*?f%5B0%5D=', '/list?f[0]=pier', true],
  ["/*?q='", "/list?q='pier'", true],
  ['/go?to=https://other.example', '/go?to=https%3A%2F%2Fother.example', true],
  ['/go?to=https%3A%2F%2Fother.example', '/go?to=https://other.example', true],
  ['/*to=https://', '/go?to=https://other.example', true],
  ['/a%2A', '/a*b', true],
  ['/a%2A', '/a%2ab', true],
  ['/a%2A', '/ab', false],
  ['/a%24', '/a$b', true],
  ['/a$b', '/a$b', true],
  ['/é$', '/é', true],
  ['/é$', '/éa', false],
  ['/100%', '/100%', true],
  ['/\ud800', '/\ud800', true],
])('Disallow: %j forbids %j: %s', (rule, address, forbids) => {
  const robots = readRobots(`User-agent: *\nDisallow: ${rule}`, 'verbatim');
  expect(robots.allows(pathOf(address))).toBe(!forbids);
});

test('the longer of two rules counts as both are compared, however they are written', () => {
  const robots = readRobots('User-agent: *\nDisallow: /%61%62%63\nAllow: /abcd', 'verbatim');
  expect([robots.allows('/abc'), robots.allows('/abcd')]).toEqual([false, true]);
});

import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { describeOpenPage } from '../../src/config/web.ts';

const SURROUNDINGS = {
  workingDirectory: '/desk',
  programDirectory: '/opt/verbatim',
  homeDirectory: '/home/ada',
  platform: 'linux',
} as const;

function configure(environment: Readonly<Record<string, string>>) {
  const result = parseConfig(environment, [], SURROUNDINGS);
  if (!result.ok) throw new Error(result.line);
  return result.config.web;
}

function faultOf(environment: Readonly<Record<string, string>>): string {
  const result = parseConfig(environment, [], SURROUNDINGS);
  return result.ok ? '' : result.line;
}

describe('the web page', () => {
  test('is served to this machine alone, open and unlisted, by default', () => {
    expect(configure({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      token: null,
      proxy: null,
      editors: new Set(),
      reviewers: new Set(),
      isOpenUnasked: false,
      isIndexed: false,
    });
  });

  test.each([
    [{ WEB_HOST: '0.0.0.0' }, true],
    [{ WEB_HOST: '::' }, true],
    [{ WEB_HOST: 'localhost' }, false],
    [{ WEB_HOST: '127.1.2.3' }, false],
    [{ WEB_HOST: '0.0.0.0', WEB_OPEN: 'yes' }, false],
    [{ WEB_HOST: '0.0.0.0', WEB_TOKEN: 'a-long-enough-token' }, false],
    [{ WEB_HOST: '0.0.0.0', WEB_PROXY_HEADER: 'X-User' }, false],
  ])('that everybody could read is told from one that is meant to: %j', (environment, isOpenUnasked) => {
    const web = configure(environment);
    if (web === null) throw new Error('There is no page.');
    expect(web.isOpenUnasked).toBe(isOpenUnasked);
    expect(describeOpenPage(web) === null).toBe(!isOpenUnasked);
  });

  test('can be switched off', () => {
    expect(configure({ WEB_PORT: 'off' })).toBeNull();
  });

  test.each([
    ['https://verbatim.example.org', 'https://verbatim.example.org'],
    ['https://Verbatim.example.org:8443/', 'https://verbatim.example.org:8443'],
  ])('is reached at %s', (given, publicUrl) => {
    expect(configure({ WEB_PUBLIC_URL: given })?.publicUrl).toBe(publicUrl);
  });

  test('takes a proxy’s header from this machine, unless other addresses are named', () => {
    const here = configure({ WEB_PROXY_HEADER: 'X-User' })?.proxy;
    expect([here?.header, here?.addresses.check('127.0.0.1'), here?.addresses.check('10.0.0.5')]).toEqual([
      'x-user',
      true,
      false,
    ]);
    const there = configure({ WEB_PROXY_HEADER: 'X-User', WEB_PROXY_ADDRESSES: '10.0.0.0/24, ::2' })?.proxy;
    expect(['10.0.0.5', '10.0.1.5', '127.0.0.1'].map((address) => there?.addresses.check(address))).toEqual([
      true,
      false,
      false,
    ]);
    expect(there?.addresses.check('::2', 'ipv6')).toBe(true);
  });

  test.each([
    [{ WEB_PORT: '65536' }, 'WEB_PORT needs a port from 0 to 65535 or “off”, received “65536”'],
    [{ WEB_PORT: 'on' }, 'received “on”'],
    [{ WEB_PUBLIC_URL: 'verbatim.example' }, 'WEB_PUBLIC_URL needs an address without a path'],
    [{ WEB_PUBLIC_URL: 'https://a.example/verbatim' }, 'received “https://a.example/verbatim”'],
    [{ WEB_PUBLIC_URL: 'ftp://a.example' }, 'WEB_PUBLIC_URL needs'],
    [
      { WEB_TOKEN: 'short-secret' },
      'WEB_TOKEN needs at least 16 letters, digits or signs without a space, received 12 characters',
    ],
    [{ WEB_TOKEN: 'with a space in it, long' }, 'received 24 characters'],
    [{ WEB_PROXY_HEADER: 'X User' }, 'WEB_PROXY_HEADER needs a header’s name'],
    [{ WEB_PROXY_ADDRESSES: '10.0.0.0/33' }, 'WEB_PROXY_ADDRESSES needs addresses'],
    [{ WEB_PROXY_ADDRESSES: 'proxy.example' }, 'received “proxy.example”'],
    [{ ARCHIVE_REVIEWERS: 'web:token, U012AB3CD' }, 'ARCHIVE_REVIEWERS needs readers of the page'],
    [{ WEB_INDEXED: 'maybe' }, 'WEB_INDEXED needs yes or no, received “maybe”'],
  ])('%j is refused: %s', (environment, fault) => {
    expect(faultOf(environment)).toContain(fault);
  });

  test('a fault never shows a token', () => {
    expect(faultOf({ WEB_TOKEN: 'short-secret' })).not.toContain('short-secret');
  });
});

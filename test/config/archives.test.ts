import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';

const SURROUNDINGS = {
  workingDirectory: '/desk',
  programDirectory: '/opt/verbatim',
  homeDirectory: '/home/ada',
  platform: 'linux',
} as const;

function parse(environment: Readonly<Record<string, string>>) {
  return parseConfig(environment, [], SURROUNDINGS);
}

describe('several archives', () => {
  test('have names, the first being the default', () => {
    expect(parse({ ARCHIVES: 'news=/srv/news, wire = wire' })).toMatchObject({
      ok: true,
      config: {
        archiveDirectory: '/srv/news',
        archives: [
          { name: 'news', directory: '/srv/news' },
          { name: 'wire', directory: '/desk/wire' },
        ],
      },
    });
  });

  test('are seen as ARCHIVE_ACCESS says', () => {
    const read = parse({
      ARCHIVES: 'news=a,wire=b',
      ARCHIVE_ACCESS: 'C0123=wire, 700000000000000001=wire+news,web=news',
    });
    expect(read.ok && [...read.config.archiveAccess]).toEqual([
      ['C0123', ['wire']],
      ['700000000000000001', ['wire', 'news']],
      ['web', ['news']],
    ]);
  });

  test('are one where nothing names them', () => {
    expect(parse({ ARCHIVE_DIR: 'mine' })).toMatchObject({
      ok: true,
      config: { archives: [{ name: 'archive', directory: '/desk/mine' }] },
    });
  });

  test.each([
    [{ ARCHIVES: 'news' }, 'ARCHIVES needs names and folders'],
    [{ ARCHIVES: 'News=/a' }, 'ARCHIVES needs names and folders'],
    [{ ARCHIVES: 'a=/a,a=/b' }, 'ARCHIVES names an archive twice'],
    [{ ARCHIVES: 'a=/a', ARCHIVE_DIR: '/b' }, 'leave out ARCHIVE_DIR'],
    [{ ARCHIVE_ACCESS: 'C01=a' }, 'ARCHIVE_ACCESS needs ARCHIVES'],
    [{ ARCHIVES: 'a=/a', ARCHIVE_ACCESS: 'C01=a+b' }, 'names “b”, which ARCHIVES does not'],
    [{ ARCHIVES: 'a=/a', ARCHIVE_ACCESS: '#general=a' }, 'needs ids and archives'],
  ])('%j is refused in one line', (environment, line) => {
    expect(parse(environment)).toEqual({ ok: false, line: expect.stringContaining(line) });
  });
});

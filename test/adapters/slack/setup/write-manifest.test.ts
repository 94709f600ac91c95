import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { commands } from '../../../../commands/index.ts';
import { buildManifest } from '../../../../src/adapters/slack/setup/manifest.ts';
import { writeManifest } from '../../../../src/adapters/slack/setup/write-manifest.ts';

const SOCKET = { url: null, mentionsOnly: false } as const;

test.each([
  ['yaml', (text: string): unknown => parse(text)],
  ['json', (text: string): unknown => JSON.parse(text)],
] as const)('as %s it says the same', (format, read) => {
  const written = writeManifest(commands, { format, ...SOCKET });
  const manifest = buildManifest(commands, { mode: 'socket', mentionsOnly: false });
  expect(written.ok && read(written.text)).toEqual(manifest);
});

test('with an address it is for HTTP', () => {
  const request = { format: 'yaml', url: 'https://bot.example', mentionsOnly: true } as const;
  const written = writeManifest(commands, request);
  expect(written.ok && written.text).toContain('request_url: https://bot.example/slack/events');
});

test('with a prefix every command has it', () => {
  const written = writeManifest(commands, { format: 'json', ...SOCKET, prefix: 'news' });
  const manifest = z
    .object({ features: z.object({ slash_commands: z.array(z.object({ command: z.string() })) }) })
    .parse(JSON.parse(written.ok ? written.text : ''));
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(
    commands.map(({ name }) => `/news-${name}`),
  );
});

test('what Slack would refuse is not written', () => {
  const faulty = { name: 'say', summary: '', words: null, options: z.object({}) };
  expect(writeManifest([faulty], { format: 'yaml', ...SOCKET })).toEqual({
    ok: false,
    line: expect.stringMatching(
      /^Slack would refuse the manifest: features\.slash_commands\.0\.description: /u,
    ),
  });
});

import { expect, test } from 'vitest';
import { createLog } from '../../src/app/log.ts';

function record(secrets: readonly string[] = []) {
  const lines: string[] = [];
  const log = createLog({ write: (line) => void lines.push(line) }, secrets);
  return { log, lines };
}

test('an entry is one line of JSON with its level, time, event and fields', () => {
  const { log, lines } = record();
  log.warn('slack-failure', { code: 'is_archived', left: 2, where: null });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    event: 'slack-failure',
    code: 'is_archived',
    left: 2,
    where: null,
  });
  expect(lines[0]).toMatch(/\n$/u);
});

test.each(['xoxb-12-34-aBcD', 'xoxp-12-34-aBcD', 'xapp-1-A0-12-abcdef', 'xoxe.xoxb-1-aBcD', 'xoxe-1-aBcD'])(
  'the token %s is never shown',
  (token) => {
    const { log, lines } = record();
    log.error('fault', { reason: `Bearer ${token} was refused` });
    expect(lines.join('')).toContain('Bearer [secret] was refused');
  },
);

test('a token of Discord is never shown', () => {
  const { log, lines } = record();
  const token = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GaBcDe', 'f'.repeat(38)].join('.');
  log.error('fault', { reason: `Bot ${token} was refused` });
  expect(lines.join('')).toContain('Bot [secret] was refused');
});

test('configured secrets are never shown, whatever they look like', () => {
  const { log, lines } = record(['8f742231b10e', '']);
  log.info('fault', { reason: 'signed with 8f742231b10e' });
  expect(lines.join('')).toContain('signed with [secret]');
});

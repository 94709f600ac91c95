import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { composeInvites, PERMISSIONS } from '../../../../src/adapters/discord/setup/invite.ts';

const queries = composeInvites('123456789012345678')
  .filter((line) => line.includes('https://'))
  .map((line) => Object.fromEntries(new URL(line.trim()).searchParams));

it('the bot asks a server for what it needs to answer, and for nothing else', () => {
  const [server] = queries;
  const asked = BigInt(server?.['permissions'] ?? 0);
  expect(Object.values(PERMISSIONS).every((each) => (asked & each) === each)).toBe(true);
  const others = Object.values(PermissionFlagsBits).filter((each) => (asked & each) !== 0n);
  expect(others.length).toBe(Object.keys(PERMISSIONS).length);
  expect(asked & PermissionFlagsBits.Administrator).toBe(0n);
  expect(server?.['scope']).toBe('bot applications.commands');
});

it('a person is asked for the commands only', () => {
  expect(queries[1]).toEqual({
    client_id: '123456789012345678',
    integration_type: '1',
    scope: 'applications.commands',
  });
});

import { describe, expect, it } from 'vitest';
import { runTerminal } from '../../../src/adapters/terminal/index.ts';
import { createProgram } from './sample-program.ts';

async function run(...args: readonly string[]) {
  const { program, stdout, stderr } = createProgram();
  const status = await runTerminal(args, program);
  return { status, stdout: stdout(), stderr: stderr() };
}

describe('verbatim register', () => {
  it('registers everywhere', async () => {
    expect(await run('register', 'discord')).toEqual({
      status: 0,
      stdout: '{"guild":null,"isDryRun":false}\n',
      stderr: '',
    });
  });

  it('registers in one server, and changes nothing in a dry run', async () => {
    const { stdout } = await run('register', 'Discord', '--guild', '123456789012345678', '--dry-run');
    expect(stdout).toBe('{"guild":"123456789012345678","isDryRun":true}\n');
  });

  it.each([
    [['register'], 'register takes the platform (discord); received “”.\n'],
    [['register', 'slack'], 'register takes the platform (discord); received “slack”.\n'],
    [['register', '__proto__'], 'register takes the platform (discord); received “__proto__”.\n'],
    [['register', 'discord', '--guild', 'mine'], 'register: --guild: give a server’s id, 15 to 20 digits.\n'],
  ])('%j is refused in one line', async (args, line) => {
    expect(await run(...args)).toEqual({ status: 2, stdout: '', stderr: line });
  });
});

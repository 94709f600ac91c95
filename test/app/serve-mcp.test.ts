import path from 'node:path';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, onTestFinished, test } from 'vitest';
import { buildOnce } from '../built/built-program.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const { main } = await buildOnce();
const CORPUS = path.resolve('corpus');

/** An assistant that starts the built program, as assistants do. */
async function startAssistant(...args: readonly string[]) {
  const home = await temporaryFolder({});
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, 'mcp', ...args],
    env: { PATH: process.env['PATH'] ?? '', HOME: home, ARCHIVE_STORE: path.join(home, 'store') },
    cwd: home,
    stderr: 'pipe',
  });
  let stderr = '';
  transport.stderr?.on('data', (text: Buffer) => {
    stderr += text.toString();
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  onTestFinished(() => client.close());
  return { client, connected: client.connect(transport), stderr: () => stderr };
}

test('an assistant that starts the program gets the words of the archive, and ends it', async () => {
  const { client, connected } = await startAssistant('--archive', CORPUS);
  await connected;
  expect(client.getServerVersion()).toMatchObject({ name: 'verbatim' });
  const found = await client.callTool({
    name: 'who-said',
    arguments: { words: 'direct election interference' },
  });
  expect(JSON.stringify(found['structuredContent'])).toContain('Nigel Farage');
  const none = await client.callTool({ name: 'ask', arguments: { words: 'who won the chess final?' } });
  expect(none['structuredContent']).toMatchObject({ status: 'nothing' });
});

test('where there is no archive, it says so and ends', async () => {
  const { connected, stderr } = await startAssistant('--archive', 'nowhere');
  await expect(connected).rejects.toThrow();
  expect(stderr()).toContain('nowhere');
});

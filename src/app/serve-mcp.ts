import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer } from '../adapters/web/mcp/mcp-server.ts';
import type { AnsweringArchives } from '../chat/archives/answering-archive.ts';
import { ANYBODY } from '../chat/archives/archives-seen.ts';
import type { Command } from '../command/command.ts';
import type { Clock } from '../ports/ports.ts';

/** What serving one assistant needs. */
export interface McpServing {
  readonly commands: readonly Command[];
  readonly version: string;
  readonly clock: Clock;
  readonly stdin: Readable;
  readonly stdout: Writable;
}

/** Serves the assistant that has started the program, until it closes standard input. */
export async function serveMcp(
  archives: AnsweringArchives,
  { commands, version, clock, stdin, stdout }: McpServing,
): Promise<void> {
  const { pages } = archives.seenBy(ANYBODY);
  const server = createMcpServer({
    commands,
    version,
    ask: (address, body) =>
      pages.page({
        address,
        ...(body === undefined ? {} : { body }),
        ...{ url: '', now: clock.now(), zone: clock.zone() },
      }),
  });
  const ended = once(stdin, 'end');
  await server.connect(new StdioServerTransport(stdin, stdout));
  await ended;
  await server.close();
}

import { z } from 'zod';
import type { DocumentedCommand } from './usage.ts';

/** Answers an assistant that has started the program, over standard input and output. */
export const MCP: DocumentedCommand = {
  name: 'mcp',
  summary: 'Serve an assistant by the Model Context Protocol, over standard input and output',
  words: null,
  options: z.object({}),
  examples: ['mcp', 'mcp --archive news'],
};

import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { createMcpServer, type McpDependencies } from './mcp-server.ts';

/** Answers one request of an assistant. It stands alone: there is no session to be kept or stolen. */
export async function answerMcp(request: Request, dependencies: McpDependencies): Promise<Response> {
  const server = createMcpServer(dependencies);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request);
  } finally {
    await server.close();
  }
}

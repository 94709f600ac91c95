import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends bytes as they are and gives all that comes back until the server hangs up. */
export async function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  // A server that has refused need not read the rest.
  socket.on('error', () => {});
  socket.write(bytes);
  await once(socket, 'close');
  return chunks.join('');
}

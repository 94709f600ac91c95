import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Reads and unpacks a response's body. @throws if it is too large, broken, or packed in an unknown way. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body = unpack(response);
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > maxBytes) {
      response.destroy();
      throw new Error(`it is larger than ${Math.round(maxBytes / 1_000_000)} MB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpack(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  const unpacker = UNPACKERS.get(encoding)?.();
  if (unpacker === undefined) {
    if (encoding === 'identity' || encoding === '') return response;
    throw new Error(`it is packed in a way that is not known (${encoding})`);
  }
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

const UNPACKERS = new Map([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
  ['br', () => createBrotliDecompress()],
]);

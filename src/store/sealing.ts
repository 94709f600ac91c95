import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto';

/**
 * Encrypts with AES-256-GCM (NIST SP 800-38D): a fresh random nonce of 96 bits, the ciphertext, the tag of 128.
 *
 * @param place What the text belongs to; it opens only for the same place.
 */
export function seal(text: string, place: string, key: KeyObject): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Decrypts what `seal` made.
 *
 * @throws where it was sealed with another key or for another place, or was changed since.
 */
export function unseal(sealed: Uint8Array, place: string, key: KeyObject): string {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const opened = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
  return Buffer.concat([opened, decipher.final()]).toString('utf8');
}

/** Names a key without giving it away: 64 bits in hexadecimal. */
export function nameKey(key: KeyObject): string {
  return createHmac('sha256', key).update('verbatim state key').digest('hex').slice(0, KEY_ID_LENGTH);
}

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_LENGTH = 16;

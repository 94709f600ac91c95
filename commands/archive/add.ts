import { z } from 'zod';
import { defineCommand, refused } from '../../src/command/command.ts';

const WEB_ADDRESS = /^<?(?<address>https?:\/\/[^\s<>|]+)(?:\|[^<>]*)?>?$/iu;

/** Articles by their address, for the people who may add. */
export const addCommand = defineCommand({
  name: 'archive add',
  summary: 'Add articles: an address of one, of a feed or of a sitemap',
  words: { name: 'URL', summary: 'an address that begins with https://', isRequired: true },
  options: z.object({
    to: z
      .string()
      .trim()
      .min(1, { error: 'give its name' })
      .optional()
      .describe('The archive, by its name, where several are answered from'),
  }),
  examples: ['archive add https://post.example/pier-falls'],
  run({ words, options: { to } }) {
    const address = WEB_ADDRESS.exec(words)?.groups?.['address'];
    if (address === undefined)
      return refused(
        `archive add needs one address that begins with https://, received “${words.slice(0, 80)}”.`,
      );
    return { ...refused(ELSEWHERE), task: { type: 'add', address, ...(to !== undefined && { to }) } };
  },
});

const ELSEWHERE =
  'archive add works in Slack, in Discord and on the page, for the people whom ARCHIVE_EDITORS names. In the shell: verbatim add URL.';

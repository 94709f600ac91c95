import { z } from 'zod';

/** What the body of a message allows to be pinged. */
export const ALLOWED_MENTIONS = z.object({
  parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
  users: z.array(z.string()).nullish(),
  roles: z.array(z.string()).nullish(),
  replied_user: z.boolean().nullish(),
});

const USER_MENTION = /<@!?(\d+)>/gu;
const ROLE_MENTION = /<@&(\d+)>/gu;
const WIDE_MENTION = /@(?:everyone|here)/gu;

/**
 * Whom a message would ping: ids of people, `@&ROLE`, `@everyone`, `@here`. Without allowed mentions, everybody whom it
 * names, and whom it answers. Markup around a mention saves nobody here, though it may there.
 *
 * @see https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function findPings(
  source: string,
  allowed: z.output<typeof ALLOWED_MENTIONS> | null | undefined,
  repliedAuthor: string | null,
): readonly string[] {
  const users = matchesOf(source, USER_MENTION);
  const roles = matchesOf(source, ROLE_MENTION);
  const wide = [...new Set([...source.matchAll(WIDE_MENTION)].map(([found]) => found))];
  const isParsed = (kind: 'users' | 'roles' | 'everyone') =>
    allowed === null || allowed === undefined || (allowed.parse ?? []).includes(kind);
  const answersLoudly = allowed?.replied_user ?? (allowed === null || allowed === undefined);
  return [
    ...new Set([
      ...users.filter((id) => isParsed('users') || (allowed?.users ?? []).includes(id)),
      ...roles
        .filter((id) => isParsed('roles') || (allowed?.roles ?? []).includes(id))
        .map((id) => `@&${id}`),
      ...(isParsed('everyone') ? wide : []),
      ...(answersLoudly && repliedAuthor !== null ? [repliedAuthor] : []),
    ]),
  ];
}

function matchesOf(source: string, pattern: RegExp): readonly string[] {
  return [...new Set([...source.matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id])))];
}

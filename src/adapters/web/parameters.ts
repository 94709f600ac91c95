import type { Context } from 'hono';

/** The longest name or date that is read, in UTF-16 code units; words to look for have a limit of their own. */
const MAX_VALUE_LENGTH = 200;
const PAGE = /^[1-9]\d{0,5}$/u;

/** What is asked for by a name in the address; null where nothing is, or what is too long to be meant. */
export function readParameter(context: Context, name: string, longest = MAX_VALUE_LENGTH): string | null {
  const value = context.req.query(name)?.trim() ?? '';
  return value === '' || value.length > longest ? null : value;
}

/** The fields of a form; none where what was sent is no form. */
export async function readForm(context: Context): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await context.req.parseBody();
  } catch {
    return {};
  }
}

/** Which page is asked for, from 1; the first where that is no number. */
export function readPage(context: Context): number {
  const value = context.req.query('page') ?? '';
  return PAGE.test(value) ? Number(value) : 1;
}

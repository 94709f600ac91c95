import type { Context } from 'hono';

/** The longest name or date accepted, in UTF-16 code units; search words have their own limit. */
const MAX_VALUE_LENGTH = 200;
const PAGE = /^[1-9]\d{0,5}$/u;

/** A query parameter; null if it is missing, empty or too long. */
export function readParameter(context: Context, name: string, longest = MAX_VALUE_LENGTH): string | null {
  const value = context.req.query(name)?.trim() ?? '';
  return value === '' || value.length > longest ? null : value;
}

/** The fields of a form; none if the body is no form. */
export async function readForm(context: Context): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await context.req.parseBody();
  } catch {
    return {};
  }
}

/** The number of the page, from 1; the first if it is no number. */
export function readPage(context: Context): number {
  const value = context.req.query('page') ?? '';
  return PAGE.test(value) ? Number(value) : 1;
}

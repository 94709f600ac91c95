/** HTML in which every foreign text is escaped, as hono's `html` writes it. */
export type Html = string & { readonly isEscaped: true };

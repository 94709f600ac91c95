/** Runs in the browser, on the page of an article. */
export const KEYS_SCRIPT = '';

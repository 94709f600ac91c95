const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** What a language is called in English: "French" for `fr`; the code itself where no name is known. */
export function nameLanguage(code: string): string {
  return NAMES.of(code) ?? code;
}

/** Markdown that shows exactly this line. Control characters, which Markdown cannot show, and overrides become U+FFFD. */
export function escapeMarkdown(line: string): string {
  return line.replace(CONTROL, '\ufffd').replace(MARKUP, (sign) => `\\${sign}`);
}

const CONTROL = /(?!\t)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Characters that CommonMark or GitHub's flavour could take for markup, on one line. */
const MARKUP = /[\\`*_[\]<>&#~|@$]|:(?=\/)|(?<=www)\.|^[-+=]|(?<=^\d+)[.)]/giu;

import { once } from '../../once.ts';
import { KNOWN_NAMES } from './lists/names/known-names.ts';
import { makeToken, type Token, tokenize } from './tokens.ts';

/** The words of the known names by their first word, the longest name first. */
const loadNames = once(() => {
  const names = new Map<string, (readonly string[])[]>();
  for (const name of KNOWN_NAMES) {
    const words = tokenize(name).map(({ text }) => plain(text));
    const [first = ''] = words;
    names.set(
      first,
      [...(names.get(first) ?? []), words].toSorted((one, other) => other.length - one.length),
    );
  }
  return names;
});

/** Joins the words of each name that the grammar of names would cut: "Save the Children", "McDonald’s". */
export function joinKnownNames(text: string, tokens: readonly Token[]): readonly Token[] {
  const names = loadNames();
  const borne = new Set(
    tokens.flatMap(({ text: word }, index) =>
      plain(tokens[index + 1]?.text ?? '') === POSSESSIVE ? [] : [plain(word)],
    ),
  );
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const words = token.isCapitalised
      ? wordsAt(tokens, index, names.get(plain(token.text)) ?? [], borne)
      : null;
    const last = words && tokens[index + words.length - 1];
    if (!last) joined.push(token);
    else {
      joined.push({ ...makeToken(text, token.start, last.end, 'PROPN'), isKnownBody: true });
      index += words.length - 1;
    }
  }
  return joined;
}

/** The known name at the index; not "Christie’s" where somebody is called Christie. */
function wordsAt(
  tokens: readonly Token[],
  index: number,
  names: readonly (readonly string[])[],
  borne: ReadonlySet<string>,
): readonly string[] | null {
  const found = names.find((words) =>
    words.every((word, at) => plain(tokens[index + at]?.text ?? '') === word),
  );
  const isOwner = found?.length === 2 && found[1] === POSSESSIVE;
  return found === undefined || (isOwner && borne.has(found[0] ?? '')) ? null : found;
}

const POSSESSIVE = "'s";

function plain(word: string): string {
  return word.replaceAll('’', "'");
}

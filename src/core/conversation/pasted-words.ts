import type { Archive } from '../archive.ts';
import { splitWords } from '../search/words.ts';
import { isSaid } from './is-said.ts';

const MARKED = /“[^“”]*”?|"[^"]*"?|«[^«»]*»?|„[^„“”]*[“”]?/gu;
/** A post as it is copied: "RT @ruiz: …", ".@ruiz …", with its link behind it. */
const POST =
  /^\s*(?:RT\s+)?\.?@[\p{L}\p{N}_.-]+:?\s|(?:https?:\/\/)?(?:t\.co|pic\.twitter\.com|(?:twitter|x)\.com\/\w+\/status)\/\w/iu;
/** Fewer words in marks are a term. */
const MIN_MARKED = 3;
/** Fewer words without marks are said by chance. */
const MIN_UNMARKED = 4;
/** Longer, a line is a draft: that it asks something somewhere says nothing. In UTF-16 code units. */
const MAX_QUESTION = 600;

/**
 * Whether a line is what somebody copied and wants checked, though it says no command: a quotation in marks, a post, a
 * draft, or the very words of somebody in the archive. A question is not pasted text.
 */
export async function isPasted(
  line: string,
  archive: Pick<Archive, 'language' | 'lookUp'>,
): Promise<boolean> {
  const isMarked = (line.match(MARKED) ?? []).some((words) => splitWords(words).length >= MIN_MARKED);
  if (line.length > MAX_QUESTION) return isMarked || splitWords(line).length > MIN_UNMARKED;
  if (archive.language.conversation.lines.asksSomething(line.replace(MARKED, ' '))) return false;
  if (isMarked) return true;
  const isLong = splitWords(line).length >= MIN_UNMARKED;
  return isLong && (POST.test(line) || (await isSaid(line, archive)));
}

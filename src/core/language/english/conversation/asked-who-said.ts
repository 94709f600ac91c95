const SAID = '(?:said|says|say)';
const WORDS = String.raw`[\s:,]+(?<words>[\s\S]*[\p{L}\p{N}][\s\S]*)`;
const BEFORE = String.raw`^(?<before>[^"“”]{0,60}?)\b`;
const QUOTED = String.raw`["“„«](?<words>[^"“”„«»]*[\p{L}\p{N}][^"“”„«»]*)["”“»]`;

const FORMS: readonly RegExp[] = [
  // "who said …", "who was it that said …", "who first said …"
  form(
    String.raw`${BEFORE}who(?:\s+(?:(?:was|is)\s+it\s+(?:that|who)|(?:was|is)\s+the\s+(?:one|person)\s+(?:who|that)|(?:has|had)|first|exactly|actually|really|ever))*\s+${SAID}${WORDS}`,
  ),
  // "which senator said …"
  form(String.raw`${BEFORE}which\s+(?:\p{L}+\s+){1,2}${SAID}${WORDS}`),
  // "who was quoted as saying …", "who used the words …"
  form(String.raw`${BEFORE}who\s+(?:(?:is|was|has\s+been)\s+)?quoted\s+(?:as\s+)?(?:saying|with)${WORDS}`),
  form(
    String.raw`${BEFORE}who\s+(?:used|spoke|uttered|coined|came\s+up\s+with|wrote|posted|tweeted)\s+(?:the\s+)?(?:words?|phrase|line|sentence)${WORDS}`,
  ),
  // "whose words are …"
  form(
    String.raw`${BEFORE}whose\s+(?:words?|quote|quotation|line|phrase|remark)\s+(?:(?:is|are|was|were)\s+)?(?:(?:it|this|that|these|those)\s*)?${WORDS.replace('[\\s:,]+', '[\\s:,]*')}`,
  ),
  // "“…” – who said that?"
  form(
    String.raw`^(?<before>)${QUOTED}[\s,.:–—-]*(?:and\s+|so\s+)?who\s+(?:was\s+it\s+(?:that|who)\s+)?${SAID}\s+(?:it|that|this|so|these\s+words)\W*$`,
  ),
  form(
    String.raw`^(?<before>)${QUOTED}[\s,.:–—-]*whose\s+(?:words?|quote|line)\s+(?:is|are|was|were)\s+(?:it|that|this|these|those)\W*$`,
  ),
];

const REFERS =
  /^(?:(?:that|it|this|so|these|those|them|what|which|something|anything|nothing|things?|more|most|first|yes|no)(?=[\s?.!,]*(?:$|first|last|about|on|in|at|to|when|and|or|else))|(?:what|something|anything|nothing|about|more|they|he|she)\b)/iu;
const THAT = /^that\s+(?=\S+\s)/iu;
/** Words that may precede "who said" without asking anything else. */
const LEAD_WORDS: ReadonlySet<string> = new Set(
  `so and but please ok okay now also well can could would will do does you anyone somebody anybody someone we i i'd want need like
  to wonder wondering am i'm trying looking for have tell show remind know remember find out say see check look up figure
  ask name identify me us any idea just quickly again was`.split(/\s+/u),
);

/**
 * The words after "who said" in a line that asks who said them: "can you tell me who said …?", "whose words are …?".
 *
 * @returns null if it asks something else: about "that", or what somebody said of a matter.
 */
export function readWhoSaid(line: string): string | null {
  for (const pattern of FORMS) {
    const { before = '', words = '' } = pattern.exec(line)?.groups ?? {};
    if (words !== '' && isLeadIn(before) && !REFERS.test(words)) return words.replace(THAT, '');
  }
  return null;
}

function isLeadIn(before: string): boolean {
  return (
    before
      .toLowerCase()
      .replace(/’/gu, "'")
      .match(/[\p{L}'-]+/gu) ?? []
  ).every((word) => LEAD_WORDS.has(word));
}

function form(pattern: string): RegExp {
  return new RegExp(pattern, 'iu');
}

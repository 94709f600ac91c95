/**
 * What is asked about a citation as a whole: who had it first, the article itself, whether it is true, or why it was
 * said.
 */
export type RequestType = 'first' | 'article' | 'truth' | 'reason';

const THAT = '(?:it|that|this|so|them|those|these)';
const SAYING =
  '(?:said|say|reported|report|published|wrote|carried|had|broke|ran|quoted|posted|tweeted|claimed|mentioned|covered)';
const SAYING_SO =
  '(?:say|said|saying|write|written|writing|claim(?:ed|ing)?|post(?:ed|ing)?|tweet(?:ed|ing)?|think|thought)';
const OUTLET = '(?:who|which (?:outlet|paper|newspaper|article|site|one))';
const REPORT = '(?:report|source|article|mention|one|version|story|time)';
const FIRST = '(?:first|originally|earliest|initially)';

const FORMS: Readonly<Record<RequestType, readonly RegExp[]>> = {
  first: [
    form(`${OUTLET}(?: (?:was it (?:that|who)|has|had))? ${SAYING} ${THAT} ${FIRST}`),
    form(`${OUTLET} (?:was )?${FIRST}(?: (?:to )?${SAYING} ${THAT})?`),
    form(`(?:when|where) (?:was|were|is) ${THAT} ${FIRST} ${SAYING}`),
    form(`(?:(?:what|which)(?:'s| is| was) )?the (?:first|earliest|original|oldest) ${REPORT}`),
    form(`(?:show me |give me |see )?the (?:first|earliest|original) (?:report|source|mention)`),
    form(
      `who (?:broke|started) (?:${THAT}|the story)|where (?:did|does) ${THAT} (?:come from|start|originate)(?: ${FIRST})?`,
    ),
  ],
  article: [
    form(
      `(?:(?:can|could|may) (?:i|you|we) (?:please )?)?(?:(?:show|give|send|open|see|read|view|get|find|have|link|display) )?(?:(?:me|us) )?(?:to )?(?:(?:a|the|its|that|this|whole|full|entire|complete|(?<which>first|second|third|last)) )*(?:link|article|story|url|original|full text|web ?page)s?(?: (?:to|of|for|behind|with) (?:the |that |it|this)?(?:article|story|piece|one|quote|quotation|words|citation)?)?`,
    ),
    form(
      `(?:open|read) (?:it|that|this)|(?:where|how) can (?:i|we) (?:read|see|find|open) (?:it|that|this|the article|the rest|more)|read (?:the rest|all of it|on)`,
    ),
  ],
  reason: [
    form(
      `why (?:did|does|do|would|has|have|had|is|was|were|are) (?:he|she|they|it|\\p{L}[\\p{L} .'-]{0,40}?) (?:${SAYING_SO} ${THAT}|call(?:ed)? (?:it|him|her|them|that|this) (?:that|so|this))`,
    ),
  ],
  truth: [
    form(
      `(?:is|was|are|were|isn't|wasn't) (?:that|it|this|he|she|they|any of (?:that|it|this))(?: (?:really|actually|even|still|all))*(?: (?:true|right|correct|accurate|a fact|factual|real|so|false|a lie|lying|wrong|legit|confirmed|verified|proven|fake|disputed|contested|telling the truth))(?: or (?:false|not|wrong|a lie))?`,
    ),
    form(
      `really|seriously|for real|honestly|true|true or false|says? you|who says so|are you (?:\\w+ )?(?:sure|certain)(?: (?:about|of) ${THAT})?`,
    ),
    form(
      `can (?:i|we|you|that|this|it) (?:be )?(?:trust|believe|verify|confirm|trusted|verified|confirmed)(?: (?:that|it|this|him|her|them))?(?: is true)?`,
    ),
    form(`did (?:he|she|they|it|\\p{L}[\\p{L} .'-]{0,40}?) (?:really|actually|truly) say (?:${THAT})`),
    form(
      `how (?:do|can|would) (?:you|we|i) (?:know|be sure)(?: (?:that|this|it|of that|about that)(?: is true)?)?`,
    ),
    form(
      `(?:does|did|has|do|who) (?:anyone|anybody|someone|somebody|others|any others)? ?(?:disagree|disagrees|disagreed|dispute|disputes|disputed|deny|denies|denied|object|objects|objected|contradict|contradicts|contradicted)(?: (?:with|to))?(?: (?:him|her|${THAT}|them))?`,
    ),
  ],
};

/** Which of these a whole line asks for, or null. `which` is the ordinal of the citation, as typed. */
export function readRequest(
  text: string,
): { readonly type: RequestType; readonly which: string | undefined } | null {
  const plain = text.toLowerCase().replace(/[’‘]/gu, "'");
  for (const type of ['first', 'truth', 'reason', 'article'] as const) {
    for (const pattern of FORMS[type]) {
      const found = pattern.exec(plain);
      if (found !== null) return { type, which: found.groups?.['which'] };
    }
  }
  return null;
}

function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

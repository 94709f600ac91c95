/** Whether a clause asks what the bot is, what it can do, or how it is used. Lower case, without its full stop. */
export function asksWhatThisIs(clause: string): boolean {
  const bare = withoutLeadIn(clause);
  return ABILITIES.some((pattern) => pattern.test(bare));
}

/** Whether a clause asks for something to be written, which Verbatim does not do. Lower case, without its full stop. */
export function asksToWrite(clause: string): boolean {
  return WRITING.test(withoutLeadIn(clause));
}

/** "write me a headline", "translate this", not "write to her". */
const WRITING =
  /^(?:write|draft|compose|rewrite|rephrase|paraphrase|reword|translate|transcribe|proofread|generate|draw|sing|invent)\s+(?:(?:me|us)\s+)?(?:an?|the|some|this|that|it|my|our|your|his|her|their)\b.{0,80}$/u;

/** Whether a clause asks what the archive holds: how much, from where, of what days, by whom. */
export function asksWhatIsHere(clause: string): boolean {
  const bare = withoutLeadIn(clause);
  return CONTENTS.some((pattern) => pattern.test(bare));
}

const LEAD_IN =
  /^(?:(?:(?:so|and|but|ok|okay|please|sorry|well|also)\s+)*(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?|(?:i(?:'d|\s+would)\s+(?:like|love)\s+to\s+know|i\s+want\s+to\s+know|do\s+you\s+know)\s+)?(?:please\s+)?(?:(?:tell|show|remind)\s+(?:me|us)\s+)?(?:please\s+)?)/u;
const AT_THE_END = /\s+(?:please|exactly|again|then|really|actually|by\s+the\s+way|btw)$/u;

function withoutLeadIn(clause: string): string {
  return clause.replace(LEAD_IN, '').replace(AT_THE_END, '').replace(/\s+/gu, ' ');
}

const NAMED_BOT = '(?:you|verbatim|(?:this|the) (?:bot|thing|tool|app|program|service|assistant))';
const BOT = `(?:this|${NAMED_BOT})`;
const HELD = '(?:have|hold|know|cover|search|index|contain|include|carry|keep|offer)';
const HERE =
  '(?:(?:in|inside|of|from) )?(?:(?:the|your|this|our) (?:archive|database|collection|corpus|library|index|memory)|here|in here|in there)';
const OWN_THINGS =
  '(?:articles?|stor(?:y|ies)|quotes?|quotations?|speakers?|outlets?|sources?|documents?|texts?|newspapers?|papers|publications?|publishers?|files|headlines?)';
/** Things that news is about, too: the archive's own only if it is named. */
const THINGS = `(?:${OWN_THINGS}|reports?|pieces|people|names|titles|languages?|topics?|subjects?|dates?|days|years?|months|periods?|countries)`;
const MUCH = '(?:how (?:many|much)|which|what|whose)';

const ABILITIES: readonly RegExp[] = [
  pattern(
    `what (?:(?:else )?can|do|could|does) ${BOT} (?:do|offer|help(?: (?:me|us))?(?: with)?)(?: for (?:me|us))?(?: here)?`,
  ),
  pattern(`what (?:are|is|'s) ${NAMED_BOT}(?: (?:good )?(?:for|about|capable of|able to do))?`),
  pattern(`what are your (?:abilities|features|functions|skills|commands|options)`),
  pattern(
    `what (?:can|could|should|may|do|must) (?:i|we|one|people) (?:ask|do|say|type|write|use)(?: (?:you|here|this|it|to you|with (?:you|this|it|verbatim)|you (?:for|about)))*`,
  ),
  pattern(
    `(?:what|which) (?:(?:kinds?|sorts?) of )?(?:questions|commands|things|options) (?:(?:can|could|may|should|do) (?:i|we|you) (?:ask|use|do|have|understand|know|take|answer|support)|are there)(?: (?:you|here))*`,
  ),
  pattern(
    `who (?:are|r) you|who (?:made|built|wrote|created|runs|operates|owns) (?:you|this|this bot|verbatim)|what(?:'s| is) your (?:name|job|purpose|role)`,
  ),
  pattern(
    `are you (?:a |an )?(?:real |human |actual )?(?:bot|robot|human|person|ai|machine|program|computer|chatgpt|gpt|llm|language model|alive|real|chatbot)`,
  ),
  pattern(
    `do you (?:use|run on|have) (?:a |an |any )?(?:ai|llm|gpt|chatgpt|language model|artificial intelligence)`,
  ),
  pattern(
    `how (?:do|can|should|would|must|could) (?:i|we|you|one|people) (?:use|ask|talk to|work with|query|search|operate|begin|start|get started)(?: (?:with )?(?:${BOT}|it|here|things|something|questions|a question|you things|you questions|you something))*`,
  ),
  pattern(`how (?:does|do) (?:${BOT}|it|all this|that) (?:work|function)`),
  pattern(`how to (?:use|ask|work with|talk to|query|search|start|begin)(?: .{1,30})?`),
  pattern(
    `(?:i need |need |some |any )?(?:help|assistance)(?: (?:me|us))?(?: (?:out|here))?|how can you help(?: (?:me|us))?|can you help(?: (?:me|us))?|help (?:me|us)`,
  ),
  pattern(
    `(?:the )?(?:usage|instructions|manual|commands?(?: list)?|tutorial|menu|options|guide|intro|introduction|man page)|(?:list|show)(?: me)?(?: the| your| all)* (?:commands|options|features)`,
  ),
  pattern(
    `(?:explain|describe|introduce) (?:yourself|${BOT}|what ${BOT} (?:do|does|can do|are|is)|how (?:to (?:use|ask)|(?:this|it|you) works?|i (?:can )?(?:use|ask))(?: .{1,30})?)(?: to (?:me|us))?`,
  ),
  pattern(
    `(?:about )?yourself|about you|what ${BOT} (?:can do|do|does|are|is)|how (?:this|it) works|how i (?:can )?(?:use|ask) ${BOT}|(?:a )?(?:few |some )?examples?(?: questions?)?|(?:give|show) (?:me |us )?(?:an |some |a few )?examples?`,
  ),
];

const CONTENTS: readonly RegExp[] = [
  pattern(
    `what(?:'s| is| do you have| have you got| can i find| is there|'s there| all is| else is)(?: (?:all|stored|kept|held))? ${HERE}`,
  ),
  pattern(`what (?:do|does) (?:you|it|the archive|your archive|this archive) ${HELD}(?: ${HERE})?`),
  pattern(
    `${MUCH} (?:kinds? of |sorts? of |different )?${THINGS}(?: there)?(?: (?:are|is|do|does|have|can|did|were))?(?: (?:there|you|it|this|the archive|your archive|this archive|i))?(?: (?:${HELD}|got|find|search|quoted|cited|indexed|loaded|stored|available|searchable|included|covered|read|listed))?(?: ${HERE})`,
  ),
  pattern(
    `${MUCH} (?:kinds? of |sorts? of |different )?${THINGS} (?:do|does|have|can|did) (?:you|it|this|the archive|your archive|this archive)(?: (?:${HELD}|got|read|use))?`,
  ),
  pattern(
    `how many ${OWN_THINGS}(?: (?:are )?(?:there|quoted|cited|indexed|loaded|available|searchable|in total|in all))?|how many people (?:are )?(?:quoted|cited)|(?:which|what) (?:people|speakers|outlets|languages) (?:are|is) (?:there|quoted|cited|included|covered|available)`,
  ),
  pattern(
    `(?:who|whom) (?:is|are|gets|'s|all is)(?: (?:all|most|mostly|the most|being))* (?:quoted|cited)(?: (?:most|the most|here|${HERE}))?`,
  ),
  pattern(
    `who(?:'s| is| are| speaks| is all)(?: all)? ${HERE}|(?:who|whom) do you (?:have|quote|know|cover|cite)(?: ${HERE})?|who are (?:the|your|all the) (?:speakers|people|sources)(?: ${HERE})?`,
  ),
  pattern(
    `whose (?:words|quotes|quotations|statements)(?: (?:do you have|are|are there|can i find))?(?: ${HERE})?`,
  ),
  pattern(
    `(?:list|show|give|name|see|print|display)(?: (?:me|us))?(?: (?:all|of|the|your|every|a list of|available|quoted))* (?:speakers?|outlets?|sources|articles|newspapers|publishers|publications|people|names|archive|contents)(?: (?:quoted|cited|you (?:have|know)))?(?: ${HERE})?`,
  ),
  pattern(
    `(?:(?:all|the|your) )*(?:speakers|outlets|archive|contents|list of (?:speakers|outlets|articles))`,
  ),
  pattern(
    `how (?:old|fresh|recent|new|big|large|current|up to date|far back|complete) (?:is|are|does|do) (?:the|your|this) (?:archive|articles?|collection|data|database|corpus|news|sources)(?: (?:go|reach|get))?`,
  ),
  pattern(`how far back (?:do|does|can) (?:you|it|this|the archive|i)(?: (?:go|reach|search))?`),
  pattern(
    `when was (?:the|your|this) (?:archive|collection|database|corpus)(?: last)? (?:updated|refreshed|built|made)`,
  ),
  pattern(
    `what(?:'s| is) (?:the|your) (?:latest|newest|oldest|most recent|first|last|earliest) (?:article|story|date|report)(?: (?:you have|${HERE}))?`,
  ),
  pattern(
    `(?:about|describe|summari[sz]e) (?:the|your|this) archive|what are your (?:sources|outlets)|where do you (?:get|take|have) (?:your|the|these|all) (?:quotes|quotations|news|articles|information|data|words|answers)(?: from)?`,
  ),
];

/** A whole clause of this form. */
function pattern(form: string): RegExp {
  return new RegExp(`^(?:${form})$`, 'u');
}

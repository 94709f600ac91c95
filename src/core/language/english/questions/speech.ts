import type { AskedSpeaker, AskedSpeech, QuestionWord } from '../../../answers/ask/question.ts';
import type { SpeakerNames } from '../../../answers/ask/question-reader.ts';
import { formsOf } from '../verbs.ts';
import { readWords } from './question-words.ts';

/** All forms of verbs of saying, thinking and showing one's mind, as alternatives of a pattern. */
export const SAYING = alternatives(
  `say/said tell/told claim deny argue call describe accuse criticise criticize condemn warn promise suggest think/thought believe
  comment state admit+ insist react respond reply answer explain tweet demand urge confirm blame praise defend mention
  talk speak/spoke/spoken express propose pledge vow write/wrote/written post complain attack mock dismiss reject object predict acknowledge feel/felt
  want ask address discuss declare`,
);
const SAYING_ONLY = alternatives(
  'say/said claim deny argue call describe accuse criticise criticize condemn warn suggest complain insist tell/told tweet mention promise',
);
const NOUNS =
  '(?:reaction|response|reply|statement|comments?|view|views|position|stance|opinion|words|remarks|answer|take)';
const ABOUT =
  /^\W*(?:to say\s+|that\s+)?(?:about|on|of|regarding|concerning|to|that|over|for|against|with|when|in|as|by|at|after)?\s+(?=\S)/iu;
const AUXILIARY = "(?:did|does|do|has|have|had|is|was|are|were|will|would|can|could|should)(?:n[’']t)?";

/** "What is it called?" is passive; with "is" and its like only "is saying" is speech. */
const DOING = "(?:did|does|do|has|have|had|will|would)(?:n[’']t)?";
const WHAT_DID_SAY = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?(?:what(?:\\s+else)?|how)\\s+${DOING}\\s+(?<who>\\S+(?:\\s+\\S+){0,6}?)\\s+(?:\\w+ly\\s+|ever\\s+|also\\s+)?(?:have\\s+)?(?:to\\s+)?(?:${SAYING})\\b(?<about>.*)$`,
  'iu',
);
const DID_SAY = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?${AUXILIARY}\\s+(?<who>\\S+(?:\\s+\\S+){0,6}?)\\s+(?:\\w+ly\\s+|ever\\s+|also\\s+)?(?:${SAYING})\\b(?<about>.*)$`,
  'iu',
);
const WHO_SAID = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?(?:who|which\\s+\\w+)\\s+(?:else\\s+)?(?:has\\s+|have\\s+|was\\s+)?(?:${SAYING_ONLY})\\b(?<about>.*)$`,
  'iu',
);
/** "was it Ruiz or Ode who said …": either. */
const WHO_OF_TWO_SAID = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?(?:is|was)\\s+it\\s+\\S+(?:\\s+\\S+){0,3}?\\s+or\\s+\\S+(?:\\s+\\S+){0,3}?\\s+(?:who|that)\\s+(?:has\\s+|had\\s+)?(?:${SAYING_ONLY})\\b(?<about>.*)$`,
  'iu',
);
const WHAT_IS_VIEW_OF = new RegExp(
  `^\\W*(?:what|how)\\s+(?:is|was|are|were)\\s+(?:the\\s+)?${NOUNS}\\s+(?:of|by|from)\\s+(?<who>.+?)(?:\\s+(?:to|on|about|regarding|over)\\b(?<about>.*))?$`,
  'iu',
);
const WHAT_IS_HIS_VIEW = new RegExp(
  `^\\W*(?:what|how)\\s+(?:is|was|are|were)\\s+(?<who>.+?)[’']s?\\s+${NOUNS}\\b(?<about>.*)$`,
  'iu',
);
/** The patterns of questions about speech. */
const PATTERNS = [WHO_OF_TWO_SAID, WHAT_IS_VIEW_OF, WHAT_IS_HIS_VIEW, WHAT_DID_SAY, DID_SAY, WHO_SAID];
const SENTENCES = /[^.?!]+(?:\.(?=\S)[^.?!]+)*[.?!]*/gu;
/** Words for a matter that articles call by its name. */
const ANY_MATTER =
  /^\W*(?:the|this|that|all\s+th(?:e|is))\s+(?:whole\s+)?(?:row|controversy|dispute|debate|affair|matter|issue|topic|subject|situation|incident|scandal|saga)\W*$/iu;
const PRONOUN = /^(?:he|she|they|it|you|we|i|people|anyone|anybody|everyone|somebody|someone)$/iu;

/** Reads what a question asks of speech: "what did X say about Y", "who said Y", "did X deny Y"; null for others. */
export async function readSpeech(text: string, speakers: SpeakerNames): Promise<AskedSpeech | null> {
  const asking = (text.match(SENTENCES) ?? [text]).at(-1)?.trim() ?? text;
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(asking)?.groups;
    if (groups === undefined || CALLS_FOR_HELP.test(asking)) continue;
    const matter = (groups['about'] ?? '').replace(ABOUT, ' ');
    const who = groups['who']?.replace(END_OF_QUESTION, '').trim();
    if (who === undefined) {
      const about = readWords(matter);
      return about.length > 0 ? { speaker: null, about } : null;
    }
    const speaker = PRONOUN.test(who) ? { asked: who, ids: [] } : await readSpeaker(who, speakers);
    return { speaker, about: readMatter(matter) };
  }
  return null;
}

/** The words of the matter; none for "the row", which may be any. */
function readMatter(text: string): readonly QuestionWord[] {
  return ANY_MATTER.test(text) ? [] : readWords(text);
}

/** "call" as in calling somebody by telephone. */
const CALLS_FOR_HELP =
  /\bcall(?:ed|ing|s)?\s+(?:\d{3}\b|(?:the\s+)?(?:police|cops)\b|an\s+ambulance\b|for\b|in\b|off\b)/iu;

const END_OF_QUESTION = /[\s?!.]+$/u;
const JOINTLY = /\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/iu;

/** The quoted speakers whom some words name, each of several named jointly. */
export async function readSpeaker(asked: string, speakers: SpeakerNames): Promise<AskedSpeaker> {
  const ids = await idsOf(asked, speakers);
  if (ids.length > 0) return { asked, ids };
  const each = await readJointSpeakers(asked, speakers);
  return { asked, ids: [...new Set(each.flatMap((one) => one.ids))] };
}

/** The speakers of a joint name one by one ("Ruiz and Ode"); empty unless each of them is quoted. */
export async function readJointSpeakers(
  asked: string,
  speakers: SpeakerNames,
): Promise<readonly AskedSpeaker[]> {
  const names = asked.split(JOINTLY);
  if (names.length < 2 || (await idsOf(asked, speakers)).length > 0) return [];
  const each: AskedSpeaker[] = [];
  for (const name of names) each.push({ asked: name, ids: await idsOf(name, speakers) });
  return each.every(({ ids }) => ids.length > 0) ? each : [];
}

async function idsOf(name: string, speakers: SpeakerNames): Promise<readonly string[]> {
  return (await speakers.list(name)).map(({ id }) => id);
}

function alternatives(verbs: string): string {
  return [...new Set(formsOf(verbs))].join('|');
}

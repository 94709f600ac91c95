import type { QuestionReader } from '../../../answers/ask/question-reader.ts';
import { splitWords } from '../../../search/words.ts';
import { genderOfFirstName } from '../gender.ts';
import { wordSet } from '../lists/grammar/words.ts';
import { PARTY_MEMBERS, PARTY_WORDS } from '../lists/names/party-words.ts';
import { readName } from '../speakers/01-names.ts';
import { readAmount } from './amounts.ts';
import { typeFit, typesAsked } from './answer-type-fit.ts';
import { readClaimedSpeech } from './claimed-speech.ts';
import { readExpectation } from './expectation.ts';
import { goesOn, pointsBack } from './goes-on.ts';
import { isSpeaking } from './is-speaking.ts';
import { lacksCore } from './lacks-core.ts';
import { lacksEvent } from './lacks-event.ts';
import { findNamedOutlets } from './named-outlets.ts';
import { isOfSomethingElse } from './of-something-else.ts';
import { readWords } from './question-words.ts';
import { readPassage } from './read-passage.ts';
import { relatedTo, synonymsOf } from './related-stems.ts';
import { rereadBest } from './reread-best.ts';
import { saysAsMuch } from './says-as-much.ts';
import { readAskedName } from './short-answer/asked-name.ts';
import { findCalledBy } from './short-answer/find-called-by.ts';
import { findStated } from './short-answer/find-stated.ts';
import { judgeStatement } from './short-answer/judge-statement.ts';
import { roleBeside, stemsOfRole } from './short-answer/roles-beside.ts';
import { readAsking } from './short-answer/stated-sentence.ts';
import { readJointSpeakers, readSpeaker, readSpeech } from './speech.ts';
import { keepActsAsked, tellsAct, tellsActBeside } from './speech-acts.ts';
import { tellsDeed } from './tells-deed.ts';
import { doerFit } from './tells-doer.ts';
import { tellsGranted } from './tells-granted.ts';
import { findOfficeTold } from './told-office.ts';
import { englishTypedNames } from './typed-names.ts';
import { readNames } from './written-names.ts';

const PRONOUNS = wordSet('he she they it we i');
const LAWMAKERS = wordSet('representative rep senator sen congressman congresswoman lawmaker mp');
const RECENT =
  /\b(?:this (?:week|month)|recent(?:ly)?|today|latest|just|now|current(?:ly)?|new(?:est|ly)?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** Reads questions in English. */
export const englishQuestions: QuestionReader = {
  typed: englishTypedNames,
  readExpectation,
  readWords,
  readSpeech,
  readSpeaker,
  readJointSpeakers,
  readClaim: readClaimedSpeech,
  readAskedName,
  findOutlets: findNamedOutlets,
  readAmount,
  isRecent: (text) => RECENT.test(text),
  readNames,
  synonymsOf,
  relatedTo,
  membersOf: (word) => PARTY_MEMBERS.get(word) ?? [],
  mayBeMember: (role) => {
    const words = splitWords(role).map(({ form }) => form);
    return words.some((word) => LAWMAKERS.has(word)) && !words.some((word) => PARTY_WORDS.has(word));
  },
  areOneGender(one, other) {
    const [first, second] = [genderOfFirstName(one), genderOfFirstName(other)];
    return first === null || second === null || first === second;
  },
  isPronoun: (words) => PRONOUNS.has(words.toLowerCase()),
  isFullName: (name) => readName(name)?.kind === 'full',
  readAsking,
  typesAsked,
  typeFit: (asked, passage, types) => Math.max(typeFit(asked, passage, types), doerFit(asked, passage)),
  isSpeaking,
  isOfSomethingElse: (asked, passage) => isOfSomethingElse(readPassage(asked, passage)),
  tellsDeed(asked, passage) {
    const read = readPassage(asked, passage);
    return tellsDeed(read) && !lacksCore(read) && !lacksEvent(read);
  },
  tellsGranted,
  keepActsAsked,
  tellsAct,
  tellsActBeside,
  rereadBest,
  goesOn,
  pointsBack,
  findStated,
  findCalledBy,
  judgeStatement,
  saysAsMuch,
  findOfficeTold,
  roleBeside,
  stemsOfRole,
};

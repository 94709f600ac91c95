import type { AskedSpeaker, Question, QuestionWord } from '../answers/ask/question.ts';
import type { Language } from '../language/language.ts';
import type { ConversationState } from './conversation-state.ts';

/** A question with the outlets and days of the last one, where it names none itself. */
export function keptQuestion(question: Question, { outlets, dates }: ConversationState): Question {
  const namesOutlet = question.outlets.length > 0 || question.unknownOutlets.length > 0;
  return { ...question, outlets: namesOutlet ? question.outlets : outlets, dates: question.dates ?? dates };
}

/** The last question, as far as it is kept, to be changed in a part. */
export function lastQuestion(state: ConversationState, text: string, language: Language): Question {
  const { kind, expects, unit, isSpeech, people, outlets, dates } = state;
  const asked = people.filter((each) => each.as === 'asked');
  const speaker =
    asked.length === 0
      ? null
      : {
          asked: language.conversation.fragments.joinNames(asked.map(({ name }) => name)),
          ids: asked.flatMap(({ ids }) => ids),
        };
  const words = readTopic(state.topic, language);
  const speech = isSpeech ? { speaker, about: words } : null;
  const none = {
    claim: null,
    askedName: null,
    takenFor: null,
    corrections: [],
    unknownNames: [],
    unknownOutlets: [],
  };
  return { text, kind, expects, unit, speech, outlets, dates, isRecent: false, words, ...none };
}

/** A question about these words, each once. */
export function withTopic(question: Question, words: readonly QuestionWord[]): Question {
  const distinct = [...new Map(words.map((word) => [word.stem, word])).values()];
  return question.speech === null
    ? { ...question, words: distinct }
    : { ...question, speech: { ...question.speech, about: distinct } };
}

/** What the last question was about, without the name of the one whose words are asked for now. */
export function topicWords(
  { topic }: ConversationState,
  speaker: AskedSpeaker | null,
  language: Language,
): readonly QuestionWord[] {
  const own = new Set(language.questions.readWords(speaker?.asked ?? '').map(({ stem }) => stem));
  return readTopic(topic, language).filter(({ stem }) => !own.has(stem));
}

/** Topic words as a state keeps them. */
export function readTopic(topic: readonly string[], { conversation }: Language): readonly QuestionWord[] {
  return conversation.fragments.readTopic(topic.join(' '));
}

/** A word as a state keeps it: with a capital where it is a name. */
export function keepWord({ form, isName }: QuestionWord): string {
  return isName ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

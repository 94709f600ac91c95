import { speechIn } from '../../../search/speech-index.ts';
import { splitWords } from '../../../search/words.ts';
import type { CandidateArticle, CandidatePassage } from '../passages.ts';
import type { AskedSpeaker } from '../question.ts';
import type { QuestionReader } from '../question-reader.ts';

/** How surely words are a member's: of a sentence that names the party, and of an article that is about its members. */
const NAMED_IN_SENTENCE = 0.45;
const IN_THEIR_ARTICLE = 0.4;

/**
 * What members of a party say where no reporting clause calls them so: quotations without a speaker in a sentence that
 * names the party beside them, and the words of lawmakers without a party in an article whose headline begins with it
 * ("Republicans criticise …"). None where no party is asked for.
 */
export function toGroupPassages(
  { asked }: AskedSpeaker,
  sources: readonly CandidateArticle[],
  { membersOf, mayBeMember }: Pick<QuestionReader, 'membersOf' | 'mayBeMember'>,
): readonly CandidatePassage[] {
  const [group = '', ...others] = splitWords(asked).map(({ form }) => form);
  const members = new Set(others.length === 0 ? membersOf(group) : []);
  if (members.size === 0) return [];
  return sources.flatMap((source) => {
    const { article, sentences } = source.read;
    const isTheirs = splitWords(article.headline ?? '')[0]?.form === group;
    return speechIn(source.read).flatMap((speech): readonly CandidatePassage[] => {
      const { speaker } = speech.statement.quotation;
      const { from, until } = speech;
      const span = { start: sentences[from]?.start ?? 0, end: sentences[until - 1]?.end ?? 0 };
      const { start, end } = speech.statement.quotation;
      const beside = `${article.prose.slice(span.start, start)} ${article.prose.slice(end, span.end)}`;
      const names = () => splitWords(beside).some(({ form }) => members.has(form));
      const sureness =
        speaker === null && names()
          ? NAMED_IN_SENTENCE
          : isTheirs && mayBeMember(speaker?.role ?? '')
            ? IN_THEIR_ARTICLE
            : 0;
      return sureness === 0 ? [] : [{ ...span, source, from, until, speech, speaker: sureness }];
    });
  });
}

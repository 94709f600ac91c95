import type { LanguageWords } from '../../language/language-words.ts';
import { overlaps, type TextSpan } from '../../span.ts';
import type { Statement } from '../../statement.ts';
import type { ComparedWord } from '../compared-words.ts';
import { changeWords, type WordChange } from '../word-changes.ts';
import { type DiffPart, spellChanges } from '../word-diff.ts';
import type { CheckMatch } from './check-answer.ts';
import type { InformedInput } from './checked-input.ts';
import { findAlterations } from './compare/alterations.ts';
import { findInnerQuotation } from './compare/inner-quotation.ts';
import { findMeaningChanges } from './compare/meaning-changes.ts';
import { findOmittedWords } from './compare/omitted-words.ts';
import { sentencesAround } from './compare/said-sentences.ts';
import { findSwappedNames, type NamedTexts } from './compare/swapped-names.ts';
import type { Located } from './locate.ts';

const BRACKETED = /\[[^[\]]*\]/gu;

/** Compares a quotation with the words checked. @param asked - the words of the quote to compare with it. */
export async function toMatch(
  { archive, quote, authorshipOf }: InformedInput,
  asked: readonly ComparedWord[],
  located: Located,
  alsoIn: readonly Statement[] = [],
): Promise<CheckMatch> {
  const { statement, words, runs, stretch, isVerbatim } = located;
  const { article, quotation } = statement;
  const said = words.slice(stretch.first, stretch.last + 1);
  const { language } = archive;
  const changes = changeWords(asked, said, language.words);
  const span = spanOf(said);
  const counted = changes.map(withoutInsertions);
  const endings = await archive.speakers.endingsAmong([...asked, ...said].map(({ form }) => form));
  const texts: NamedTexts = {
    asked: quote.text,
    said: article.prose,
    isSpeakerName: (form) => endings.has(form),
    language,
  };
  const meaningChanges = [...findMeaningChanges(counted, language), ...findSwappedNames(counted, texts)];
  const alterations = isVerbatim ? [] : findAlterations(counted, meaningChanges, texts);
  const shared = isVerbatim
    ? runs.map(({ first, last }) => words.slice(first, last + 1))
    : changes.filter(({ isEqual }) => isEqual).map(({ to }) => to);
  return {
    article,
    quotation,
    asked: spanOf(asked),
    span,
    sentence: spanOf(sentenceWords(located)),
    marks: shared.flatMap((run) => markParts(run, quotation.parts)),
    diff: spellChanges(changes, quote.text, article.text, span),
    isVerbatim,
    meaningChanges,
    alterations,
    isSpelling: alterations.length > 0 && alterations.every(({ kind }) => kind === 'spelling'),
    insertions: findInsertions(article.prose, said, span),
    omissions: runs.slice(1).flatMap(({ first }, index) => {
      const gap = words.slice((runs[index]?.last ?? first) + 1, first);
      return gap.length === 0 ? [] : [spanOf(gap)];
    }),
    inner: findInnerQuotation(article.prose, quotation, span),
    omittedWords: findOmittedWords(article.prose, words, stretch, language),
    authorship: authorshipOf(statement),
    alsoIn,
  };
}

/** What becomes of the sentence of one report in another, the words of the reporters aside. */
export function compareSentences(one: Located, other: Located, language: LanguageWords): readonly DiffPart[] {
  const { statement } = other;
  const changes = changeWords(sentenceWords(one), sentenceWords(other), language);
  return spellChanges(
    changes,
    one.statement.article.text,
    statement.article.text,
    spanOf(sentenceWords(other)),
  );
}

function sentenceWords({ statement: { article }, words, stretch }: Located): readonly ComparedWord[] {
  const { first, last } = sentencesAround(article.prose, words, stretch);
  return words.slice(first, last + 1);
}

/** Bracketed words on one side are nothing that the other left out; if both sides have words, they count. */
function withoutInsertions({ isEqual, from, to }: WordChange): WordChange {
  const isSaid = ({ isInserted }: ComparedWord) => !isInserted;
  const isReplaced = from.length > 0 && to.length > 0;
  return isEqual || isReplaced
    ? { isEqual, from, to }
    : { isEqual, from: from.filter(isSaid), to: to.filter(isSaid) };
}

function findInsertions(text: string, said: readonly ComparedWord[], span: TextSpan): readonly TextSpan[] {
  if (!said.some(({ isInserted }) => isInserted)) return [];
  return [...text.slice(span.start, span.end).matchAll(BRACKETED)]
    .map(({ 0: found, index }) => ({
      start: span.start + index,
      end: span.start + index + found.length,
    }))
    .filter((bracket) => said.some((word) => word.isInserted && overlaps(word, bracket)));
}

/** One mark for consecutive words, or several where the reporter's words stand between them. */
function markParts(words: readonly ComparedWord[], parts: readonly TextSpan[]): readonly TextSpan[] {
  return parts.flatMap((part) => {
    const inside = words.filter((word) => overlaps(part, word));
    return inside.length === 0 ? [] : [spanOf(inside)];
  });
}

function spanOf(words: readonly ComparedWord[]): TextSpan {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

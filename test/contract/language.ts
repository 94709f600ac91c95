import { describe, expect, test } from 'vitest';
import { whoSaidCommand } from '../../commands/who-said.ts';
import { converse } from '../../src/command/conversation.ts';
import { readTypedLine } from '../../src/command/line/typed-line.ts';
import { abridge, measure } from '../../src/core/abridge/abridge.ts';
import { isQuestion, readQuestion } from '../../src/core/answers/ask/01-read-question.ts';
import { areTwoAmounts } from '../../src/core/answers/ask/amounts.ts';
import { ask } from '../../src/core/answers/ask/ask.ts';
import { readOutlets } from '../../src/core/answers/ask/reading/outlets.ts';
import { check } from '../../src/core/answers/check/check.ts';
import type { Alteration } from '../../src/core/answers/check/compare/alterations.ts';
import { findSettledDate } from '../../src/core/answers/settled-dates.ts';
import { whoSaid } from '../../src/core/answers/who-said.ts';
import { resolvePronouns } from '../../src/core/conversation/01-antecedents.ts';
import { asksForMore } from '../../src/core/conversation/line-reader.ts';
import { rememberStatements } from '../../src/core/conversation/remember-statements.ts';
import { readDays } from '../../src/core/digest/days.ts';
import type { Language } from '../../src/core/language/language.ts';
import { finish } from '../../src/core/layers/finish.ts';
import { buildLayeredArchive, changeArchive } from '../../src/core/memory/layered-archive.ts';
import { buildArchive } from '../../src/core/memory/memory-archive.ts';
import { quoteArticle } from '../../src/core/quotations/quote-article.ts';
import { miniSearchEngine } from '../../src/core/search/minisearch-engine.ts';
import { segmentEngine } from '../../src/core/search/segments/segment-engine.ts';
import { slice } from '../../src/core/span.ts';
import type { QuotedArticle } from '../../src/core/statement.ts';
import { sketchArticle } from '../fixtures/quoted-article.ts';

/** Sentences of a language in which somebody says something, and what is in them. */
export interface LanguageSample {
  /** One paragraph. */
  readonly text: string;
  readonly sentences: readonly string[];
  /** The only one who speaks, by the whole name, and the words. */
  readonly speaker: string;
  readonly said: string;
  /** A word of theirs in another form. */
  readonly inflected: string;
  /** A word of theirs that is too common to be looked up. */
  readonly stopWord: string;
  readonly question: string;
  /** The stems of what the question is about. */
  readonly asked: readonly string[];
  /** A line that greets, and one that asks for more of what was shown. */
  readonly greeting: string;
  readonly more: string;
  /** A question with a pronoun for whoever speaks, and the same with the name. */
  readonly withPronoun: string;
  readonly withName: string;
  /** Their words with one change, and its kind. */
  readonly altered: string;
  readonly alteration: Alteration['kind'];
  /** A question who said a word of theirs. */
  readonly whoSaid: string;
  /** A question about today, and how it says so. */
  readonly dated: string;
  readonly today: string;
  /** A question by an outlet that the archive doesn't have, and its name. */
  readonly inOutlet: string;
  readonly outlet: string;
  /** Two amounts that cannot both be true of one thing. */
  readonly amounts: readonly [string, string];
}

/** What must be true of each language that is handed to an archive. */
export function describeLanguage(name: string, language: Language, sample: LanguageSample): void {
  const { code } = language.quotations;
  const read = (text: string, path: string, written = code): QuotedArticle => {
    const { isUnread: _, ...article } = sketchArticle({ text, path, language: written }).article;
    return quoteArticle(article, language.quotations);
  };
  const whole = { start: 0, end: sample.text.length };

  describe(`the language ${name}`, () => {
    test('reads who said what', () => {
      const { article, quotations } = read(sample.text, 'a.txt');
      const told = quotations.map(({ parts, speaker }) => [
        parts.map((part) => slice(article.text, part)).join(' … '),
        speaker?.name,
      ]);
      expect(told).toEqual([[expect.stringContaining(sample.said), sample.speaker]]);
      const marked = language.quotations.findMarked(article.prose, article.paragraphs);
      expect(marked.map(({ inside }) => slice(article.text, inside))).toEqual([
        expect.stringContaining(sample.said),
      ]);
    });

    test('leaves an article of another language unread', () => {
      const { article, quotations } = read(`«${sample.said} ${sample.said}»`, 'a.txt', 'zz');
      expect(article.isUnread).toBe(true);
      expect(quotations.map(({ speaker }) => speaker)).toEqual([null]);
      expect(read(sample.text, 'a.txt').article.isUnread).toBeUndefined();
    });

    test('parts a paragraph into its sentences', () => {
      const found = language.words.findSentences(sample.text, whole);
      expect(found.map((span) => slice(sample.text, span))).toEqual(sample.sentences);
    });

    test('tells two amounts apart', () => {
      const [one, other] = sample.amounts.map((text) => language.questions.readAmount(text));
      expect(areTwoAmounts(one ?? null, other ?? null)).toBe(true);
    });

    describe.each([
      ['whole', (quoted: readonly QuotedArticle[]) => buildArchive(quoted, miniSearchEngine, language)],
      [
        'in layers',
        (quoted: readonly QuotedArticle[]) => buildLayeredArchive(quoted, segmentEngine, language),
      ],
      [
        'in layers, to which an article came',
        (quoted: readonly QuotedArticle[]) =>
          finish(changeArchive(buildLayeredArchive([], segmentEngine, language), { gone: [], come: quoted })),
      ],
    ])('in an archive %s', (_, build) => {
      const archive = build([read(sample.text, 'a.txt')]);

      test('is the one that the archive tells', () => {
        expect(archive.language).toBe(language);
      });

      test('says by its stems what is found', async () => {
        const answer = await whoSaid(archive, sample.inflected, 5);
        expect(answer).toMatchObject({ type: 'found' });
        const { stemNumber } = await archive.sentences.count([]);
        expect(stemNumber(language.words.stemOf(sample.inflected))).toBeGreaterThanOrEqual(0);
      });

      test('says which words are too common to be looked up', async () => {
        const { stemNumber } = await archive.sentences.count([]);
        expect(stemNumber(language.words.stemOf(sample.stopWord))).toBeUndefined();
      });

      test('says where sentences end', async () => {
        const { article } = archive.indexes.quoted[0] ?? read('', '');
        const [sentences] = await archive.sentences.read([article.id]);
        expect(sentences?.sentences.map((span) => slice(sample.text, span))).toEqual(sample.sentences);
      });

      test('says what is asked', async () => {
        const now = { now: new Date('2024-10-20T12:00:00Z'), zone: 'UTC' };
        const question = await readQuestion(sample.question, archive, now);
        if (!isQuestion(question)) throw new Error(question.reason);
        expect(question.words.map(({ stem }) => stem)).toEqual(sample.asked);
        const { searched } = await ask(archive, question, now);
        expect(searched.articles).toBe(1);
      });

      test('says which days and outlets are asked for', async () => {
        const now = { now: new Date('2024-10-20T12:00:00Z'), zone: 'UTC' };
        const found = await findSettledDate(sample.dated, archive, now);
        if (found === null) throw new Error(sample.dated);
        expect(slice(sample.dated, found.span)).toBe(sample.today);
        expect(found.range).toEqual({ since: '2024-10-20', until: '2024-10-20' });
        expect(readDays(sample.today, language.dates, now)).toEqual({ ok: true, days: found.range });
        expect(await readOutlets(sample.inOutlet, archive)).toMatchObject({ unknown: [sample.outlet] });
      });

      test('reads the lines of a conversation', async () => {
        const now = { now: new Date('2024-10-20T12:00:00Z'), zone: 'UTC' };
        const { lines } = language.conversation;
        expect(asksForMore(sample.more, lines)).toBe(true);
        expect(asksForMore(sample.question, lines)).toBe(false);
        const greeted = await converse(null, sample.greeting, { archive, ...now });
        expect(greeted.outcome.smallTalk).toBe('greeting');
        const typed = await readTypedLine(sample.whoSaid, {
          commands: [whoSaidCommand],
          archive,
          state: null,
        });
        expect(typed).toMatchObject({ type: 'command', command: 'who-said' });
      });

      test('says whom a pronoun means', async () => {
        const found = await archive.speakers.find(sample.speaker);
        if (found.type !== 'one') throw new Error(found.type);
        const { speaker } = found;
        const shown = { statements: speaker.statements, speaker };
        const now = new Date('2024-10-20T12:00:00Z');
        const state = await rememberStatements(shown, { archive, now, before: null });
        const { text, people } = await resolvePronouns(sample.withPronoun, state, archive);
        expect(text).toBe(sample.withName);
        expect(people.map(({ name }) => name)).toEqual([sample.speaker]);
      });

      test('checks what was said, and finds what was changed in it', async () => {
        const checked = await check(archive, sample.said, sample.speaker);
        expect(checked).toMatchObject({ type: 'checked', verdict: 'verbatim' });
        const altered = await check(archive, sample.altered, null);
        if (altered.type !== 'checked') throw new Error(altered.type);
        expect(altered.verdict).toBe('altered');
        expect(altered.matches[0]?.alterations.map(({ kind }) => kind)).toEqual([sample.alteration]);
      });

      test('says what may be left out where space is short', () => {
        const long = Array.from({ length: 20 }, () => sample.text).join(' ');
        const span = { start: 0, end: long.length };
        const asked = [
          { start: long.indexOf(sample.said), end: long.indexOf(sample.said) + sample.said.length },
        ];
        const pieces = abridge(long, span, { asked }, 100, language.words);
        expect(pieces.map((piece) => slice(long, piece)).join(' ')).toContain(sample.said);
        expect(measure(long, span, pieces)).toBeLessThan(long.length / 2);
      });

      test('says who is asked for', async () => {
        const found = await archive.speakers.find(sample.speaker);
        expect(found).toMatchObject({ type: 'one', speaker: { name: sample.speaker } });
        const completed = await archive.speakers.complete(sample.speaker.slice(0, 2), 1);
        expect(completed.map((speaker) => speaker.name)).toEqual([sample.speaker]);
      });
    });
  });
}

import { describe, expect, it } from 'vitest';
import { checkDraft, checkPasted, MAX_QUOTATIONS } from '../../../../src/core/answers/check/check-pasted.ts';
import {
  isAllVerbatim,
  locateInQuote,
  type PasteAnswer,
} from '../../../../src/core/answers/check/paste-answer.ts';
import { slice } from '../../../../src/core/span.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { processorTime } from '../../../fixtures/processor-time.ts';
import { sketchStatement } from '../../../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchStatement('The old pier fell at dawn and no fisherman was there to see it', 'Ada Byron', {
    path: 'a.txt',
    publisher: 'Harbour Gazette',
  }),
  sketchStatement('We mended every net in the village by hand last winter', 'Bo Lind', { path: 'b.txt' }),
  sketchStatement('There is one truth: the lighthouse was never lit', 'Cy Marsh', { path: 'c.txt' }),
  sketchStatement('My father called it “a floating coffin” and he was right', 'Dee Ortega', {
    path: 'd.txt',
  }),
  sketchStatement('It’s a co-operative harbour and I can’t close it', 'Gov. Eve Stone', { path: 'e.txt' }),
]);

const PIER = 'The old pier fell at dawn';
const NETS = 'We mended every net in the village';

function readAll(answer: PasteAnswer) {
  if (answer.type !== 'checked') throw new Error(`Not checked: ${answer.fault.reason}`);
  return answer.quotations.map(({ quote, claimed, answer: { verdict } }) => [quote, verdict, claimed]);
}

const paste = async (text: string) => readAll(await checkPasted(archive, text, null));

describe('one quotation', () => {
  it.each([
    ['words around it', `did she really say "${PIER}" ???`, PIER, 'verbatim', null],
    ['a question about a name', `Did Byron really say “${PIER}”?`, PIER, 'verbatim', 'Byron'],
    ['a source before it', `look at this from Byron, “${PIER}” wild`, PIER, 'verbatim', 'Byron'],
    ['a reporting clause', `“${PIER},” Ada Byron told the council.`, `${PIER},`, 'verbatim', 'Ada Byron'],
    ['a signature', `“${PIER}” — Mayor Ada Byron (Ind.)`, PIER, 'verbatim', 'Ada Byron'],
    ['a signature with a tilde', `“${PIER}” ~ Ada Byron`, PIER, 'verbatim', 'Ada Byron'],
    ['a signature on its own line', `"${PIER}"\n\nAda Byron`, PIER, 'verbatim', 'Ada Byron'],
    ['a name in brackets', `“${PIER}” (Bo Lind)`, PIER, 'misattributed', 'Bo Lind'],
    ['somebody else before a colon', `Bo Lind: “${PIER}”`, PIER, 'misattributed', 'Bo Lind'],
    ['a name with a role', `Ada Byron, mayor of the island: “${PIER}”`, PIER, 'verbatim', 'Ada Byron'],
    ['an outlet behind it', `“${PIER}” — Harbour Gazette`, PIER, 'verbatim', null],
    ['a handle', `.@adabyron: “${PIER}” https://t.co/x #pier`, PIER, 'verbatim', 'Ada Byron'],
    ['a handle with an office', '@GovStone: “I can’t close it”', 'I can’t close it', 'verbatim', 'Gov Stone'],
    ['a handle of nobody', `@harbour_news: “${PIER}”`, PIER, 'verbatim', null],
    ['a mention and a command', `<@U0AB1> check “${PIER}”`, PIER, 'verbatim', null],
    [
      'marks inside that are the speaker’s',
      'My father called it “a floating coffin” and he was right',
      'My father called it “a floating coffin” and he was right',
      'verbatim',
      null,
    ],
    [
      'markup inside',
      'The **old** pier fell &quot;at dawn&quot;',
      'The **old** pier fell &quot;at dawn&quot;',
      'verbatim',
      null,
    ],
    [
      'a line of a page',
      'The old pier fell at dawn and no fisher-\nman was there',
      'The old pier fell at dawn and no fisher-\nman was there',
      'verbatim',
      null,
    ],
    [
      'another language',
      '„Der alte Steg fiel im Morgengrauen“, sagte Byron',
      'Der alte Steg fiel im Morgengrauen',
      'not-found',
      null,
    ],
  ])('with %s', async (_, text, quote, verdict, claimed) => {
    expect(await paste(text)).toEqual([[quote, verdict, claimed]]);
  });
});

describe('words without marks', () => {
  it.each([
    ['a label', `Ada Byron: ${PIER}`, PIER, 'verbatim', 'Ada Byron'],
    ['a label in capitals', `BYRON: ${PIER.toUpperCase()}`, PIER.toUpperCase(), 'verbatim', 'BYRON'],
    ['a label behind a question', `can we print this? Byron: ${PIER}`, PIER, 'verbatim', 'Byron'],
    ['a label that names nobody', `what I remember: ${PIER}`, PIER, 'verbatim', null],
    ['somebody else’s label', `Lind: ${PIER}`, PIER, 'misattributed', 'Lind'],
    ['a signature', `${PIER} - Ada Byron, mayor`, PIER, 'verbatim', 'Ada Byron'],
    [
      'a report',
      `I heard that Byron said the old pier fell at dawn`,
      'the old pier fell at dawn',
      'verbatim',
      'Byron',
    ],
    ['a report behind it', `${PIER}, said Bo Lind`, PIER, 'misattributed', 'Bo Lind'],
    ['whoever is addressed', `@verbatim check this: ${PIER}`, PIER, 'verbatim', null],
    [
      'a colon of the speaker',
      'There is one truth: the lighthouse was never lit',
      'There is one truth: the lighthouse was never lit',
      'verbatim',
      null,
    ],
    [
      'a colon of the speaker, altered before it',
      'There was one truth: the lighthouse was never lit',
      'There was one truth: the lighthouse was never lit',
      'altered',
      null,
    ],
    [
      'a misspelling',
      'The old peir fell at dwan and no fishermen was there',
      'The old peir fell at dwan and no fishermen was there',
      'altered',
      null,
    ],
  ])('%s', async (_, text, quote, verdict, claimed) => {
    expect(await paste(text)).toEqual([[quote, verdict, claimed]]);
  });

  it('a piece between dots that was said, beside one that was not, is altered', async () => {
    expect(await paste('...the ferry is doomed... no fisherman was there to see it...')).toMatchObject([
      [expect.any(String), 'altered', null],
    ]);
  });
});

describe('several quotations', () => {
  it('come worst first, each with its own speaker', async () => {
    const text = `Byron said “${PIER}” while Byron said “${NETS}”. Lind said: “The ferry burnt to the waterline.”`;
    expect(await paste(text)).toEqual([
      ['The ferry burnt to the waterline.', 'not-found', 'Lind'],
      [NETS, 'misattributed', 'Byron'],
      [PIER, 'verbatim', 'Byron'],
    ]);
  });

  it('are located where they stand in what was pasted', async () => {
    const text = `<p>&ldquo;${PIER}&rdquo; said Ada Byron.</p>\n*“${NETS}”* said Bo Lind.`;
    const answer = await checkPasted(archive, text, null);
    if (answer.type !== 'checked') throw new Error('Not checked');
    for (const each of answer.quotations) {
      expect(slice(text, each.span)).toBe(each.quote);
      const [match] = each.answer.matches;
      expect(match && slice(each.quote, locateInQuote(each, match.asked))).toBe(each.quote);
    }
    expect(answer.quotations).toHaveLength(2);
  });

  it('are checked against the speaker who was asked about', async () => {
    expect(readAll(await checkPasted(archive, `Byron: “${PIER}”`, 'Bo Lind'))).toEqual([
      [PIER, 'misattributed', 'Bo Lind'],
    ]);
  });
});

it('accuses nobody by two words that somebody else is quoted with', async () => {
  const answer = await checkPasted(archive, 'Bo Lind said: “At dawn.”', null);
  expect(answer).toMatchObject({
    quotations: [{ claimed: 'Bo Lind', answer: { verdict: 'not-found', reason: 'too-short' } }],
  });
});

it('checks a long text with marks in time', async () => {
  const text = `“${PIER},” Ada Byron said. ${'The warden walked along the pier and back again. '.repeat(380)}`;
  const time = await processorTime(async () => {
    expect(await paste(text)).toEqual([[`${PIER},`, 'verbatim', 'Ada Byron']]);
  });
  expect(time).toBeLessThan(10_000);
});

describe('a draft', () => {
  const draft = (text: string) => checkDraft(archive, text, null);

  it('is verbatim where all that it quotes is', async () => {
    const text = `The warden was blunt.\n\n“${PIER},” Ada Byron said, “and no fisherman was there to see it.” She called the “so-called” pier lost.\n\n“${NETS},” Lind said.`;
    expect(readAll(await draft(text)).map(([quote, verdict]) => [quote, verdict])).toEqual([
      [`${PIER},`, 'verbatim'],
      ['and no fisherman was there to see it.', 'verbatim'],
      [`${NETS},`, 'verbatim'],
    ]);
    expect(isAllVerbatim(await draft(text))).toBe(true);
  });

  it('is not where one quotation is somebody else’s', async () => {
    expect(isAllVerbatim(await draft(`“${PIER},” Bo Lind said.`))).toBe(false);
  });

  it('quotes nobody in its front matter, and its offsets count it', async () => {
    const text = `---\nheadline: “${NETS}”, says Byron\n---\n“${PIER},” Ada Byron said.`;
    const answer = await draft(text);
    expect(readAll(answer)).toEqual([[`${PIER},`, 'verbatim', 'Ada Byron']]);
    const spans = answer.type === 'checked' ? answer.quotations.map(({ span }) => slice(text, span)) : [];
    expect(spans).toEqual([`${PIER},`]);
  });

  it('has titles and terms in marks that are nobody’s words', async () => {
    expect(readAll(await draft('She wrote “The Old Pier of Hull” and is a “so called” poet.'))).toEqual([]);
  });

  it('has nothing to check where it quotes nobody', async () => {
    const answer = await draft('The warden walked to the pier and said nothing.');
    expect(answer).toMatchObject({ type: 'checked', quotations: [] });
    expect(isAllVerbatim(answer)).toBe(false);
  });

  it.each([
    ['empty', ' \n'],
    ['too-long', 'harbour '.repeat(2_501)],
  ])('is refused as %s', async (reason, text) => {
    expect(await draft(text)).toMatchObject({ type: 'unsearchable', fault: { reason } });
  });

  it('is checked as far as its quotations are not too many', async () => {
    const answer = await draft(
      Array.from({ length: MAX_QUOTATIONS + 7 }, (_, at) => `“The ferry sank ${at} times.”\n\n`).join(''),
    );
    expect(answer).toMatchObject({ quotations: { length: MAX_QUOTATIONS }, leftOut: { many: 7, long: 0 } });
    expect(isAllVerbatim(answer)).toBe(false);
  });

  it('counts a quotation that is too long to be checked', async () => {
    expect(await draft(`“${'harbour '.repeat(1_500)}`)).toMatchObject({
      quotations: [],
      leftOut: { long: 1 },
    });
  });
});

describe('hostile texts', () => {
  it.each([
    ['marks', '"'.repeat(20_000)],
    ['marks and letters', '"a '.repeat(6_600)],
    ['opening marks', '“a '.repeat(6_600)],
    ['quotations', '“We sail at dawn.” '.repeat(1_050)],
    ['single marks', "'a ".repeat(6_600)],
    ['nested marks', `${'“‘'.repeat(5_000)}we sail${'’”'.repeat(4_990)}`],
    ['labels', 'Ada Byron: '.repeat(1_800)],
    ['names', 'Ada Byron '.repeat(2_000)],
    ['handles', '@ada:“we sail now” '.repeat(1_050)],
    ['dashes', '“a” — '.repeat(3_300)],
    ['colons', ':'.repeat(20_000)],
    ['brackets', '(['.repeat(10_000)],
  ])('of %s are answered in time', async (_, text) => {
    const time = await processorTime(async () => {
      await checkPasted(archive, text, null);
      await checkDraft(archive, text, null);
    });
    expect(time).toBeLessThan(15_000);
  });
});

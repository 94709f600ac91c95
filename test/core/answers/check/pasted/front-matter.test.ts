import { describe, expect, it } from 'vitest';
import {
  withoutDraftHead,
  withoutFrontMatter,
} from '../../../../../src/core/answers/check/pasted/front-matter.ts';
import { toPastedText, toSource } from '../../../../../src/core/answers/check/pasted/pasted-text.ts';
import { processorTime } from '../../../../fixtures/processor-time.ts';

const YAML = '---\nheadline: "“We are lost”, says Ruiz"\nauthor: [Bo Lind]\ntags:\n  - sea\n---';
const BODY = 'Ada Byron said: “We sail at dawn.”';

const plain = (text: string) => withoutFrontMatter(toPastedText(text)).plain.trim();
const draft = (text: string) => withoutDraftHead(toPastedText(text)).plain.trim();

describe('front matter is no part of what was pasted', () => {
  it.each([
    ['between dashes', `${YAML}\n${BODY}`],
    ['with line breaks of Windows', `${YAML}\n\n${BODY}`.replaceAll('\n', '\r\n')],
    ['behind a byte-order mark', `\uFEFF${YAML}\n${BODY}`],
    ['closed with dots', `---\ntitle: x\n...\n${BODY}`],
  ])('%s', (_, text) => {
    expect(plain(text)).toBe(BODY);
    expect(draft(text)).toBe(BODY);
  });

  it.each([
    ['rules of dashes around running text', `---\n${BODY}\n---\nMore.`],
    ['a name before a colon between dashes', `---\nRuiz: “We are lost”\n---`],
    ['dashes further down', `${BODY}\n\n${YAML}`],
    ['dashes that nothing closes', `---\nheadline: x\n\n${BODY}`],
    ['lines without dashes, which may be what is to be checked', `Headline: “We are lost”\n\n${BODY}`],
  ])('but not %s', (_, text) => {
    expect(plain(text)).toBe(text);
  });
});

describe('the head of a draft', () => {
  it('is left out without dashes as well', () => {
    expect(draft(`Headline: “We are lost”, says Ruiz\nBy Bo Lind\nDate: 2024-10-18\n\n${BODY}`)).toBe(BODY);
  });

  it.each([
    ['a paragraph that begins with “by”', `By dawn we sail, said Ada Byron.\n${BODY}`],
    ['a name before a colon', `Ruiz: “We are lost”\n${BODY}`],
  ])('is not %s', (_, text) => {
    expect(draft(text)).toBe(text);
  });

  it('leaves offsets those of the draft as it is given', () => {
    const source = `${YAML}\n${BODY}`;
    const text = withoutDraftHead(toPastedText(source));
    const start = text.plain.indexOf('“We sail');
    const span = toSource(text, { start, end: text.plain.length });
    expect(source.slice(span.start, span.end)).toBe('“We sail at dawn.”');
  });

  it('is read in time, however many lines it has', async () => {
    const text = `---\n${'a: b\n'.repeat(4000)}${'\n'.repeat(4000)}--`;
    expect(await processorTime(() => draft(text))).toBeLessThan(1_000);
  });
});

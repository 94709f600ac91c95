import { expect } from 'vitest';
import { findQuotations } from '../../../../../src/core/language/english/quotations/find-quotations.ts';
import type { Quotation } from '../../../../../src/core/quotations/quotation.ts';
import type { TextSpan } from '../../../../../src/core/span.ts';
import { covers, slice } from '../../../../../src/core/span.ts';

/** A quotation with its pieces as they stand in the text. */
export type ReadQuotation = Quotation & { readonly said: readonly string[] };

const LINE = /[^\r\n]+/gu;
/** What an indirect quotation may have at its edges or not: its conjunction, and the punctuation behind it. */
const CONJUNCTION = /^that\s+/iu;
const EDGE = /^[\s,;:]+|[\s,.;:]+$/gu;

/** A text as the quotation engine reads it: every line that is not blank is a paragraph, whatever ends the lines. */
function proseOf(text: string): { readonly prose: string; readonly paragraphs: readonly TextSpan[] } {
  const paragraphs = [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
  return { prose: text, paragraphs };
}

/** The quotations of a text, each with its pieces as they stand. */
export function read(text: string): readonly ReadQuotation[] {
  return findQuotations(proseOf(text)).map((quotation) => ({
    ...quotation,
    said: quotation.parts.map((part) => slice(text, part)),
  }));
}

/** Expects every offset of the quotations to lie in the text and no stretch to be empty. */
export function expectSoundOffsets(text: string, quotations: readonly Quotation[]): void {
  const whole = { start: 0, end: text.length };
  const spans = quotations.flatMap((quotation) => [
    quotation,
    ...quotation.parts,
    ...(quotation.speaker ? [quotation.speaker.mention] : []),
    ...(quotation.cue ? [quotation.cue] : []),
    ...(quotation.document ? [quotation.document] : []),
    ...quotation.tellers.map(({ mention }) => mention),
  ]);
  const isSound = (span: TextSpan) =>
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start < span.end &&
    covers(whole, span);
  expect(spans.filter((span) => !isSound(span))).toEqual([]);
}

/** What stands in marks, blocks and transcripts, one line a quotation: `speaker (attribution): “…” / “…”`. */
export function summarise(text: string): readonly string[] {
  return readVerbatim(text).map(
    (quotation) => `${nameOf(quotation)} (${quotation.attribution}): ${wordsOf(quotation)}`,
  );
}

/** Reported speech without marks, one line a quotation; "that" and the marks at the edges make no difference. */
export function summariseIndirect(text: string): readonly string[] {
  return read(text)
    .filter(({ kind }) => kind === 'indirect')
    .map((quotation) => {
      const said = quotation.said.map((part) => part.replace(EDGE, '').replace(CONJUNCTION, ''));
      return `${nameOf(quotation)} (${quotation.attribution}): ${said.join(' / ')}`;
    });
}

/** The last speaker of the text with what the article says of them: `name | role`. */
export function summariseRole(text: string): readonly string[] {
  return readVerbatim(text)
    .slice(-1)
    .map(({ speaker }) => `${speaker?.name} | ${speaker?.role}`);
}

/** Where each speaker and what each report stands, by their words: `mention ← cue`. */
export function summariseClause(text: string): readonly string[] {
  return readVerbatim(text).map(
    ({ speaker, cue }) => `${speaker && slice(text, speaker.mention)} ← ${cue && slice(text, cue)}`,
  );
}

/** Who speaks, through which document, and who tells of it: `name (confidence) through document, told by …`. */
export function summariseWay(text: string): readonly string[] {
  return readVerbatim(text).map((quotation) => {
    const { document, tellers, confidence } = quotation;
    const through = document ? [` through ${slice(text, document)}`] : [];
    const told = tellers.map(({ name, role }) => `, told by ${name ?? role}`);
    return [`${nameOf(quotation)} (${confidence})`, ...through, ...told].join('');
  });
}

/** `kind: “…”`, one line a quotation. */
export function summariseKind(text: string): readonly string[] {
  return read(text).map((quotation) => `${quotation.kind}: ${wordsOf(quotation)}`);
}

function readVerbatim(text: string): readonly ReadQuotation[] {
  return read(text).filter(({ kind }) => kind !== 'indirect');
}

function nameOf({ speaker, coSpeakers }: Quotation): string {
  const speakers = [...(speaker ? [speaker] : []), ...coSpeakers].flatMap(
    ({ name, role }) => name ?? role ?? [],
  );
  return speakers.length > 0 ? speakers.join(' and ') : 'unclear';
}

function wordsOf({ said }: ReadQuotation): string {
  return said.join(' / ');
}

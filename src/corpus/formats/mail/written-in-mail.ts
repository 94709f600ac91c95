import type { TextSpan } from '../../../core/span.ts';

const LINE = /[^\n]*(?:\n|$)/gu;
const QUOTED = /^\s*>/u;
/** "On Monday, Ana Ruiz wrote:", the line before what is quoted. */
const INTRODUCES =
  /^(?:On|Am|Le|El|Op|Den)\b.{5,200}(?:wrote|schrieb|a écrit|escribió|schreef|skrev)\b.{0,100}:\s*$/iu;
/** Below these lines stands a mail of somebody else's, or a signature. */
const ENDS =
  /^(?:-- ?|_{20,}|-{3,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d’origine) ?-{3,}|begin forwarded message:)\s*$/iu;

/** The stretches of a mail that its sender wrote: without quoted lines, what introduces them, and the signature. */
export function writtenInMail(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  let position = 0;
  const end = (at: number) => {
    if (at > start) spans.push({ start, end: at });
  };
  for (const [line] of text.matchAll(LINE)) {
    const next = position + line.length;
    const words = line.trimEnd();
    if (ENDS.test(words)) {
      end(position);
      return spans;
    }
    if (QUOTED.test(words) || INTRODUCES.test(words)) {
      end(position);
      start = next;
    }
    position = next;
  }
  end(text.length);
  return spans;
}

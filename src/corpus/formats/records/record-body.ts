import { type Draft, draftOf } from '../../../core/article/draft.ts';
import type { StatedMetadata } from '../../../core/article/metadata.ts';
import { draftContent, withWrittenDates } from '../draft-content.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { readNitfElement } from '../xml/read-nitf.ts';

const NITF = /^(?:<\?xml\b[^>]*>\s*)?(?:<!DOCTYPE\b[^>]*>\s*)?<nitf\b/iu;

/** A text in HTML, NITF or plain. */
export function draftBody(content: string, stated: StatedMetadata, language: string | null): Draft {
  const nitf = NITF.test(content.trim()) ? parseXml(content) : null;
  if (nitf === null) return draftContent(content, stated, language);
  const { blocks } = readNitfElement(nitf);
  return draftOf(blocks, withWrittenDates(stated), language);
}

/** The text of an article: of the same text in several forms, the one that is marked up, else the first. */
export function bodyIn(value: unknown): string {
  const forms = Array.isArray(value) ? value.map(formOf) : [];
  if (forms.length === 0 || forms.includes(null)) return textsIn(value).join('\n\n');
  const [first = null] = forms;
  const marked = forms.find((form) => form !== null && MARKED_UP.test(form.type));
  return (marked ?? first)?.text ?? '';
}

const MARKED_UP = /html|richtext|nitf/iu;

function formOf(value: unknown): { readonly type: string; readonly text: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(
    Object.entries(value).map(([name, of]) => [name.toLowerCase(), of]),
  );
  const [text, type, role] = ['value', 'contenttype', 'role'].map((name) => fields.get(name));
  if (typeof text !== 'string' || (typeof type !== 'string' && typeof role !== 'string')) return null;
  return { type: `${type} ${role}`, text };
}

/** Of lists in lists. */
const MAX_DEPTH = 3;

/** The texts in a value: itself, those of a list, or what names an object ("name", "value", "text"). */
export function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (depth === MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, depth + 1));
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const name of ['value', 'rendered', 'name', 'text', 'title', '#text']) {
    const texts = textsIn(fields.get(name), depth + 1);
    if (texts.length > 0) return texts;
  }
  return [];
}

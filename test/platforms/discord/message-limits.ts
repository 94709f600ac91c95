import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';

/** Limits that Discord's published schemas lack, in characters and pieces. */
const LIMITS = { content: 2_000, embeds: 6_000, components: 40, componentText: 4_000 } as const;

const COMPONENT = z.looseObject({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  label: z.string().optional(),
  get components() {
    return z.array(COMPONENT).optional();
  },
  get accessory() {
    return COMPONENT.optional();
  },
});
type Component = z.output<typeof COMPONENT>;

const EMBED = z.looseObject({
  title: z.string().nullish(),
  description: z.string().nullish(),
  footer: z.looseObject({ text: z.string() }).nullish(),
  author: z.looseObject({ name: z.string() }).nullish(),
  fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
});

/** The parts of a message that the limits are about. */
export const MESSAGE_PARTS = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(EMBED).nullish(),
  components: z.array(COMPONENT).nullish(),
  flags: z.number().nullish(),
  allowed_mentions: z.unknown().optional(),
});
type MessageParts = z.output<typeof MESSAGE_PARTS>;

/** What can be seen of a message. */
interface Shown {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
  readonly components?: readonly unknown[] | null | undefined;
}

const ACTION_ROW = 1;

/**
 * Which limits of Discord's a message is over that its schemas do not know, and what we ask of ourselves: that every
 * message says whom it may ping. `isComponents`: it has Components V2 from before, for good.
 */
export function findLimitFaults(message: MessageParts, isComponents = false): readonly string[] {
  const all = (message.components ?? []).flatMap(flattenTree);
  const isV2 = isComponents || ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...findComponentFaults(all),
    ...(isV2 ? findMixtureFaults(message) : findPlainFaults(message, all)),
    ...(showsSomething(message) && (message.allowed_mentions ?? null) === null
      ? ['no allowed_mentions']
      : []),
  ];
}

/** Whether a body holds something to read or to press. */
export function showsSomething({ content, embeds, components }: Shown): boolean {
  return (content ?? '') !== '' || (embeds ?? []).length > 0 || (components ?? []).length > 0;
}

/** All texts of embeds. */
export function embedTextsOf(embeds: MessageParts['embeds']): readonly string[] {
  return (embeds ?? []).flatMap(({ title, description, footer, author, fields }) =>
    [
      title,
      description,
      footer?.text,
      author?.name,
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    ].flatMap((text) => (text === null || text === undefined ? [] : [text])),
  );
}

function findComponentFaults(all: readonly Component[]): readonly string[] {
  const text = all.map(({ content = '' }) => content).join('');
  const ids = all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  return [
    ...(all.length > LIMITS.components ? [`${all.length} components`] : []),
    ...(text.length > LIMITS.componentText ? [`${text.length} characters of text`] : []),
    ...all.filter(({ content }) => content?.trim() === '').map(() => 'text without a word'),
    ...(new Set(ids).size < ids.length ? ['a custom_id twice'] : []),
  ];
}

function findMixtureFaults({ content, embeds }: MessageParts): readonly string[] {
  return [
    ...((content ?? '') === '' ? [] : ['content beside Components V2']),
    ...((embeds ?? []).length === 0 ? [] : ['embeds beside Components V2']),
  ];
}

function findPlainFaults({ content, embeds, components }: MessageParts, all: readonly Component[]) {
  const embedded = embedTextsOf(embeds).join('').length;
  const isBeyondRows = (components ?? []).some(({ type }) => type !== ACTION_ROW);
  return [
    ...((content ?? '').length > LIMITS.content ? [`content of ${(content ?? '').length} characters`] : []),
    ...(embedded > LIMITS.embeds ? [`embeds of ${embedded} characters`] : []),
    ...(all.length > 0 && isBeyondRows ? ['components without their flag'] : []),
  ];
}

function flattenTree(component: Component): readonly Component[] {
  return [
    component,
    ...(component.components ?? []).flatMap(flattenTree),
    ...(component.accessory ? flattenTree(component.accessory) : []),
  ];
}

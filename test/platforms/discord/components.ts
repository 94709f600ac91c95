import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';

/** A component of a message as this Discord keeps it; of the interactive ones it knows buttons only. */
export type KeptComponent = z.output<typeof TOP_LEVEL>;

/** A button as its reader sees it. */
export interface PressableButton {
  readonly customId: string;
  /** Its words, else its emoji. */
  readonly label: string;
  readonly isDisabled: boolean;
}

const PART = { id: z.number().exactOptional() };
const FACE = {
  ...PART,
  type: z.literal(ComponentType.Button),
  label: z.string().exactOptional(),
  emoji: z.object({ name: z.string().exactOptional(), id: z.string().exactOptional() }).exactOptional(),
  disabled: z.boolean().exactOptional(),
};
const STYLES = [ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger] as const;
const BUTTON = z.union([
  z.object({ ...FACE, style: z.literal(STYLES), custom_id: z.string() }),
  z.object({ ...FACE, style: z.literal(ButtonStyle.Link), url: z.string() }),
]);
const ROW = z.object({ ...PART, type: z.literal(ComponentType.ActionRow), components: z.array(BUTTON) });
const TEXT = z.object({ ...PART, type: z.literal(ComponentType.TextDisplay), content: z.string() });
const SEPARATOR = z.object({
  ...PART,
  type: z.literal(ComponentType.Separator),
  divider: z.boolean().exactOptional(),
  spacing: z.literal([1, 2]).exactOptional(),
});
const SECTION = z.object({
  ...PART,
  type: z.literal(ComponentType.Section),
  components: z.array(TEXT),
  accessory: BUTTON,
});
const CONTAINER = z.object({
  ...PART,
  type: z.literal(ComponentType.Container),
  accent_color: z.number().nullable().exactOptional(),
  spoiler: z.boolean().exactOptional(),
  components: z.array(z.union([ROW, TEXT, SEPARATOR, SECTION])),
});
const TOP_LEVEL = z.union([ROW, TEXT, SEPARATOR, SECTION, CONTAINER]);
type AnyComponent = KeptComponent | z.output<typeof BUTTON>;

/** The components of a message, each with an id, as Discord gives them to those that have none; null where one is of another kind. */
export function readComponents(value: unknown): readonly KeptComponent[] | null {
  const parsed = z.array(TOP_LEVEL).safeParse(value ?? []);
  if (!parsed.success) return null;
  const taken = new Set(parsed.data.flatMap(flattenTree).map(({ id }) => id));
  let next = 1;
  for (const component of parsed.data.flatMap(flattenTree)) {
    if (component.id !== undefined && component.id !== 0) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    next += 1;
  }
  return parsed.data;
}

/** In the form in which Discord hands them out. */
export function toApiComponents(components: readonly KeptComponent[]): APIMessageTopLevelComponent[] {
  return [...components];
}

/** The words of all texts, in their order. */
export function textsOf(components: readonly KeptComponent[]): readonly string[] {
  return components
    .flatMap(flattenTree)
    .flatMap((component) => (component.type === ComponentType.TextDisplay ? [component.content] : []));
}

/** All buttons that tell the application of a press. */
export function buttonsOf(components: readonly KeptComponent[]): readonly PressableButton[] {
  return components.flatMap(flattenTree).flatMap((component) => {
    if (component.type !== ComponentType.Button || !('custom_id' in component)) return [];
    const { custom_id: customId, label, emoji, disabled: isDisabled = false } = component;
    return [{ customId, label: label ?? emoji?.name ?? '', isDisabled }];
  });
}

/** The addresses that buttons open. */
export function addressesOf(components: readonly KeptComponent[]): readonly string[] {
  return components.flatMap(flattenTree).flatMap((component) => ('url' in component ? [component.url] : []));
}

/** A component with all that is in it, outermost first. */
function flattenTree(component: AnyComponent): readonly AnyComponent[] {
  const inside: readonly AnyComponent[] = 'components' in component ? component.components : [];
  const accessory = 'accessory' in component ? [component.accessory] : [];
  return [component, ...inside.flatMap(flattenTree), ...accessory];
}

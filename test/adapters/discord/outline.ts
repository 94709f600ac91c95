import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { DiscordMessage } from '../../../src/adapters/discord/render/render.ts';

type Component = DiscordMessage['components'][number]['components'][number];

/** Messages as they are written, buttons in brackets. */
export function outline(messages: readonly DiscordMessage[]): string {
  return messages.map((message) => listComponents(message).map(outlineOne).join('\n')).join('\n--- next\n');
}

/** The components inside a message's container. */
function listComponents({ components }: DiscordMessage): readonly Component[] {
  return components.flatMap((container) => container.components);
}

/** The texts of a message in their order. */
export function listTexts(message: DiscordMessage): readonly string[] {
  return listComponents(message).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
}

/** The buttons of a message in their order. */
export function listButtons(message: DiscordMessage) {
  return listComponents(message)
    .flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
    .flatMap((component) =>
      component.type === ComponentType.Button && 'custom_id' in component ? [component] : [],
    );
}

function outlineOne(component: Component): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content;
    case ComponentType.Separator:
      return '————';
    case ComponentType.ActionRow:
      return component.components.map((each) => `[${nameOf(each)}]`).join(' ');
    default:
      return `a component of type ${component.type}`;
  }
}

function nameOf(component: object): string {
  if ('label' in component) return String(component.label);
  const { emoji } = EMOJI.parse(component);
  return emoji.name;
}

const EMOJI = z.object({ emoji: z.object({ name: z.string() }) });

import { z } from 'zod';
import { createWaiting } from '../waiting.ts';

/** An input of a form. */
export interface ModalInput {
  readonly customId: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** In UTF-16 code units. */
  readonly longest: number;
}

/** A form that a person has before them. */
export interface OpenModal {
  /** Of the interaction that opened it. */
  readonly interaction: string;
  readonly customId: string;
  readonly title: string;
  readonly inputs: readonly ModalInput[];
  readonly person: string;
  readonly channel: string;
  /** The message whose button opened it. */
  readonly source: string | null;
  readonly isUserInstalled: boolean;
}

/** Keeps open forms. */
export interface ModalLog {
  open(modal: OpenModal): void;
  close(modal: OpenModal): void;
  all(): readonly OpenModal[];
  /** The form that an interaction opens; rejects after the limit in milliseconds. */
  waitFor(interaction: string, limit: number): Promise<OpenModal>;
}

const TEXT_INPUT = 4;
const LABEL = 18;
const MAX_TEXT_LENGTH = 4_000;
const INPUT = z.object({
  type: z.literal(TEXT_INPUT),
  custom_id: z.string(),
  required: z.boolean().default(true),
  max_length: z.number().default(MAX_TEXT_LENGTH),
});
const MODAL = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(
    z.union([
      z.object({ type: z.literal(LABEL), label: z.string(), component: INPUT }),
      z.object({ type: z.number() }),
    ]),
  ),
});

/** What a callback of type 9 shows; null where it has no inputs that this Discord knows. */
export function readModal(data: unknown): Pick<OpenModal, 'customId' | 'title' | 'inputs'> | null {
  const parsed = MODAL.safeParse(data);
  if (!parsed.success) return null;
  const { custom_id: customId, title, components } = parsed.data;
  const inputs = components.flatMap((component): ModalInput[] => {
    if (!('component' in component)) return [];
    const { custom_id: id, required: isRequired, max_length: longest } = component.component;
    return [{ customId: id, label: component.label, isRequired, longest }];
  });
  return { customId, title, inputs };
}

/** Makes a log with no form open. */
export function createModalLog(): ModalLog {
  const open = new Set<OpenModal>();
  const waiting = createWaiting<OpenModal>();
  return {
    open: (modal) => {
      open.add(modal);
      waiting.announce(modal);
    },
    close: (modal) => {
      open.delete(modal);
    },
    all: () => [...open],
    waitFor: (interaction, limit) =>
      waiting.until(
        open,
        (modal) => modal.interaction === interaction,
        limit,
        () => `No form was opened within ${limit} ms.`,
      ),
  };
}

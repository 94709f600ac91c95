import type { Place } from '../../../reply/reply.ts';
import { type Html, html } from '../html.ts';

/** The platforms whose look is shown. */
export type PreviewedPlatform = 'slack' | 'discord';

/** What a pressed button asks for, as the adapter that wrote it reads it. */
export interface Press {
  readonly kind: 'share' | 'context' | 'also-in' | 'more' | 'good' | 'bad';
  readonly exchange: string;
  /** The result it is about; null: the whole answer. */
  readonly place: Place | null;
}

/** A button of a payload, in one text that its adapter can read when it is pressed. */
export interface PreviewButton {
  readonly platform: PreviewedPlatform;
  readonly token: string;
  readonly label: string;
  /** What is read aloud in place of an emoji. */
  readonly spoken: string | null;
}

/** How a page dresses a button: a form’s button where it works there. */
export type ShowButton = (button: PreviewButton) => Html;

/** A button that is there to be seen. */
export function showInertButton({ label, spoken }: PreviewButton): Html {
  return html`<button type="button" disabled aria-label="${spoken ?? label}">${label}</button>`;
}

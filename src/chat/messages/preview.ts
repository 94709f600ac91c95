import type { Place } from '../../reply/reply.ts';
import type { DeskAnswer } from '../desk/desk.ts';
import type { ActionKind } from './arrange-buttons.ts';
import type { Html } from './html.ts';
import type { Presentation } from './presentation.ts';

/**
 * Shows an answer as a platform's own clients would, in HTML. The page shows it beside those of the other platforms, in
 * an element whose class is the platform's name.
 */
export interface Preview {
  /** The platform as people call it: `Slack`. */
  readonly title: string;
  /** CSS; each of its selectors begins with the class of the platform's name. */
  readonly style: string;
  /**
   * Shows the very messages that the platform would be sent. What is read aloud has the class `words` or `context`.
   *
   * @throws Error if a message holds what no answer is made of, so that a preview never tells less than the platform.
   */
  show(answer: DeskAnswer, presentation: Presentation, showButton: ShowButton): Html;
  /** Reads a {@link PreviewButton.token}; null if the platform writes none like it. */
  readPress(token: string): Press | null;
}

/** What a pressed button asks for. */
export interface Press {
  readonly kind: ActionKind;
  readonly exchange: string;
  /** The result that it is about; null for the whole answer. */
  readonly place: Place | null;
}

/** A button of a message. */
export interface PreviewButton {
  /** All that comes back when it is pressed, in one text. */
  readonly token: string;
  readonly label: string;
  /** What is read aloud in place of an emoji. */
  readonly spoken: string | null;
}

/** How the page shows a button: as a form's where it works there. */
export type ShowButton = (button: PreviewButton) => Html;

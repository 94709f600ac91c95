import type { NamedPreview } from '../adapters/web/dependencies.ts';
import type { LinkTo } from '../chat/messages/presentation.ts';
import type { Platform } from '../chat/platform.ts';

/**
 * Loads each platform's preview for the page.
 *
 * @param linkTo - Where citations lead.
 */
export function loadPreviews(
  platforms: readonly Platform[],
  linkTo: LinkTo,
): Promise<readonly NamedPreview[]> {
  return Promise.all(
    platforms.map(async ({ name, loadPreview }) => {
      const preview = await loadPreview();
      const show: NamedPreview['show'] = (answer, presentation, showButton) =>
        preview.show(answer, { ...presentation, linkTo }, showButton);
      return { ...preview, name, show };
    }),
  );
}

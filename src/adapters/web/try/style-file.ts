import type { NamedPreview } from '../dependencies.ts';
import { readPageFiles, type StaticFile, toStaticFile } from '../files.ts';

/** Makes the style of the page for trying the bot, with those of the previews. */
export function makeTryStyleFile(previews: readonly NamedPreview[]): StaticFile {
  const styles = previews.map(({ style }) => style);
  const own = readPageFiles('try/style.css', 'try/preview.css');
  return toStaticFile('try', 'css', [own, ...styles, showOneLook(previews)].join('\n'));
}

/** A narrow page shows one platform at a time: the one whose button is chosen. */
function showOneLook(previews: readonly NamedPreview[]): string {
  const rules = previews.map(
    ({ name }) => `main:has(#as-${name}:checked) .preview:not(.${name}) { display: none; }`,
  );
  return ['@media (max-width: 55rem) {', ...rules, '}', ''].join('\n');
}

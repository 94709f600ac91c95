import { toStaticFile } from '../files.ts';
import { PREVIEW_STYLE } from '../previews/style.ts';
import { TRY_SCRIPT } from './script.ts';
import { TRY_STYLE } from './style.ts';

/** How the page to try the bot on looks, and the platforms' looks in it. */
export const TRY_STYLE_FILE = toStaticFile('try', 'css', TRY_STYLE + PREVIEW_STYLE);

/** Answers without loading the page anew. */
export const TRY_SCRIPT_FILE = toStaticFile('try', 'js', TRY_SCRIPT);

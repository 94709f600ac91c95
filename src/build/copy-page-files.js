// Copies the page's styles and scripts, which the compiler leaves out, beside the compiled code.
// Usage: node src/build/copy-page-files.js FOLDER
import { cpSync, statSync } from 'node:fs';
import path from 'node:path';

const ADAPTERS = path.resolve(import.meta.dirname, '..', 'adapters');
const PAGE_FILE = /\.(?:css|js)$/u;

const [folder = 'dist/src'] = process.argv.slice(2);
cpSync(ADAPTERS, path.join(folder, 'adapters'), {
  recursive: true,
  filter: (source) => statSync(source).isDirectory() || PAGE_FILE.test(source),
});

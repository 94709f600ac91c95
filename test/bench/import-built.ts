import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Imports a module of the built program, by its path below src without an extension: what is measured is what runs. */
export function importBuilt<Module>(module: string): Promise<Module> {
  return import(pathToFileURL(path.resolve('dist', 'src', `${module}.js`)).href);
}

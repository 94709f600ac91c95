import { accessSync, constants } from 'node:fs';
import process from 'node:process';

/** Where systems put it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The program of a Chromium: `CHROMIUM_PATH` or where one usually is; null where there is none. */
export function findChromium(): string | null {
  const { CHROMIUM_PATH: given } = process.env;
  const places = given === undefined || given === '' ? USUAL_PLACES : [given];
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

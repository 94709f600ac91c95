import { encodingOfCharset, encodingOfCodePage } from './rtf-text.ts';

/** What holds for a group, and goes with it. */
export interface RtfState {
  /** Where the words go: into the text, a property of the document, a style's name, nowhere. */
  readonly to: 'text' | 'title' | 'author' | 'style' | 'nowhere';
  readonly isHidden: boolean;
  readonly encoding: string;
  /** Characters behind one in Unicode that stand for it in old programs. */
  readonly fallback: number;
  readonly style: number;
  readonly isOutlined: boolean;
}

/** What holds for the whole document. */
export interface RtfFonts {
  encoding: string;
  /** The font that is chosen, or described. */
  current: number;
  readonly encodings: Map<number, string>;
}

/** How a document begins. */
export const FIRST_STATE: RtfState = {
  to: 'text',
  isHidden: false,
  encoding: 'windows-1252',
  fallback: 1,
  style: 0,
  isOutlined: false,
};

/** From this level of an outline on there is text. */
const TEXT_LEVEL = 9;

/**
 * What a control word changes for its group; fonts learn their encodings. Nothing, of words that change nothing here.
 */
export function changeState(word: string, number: number | null, fonts: RtfFonts): Partial<RtfState> {
  switch (word) {
    case 'fonttbl':
    case 'info':
      return { to: 'nowhere' };
    case 'stylesheet':
      return { to: 'style' };
    case 'title':
    case 'author':
      return { to: word };
    case 'ansicpg':
      fonts.encoding = encodingOfCodePage(number ?? 1252);
      return { encoding: fonts.encoding };
    case 'f':
      fonts.current = number ?? 0;
      return { encoding: fonts.encodings.get(fonts.current) ?? fonts.encoding };
    case 'fcharset':
      fonts.encodings.set(fonts.current, encodingOfCharset(number ?? 1) ?? fonts.encoding);
      return {};
    case 'uc':
      return { fallback: number ?? 1 };
    case 'v':
    case 'deleted':
      return { isHidden: number !== 0 };
    case 'plain':
      return { isHidden: false };
    case 'pard':
      return { style: 0, isOutlined: false };
    case 's':
      return { style: number ?? 0 };
    case 'outlinelevel':
      return { isOutlined: (number ?? TEXT_LEVEL) < TEXT_LEVEL };
    default:
      return {};
  }
}

import { ARTICLE_EXTENSIONS } from '../core/article/format.ts';
import { printable } from './left-out.ts';

/** Why a folder gives no articles, in one line. */
export interface FolderFailure {
  readonly kind: 'failed';
  readonly reason: 'missing' | 'not-a-folder' | 'unreadable' | 'no-article';
  readonly message: string;
}

/** @param code The file system's, or `no-article`. */
export function describeFailure(directory: string, code: string): FolderFailure {
  const name = printable(directory);
  switch (code) {
    case 'ENOENT':
      return failed('missing', `The archive folder ${name} does not exist.`);
    case 'ENOTDIR':
      return failed('not-a-folder', `The archive ${name} is not a folder.`);
    case 'no-article':
      return failed(
        'no-article',
        `The archive folder ${name} holds no article (${ARTICLE_EXTENSIONS.join(', ')}).`,
      );
    default:
      return failed('unreadable', `The archive folder ${name} cannot be read (${code}).`);
  }
}

function failed(reason: FolderFailure['reason'], message: string): FolderFailure {
  return { kind: 'failed', reason, message };
}

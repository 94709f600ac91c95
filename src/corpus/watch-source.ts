import type { ArticleSource, OnEvent, SourceWatch } from './article-source.ts';

/** A source that can be watched before anybody listens. */
export interface WatchedSource extends SourceWatch {
  /** Watches it from now on. */
  begin(): void;
  /** Tells of what happens from now on, and at once if something has happened since it is watched. */
  follow(onEvent: () => void): SourceWatch;
}

/** @param hear - hears each event first. */
export function watchSource(source: ArticleSource, hear: OnEvent): WatchedSource {
  let watching: SourceWatch | null = null;
  let listener: (() => void) | null = null;
  let hasHappened = false;
  const begin = (): void => {
    watching ??=
      source.watch?.((path) => {
        hear(path);
        if (listener === null) hasHappened = true;
        else listener();
      }) ?? null;
  };
  const close = (): void => {
    watching?.close();
    watching = null;
    listener = null;
  };
  return {
    begin,
    follow(onEvent) {
      listener = onEvent;
      begin();
      if (hasHappened) onEvent();
      hasHappened = false;
      return { close };
    },
    close,
  };
}

import { type Archive, ArchiveFailure } from '../../core/archive.ts';
import { CHAT_LINES } from '../../reply/chat-lines.ts';

/**
 * The same archive, of whose states nothing is asked any more when an answer has taken so many milliseconds: the next
 * question that the answer has for it ends the answer.
 */
export function endInTime(archive: Archive, limit: number): Archive {
  return new Proxy(archive, {
    get: (target, name) =>
      name === 'asOfNow'
        ? () => askUntil(target.asOfNow(), performance.now() + limit)
        : memberOf(target, name),
  });
}

function askUntil(archive: Archive, until: number): Archive {
  const check = (): void => {
    if (performance.now() > until) throw new ArchiveFailure(CHAT_LINES.tookTooLong);
  };
  const checked = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, name) => {
        check();
        const value = memberOf(target, name);
        return name === 'speakers' || name === 'sentences' ? checked(value as object) : value;
      },
    });
  const state: Archive = new Proxy(checked(archive), {
    get: (target, name) => (name === 'asOfNow' ? () => state : Reflect.get(target, name)),
  });
  return state;
}

/** A part of an object, and where it is a method one that knows its object. */
function memberOf(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) : value;
}

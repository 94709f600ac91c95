import { type Archive, ArchiveFailure } from '../../core/archive.ts';
import { CHAT_LINES } from '../../reply/chat-lines.ts';

/**
 * The same archive with a time limit, in milliseconds, for each answer. When it has passed, the next question that the
 * answer asks of the archive ends the answer.
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

/** A property of an object; a method is bound to the object. */
function memberOf(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) : value;
}

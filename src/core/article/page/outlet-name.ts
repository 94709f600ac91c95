/** A person's or an outlet's account, a part of an address, or nothing. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^www\.|[/\\@#]|^[^\p{L}\p{N}]*$/iu;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}$/u;

/**
 * What is stated as an outlet's name, real names before the bare names of hosts (`coastwire.example`), and no address
 * and no handle.
 */
export function namesFirst(stated: readonly string[]): readonly string[] {
  const names = stated.map((each) => each.trim()).filter((each) => !ADDRESS.test(each));
  return [...names.filter((each) => !HOST.test(each)), ...names.filter((each) => HOST.test(each))];
}

import type { NamedSpeaker, SpeakerNode } from './reply.ts';

/** A piece of a speaker line: a name or a role from the article, or our words between them. */
export interface SpeakerPiece {
  readonly text: string;
  readonly is: 'name' | 'role' | 'ours';
}

const PROBABLY: SpeakerPiece = { text: 'probably ', is: 'ours' };

/** A speaker node's line, in pieces for a platform to format: "probably Ana Ruiz and Ken Ode, mayor". */
export function spellSpeaker(node: SpeakerNode): readonly SpeakerPiece[] {
  const { name, role, isProbable, others = [] } = node;
  const spelt = spellSpeakers([{ name, role }, ...others], isProbable ?? false);
  return spelt.length > 0 ? spelt : [{ text: sayNobody(node), is: 'ours' }];
}

/** Shown instead of a speaker if the article does not name one, or if its language is not read. */
export function sayNobody({ isUnread }: Pick<SpeakerNode, 'isUnread'>): string {
  return isUnread ? 'speaker not read in this language' : 'speaker unclear';
}

/** Like {@link spellSpeaker}, for several speakers; none if they have neither name nor role. */
export function spellSpeakers(
  speakers: readonly NamedSpeaker[],
  isProbable: boolean,
): readonly SpeakerPiece[] {
  const spelt = speakers.map(spellOne).filter((pieces) => pieces.length > 0);
  if (spelt.length === 0) return [];
  const joined = spelt.flatMap((pieces, index) => [...joint(spelt, index), ...pieces]);
  return isProbable ? [PROBABLY, ...joined] : joined;
}

function spellOne({ name, role }: NamedSpeaker): readonly SpeakerPiece[] {
  return [
    ...(name === null ? [] : [{ text: name, is: 'name' as const }]),
    ...(name === null || role === null ? [] : [{ text: ', ', is: 'ours' as const }]),
    ...(role === null ? [] : [{ text: role, is: 'role' as const }]),
  ];
}

/** A comma closes a role before "and", so that it does not seem to be both people's: "Ana Ruiz, mayor, and Ken Ode". */
function joint(spelt: readonly (readonly SpeakerPiece[])[], index: number): readonly SpeakerPiece[] {
  if (index === 0) return [];
  if (index < spelt.length - 1) return [{ text: ', ', is: 'ours' }];
  const hasRole = (spelt[index - 1]?.length ?? 0) > 1;
  return [{ text: hasRole ? ', and ' : ' and ', is: 'ours' }];
}

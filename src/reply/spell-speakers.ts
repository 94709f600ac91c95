import type { NamedSpeaker, SpeakerNode } from './reply.ts';

/** A piece of the line that says who speaks: a name or a role of the article's, or our words between them. */
export interface SpeakerPiece {
  readonly text: string;
  readonly is: 'name' | 'role' | 'ours';
}

const PROBABLY: SpeakerPiece = { text: 'probably ', is: 'ours' };

/** What a speaker node says of who speaks, in pieces that a platform dresses: "probably Ana Ruiz and Ken Ode, mayor". */
export function spellSpeaker(node: SpeakerNode): readonly SpeakerPiece[] {
  const { name, role, isProbable, others = [] } = node;
  const spelt = spellSpeakers([{ name, role }, ...others], isProbable ?? false);
  return spelt.length > 0 ? spelt : [{ text: sayNobody(node), is: 'ours' }];
}

/** What is said in place of a speaker whom the article leaves open, or whose language is not read. */
export function sayNobody({ isUnread }: Pick<SpeakerNode, 'isUnread'>): string {
  return isUnread ? 'speaker not read in this language' : 'speaker unclear';
}

/** As {@link spellSpeaker}, of speakers; none where they have neither name nor role. */
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

/** A role before "and" is closed by a comma, so that it is not taken for both's: "Ana Ruiz, mayor, and Ken Ode". */
function joint(spelt: readonly (readonly SpeakerPiece[])[], index: number): readonly SpeakerPiece[] {
  if (index === 0) return [];
  if (index < spelt.length - 1) return [{ text: ', ', is: 'ours' }];
  const hasRole = (spelt[index - 1]?.length ?? 0) > 1;
  return [{ text: hasRole ? ', and ' : ' and ', is: 'ours' }];
}

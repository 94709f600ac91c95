/** Words of offices and forms of address, which are no part of a name. */
export const TITLES = words(
  'mr mrs ms miss dr sen sens rep reps gov govs president vice senator senators representative congressman',
  'congresswoman congressmen governor mayor judge justice secretary attorney general gen col lt sgt capt captain',
  'colonel admiral adm maj major sir lord lady rev reverend pastor bishop pope father sister brother professor prof',
  'chairman chairwoman chair speaker leader minister prime chancellor king queen prince princess ambassador director',
  'deputy chief officer sheriff detective gop republican democratic democrat nominee candidate former ex majority',
  'minority whip house senate state first',
);

/** Titles that are surnames too: "Mr. King". */
export const SURNAME_TITLES = words(
  'king prince pope bishop judge major lord chase house state sheriff brother',
);

/** Forms of address after which a title can only be a surname. */
export const FORMS_OF_ADDRESS = words('mr mrs ms miss dr sen rep gov');

/** What may follow a name without being the surname. */
export const SUFFIXES = words('jr sr ii iii iv phd esq');

/** Words that stand for a speaker named elsewhere. */
export const PRONOUNS = words(
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose',
  'which that this these those himself herself themselves itself myself ourselves',
);

/** Words that open a description. */
export const DETERMINERS = words(
  'the a an this that these those his her their its my our your some any many most several few all both one two',
  'three four five six seven eight nine ten another other others no every each either neither more less half',
  'dozens hundreds thousands',
);

/** Words after which a source is only described further. */
export const PREPOSITIONS = words(
  'of for at from in with on to by who which that whose as near against about under during after before including',
  'representing backing supporting running speaking citing',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** A given name a line: in full, then its short forms. */
const NICKNAMES = `abigail abby|albert al bert|alexander alex|andrew andy drew|anthony tony|barbara barb|benjamin ben|
  catherine cathy cat|charles charlie chuck|christine chris christy|christopher chris kit|cynthia cindy|daniel dan danny|david dave|deborah deb debbie|
  donald don donnie|douglas doug|edward ed eddie ted ned|elizabeth liz beth betsy betty lizzie|eugene gene|francis frank|franklin frank|frederick fred freddie|
  gabriel gabe|geoffrey geoff|gerald gerry jerry|gregory greg|harold hal harry|henry hank harry|jacob jake jack|james jim jimmy jamie|
  jeffrey jeff|jennifer jen jenny|jeremy jerry|john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kathy kate katie|
  kathleen kathy|kenneth ken kenny|kimberly kim|lawrence larry|leonard leo len lenny|louis lou|margaret maggie meg peggy|
  martin marty|matthew matt|michael mike mick|mitchell mitch|nathaniel nate nat|nathan nate|nicholas nick|pamela pam|patricia pat patty trish|patrick pat|peter pete|
  philip phil|phillip phil|randall randy|raymond ray|rebecca becky|richard rick dick rich richie|robert bob rob bobby robbie|
  ronald ron ronnie|russell russ|samuel sam sammy|sandra sandy|stanley stan|stephen steve|steven steve|stuart stu|susan sue susie|suzanne sue|terrence terry|
  theodore ted teddy|thomas tom tommy|timothy tim|valerie val|victoria vicky|vincent vince|walter walt|william bill billy will liam|zachary zach zack`;

const FULL_BY_NICKNAME: ReadonlyMap<string, readonly string[]> = NICKNAMES.split('|').reduce((map, line) => {
  const [full = '', ...short] = line.trim().split(/\s+/u);
  for (const name of short) map.set(name, [...(map.get(name) ?? []), full]);
  return map;
}, new Map<string, readonly string[]>());

/** The given names, in lower case, that a nickname stands for: edward and theodore of "ted"; none for other words. */
export function namesInFull(nickname: string): readonly string[] {
  return FULL_BY_NICKNAME.get(nickname) ?? [];
}

/** Whether two lower-cased given names may be one person's: "chuck" and "charles", "sandy" and "sandra". */
export function areOneGivenName(one: string, other: string): boolean {
  return namesInFull(one).includes(other) || namesInFull(other).includes(one) || areSpellings(one, other);
}

const MIN_SPELT = 5;

/** One letter doubled or not: "hilary" and "hillary". */
function areSpellings(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < MIN_SPELT || one === other) return false;
  return one.replace(DOUBLED, '$1') === other.replace(DOUBLED, '$1');
}

const DOUBLED = /(\p{L})\1/gu;

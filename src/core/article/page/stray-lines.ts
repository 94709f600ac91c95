import { oneLine } from '../../one-line.ts';
import { isBoilerplateSentence } from '../boilerplate.ts';
import type { PageBlock } from './page-blocks.ts';
import { isProse } from './prose-block.ts';

/** Letters; a longer block is no line beside a text. */
const MAX_LINE = 200;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const DAY = `${WEEKDAY}(?:the )?(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,?) \\d{4}`;
const STAMP =
  '(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified)(?: on| at)?:? ?)';

const STRAY: readonly RegExp[] = [
  // When it was published, and by whom.
  new RegExp(`^\\W*${STAMP}?${DAY}\\b.{0,60}$`, 'iu'),
  new RegExp(`^\\W*${STAMP}.{0,30}\\d.{0,60}$`, 'iu'),
  /^(?:published|updated|posted) .{0,40}\bago$/iu,
  /^by \p{Lu}[^.!?]{1,80}$/u,
  /^\d+ (?:min(?:ute)?s?)(?: read)?$/iu,
  // Pictures, players and their parts.
  /^\W*(?:image|photo|photograph|picture|video|illustration|graphic|file photo|media)(?:s|graph)?(?: (?:credit|copyright|caption|source|by))?\s*[:©].{0,180}$/iu,
  /^image (?:copyright|caption) .{0,180}$/iu,
  /^(?:photo(?:graph)?|image|picture|illustration|video)s? (?:by|courtesy)\b.{0,100}$/iu,
  /^(?:©|\(c\)|copyright\b).{0,150}$/iu,
  /^credit\W.{0,100}$/iu,
  /^(?:image )?\d+ ?(?:of|\/)\s*\/?\s*\d+$/iu,
  // Parts of the page.
  /^(?:caption|close|enlarge(?: image)?|expand|share(?: this)?.{0,20}|copy link|listen|play|pause|print|save|sign in|log in|subscribe|advert(?:isement|ising)?|sponsored(?: content)?|promoted|loading.{0,20}|comments?|\d+ comments?|(?:leave|post|add|show) (?:a )?comments?.{0,20}|skip to (?:main )?content|view (?:author archive|gallery|comments)|e-?mail the author|follow .{0,60}|continue reading.{0,40}|(?:article|story) continues.{0,40}|read more|show more|see more|load more|trending|related.{0,30}|recommended.{0,20}|you (?:may|might) (?:also )?like.{0,20}|more (?:from|on|about|news|stories)\b.{0,40}|most (?:read|popular|viewed)|popular.{0,20}|latest(?: news| stories)?|recent articles|up next|don[’']t miss.{0,20}|what to read next|breaking news(?: e-?mails?)?|newsletters?|highlights|home|menu|search|tags:?|topics:?|filed under:?.{0,80})\W*$/iu,
];

/** What leads elsewhere, by its first words. */
const LEADS_ELSEWHERE =
  /^\W*(?:more(?: on| from| about|:)|related|read(?: more| also| next| the|:)|see (?:also|more)|also(?: read| on| see|:)|don[’']t miss|recommended|watch|listen|up next|further reading|in pictures|full coverage|opinion|click here|get the|on [A-Z]\S+\.com|sign up|subscribe|join)/iu;

/** What asks the reader to come back, by its first words, even in whole sentences. */
const ASKS_READER =
  /^\W*(?:sign up (?:for|to)\b|subscribe (?:to|for)\b|get (?:breaking news alerts|the latest .{0,60}(?:inbox|e-?mail)|our (?:free )?(?:daily|weekly|morning)? ?newsletter)|click here to\b|follow (?:us|@)|like (?:us|this story\?)|have a tip\?|(?:got|do you have) a (?:news )?(?:tip|story)\b|download (?:our|the) .{0,30}app\b|support (?:our|independent) journalism)/iu;

/** Whether a block is no part of the text it stands in, but a line of the page: a date, a credit, a link elsewhere. */
export function isStrayLine(block: PageBlock): boolean {
  const line = oneLine(block.text);
  if (line.length > MAX_LINE) return false;
  if (STRAY.some((each) => each.test(line)) || ASKS_READER.test(line)) return true;
  if (block.linked > 0.4 && LEADS_ELSEWHERE.test(line)) return true;
  if (isProse(block)) return false;
  return (block.linked > 0.9 && block.form !== 'heading') || isBoilerplateSentence(line);
}

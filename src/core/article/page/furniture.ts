import type { PageElement } from './html-page.ts';

/** What an article's page shows besides its text. */
export type Furniture =
  | 'advertisement'
  | 'byline'
  | 'caption'
  | 'comments'
  | 'consent'
  | 'hidden'
  | 'navigation'
  | 'newsletter'
  | 'related';

/** Elements that are furniture by their own name. */
const BY_ELEMENT: ReadonlyMap<string, Furniture> = new Map([
  ['aside', 'related'],
  ['dialog', 'consent'],
  ['figcaption', 'caption'],
  ['footer', 'navigation'],
  ['form', 'newsletter'],
  ['menu', 'navigation'],
]);

/** Elements around an article, whose names tell of the whole page. */
const AROUND: ReadonlySet<string> = new Set(['html', 'body', 'main']);

/** By the words of which an element's class, id, role and test id are made; the first that fits. */
const BY_WORDS: readonly (readonly [Furniture, RegExp])[] = [
  [
    'consent',
    / (?:cookies?|cookiebot|consent|gdpr|ccpa|onetrust|ot sdk|didomi|truste|trustarc|cmp (?:banner|container|wrapper|modal|popup|app)|qc cmp\d*|quantcast|usercentrics|sp message) /u,
  ],
  ['comments', / (?:comments?|disqus|livefyre|coral|spot im|viafoura|discussion|replies|respond) /u],
  [
    'newsletter',
    / (?:newsletters?|nl signup|sign up|signup|subscribe|subscription|email (?:capture|signup|alerts?)|mailing list) /u,
  ],
  [
    'advertisement',
    / (?:ads?|adverts?|advertisement|advertising|ad ?(?:slot|unit|wrapper|container|box)|dfp|gpt|sponsor(?:ed)?|promos?|promoted|promotion|promobox|affiliate|teads|outbrain|taboola|zergnet|revcontent|commercial) /u,
  ],
  [
    'related',
    / (?:related|read ?(?:more|next|also)|more (?:on|from|stories|news|like)|also (?:read|like)|recommend(?:s|ed|ations?)?|recirc(?:ulation)?|most (?:read|popular|viewed|shared|watched)|popular|trending|teasers?|up next|next (?:article|story)|latest (?:news|stories)|top stories|further reading|see also|related(?:articles|stories|posts|links|content|news)|story ?list|inline ?(?:related|promo)|onward|sidebar|side bar|rail|aside|jp relatedposts|whats next|dont miss|carousel|slideshow nav) /u,
  ],
  [
    'caption',
    / (?:captions?|figcaption|credits?|photo ?credit|image ?(?:credit|caption|meta|source)|media ?(?:caption|credit)|wp caption text|copyright|lightbox|gallery) /u,
  ],
  [
    'byline',
    / (?:by ?lines?|authors?|bio|author ?(?:bio|box|info|card|name|details)|contributors?|date ?lines?|time ?stamps?|pub ?date|publish(?:ed)? ?(?:date|time|on)|post(?:ed)? ?(?:date|meta|on)|entry meta|article ?(?:meta|date|info|time)|last ?(?:updated|modified)|read(?:ing)? time) /u,
  ],
  [
    'navigation',
    / (?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|tool ?bar|share|shares|sharing|sharebar|share ?(?:tools|links|buttons|this)|addthis|sharedaddy|social|socials|social ?(?:links|share|media|buttons|bar)|follow(?: us)?|tags|tags? ?(?:list|cloud|links)|topics?|keywords|site ?(?:footer|header|map)|skip ?(?:link|to)|footer|mast ?head|masthead|print ?(?:only|link)|jump ?links?|search ?(?:form|box|bar)|login|log in|sign in|register|modal|popup|pop up|toast|snackbar|alert ?bar|app ?banner|banner) /u,
  ],
  ['hidden', / (?:sr only|screen ?reader(?: text| only)?|visually ?hidden|a11y hidden|d none|is hidden) /u],
];

/** Names of an article's own parts; they count more than an element's other names. */
const ARTICLES_OWN =
  / (?:(?:article|story|post|entry|page|main) ?(?:body|content|text|copy)|body (?:copy|text|content)|stand ?first|lead|lede|intro|dek|deck|sub ?title|sub ?head(?:line|ing)?|abstract|excerpt|strapline|paragraph) /u;

/** What was said on a social network is no row of its buttons. */
const EMBEDDED = / (?:embed|tweet) /u;

/** An `article` that only leads to another, or a reader's. */
const CARD = / (?:cards?|comments?|promo|recommended|related|teasers?|tease) /u;

/** What opens over a name or a word that a pointer rests on. */
const HOVER_CARD = / (?:tool ?tips?(?: text| content)?|hover ?cards?|pop ?overs?|roll ?over [a-z ]*block) /u;

/**
 * What an element's name, and the words in its attributes, say that it holds; null where that is no furniture.
 *
 * @param isFolded - Whether its attributes or styles keep it from being seen.
 */
export function furnitureOf(element: PageElement, isFolded: boolean): Furniture | null {
  const { localName } = element;
  if (AROUND.has(localName)) return null;
  // What a script would show in its place is hidden as well.
  if (isFolded) return 'hidden';
  const own = BY_ELEMENT.get(localName);
  if (own !== undefined) return own;
  const words = wordsOf(element);
  if (ARTICLES_OWN.test(words)) return null;
  // Content systems list an article's tags and sections among its own classes.
  if (localName === 'article' && !CARD.test(words)) return null;
  const [found] = BY_WORDS.find(([, pattern]) => pattern.test(words)) ?? [];
  return found === 'navigation' && EMBEDDED.test(words) ? null : (found ?? null);
}

/** Whether the element is a card or a tip over the words around it, which go on behind it. */
export function isHoverCard(element: PageElement): boolean {
  return element.hasAttribute('class') && !AROUND.has(element.localName) && HOVER_CARD.test(wordsOf(element));
}

/** Whether the element is named the body of an article. */
export function isArticleBody(element: PageElement): boolean {
  return ARTICLE_BODY.test(`${wordsOf(element)}${(element.getAttribute('itemprop') ?? '').toLowerCase()} `);
}

const ARTICLE_BODY = / (?:(?:article|story|post|entry) ?(?:body|content|text)|articlebody) /u;

const NAMING = ['class', 'role', 'data-testid', 'data-component'] as const;
/** Letters; longer ones are read no further. */
const MAX_NAME = 300;
const BEFORE_CAPITAL = /(?<=[a-z])(?=[A-Z])/gu;
const NO_LETTER = /[^a-z0-9]+/gu;
/** An id of more words is made of a headline. */
const LONG_ID = /^[^-_\s]*(?:[-_\s]+[^-_\s]+){4,}/u;
/** A box with a caption is none of these, and an article about shares is not a row of share buttons. */
const HAS = / (?:has|with|without|no|tag|category) [a-z]+(?= )/gu;

/** Words in lower case, each with a space before and behind. */
function wordsOf(element: PageElement): string {
  const id = element.getAttribute('id') ?? '';
  const names = [...NAMING.map((name) => element.getAttribute(name) ?? ''), LONG_ID.test(id) ? '' : id]
    .map((name) => name.slice(0, MAX_NAME))
    .join(' ');
  const words = names.replace(BEFORE_CAPITAL, ' ').toLowerCase().replace(NO_LETTER, ' ').trim();
  return ` ${words} `.replace(HAS, '');
}

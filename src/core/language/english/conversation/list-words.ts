/** Nouns for what somebody said, as one asks for it in a list; alternatives of a pattern. */
export const SAID_NOUNS =
  '(?:quotes?|quotations?|statements?|remarks?|comments?|words|sayings|soundbites?|utterances|lines)';

/** Words that ask for all or for what is new; alternatives of a pattern. */
export const ALL_OR_NEWEST =
  '(?:everything|anything|whatever|all|every|any|some|more|latest|newest|most\\s+recent|recent|last|current|full\\s+list)';

/** Those who are nobody in particular; alternatives of a pattern. */
export const ANYBODY =
  '(?:people|everyone|everybody|anyone|anybody|folks|politicians|others|they\\s+all|who)';

/** What asks for a list before it says of what; alternatives of a pattern. */
export const LISTING =
  '(?:give|show|list|find|get|fetch|send|tell|pull(?:\\s+up)?|bring(?:\\s+up)?|collect|read|see|have|need|want)';

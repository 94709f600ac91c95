/** Nouns for what somebody said, in requests for a list; alternatives of a pattern. */
export const SAID_NOUNS =
  '(?:quotes?|quotations?|statements?|remarks?|comments?|words|sayings|soundbites?|utterances|lines)';

/** Words that ask for all, or for the newest; alternatives of a pattern. */
export const ALL_OR_NEWEST =
  '(?:everything|anything|whatever|all|every|any|some|more|latest|newest|most\\s+recent|recent|last|current|full\\s+list)';

/** Words for anybody; alternatives of a pattern. */
export const ANYBODY =
  '(?:people|everyone|everybody|anyone|anybody|folks|politicians|others|they\\s+all|who)';

/** Openings of requests for a list; alternatives of a pattern. */
export const LISTING =
  '(?:give|show|list|find|get|fetch|send|tell|pull(?:\\s+up)?|bring(?:\\s+up)?|collect|read|see|have|need|want)';

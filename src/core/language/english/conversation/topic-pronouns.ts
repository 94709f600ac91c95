const TOPIC_PRONOUN =
  /(?<=\p{L}\s+)(?:it|that|this|these|those|them)\s*(?=$|[?.!,;]|\b(?:in|on|at|to|too|either|as|when|since|before|after|now|then|last|yesterday|again|for|from|with|by)\b)/iu;
const TOPIC_SUBJECT =
  /\b(?:does|did|do|has|have|will|would|can|could|are|were)\s+(?:it|they|this|these|those)\s+(?!true\b|likely\b|possible\b|clear\b|that\b)/iu;

/**
 * Whether "it", "that" or "them" in a line means what was talked about: "about it", "who pays for that?".
 *
 * @param isSpeech - whether the line asks what somebody said, so that "it" before the verb is the speaker.
 */
export function refersToTopic(line: string, isSpeech: boolean): boolean {
  return TOPIC_PRONOUN.test(line) || (!isSpeech && TOPIC_SUBJECT.test(line));
}

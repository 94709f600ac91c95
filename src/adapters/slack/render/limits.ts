/**
 * Slack's limits. Lengths are characters, counted here as UTF-16 code units, which are never fewer than what Slack
 * counts.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export const LIMITS = {
  /** Blocks of a message. */
  messageBlocks: 50,
  /** Blocks of a modal or a Home tab. */
  viewBlocks: 100,
  /** Text of a section. Slack publishes no limit for rich text; we apply this one. */
  sectionText: 3_000,
  richText: 3_000,
  /** Text of one element of a context block, and how many there are. */
  contextText: 2_000,
  contextElements: 10,
  headerText: 150,
  /** An address in rich text. Slack publishes no limit; this leaves room for the rest of its block. */
  linkAddress: 1_900,
  /** Buttons of one actions block. */
  actionsElements: 25,
  buttonLabel: 75,
  buttonValue: 2_000,
  actionId: 255,
  /** Fallback text: posting fails from about 4,000. */
  fallbackText: 3_000,
  /**
   * All blocks of a message together. Slack publishes no such limit; it answers `msg_blocks_too_long` near 13,200
   * characters, and has refused rich text with 11,341 visible ones. We count the most that Slack might, the UTF-8 bytes
   * of the blocks' JSON, and stay well below.
   *
   * @see https://github.com/slackapi/bolt-js/issues/2509 and https://github.com/slackapi/bolt-js/issues/2867
   */
  messageBytes: 11_000,
  /** The same for one block, so that any block fits into a message with others. */
  blockBytes: 9_000,
  privateMetadata: 3_000,
  modalTitle: 24,
  inputText: 3_000,
} as const;

/**
 * Discord's limits. Lengths are characters, counted here as UTF-16 code units, which are never fewer than what Discord
 * counts.
 *
 * @see https://docs.discord.com/developers/components/reference
 * @see https://docs.discord.com/developers/interactions/application-commands
 */
export const LIMITS = {
  /** Components of a message, nested ones and their containers included. */
  messageComponents: 40,
  /** All text displays of a message together; markup and backslashes count. */
  messageText: 4_000,
  /** Buttons of one action row. */
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  modalTitle: 45,
  inputLabel: 45,
  inputDescription: 100,
  inputPlaceholder: 100,
  inputText: 4_000,
  /** Commands of each kind (slash commands, message commands) in an application. */
  slashCommands: 100,
  messageCommands: 15,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** Name, description, option names, choices, all together, of one command. */
  commandText: 8_000,
  /** Choices of an option, or of an autocompletion. */
  choices: 25,
  /** Name of a choice; the value of a choice that is text. */
  choiceName: 100,
  choiceValue: 100,
  /** An option's whole numbers lie between minus this and this. */
  optionInteger: 2 ** 53 - 1,
  /** An address in a link. Discord publishes no limit; this leaves room for the rest of its line. */
  linkAddress: 1_000,
} as const;

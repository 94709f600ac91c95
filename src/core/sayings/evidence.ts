/**
 * Days within which few words are taken for one saying: papers print what was said today, tomorrow, and on the
 * Sunday after.
 */
export const NEAR_DAYS = 3;

/** This many content words in the same order are one saying, whenever they are reported; fewer may be a slogan. */
export const TELLING_WORDS = 6;

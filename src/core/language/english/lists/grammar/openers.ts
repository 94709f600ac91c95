import { wordSet } from './words.ts';

/** Words that open a sentence with a capital and are never a name there. */
export const COMMON_OPENERS: ReadonlySet<string> = wordSet(
  `imagine meet consider picture remember suppose recall ask look see watch read listen note notice click enter take think let
  few several many most half six seven eight nine ten eleven twelve dozens hundreds thousands millions others nobody
  nothing everyone everybody somebody someone none plenty majorities having being asked told speaking writing according
  from like unlike despite during with without because although though while whereas when where why how what whether if
  however moreover meanwhile nevertheless nonetheless instead furthermore besides additionally finally still then now also
  but and or yet so thus hence indeed perhaps maybe yes no not never only just even once already recently earlier later
  more less update updated breaking exclusive video photo photos image watch team opinion analysis editorial correction warning
  sources hours minutes days weeks months years figures guidelines polls surveys projections respondents percentage
  companies businesses stores schools hospitals families fires floods witnesses refugees migrants guests members groups
  leaders friends supporters opponents partisans pollsters voters workers scientists researchers police`,
);

import { wordSet } from '../grammar/words.ts';

/** Countries and cities of one word: a speaker of that name is a government, never a person. */
export const PLACES: ReadonlySet<string> = wordSet(
  `afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
  belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia
  cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia finland france gabon gambia georgia germany ghana
  greece greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy
  jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg
  madagascar malawi malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal
  netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar
  romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria
  taiwan tanzania thailand togo tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia
  zimbabwe beijing berlin brussels cairo canberra damascus delhi dublin geneva havana jakarta jerusalem kabul kyiv kiev
  london madrid moscow nairobi ottawa paris pyongyang riyadh rome seoul stockholm taipei tehran tokyo vienna warsaw
  washington westminster chicago boston dallas houston miami philadelphia phoenix seattle detroit atlanta denver
  europe asia africa alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
  montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming`,
);

/** Names of the people of a country, a faith or a descent: not a person's name. */
export const PEOPLES: ReadonlySet<string> = wordSet(
  `american americans british europeans european africans african african-americans asians asian arabs arab latinos latino
  hispanics hispanic muslims muslim christians jews jewish catholics catholic evangelicals mormons hindus sikhs chinese
  japanese koreans korean vietnamese indians indian pakistanis afghans iraqis iraqi iranians iranian israelis israeli
  palestinians palestinian syrians syrian turks turkish kurds saudis egyptians libyans russians russian ukrainians
  ukrainian germans french italians italian spaniards spanish greeks greek poles polish hungarians swedes danes irish
  canadians canadian mexicans mexican cubans cuban haitians brazilians australians texans californians`,
);

/** First words of places of several words. */
export const PLACE_OPENERS: ReadonlySet<string> = wordSet(
  'san st. saint santa fort new los las port mount el la',
);

/** Whether the lower-cased word tells of a country's people, although some are called so: "German". */
export function isOfPeople(word: string): boolean {
  return PEOPLES.has(word) || word === 'german';
}

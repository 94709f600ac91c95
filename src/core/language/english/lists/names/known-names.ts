/**
 * Bodies whose names have small words, verbs or numbers, so that no rule can tell where they begin and end; as written.
 * Others are found by their grammar.
 */
export const KNOWN_NAMES: readonly string[] =
  `Age UK|Bed Bath & Beyond|Ben & Jerry’s|Best Buy|Channel 4 News|Channel 4|
Channel 5 News|Channel 5|Citizens Advice|Dick’s Sporting Goods|Doctors Without Borders|England and Wales Cricket Board|Entertainment Weekly|Face the Nation|
Fox & Friends|Friends of the Earth|Globe and Mail|Good Morning America|Good Morning Britain|Help for Heroes|Home Depot|
Hope Not Hate|Just Eat|Just Stop Oil|King’s College London|Led By Donkeys|Lord & Taylor|Make UK|Major League Baseball|
Major League Soccer|Meet the Press|Moms Demand Action|Moms for Liberty|Mothers Against Drunk Driving|Office for National Statistics|Office for Budget Responsibility|Planned Parenthood|
Police Scotland|Reporters Without Borders|Save the Children|Stand Up To Cancer|Stop the War Coalition|
Students for Fair Admissions|Teach First|Times of India|Times of Israel|Times of London|Toys R Us|Trader Joe’s|
UK in a Changing Europe|Us Weekly|Sainsbury’s|McDonald’s|Wendy’s|Macy’s|Kohl’s|Lowe’s|Levi’s|Domino’s|Arby’s|Denny’s|
Sotheby’s|Christie’s|Lloyd’s of London`
    .split('|')
    .map((name) => name.trim());

import { wordSet } from '../grammar/words.ts';

/**
 * Chinese and Korean family names as news in English writes them. They precede the given name, and the short name is
 * "Xi", not "Jinping".
 */
const FAMILY_NAMES = wordSet(
  `ahn ai baek bai ban bong cai cao cha chen cheng cheung chiang cho choe choi chow chung cui dai deng ding dong du duan fan
  fang feng fu gao goh gu guo han hao he ho hong hou hu huang hun hwang hyun jang jeon jeong jia jiang jin jo ju jung kang kim kong
  kwok kwon lai lau lee lei leung li liang liao lim lin liu long lu luo ma mao meng min moon na nam ng noh oh pan park
  peng qi qian qiang qin qiu ren roh ryu seo shao shen shi shih shin sim soh son song su suh sun tan tang tian tsai tsang tse
  tung wan wang wei won wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yin yoo yoon yu yuan yun zeng zhang zhao
  zheng zhong zhou zhu zou`,
);

/** Whether a lower-cased word that opens a full name may be the family name. */
export function isFamilyNameFirst(word: string): boolean {
  return FAMILY_NAMES.has(word);
}

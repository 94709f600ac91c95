import { describeKills } from './kill/describe-kills.ts';

describeKills('discord');

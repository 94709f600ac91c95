import { describeAdapter } from '../../contract/every-adapter.ts';
import { openPageAdapter } from './open-adapter.ts';

describeAdapter('the page, as Slack shows it', (setting) => openPageAdapter('slack', setting));
describeAdapter('the page, as Discord shows it', (setting) => openPageAdapter('discord', setting));

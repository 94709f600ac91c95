import { describeAdapter } from '../../contract/every-adapter.ts';
import { openPageAdapter } from './open-adapter.ts';

describeAdapter('the page, as Slack shows it', (dependencies) => openPageAdapter('slack', dependencies));
describeAdapter('the page, as Discord shows it', (dependencies) => openPageAdapter('discord', dependencies));

import { describeChatAdapter } from '../../contract/chat-adapter.ts';
import { openSlackAdapter } from './open-adapter.ts';

describeChatAdapter('Slack over a socket', (dependencies) => openSlackAdapter('socket', dependencies));
describeChatAdapter('Slack over HTTP', (dependencies) => openSlackAdapter('http', dependencies));

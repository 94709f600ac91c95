import { describeChatAdapter } from '../../contract/chat-adapter.ts';
import { openSlackAdapter } from './open-adapter.ts';

describeChatAdapter('Slack over a socket', (setting) => openSlackAdapter('socket', setting));
describeChatAdapter('Slack over HTTP', (setting) => openSlackAdapter('http', setting));

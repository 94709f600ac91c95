import { describeChatAdapter } from '../../contract/chat-adapter.ts';
import { openDiscordAdapter } from './open-adapter.ts';

describeChatAdapter('Discord', openDiscordAdapter);

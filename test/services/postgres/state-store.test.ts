import { describeDigestState } from '../../contract/digest-state.ts';
import { describeSessions } from '../../contract/sessions.ts';
import { describeStateStore, type OpenEmptyStore } from '../../contract/state-store.ts';
import { openPostgres, withPostgres } from './with-postgres.ts';

withPostgres('state in PostgreSQL', (server) => {
  const openEmpty: OpenEmptyStore = (clock) => openPostgres(server().createDatabase(), { clock });
  describeStateStore('PostgreSQL', openEmpty);
  describeDigestState('PostgreSQL', openEmpty);
  describeSessions('PostgreSQL', openEmpty);
});

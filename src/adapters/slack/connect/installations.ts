import type { App } from '@slack/bolt';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import { z } from 'zod';
import { type AccessRules, mayDo } from '../../../chat/access.ts';
import type { Failures } from '../../../chat/events/failures.ts';
import type { InstallationPlace, Installations } from '../../../ports/state-store.ts';
import { SlackRefusal } from './failures.ts';

/** Keeps installations in the state store, those of workspaces that are answered. */
export function createInstallationStore(
  installations: Installations,
  rules: AccessRules,
): Required<InstallationStore> {
  return {
    storeInstallation: async (installation) => {
      const { isEnterpriseInstall = false, team, enterprise } = installation;
      const workspace = [team?.id, enterprise?.id].filter((id) => id !== undefined);
      const visitor = { workspace, home: null, channel: null, people: null };
      if (!mayDo({ rules, visitor }, 'read')) throw new SlackRefusal('not_admitted');
      const place = toPlace(isEnterpriseInstall, team?.id, enterprise?.id);
      await installations.save(place, JSON_VALUE.parse(JSON.parse(JSON.stringify(installation))));
    },
    fetchInstallation: async (query) => {
      for (const place of toPlaces(query)) {
        const found = INSTALLATION.safeParse(await installations.find(place));
        if (found.success) return found.data;
      }
      throw new SlackRefusal('not_installed');
    },
    deleteInstallation: async ({ isEnterpriseInstall, teamId, enterpriseId }) => {
      await installations.remove(toPlace(isEnterpriseInstall, teamId, enterpriseId));
    },
  };
}

/** Deletes an installation when Slack says that it was revoked. */
export function handleUninstalling(app: App, store: Required<InstallationStore>, failures: Failures): void {
  const forget = async (body: unknown): Promise<void> => {
    const { team_id, enterprise_id, authorizations } = BODY.parse(body);
    const isEnterpriseInstall = authorizations?.[0]?.is_enterprise_install ?? false;
    failures.report({
      doing: 'stay-installed',
      workspace: team_id ?? enterprise_id ?? '',
      where: '',
      error: new SlackRefusal('not_installed'),
    });
    const enterpriseId = enterprise_id ?? undefined;
    await (isEnterpriseInstall
      ? store.deleteInstallation({
          isEnterpriseInstall: true,
          teamId: undefined,
          enterpriseId: enterpriseId ?? '',
        })
      : store.deleteInstallation({ isEnterpriseInstall: false, teamId: team_id ?? '', enterpriseId }));
  };
  app.event('app_uninstalled', ({ body }) => forget(body));
  app.event('tokens_revoked', async ({ body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(body);
  });
}

function toPlace(
  isEnterpriseInstall: boolean,
  team: string | undefined,
  enterprise: string | undefined,
): InstallationPlace {
  return isEnterpriseInstall
    ? { platform: 'slack', scope: 'enterprise', id: enterprise ?? '' }
    : { platform: 'slack', scope: 'workspace', id: team ?? '' };
}

/** A workspace of an enterprise may have the app by itself or with the whole enterprise. */
function toPlaces({ teamId, enterpriseId }: InstallationQuery<boolean>): readonly InstallationPlace[] {
  return [
    ...(teamId === undefined ? [] : [toPlace(false, teamId, undefined)]),
    ...(enterpriseId === undefined ? [] : [toPlace(true, undefined, enterpriseId)]),
  ];
}

const JSON_VALUE = z.json();
const GRANT = z.object({ bot: z.object({ token: z.string(), userId: z.string(), id: z.string() }) });
const INSTALLATION = z.custom<Installation<'v1' | 'v2', boolean>>((value) => GRANT.safeParse(value).success);
const BODY = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  authorizations: z.array(z.object({ is_enterprise_install: z.boolean().optional() })).optional(),
});

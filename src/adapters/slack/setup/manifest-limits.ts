import { z } from 'zod';

/**
 * Slack's published limits for the fields that our manifest has.
 *
 * @see https://github.com/slackapi/manifest-schema (version 2) and https://docs.slack.dev/reference/app-manifest
 */
export const MANIFEST_LIMITS = {
  appName: 35,
  description: 140,
  longDescription: { least: 175, most: 4_000 },
  botName: 80,
  shortcuts: 10,
  shortcutName: 24,
  shortcutDescription: 150,
  callbackId: 255,
  commands: 50,
  commandName: 32,
  commandDescription: 2_000,
  usageHint: 1_000,
  commandUrl: 3_000,
  scopes: 255,
  scope: 50,
  events: 100,
  event: 50,
  requestUrl: 3_500,
  redirectUrl: 2_500,
} as const;

/** Lists what breaks the published limits, one line each; empty if Slack would accept the manifest. */
export function findManifestFaults(manifest: unknown): readonly string[] {
  const parsed = MANIFEST.safeParse(manifest);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

const COMMAND_NAME = /^\/[a-z0-9_-]+$/u;
const COLOR = /^#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?$/u;
const HTTPS = /^https:\/\//u;

function text(most: number, least = 1) {
  return z.string().min(least).max(most);
}

function address(most: number) {
  return z.string().max(most).regex(HTTPS);
}

function uniqueTexts(items: number, most: number) {
  const isUnique = (texts: readonly string[]) => new Set(texts).size === texts.length;
  return z.array(text(most)).max(items).refine(isUnique, { error: 'something stands there twice' });
}

const SHORTCUT = z.strictObject({
  name: text(MANIFEST_LIMITS.shortcutName),
  type: z.enum(['message', 'global']),
  callback_id: text(MANIFEST_LIMITS.callbackId),
  description: text(MANIFEST_LIMITS.shortcutDescription),
});

const COMMAND = z.strictObject({
  command: text(MANIFEST_LIMITS.commandName, 2).regex(COMMAND_NAME),
  description: text(MANIFEST_LIMITS.commandDescription),
  usage_hint: text(MANIFEST_LIMITS.usageHint).optional(),
  should_escape: z.boolean().optional(),
  url: address(MANIFEST_LIMITS.commandUrl).optional(),
});

const MANIFEST = z.strictObject({
  _metadata: z.strictObject({ major_version: z.int(), minor_version: z.int() }),
  display_information: z.strictObject({
    name: text(MANIFEST_LIMITS.appName),
    description: text(MANIFEST_LIMITS.description),
    long_description: text(MANIFEST_LIMITS.longDescription.most, MANIFEST_LIMITS.longDescription.least),
    background_color: z.string().regex(COLOR),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: text(MANIFEST_LIMITS.botName), always_online: z.boolean() }),
    shortcuts: z.array(SHORTCUT).min(1).max(MANIFEST_LIMITS.shortcuts),
    slash_commands: z.array(COMMAND).min(1).max(MANIFEST_LIMITS.commands),
  }),
  oauth_config: z.strictObject({
    redirect_urls: uniqueTexts(1_000, MANIFEST_LIMITS.redirectUrl).optional(),
    scopes: z.strictObject({ bot: uniqueTexts(MANIFEST_LIMITS.scopes, MANIFEST_LIMITS.scope) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      request_url: address(MANIFEST_LIMITS.requestUrl).optional(),
      bot_events: uniqueTexts(MANIFEST_LIMITS.events, MANIFEST_LIMITS.event),
    }),
    interactivity: z.strictObject({
      is_enabled: z.boolean(),
      request_url: address(MANIFEST_LIMITS.requestUrl).optional(),
    }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

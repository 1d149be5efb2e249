import { stringify } from 'yaml'
import type { CommandWord } from '#app/contracts/command.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { furtherScopes, neededScopes } from './scopes.ts'

/** What is delivered besides commands and what is pressed (docs.slack.dev/reference/events). */
const events = ['app_home_opened', 'app_uninstalled', 'message.im', 'team_join', 'tokens_revoked', 'user_change']
type Shortcut = keyof Catalogue['slackSetup']['shortcuts']

/** Commands that open from anywhere, and the one to which a message can be handed. */
const globally: readonly Shortcut[] = ['report', 'tasks', 'status', 'help']
const onMessages: readonly Shortcut[] = ['report']
/** What the hint beside the slash command shows (at most 1000 characters). */
const hinted: readonly CommandWord[] = ['tasks', 'report', 'status', 'help']

/** Slack's limits for a shortcut (docs.slack.dev/reference/app-manifest). */
const longestName = 24
const longestDescription = 150

const [de, en] = [catalogue('de'), catalogue('en')]
const named = ({ commands }: Catalogue, word: CommandWord): string => commands[word].names[0] ?? word

/**
 * The app as Slack is told of it, as YAML to be pasted at api.slack.com/apps: made from the commands, German first, and with
 * no more rights than are used. It listens over Socket Mode, or over HTTP at `requestUrl`.
 */
export const manifest = (requestUrl?: string): string =>
  stringify(
    {
      display_information: {
        name: 'Masterplan',
        description: de.slackSetup.appDescription,
        long_description: `${de.slackSetup.longDescription}\n\n${en.slackSetup.longDescription}`,
        background_color: '#1f3a5f',
      },
      features: {
        app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
        bot_user: { display_name: 'Masterplan', always_online: true },
        shortcuts: [
          ...globally.map((word) => shortcut(word, 'global')),
          ...onMessages.map((word) => shortcut(word, 'message')),
        ],
        slash_commands: [
          {
            command: '/masterplan',
            description: de.slackSetup.commandDescription,
            usage_hint: [de, en].map((words) => hinted.map((word) => named(words, word)).join(' · ')).join(' | '),
            should_escape: false,
            ...(requestUrl !== undefined && { url: requestUrl }),
          },
        ],
      },
      oauth_config: { scopes: { bot: [...neededScopes, ...furtherScopes].toSorted() } },
      settings: {
        event_subscriptions: { ...(requestUrl !== undefined && { request_url: requestUrl }), bot_events: events },
        interactivity: {
          is_enabled: true,
          ...(requestUrl !== undefined && { request_url: requestUrl, message_menu_options_url: requestUrl }),
        },
        org_deploy_enabled: false,
        socket_mode_enabled: requestUrl === undefined,
        token_rotation_enabled: false,
      },
    },
    { lineWidth: 0, singleQuote: true },
  )

/** It says by `callback_id` which command it stands for. */
function shortcut(word: Shortcut, type: 'global' | 'message') {
  const name = `${capital(named(de, word))} (${named(en, word)})`.slice(0, longestName)
  const description = de.slackSetup.shortcuts[word].slice(0, longestDescription)
  return { name, type, callback_id: word, description }
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

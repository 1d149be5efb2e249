import { sayList } from '#text/dates.ts'
import type { Catalogue } from '#text/catalogue.ts'

const apps = 'api.slack.com/apps → your app'

/** Which token was given instead of the right one. */
const tokens = {
  bot: 'This is a bot token (xoxb-).',
  app: 'This is an app-level token (xapp-).',
  user: 'This is a person’s token (xoxp-).',
  other: 'This is no token of Slack’s.',
} as const

/** “the right a”, “the rights a and b”. */
const right = (scopes: readonly string[]): string =>
  `the ${scopes.length === 1 ? 'right' : 'rights'} ${sayList(scopes, 'en')}`

export const slackSetup: Catalogue['slackSetup'] = {
  where: {
    botToken: `${apps} → “OAuth & Permissions” → “Bot User OAuth Token”`,
    appToken: `${apps} → “Basic Information” → “App-Level Tokens”, with the right connections:write`,
    signingSecret: `${apps} → “Basic Information” → “App Credentials” → “Signing Secret”`,
  },
  missing: (variable, where) => `${variable} is missing. You find the value at ${where}.`,
  wrongToken: (variable, begins, kind, where) =>
    `${variable} must begin with ${begins}. ${tokens[kind]} You find the right value at ${where}.`,
  brokenToken: (variable, where) =>
    `${variable} is no complete token: it consists of letters, digits, “-” and “_” alone. Please copy all of it from ${where}.`,
  noWay: (variable, where, other) =>
    `${variable} is missing. You find the value at ${where}. Set ${other} instead only where Slack is to reach your server from outside.`,
  twoWays: (variable, other) =>
    `${variable} and ${other} exclude each other. Please set only the first for Socket Mode, only the second for HTTP.`,
  tokenAsSecret: (variable, where) => `${variable} is a token. You find the right value at ${where}.`,
  noSecret: (variable, where) =>
    `${variable} must have 32 characters, only digits and the letters a to f. You find the value at ${where}.`,
  notAPort: (variable, text) => `${variable} is “${text}”; a whole number from 0 to 65535 is possible.`,

  refusedToken: (variable, where) =>
    `${variable}: Slack does not accept this token; it is mistyped or was revoked. You find the valid one at ${where}.`,
  inactive: (variable) =>
    `${variable}: The app is switched off in this workspace, or was removed. Please install it again at ${apps} → “Install App”.`,
  missingScopes: (scopes) =>
    `In Slack, the app also needs ${right(scopes)}. Please add that at ${apps} → “OAuth & Permissions” → “Scopes”, and then click “Reinstall to Workspace”.`,
  weakToken: (variable, scopes) =>
    `${variable}: The token also needs ${right(scopes)}. Please make such a token at ${apps} → “Basic Information” → “App-Level Tokens”.`,
  addressNotAllowed: (variable) =>
    `${variable}: Slack accepts this token from certain addresses only, and your server is not among them. Please change the list at ${apps} → “OAuth & Permissions” → “Restrict API Token Usage”.`,
  otherRefusal: (error) => `Slack refuses the app (${error}).`,

  otherApp: (variable, other) =>
    `${variable} and ${other} belong to different apps. Please take both from the same app at ${apps}.`,
  otherWorkspace: (variable, here, workspaces) =>
    `${variable} belongs to the workspace ${here}; the accounts that are known belong to ${sayList(workspaces, 'en')}. Please check the token and the city’s file.`,
  socketOff: (variable) =>
    `${variable}: Socket Mode is switched off for this app. Please switch it on at ${apps} → “Socket Mode”.`,
  busy: () => 'Slack is getting too many requests at once; it is tried again.',

  unreachable: (host, detail) =>
    `Slack (${host}) cannot be reached (${detail}). Please check internet access and firewall; where your network requires a proxy, set MASTERPLAN_SLACK_PROXY.`,
  disturbed: (host, detail) =>
    `Slack (${host}) can be reached, but is disturbed (${detail}); it is tried again. Whether Slack knows of it stands on status.slack.com.`,
  notSlack: (host, detail) =>
    `It is not Slack that answers at ${host} (${detail}), mostly a page of your network for signing in, or one that blocks. Please clear the way to Slack there.`,
  proxyFails: (variable, detail) =>
    `${variable}: Slack cannot be reached over this proxy (${detail}). Please check its address and your access to it.`,
  untrusted: (variable, detail) =>
    `The certificate on the way to Slack is unknown (${detail}). Where your network inspects encrypted connections, name the file of its root certificate (PEM) with ${variable}.`,
  portInUse: (variable, port) =>
    `${variable}: Another program already listens on port ${port}. Please choose another one.`,
  portForbidden: (variable, port) =>
    `${variable}: This program may not listen on port ${port}. Please choose one from 1024 on.`,
  noSuchHost: (variable, host) =>
    `${variable}: The address “${host}” does not belong to this machine. Please name one of its own, 127.0.0.1 or 0.0.0.0.`,

  unsigned: (variable, where) =>
    `${variable}: A request was not signed with it, and refused. If nothing arrives from Slack, please compare the value with the one at ${where}, and check the clock of this machine.`,

  appDescription: 'Asks for progress and turns the answers into the interim report',
  longDescription:
    'Twice a year Masterplan asks the people responsible how the measures of the plan stand, reminds them of what is open, and turns the answers into the interim report for the committee. The bot runs on a machine of the city’s own; it reads only what is written to it directly.',
  commandDescription: 'Report progress, look at the overview – help shows everything',
  shortcuts: {
    report: 'Report on a measure',
    tasks: 'See your open requests',
    status: 'See how the whole plan stands',
    help: 'See what you can write to Masterplan',
  },
}

import { expect, it } from 'vitest'
import { faults } from '#adapters/slack/faults.ts'
import { settings } from '#adapters/slack/settings.ts'
import { variables } from '#adapters/slack/variables.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const { networkSetup, slackSetup } = words
const { where } = slackSetup
const secretGiven = '0123456789abcdef0123456789abcdef'
const right = { botToken: 'xoxb-1', appToken: 'xapp-1' }
const [bot, app, secret] = [
  'MASTERPLAN_SLACK_BOT_TOKEN',
  'MASTERPLAN_SLACK_APP_TOKEN',
  'MASTERPLAN_SLACK_SIGNING_SECRET',
]

it('settings that are right have no fault, and every one has its variable', () => {
  expect(faults({ ...right, port: '3000', proxy: 'http://proxy:8080' }, words)).toEqual([])
  expect(faults({ botToken: 'xoxb-1', signingSecret: secretGiven, port: '0' }, words)).toEqual([])
  const known = Object.keys(
    settings.parse({ ...right, language: 'de', proxy: 'http://a', certificates: 'b', signingSecret: 'c' }),
  )
  expect(variables.map(({ setting }) => setting).toSorted()).toEqual(
    known.filter((each) => each !== 'language').toSorted(),
  )
})

it.each([
  ['nothing but one', { appToken: 'xapp-1' }, slackSetup.missing(bot, where.botToken)],
  ['no way in', { botToken: 'xoxb-1' }, slackSetup.noWay(app, where.appToken, secret)],
  ['two ways in', { ...right, signingSecret: secretGiven }, slackSetup.twoWays(app, secret)],
  [
    'an app token for the bot',
    { ...right, botToken: 'xapp-2' },
    slackSetup.wrongToken(bot, 'xoxb-', 'app', where.botToken),
  ],
  [
    'a bot token for the app',
    { ...right, appToken: 'xoxb-2' },
    slackSetup.wrongToken(app, 'xapp-', 'bot', where.appToken),
  ],
  ['a person’s token', { ...right, botToken: 'xoxp-2' }, slackSetup.wrongToken(bot, 'xoxb-', 'user', where.botToken)],
  ['no token at all', { ...right, botToken: 'geheim' }, slackSetup.wrongToken(bot, 'xoxb-', 'other', where.botToken)],
  ['the manual’s example', { ...right, botToken: 'xoxb-…' }, slackSetup.brokenToken(bot, where.botToken)],
  ['half a token', { ...right, appToken: 'xapp-' }, slackSetup.brokenToken(app, where.appToken)],
  ['no secret', { botToken: 'xoxb-1', signingSecret: 'geheim' }, slackSetup.noSecret(secret, where.signingSecret)],
  [
    'a token as secret',
    { botToken: 'xoxb-1', signingSecret: 'xapp-2' },
    slackSetup.tokenAsSecret(secret, where.signingSecret),
  ],
  ['no port', { ...right, port: '80a' }, slackSetup.notAPort('MASTERPLAN_SLACK_PORT', '80a')],
  ['no address', { ...right, proxy: 'proxy:8080' }, networkSetup.notAnAddress('MASTERPLAN_SLACK_PROXY')],
  [
    'no such file',
    { ...right, certificates: '/nowhere.pem' },
    networkSetup.unreadable('MASTERPLAN_SLACK_CERTIFICATES', '/nowhere.pem'),
  ],
  [
    'no certificate',
    { ...right, certificates: 'package.json' },
    networkSetup.noCertificate('MASTERPLAN_SLACK_CERTIFICATES', 'package.json'),
  ],
])('%s is told in one line, with the variable and without the token', (_, given, sentence) => {
  expect(faults(given, words)).toEqual([sentence])
  expect(sentence).not.toMatch(/\n|geheim|xapp-2|xoxb-2|xoxp-2/)
})

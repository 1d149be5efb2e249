import { expect, test } from 'vitest'
import { accountsOn } from '#app/people/accounts-on.ts'
import { readExport } from '#app/export/read-export.ts'
import yaml from '#sources/yaml/index.ts'
import { samplePlan } from '#house/sample-plan.ts'
import { readCity } from '#house/read-city.ts'
import { catalogue } from '#text/catalogue.ts'
import { file, imported, smallCity, totals } from '#test/app/import/importing.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'

const id = '      - { platform: slack, realm: T1, id: U1 }'
const byEmail = (email: string): string => smallCity.replace(id, `      - { platform: slack, email: ${email} }`)
const ben = { platform: 'slack', realm: 'T1', id: 'U7' }

test('an account that the file knows by e-mail is found once, stays found, and leaves no address behind', async () => {
  await using store = await anEmptyStore()
  const accounts = accountsOn('slack', { store, now: () => '2026-09-21T07:00:00.000Z' }, store.commit)
  const city = [file('stadt.yaml', byEmail('Ben@Stadt.example'))]
  await imported(store, city)
  expect(await accounts.awaited()).toEqual([{ email: 'ben@stadt.example' }])
  expect(totals(await imported(store, city), 'account').slice(0, 2)).toEqual([0, 0])

  // Wherever the address is still to be found, an export says so.
  const awaiting = await exported(store)
  expect(awaiting).toContain('email: ben@stadt.example')

  expect(await accounts.found('someone@stadt.example', ben)).toBe('not-awaited')
  expect(await accounts.found('ben@stadt.example', ben)).toBe('linked')
  expect(await accounts.found('ben@stadt.example', ben)).toBe('not-awaited')
  expect(await accounts.awaited()).toEqual([])
  expect(await accounts.known()).toEqual([{ ...ben, closed: false }])
  expect(await store.directories.personAt(ben)).toMatchObject({ id: 'ben' })
  expect(JSON.stringify([await store.imports.all(), await store.audits.of('ben')])).not.toContain('@stadt')

  expect(totals(await imported(store, city), 'account').slice(0, 2)).toEqual([0, 0])
  expect(totals(await imported(store, city, { overwrite: true }), 'account').slice(0, 2)).toEqual([0, 0])
  expect([await accounts.awaited(), (await accounts.known()).length]).toEqual([[], 1])
  expect(await exported(store)).toMatch(/platform: slack\n\s+realm: T1\n\s+id: U7/)
  expect(await exported(store)).not.toContain('@')

  // A corrected address is looked for again.
  await imported(store, [file('stadt.yaml', byEmail('benno@stadt.example'))])
  expect(await accounts.awaited()).toEqual([{ email: 'benno@stadt.example' }])
})

test('an account that is somebody’s stays theirs, whoever’s e-mail address it has', async () => {
  await using store = await anEmptyStore()
  const accounts = accountsOn('slack', { store, now: () => '2026-09-21T07:00:00.000Z' }, store.commit)
  const both = smallCity.replace(
    '    roles: [coordinator]',
    '    roles: [coordinator]\n    accounts: [{ platform: slack, email: anna@stadt.example, rank: 4 }]',
  )
  await imported(store, [file('stadt.yaml', both)])
  expect(await accounts.found('anna@stadt.example', { ...ben, id: 'U1' })).toBe('taken')
  expect(await accounts.awaited()).toEqual([{ email: 'anna@stadt.example' }])
})

test('a table of accounts takes e-mail addresses, too', async () => {
  await using store = await anEmptyStore()
  const table = 'person,platform,realm,id,email,rank\nben,slack,,,ben@stadt.example,2\nanna,slack,T1,U2,,1\n'
  await imported(store, [file('stadt.yaml', smallCity), file('accounts.csv', table)])
  expect(await store.directories.awaited()).toEqual([
    { platform: 'slack', email: 'ben@stadt.example', person: 'ben', rank: 2 },
  ])
  const slack = (await store.directories.accounts()).filter(({ address }) => address.platform === 'slack')
  expect(slack.map(({ address }) => address.id).toSorted()).toEqual(['U1', 'U2'])
})

async function exported(store: Awaited<ReturnType<typeof anEmptyStore>>): Promise<string> {
  const words = catalogue('de')
  const city = await readCity(samplePlan, words)
  const [written] = (await yaml.write?.(await readExport(store, city, ['DP']), file('stadt.yaml', smallCity))) ?? []
  return new TextDecoder().decode(written?.bytes)
}
